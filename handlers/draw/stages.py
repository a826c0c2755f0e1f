"""A case in coordination before the office: who is heard, what is missing, what comes next."""

from collections.abc import Iterable

from actions import publishing
from actions.office_views import StaffView
from actions.progress import Progress
from actions.stage_views import FileView
from handlers import press
from handlers.draw import meetings, records, results, sources
from handlers.draw.lacks import ABOVE, back, first, lack_words, looked, missing
from handlers.draw.moments import left, moment
from handlers.draw.records import party_name
from handlers.draw.wording import sign
from handlers.press import Menu
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import gates, numbers, plan, process
from workflow.casefile import Party, PartyKind
from workflow.process import Move
from workflow.records import CLASSES, Kind
from workflow.terms import Stage

LONGEST_PAGE = 3300
"""Characters on a page of the file, so that it fits one message with its markup."""

MOST_MISSING = 6
"""How many missing things a card names at once."""

TURNS = (
    Kind.PAUSE,
    Kind.PROLONGATION,
    Kind.ESCALATION,
    Kind.BACK,
    Kind.OVERRIDE,
    Kind.TERMINATION,
)
"""What is not part of the straight way stands on a page of its own."""


OF_FUND = (Kind.FUND_CHECK, Kind.VOTE, Kind.EMERGENCY)
"""What is asked only when the maintenance fund is to pay."""

OF_MEETINGS = (
    Kind.MEETING,
    Kind.CALLING_OFF,
    Kind.ATTENDANCE,
    Kind.POINT,
    Kind.SIGNING_ENDED,
)
"""What stands on the pages of the meeting and of the minutes."""

OF_ITEMS = (Kind.ITEM, Kind.OBSTACLE_ANSWER, Kind.ITEM_DROPPED, Kind.VERIFICATION)
"""What stands on the board and on the page of an item."""

BY_THEMSELVES = (
    Kind.UNANSWERED,
    Kind.SUSPENSION,
    Kind.SIGNATURE,
    Kind.PROGRESS,
    Kind.EXTENSION,
    Kind.EXTENSION_ANSWER,
)
"""What is filed for a party from another page than his own."""

OF_RESULTS = (Kind.CALLBACK, Kind.SURVEY, Kind.UNANSWERED, Kind.RECHECKED, Kind.AGAIN)
"""What is asked, what was answered, what was found."""

SAID_ONCE = (Kind.CALLING_OFF, Kind.SIGNING_ENDED, *OF_ITEMS, *BY_THEMSELVES, *OF_RESULTS)
"""What has no newer version."""

ELSEWHERE = (Kind.MEETING_ANSWER, *BY_THEMSELVES, Kind.RECUSAL, Kind.RECUSAL_ANSWER)
"""What the page of a party does not offer: it is said or answered where it was asked."""

AFTER = {
    Kind.VISIT_ANSWER: Kind.APPOINTMENT,
    Kind.FINDING_REPLY: Kind.RESPONSIBILITY,
    Kind.PULSE: Kind.OPTION,
}
"""What answers something: without it there is nothing to be answered."""

ALWAYS = (Kind.EVIDENCE, Kind.REPLY)
"""What comes to light at any time; other records of earlier stages stand on the page for more."""


def lines(view: StaffView, texts: Texts) -> list[str]:
    """The parties, the clock, what is missing: the same for a group and in private."""
    at, case = view.progress, view.case
    if at is None:
        return []
    found = []
    if case.priority is not None:
        found.append(texts("stage-priority", priority=texts.plain(f"priority-{case.priority}")))
    if case.on_hold_until is not None:
        until = moment(case.on_hold_until, view.now, view.estate.zone, texts)
        why = texts.plain(f"pause-why-{case.on_hold_why}")
        found.append(texts("stage-on-hold", until=until, why=why))
    elif case.stage_due_at is not None:
        by = moment(case.stage_due_at, view.now, view.estate.zone, texts)
        found.append(texts("stage-due", by=by, left=left(case.stage_due_at, view.now, texts)))
    if at.threat:
        found.append(texts("stage-threat"))
    if any(one.kind is PartyKind.COMPANY for one in at.file.parties):
        found.append(texts("stage-company"))
    if at.file.parties:
        heard = [f"{sign(one.no, texts)}{_mark(at, one)}" for one in at.file.parties]
        found.append(texts("stage-parties", parties=" ".join(heard)))
    found += results.lines(view, texts)
    if at.lacks:
        names = [lack_words(one, at, texts) for one in at.lacks[:MOST_MISSING]]
        more = len(at.lacks) - len(names)
        found.append(
            texts("stage-missing", missing=texts.plain("list-comma").join(names), more=more)
        )
    elif process.has(case.stage, Move.NEXT):
        found.append(texts("stage-complete"))
    return found


