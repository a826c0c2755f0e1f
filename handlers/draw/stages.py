"""A case in coordination before the office: who is heard, what is missing, what comes next."""

from collections.abc import Iterable

from actions import publishing
from actions.office_views import StaffView
from handlers import press
from handlers.draw import meetings, party, results, sources
from handlers.draw.lacks import ABOVE, back, first, lack_words, looked, missing
from handlers.draw.moments import left, moment
from handlers.draw.offering import ALWAYS, OF_FUND, OF_ITEMS, OF_MEETINGS, TURNS
from handlers.draw.wording import sign
from handlers.press import Menu
from handlers.screen import Button, Row, two_by_two
from locales import Texts
from workflow import gates, plan, process
from workflow.policy import VIEWED
from workflow.process import Move
from workflow.records import CLASSES, Kind
from workflow.terms import Stage

MOST_MISSING = 6
"""How many missing things a card names at once."""


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
    if plan.own_affair(at.file):
        found.append(texts("stage-company"))
    if at.file.parties:
        heard = [f"{sign(one.no, texts)}{party.mark(at, one)}" for one in at.file.parties]
        found.append(texts("stage-parties", parties=" ".join(heard)))
    found += results.lines(view, texts)
    if at.lacks:
        names = [lack_words(one, at, texts) for one in at.lacks[:MOST_MISSING]]
        more = len(at.lacks) - len(names)
        found.append(texts("stage-missing", missing=texts.listed(names), more=more))
    elif process.has(case.stage, Move.NEXT):
        found.append(texts("stage-complete"))
    return found


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
        Menu.PARTIES: party.parties,
        Menu.MORE: more,
    }
    done = view.card.arg == Menu.LOOKED and not gates.papers_left(at.file)
    if view.card.arg in pages and not done:
        return pages[Menu(view.card.arg)](view, texts)
    if view.card.arg.startswith("party:"):
        return party.rows(view, texts)
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
    if at.in_charge and case.stage in VIEWED and publishing.unpublished(at.file):
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
