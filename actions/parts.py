"""What a party sees of a case: his own words, what all parties may read, what is asked of him.

Nothing here tells him who reported, who else takes part, or what another has said.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from actions import answering, casefile, guests, mandates, naming, publishing, recusing
from actions.desk import Desk
from actions.door import case_action
from actions.naming import Named
from actions.options import Offered
from storage import former_reporters, media, parties, records, reporters, signatures
from storage.cases import Case
from workflow import agreement, outcome, plan, process
from workflow.agreement import Meeting
from workflow.casefile import CaseFile, Filed, Party
from workflow.items import Item, items, unanswered
from workflow.minutes import Minutes, MinutesState
from workflow.policy import VIEWED
from workflow.records import Kind
from workflow.records.findings import (
    Appointment,
    Document,
    DocumentKind,
    Evidence,
    Search,
    Visibility,
)
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import Relation
from workflow.terms import Stage


@dataclass(frozen=True, slots=True)
class Part:
    """The part of one party; `shown` is what was published, `papers` what was looked through.

    There is a `plan` for him to read once an option is public; `leaned` if he said what he thinks.
    `items` are what he has still to do, `later` what others ask him to wait longer for.
    `surveyed` if he is to say whether it is solved, `again` while he can say that it is back.
    """

    party: Party
    statement: Filed | None
    shown: list[tuple[Filed, Named]]
    signs: dict[int, int]
    papers: list[Document]
    recusal_waits: bool
    stage: Stage
    led: bool
    visit: Filed | None = None
    visit_answer: Filed | None = None
    plan: bool = False
    leaned: bool = False
    published: bool = False
    reply: Filed | None = None
    meeting: Meeting | None = None
    minutes: Minutes | None = None
    decides: bool = False
    items: tuple[Item, ...] = ()
    later: tuple[Item, ...] = ()
    surveyed: bool = False
    again: bool = False

    def may(self, kind: Kind) -> bool:
        """Whether he can file this now."""
        return self.stage in process.stages_of(kind)

    def asked_for_view(self) -> bool:
        """Whether what he thinks of the preliminary view is still waited for."""
        return self.published and self.reply is None and self.stage in VIEWED


def part_in(desk: Desk, case: Case, person: int) -> Part | None:
    """The part of a person in a case, or None when he has none."""
    file = casefile.load(desk, case)
    party = next((one for one in file.parties if one.person_id == person), None)
    if party is None:
        return None
    view, agreed = publishing.out(desk, case.id), items(file)
    return Part(
        party,
        file.last(Kind.STATEMENT, party.id),
        [(one, _nameless(naming.named_in(desk, one))) for one in _shown(desk, case.id, file)],
        {one.id: one.no for one in file.parties},
        list(_papers(file)),
        recusing.open_of(desk, case, party.id) is not None,
        case.stage,
        case.lead_at is not None,
        *_visit(desk, file, party),
        plan=any(one.published_at is not None for one in file.of(Kind.OPTION)),
        leaned=file.has(Kind.PULSE, party.id),
        published=bool(view),
        reply=publishing.reply_of(view, file, party),
        meeting=_meeting(file, party),
        minutes=file.minutes,
        decides=_decides(desk, file, party),
        items=tuple(one for one in agreed if one.content.who == party.id and one.open()),
        later=tuple(one for one in agreed if party in unanswered(file, one)),
        surveyed=_surveyed(case, file, party.id),
        again=case.stage is Stage.ARCHIVED and outcome.may_go_on(case.closed_at, desk.now),
    )


def _surveyed(case: Case, file: CaseFile, party: int | None) -> bool:
    """Whether somebody is to say if it is solved."""
    return case.stage is Stage.EVALUATING and party in outcome.silent(file)


def asked_alone(desk: Desk, case: Case) -> bool:
    """The same of a reporter who is no party."""
    running = case.stage is Stage.EVALUATING
    return running and _surveyed(case, casefile.load(desk, case), None)


def _meeting(file: CaseFile, party: Party) -> Meeting | None:
    """A meeting to which he is asked and that has not begun."""
    meeting = agreement.last(file)
    asked = meeting is not None and meeting.open() and party.id in meeting.called.attendees
    return meeting if asked else None


def _decides(desk: Desk, file: CaseFile, party: Party) -> bool:
    """Whether it is for him to sign the minutes now."""
    made = file.minutes
    if made is None or made.state is not MinutesState.CIRCULATING or not party.must_sign:
        return False
    decided = {one.party_id for one in signatures.of_minutes(desk.db, desk.scope, made.id)}
    return party.id not in decided


def to_sign(desk: Desk, case: Case, person: int) -> Minutes | None:
    """What waits for somebody to sign it for the party that has named him."""
    party = mandates.signed_for(desk, case, person)
    file = casefile.load(desk, case) if party is not None else None
    asked = party is not None and file is not None and _decides(desk, file, party)
    return file.minutes if file is not None and asked else None


def _visit(desk: Desk, file: CaseFile, party: Party) -> tuple[Filed | None, Filed | None]:
    """A visit that is still to come and at which he is wanted, with his answer to it."""
    filed = file.last(Kind.APPOINTMENT)
    if filed is None or not isinstance(filed.content, Appointment):
        return None, None
    wanted = filed.content.present is None or party.id in filed.content.present
    if not wanted or filed.content.at <= desk.now:
        return None, None
    answer = file.last(Kind.VISIT_ANSWER, party.id)
    return filed, answer if answer is not None and answer.id > filed.id else None


def page_of(desk: Desk, case: int, person: int) -> str:
    """The page on which somebody sees a case that is his in some way."""
    part = guests.part_of(desk, case, person)
    if part is not None:
        if part.party_id is not None:
            return "signs-for"
        return "guest-case" if part.relation is Relation.INVITED else "my-case"
    reported = {reporters.of_case(desk.db, desk.scope, case)[0]}
    reported |= {one.person_id for one in former_reporters.of_case(desk.db, desk.scope, case)}
    other = person not in reported and parties.is_one(desk.db, desk.scope, case, person)
    return "my-part" if other else "my-case"


@case_action("party.see_evidence")
def see_evidence(desk: Desk, case: Case, record: int) -> None:
    """Send a party the files of what he may see."""
    filed = records.get(desk.db, desk.scope, record)
    if filed is None or filed.case_id != case.id or not _open_to_parties(filed):
        raise NotAllowed
    if part_in(desk, case, desk.me.id) is None:
        raise NotAllowed
    found = media.of_record(desk.db, desk.scope, record, case=case.id)
    if not found:
        raise Refusal("refused-no-files-there")
    for parcel in answering.parcels(found):
        desk.tell(desk.my_chat, "photos", case=case.id, no=case.no, media=parcel)


def _open_to_parties(filed: Filed) -> bool:
    if isinstance(filed.content, Evidence):
        return filed.content.visibility in (Visibility.PARTIES, Visibility.PUBLIC)
    return filed.published_at is not None


def _shown(desk: Desk, case: int, file: CaseFile) -> Iterator[Filed]:
    """What is written anew is read as it was until it is published again.

    A plan has a page of its own, without the office's checks.
    """
    for one in file.of(Kind.EVIDENCE):
        if _open_to_parties(one):
            yield one
    for one in records.published(desk.db, desk.scope, case):
        if one.kind not in plan.OF_THE_PLAN:
            yield one


NOT_FOR_PARTIES = frozenset({DocumentKind.OWNER_FILE, DocumentKind.HISTORY})


def open_to_parties(paper: Document) -> bool:
    """Whether parties may read what a paper is called."""
    return paper.what not in NOT_FOR_PARTIES


def _papers(file: CaseFile) -> Iterator[Document]:
    for one in file.of(Kind.DOCUMENT):
        paper = one.content
        if not isinstance(paper, Document) or paper.found is not Search.FOUND:
            continue
        if open_to_parties(paper):
            yield paper


TITLED = frozenset({"record-document", "record-regulation", "rule"})
"""What a basis is may be said by its title; evidence and visits only by their kind."""


def _nameless(named: Named) -> Named:
    """Parties are 甲 and 乙 to each other."""
    return {name: [_unnamed(one) for one in picked] for name, picked in named.items()}


def _unnamed(one: Offered) -> Offered:
    return one if one.what in TITLED else replace(one, label="")