def _mark(at: Progress, party: Party) -> str:
    """✔ heard, ✖ not yet, with the attempts that were made."""
    if gates.heard(at.file, party):
        return "✔"
    if not party.must_hear:
        return "–"
    tries = len(list(at.file.of(Kind.ATTEMPT, party.id)))
    return f"✖({tries})" if tries else "✖"


def group_rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Under the card in its topic: what is done in private opens there."""
    case, at = view.case, view.progress
    assert at is not None
    if view.card.arg in (Menu.MISSING, Menu.LOOKED):
        return (missing if view.card.arg == Menu.MISSING else looked)(view, texts)
    rows: list[Row] = [*_talks(view, texts)]
    if process.has(case.stage, Move.NEXT):
        rows.append(
            (
                Button(texts("b-missing"), press.TurnTo(case.id, Menu.MISSING)),
                Button(texts("b-next", stage=case.stage), press.NextStage(case.id, case.revision)),
            )
        )
    rows.append(speak(view, texts))
    rows.append(
        (
            Button(texts("b-open-private"), press.OpenForOffice(case.id)),
            Button(texts("b-lead", name=view.lead or "-"), press.TurnTo(case.id, Menu.LEAD)),
        )
    )
    return tuple(rows)


def _talks(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """What comes next of the meeting and its minutes, and the items."""
    at, case = view.progress, view.case
    if at is None or case.stage not in (Stage.IMPLEMENTING, Stage.EVALUATING):
        return ()
    count = len(list(at.file.of(Kind.ITEM)))
    board: Row = (Button(texts("b-items", count=count), press.SeeItems(case.id)),)
    if case.stage is Stage.EVALUATING:
        return (board,)
    return (meetings.next_row(case.id, at.file, view.now, texts), board)


def speak(view: StaffView, texts: Texts) -> Row:
    """To whoever reported it, if anybody did, and to the office alone."""
    comment = Button(texts("b-comment"), press.Type(view.case.id, press.Say.COMMENT))
    if not (view.case.of_resident or view.merged):
        return (comment,)
    return (Button(texts("b-note"), press.Type(view.case.id, press.Say.NOTE)), comment)


def private_rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Under the card in private: the parties, the forms of the stage, the way on."""
    case, at = view.case, view.progress
    assert at is not None
    pages = {
        Menu.LOOKED: looked,
        Menu.MISSING: missing,
        Menu.PARTIES: parties,
        Menu.MORE: more,
    }
    done = view.card.arg == Menu.LOOKED and not gates.papers_left(at.file)
    if view.card.arg in pages and not done:
        return pages[Menu(view.card.arg)](view, texts)
    if view.card.arg.startswith("party:"):
        return party_rows(view, texts)
    rows: list[Row] = [
        *_talks(view, texts),
        *first(view, texts),
        *results.rows(view, texts),
        (
            Button(texts("b-parties"), press.TurnTo(case.id, Menu.PARTIES)),
            Button(texts("b-records", count=len(at.file.records)), press.SeeFile(case.id, 0)),
        ),
        *two_by_two(_forms(view, (*process.STEPS[case.stage].records, *ALWAYS), texts)),
    ]
    if at.file.has(Kind.OPTION):
        rows.append((Button(texts("b-plan"), press.SeePlan(case.id)),))
    if process.has(case.stage, Move.NEXT):
        rows.append(
            (
                Button(texts("b-missing"), press.TurnTo(case.id, Menu.MISSING)),
                Button(
                    texts("b-next", stage=case.stage),
                    press.NextStage(case.id, case.revision),
                    style="" if at.lacks else "success",
                ),
            )
        )
    if at.in_charge and publishing.unpublished(at.file):
        rows.append((Button(texts("b-publish"), press.Publish(case.id)),))
    rows.append(speak(view, texts))
    rows.append((Button(texts("b-more"), press.TurnTo(case.id, Menu.MORE)),))
    return tuple(rows)


def ended_rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Of a case that has ended: begin again, where that can be, and what is on file."""
    case = view.case
    if view.card.chat_id < 0 or not process.STEPS[case.stage].records:
        return ()
    again = [
        Button(texts(f"record-{kind}.button"), press.BeginForm(case.id, kind, 0))
        for kind in process.STEPS[case.stage].records
    ]
    rows: list[Row] = [*two_by_two(again)]
    if case.stage is Stage.ARCHIVED:
        rows.append((Button(texts("b-dossier"), press.OrderDossier(case.id)),))
    return (*rows, (Button(texts("b-open-file"), press.SeeFile(case.id, 0)),))


def _forms(view: StaffView, kinds: Iterable[Kind], texts: Texts) -> list[Button]:
    """Those of the kinds that are of the whole case, ticked when there is one."""
    at = view.progress
    assert at is not None
    return [
        Button(
            ("✔ " if at.file.has(kind) else "") + texts(f"record-{kind}.button"),
            press.BeginForm(view.case.id, kind, 0),
        )
        for kind in dict.fromkeys(kinds)
        if not CLASSES[kind].of_party
        and kind not in (*TURNS, *ABOVE, *OF_MEETINGS, *OF_ITEMS, Kind.CALLBACK, Kind.PARTY)
        and (kind not in OF_FUND or plan.from_fund(at.file))
        and (kind is not Kind.REPLY or sources.answers_outside(view))
    ]


def parties(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """The parties, and one more."""
    at, case = view.progress, view.case
    assert at is not None
    buttons = [
        Button(f"{party_name(one, texts)[:18]} {_mark(at, one)}", press.SeeParty(case.id, one.id))
        for one in at.file.parties
    ]
    add = Button(texts("b-add-party"), press.BeginForm(case.id, Kind.PARTY, 0))
    claims = Button(texts("b-claims"), press.SeeClaims(case.id))
    return (*two_by_two(buttons), (add, claims), back(view, texts))


def party_rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """One party: ask, write down, try again, and what is ranked and owed."""
    at, case = view.progress, view.case
    assert at is not None
    party = party_of(view)
    if party is None:
        return (back(view, texts),)
    rows: list[Row] = []
    if party.person_id is not None:
        rows.append((Button(texts("b-ask-party"), press.AskParty(case.id, party.id)),))
    kinds = [
        kind
        for step in process.PROCESS
        for kind in step.records
        if CLASSES[kind].of_party
        and case.stage in process.stages_of(kind)
        and kind not in ELSEWHERE
        and (kind not in AFTER or at.file.has(AFTER[kind]))
    ]
    rows += two_by_two(
        [
            Button(
                ("✔ " if at.file.has(kind, party.id) else "") + texts(f"record-{kind}.button"),
                press.BeginForm(case.id, kind, party.id),
            )
            for kind in kinds
        ]
    )
    rows.append((Button(texts("b-end-party"), press.EndParty(case.id, party.id)),))
    return (*rows, (Button(texts("b-back"), press.TurnTo(case.id, Menu.PARTIES)),))


def party_of(view: StaffView) -> Party | None:
    """The party whose page is open."""
    number = view.card.arg.removeprefix("party:")
    at = view.progress
    if at is None or not number.isdigit():
        return None
    return next((one for one in at.file.parties if one.id == int(number)), None)


def party_lines(view: StaffView, texts: Texts) -> list[str]:
    """Who a party is, and whether he was heard."""
    party, at = party_of(view), view.progress
    if party is None or at is None:
        return []
    return [
        texts(
            "party-about",
            party=party_name(party, texts),
            kind=texts.plain(f"party-kind-{party.kind}"),
            capacity=texts.plain(f"capacity-{party.capacity}"),
            hear="yes" if party.must_hear else "no",
            sign="yes" if party.must_sign else "no",
            tries=len(list(at.file.of(Kind.ATTEMPT, party.id))),
            heard="yes" if gates.heard(at.file, party) else "no",
        ),
        *_decides(at, party, texts),
    ]


def _decides(at: Progress, party: Party, texts: Texts) -> list[str]:
    """Of several parties of one flat: what this one decides."""
    matters = at.decides.get(party.id)
    if matters is None:
        return []
    names = [texts.plain(f"matter-{one}") for one in sorted(matters)]
    said = texts.plain("list-comma").join(names) or texts.plain("matter-none")
    return [texts("party-decides", matters=said)]


def more(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """What is not part of the straight way: records of earlier stages, turns, others' parts."""
    at, case = view.progress, view.case
    assert at is not None
    before = process.IN_COORDINATION[: process.IN_COORDINATION.index(case.stage)]
    earlier = [kind for stage in before for kind in process.STEPS[stage].records]
    kinds = [kind for kind in earlier if kind not in ALWAYS]
    rows: list[Row] = [*two_by_two(_forms(view, kinds, texts))]
    ended = {Kind.OVERRIDE}
    if not process.has(case.stage, Move.TERMINATE):
        ended.add(Kind.TERMINATION)
    if at.in_charge:
        if case.on_hold_until is not None:
            rows.append((Button(texts("b-end-pause"), press.EndPause(case.id, case.revision)),))
        rows += two_by_two(
            [
                Button(texts(f"record-{kind}.button"), press.BeginForm(case.id, kind, 0))
                for kind in TURNS
                if case.stage in process.stages_of(kind) and kind not in ended
            ]
        )
    rows.append(
        (
            Button(texts("b-earlier"), press.SeeEarlier(case.id)),
            Button(texts("b-owner-file"), press.Type(case.id, press.Say.OWNER_FILE)),
        )
    )
    rows.append((Button(texts("b-guests"), press.TurnTo(case.id, Menu.GUESTS)),))
    rows.append((Button(texts("b-lead", name=view.lead or "-"), press.TurnTo(case.id, Menu.LEAD)),))
    return (*rows, back(view, texts))


def _said(view: FileView, texts: Texts, *, longest: int) -> list[str]:
    now, zone = view.now, view.estate.zone
    return [
        "\n".join(
            [
                records.lines(one, named, view.parties, texts, now=now, zone=zone, longest=longest),
                *_digests(view, one.id, texts),
            ]
        )
        for one, named in view.records
    ]


MOST_DIGESTS = 3


def _digests(view: FileView, record: int, texts: Texts) -> list[str]:
    """By what a file that was sent is known again, once we have fetched it."""
    sent = view.media.get(record, [])
    known = [one.sha256 for one in sent if one.sha256]
    found = [texts("file-digest", no=no, sha=sha) for no, sha in enumerate(known[:MOST_DIGESTS], 1)]
    if len(known) > MOST_DIGESTS:
        found.append(texts("file-digests-more", count=len(known) - MOST_DIGESTS))
    return found


def case_file(view: FileView, texts: Texts) -> Screen:
    """A page of the file, each record with a button that files a newer version."""
    case = view.case
    head = texts(
        "file-title",
        short=numbers.short(case.no),
        page=view.page + 1,
        pages=view.pages,
    )
    if not view.records:
        back = (Button(texts("b-back"), press.OpenForOffice(case.id)),)
        return Screen("\n".join([head, texts("file-empty")]), (back,))
    said = _said(view, texts, longest=700)
    if sum(map(len, said)) > LONGEST_PAGE:
        said = _said(view, texts, longest=LONGEST_PAGE // (10 * len(said)))
    edits = [
        Button(
            texts("b-change-record", what=texts.plain(f"record-{one.kind}")),
            press.ChangeRecord(case.id, one.id),
        )
        for one, _ in view.records
        if case.stage in process.stages_of(one.kind)
        and one.kind not in (*TURNS, *ABOVE, *SAID_ONCE, Kind.PARTY)
    ]
    way = []
    if view.page:
        way.append(Button(texts("b-page-before"), press.SeeFile(case.id, view.page - 1)))
    if view.page + 1 < view.pages:
        way.append(Button(texts("b-page-after"), press.SeeFile(case.id, view.page + 1)))
    back = (Button(texts("b-back"), press.OpenForOffice(case.id)),)
    text = "\n\n".join([head, *said])
    return Screen(text, (*two_by_two(edits), *((tuple(way),) if way else ()), back))
