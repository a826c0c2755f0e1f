"""Files records: one action for each kind, and what filing one of them brings about."""

from collections.abc import Callable
from typing import Any

from actions import (
    appointing,
    escalating,
    first_word,
    indexing,
    items,
    mandates,
    meetings,
    overriding,
    pausing,
    planning,
    publishing,
    recusing,
    results,
    signing,
    sourcing,
    statements,
    turning,
    visiting,
    weighing,
)
from actions.desk import Desk
from actions.door import case_action, relations
from storage import media, parties, people, records
from storage.cases import Case
from workflow.casefile import Filed, Party
from workflow.records import BESIDE, CLASSES, Kind
from workflow.records.parties import PartyEntry
from workflow.refusal import NotAllowed, Refusal, Stale
from workflow.roles import Relation
from workflow.terms import YesNo

Effect = Callable[[Desk, Case, Filed], None]


def party_of(desk: Desk, case: Case, party: int | None) -> Party | None:
    """A party of this case, or `Stale` when it takes part no longer."""
    if party is None:
        return None
    found = parties.get(desk.db, desk.scope, party)
    if found is None or found.case_id != case.id or found.until is not None:
        raise Stale
    return found


def speaks_for_himself(desk: Desk, party: Party | None) -> bool:
    """Whether who acts is the very person of the party."""
    return party is not None and desk.person is not None and party.person_id == desk.person.id


def fits(kind: Kind, party: Party | None) -> bool:
    """Whether a kind is filed of a party, or of none."""
    cls = CLASSES[kind]
    return cls.of_party is (party is not None) or (party is None and cls.or_reporter)


def own_words(desk: Desk, case: Case, kind: Kind, party: Party | None) -> bool:
    """Whether who acts says it himself: as the party, or as a reporter who is none."""
    if party is None and CLASSES[kind].or_reporter:
        return Relation.REPORTER in relations(desk, case)
    return speaks_for_himself(desk, party) or (kind is Kind.SIGNATURE and _named(desk, case, party))


def _named(desk: Desk, case: Case, party: Party | None) -> bool:
    """Whether the party has named who acts to sign for it."""
    of = mandates.signed_for(desk, case, desk.person.id) if desk.person is not None else None
    return of is not None and of == party


def put_on_file(
    desk: Desk,
    case: Case,
    kind: Kind,
    answers: dict[str, Any],
    *,
    party: int | None,
    replaces: int | None,
    draft: int | None,
) -> int:
    """What every filing does, once its own action has let it through; the id of the record."""
    cls = CLASSES[kind]
    of = party_of(desk, case, party)
    own = own_words(desk, case, kind, of)
    if not fits(kind, of):
        raise Stale
    mine = relations(desk, case) & {Relation.PARTY, Relation.REPORTER}
    if mine and not own:
        raise NotAllowed
    if replaces is not None:
        _replaced(desk, case, kind, party, replaces)
    else:
        answers = {**answers, BESIDE: beside(desk, case.id, kind)}
    lacks = cls.lacks(answers, staff=not own)
    if lacks:
        raise Refusal("refused-form-lacks")
    answers = {name: answers.get(name) for name, _ in cls.asked(answers, staff=not own)}
    content = cls.of(answers)
    content.check()
    if replaces is None:
        ask_room(desk, case.id, kind)
    record = records.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=kind,
        party=party,
        answers=answers,
        author=None if own and of is None else desk.me.id,
        confirmed=own or getattr(content, "read_back", None) is YesNo.YES,
        replaces=replaces,
        now=desk.now,
    )
    if replaces is not None:
        media.follow(desk.db, desk.scope, replaces, to=record)
    if draft is not None:
        media.adopt(desk.db, desk.scope, draft, case=case.id, record=record)
    filed = records.get(desk.db, desk.scope, record)
    assert filed is not None
    indexing.record(desk, case, filed)
    effect = EFFECTS.get(kind)
    if effect is not None:
        effect(desk, case, filed)
    desk.redraw_case(case.id)
    return record


def ask_room(desk: Desk, case: int, kind: Kind) -> None:
    """Raise a `Refusal` when as many of a kind as may stand beside each other are on file."""
    most = CLASSES[kind].most
    if most is not None and beside(desk, case, kind) >= most:
        raise Refusal("refused-most", most=most)


def beside(desk: Desk, case: int, kind: Kind) -> int:
    """How many of a kind are on file."""
    return sum(one.kind is kind for one in records.of_case(desk.db, desk.scope, case))


def _replaced(desk: Desk, case: Case, kind: Kind, party: int | None, replaces: int) -> None:
    """A newer version takes the place of the very record that its form was begun with."""
    old = records.get(desk.db, desk.scope, replaces)
    same = old is not None and (old.case_id, old.kind, old.party_id) == (case.id, kind, party)
    if not same or not records.counts(desk.db, desk.scope, replaces):
        raise Stale


def _action(kind: Kind) -> Callable[..., int]:
    def file(
        desk: Desk,
        case: Case,
        answers: dict[str, Any],
        *,
        party: int | None = None,
        replaces: int | None = None,
        draft: int | None = None,
    ) -> int:
        """File a record of the kind; its id."""
        return put_on_file(desk, case, kind, answers, party=party, replaces=replaces, draft=draft)

    return case_action(f"record.{kind}")(file)


FILE: dict[Kind, Callable[..., int]] = {kind: _action(kind) for kind in Kind}
"""The actions, by the kind that each files: `FILE[kind](desk, case, None, answers, …)`."""


def _party_entered(desk: Desk, case: Case, filed: Filed) -> None:
    entry = filed.content
    assert isinstance(entry, PartyEntry)
    person = people.get(desk.db, desk.scope, entry.person)
    party = parties.add(
        desk.db,
        desk.scope,
        case=case.id,
        kind=entry.what,
        capacity=entry.capacity,
        name=entry.name or (person.name if person else ""),
        person=person.id if person else None,
        place=entry.place,
        must_hear=entry.must_hear is YesNo.YES,
        must_sign=entry.must_sign is YesNo.YES,
        now=desk.now,
    )
    first_word.promise(desk, case, party)
    appointing.recuse(desk, case)


EFFECTS: dict[Kind, Effect] = {
    Kind.IMPACT: weighing.weighed,
    Kind.PARTY: _party_entered,
    Kind.REPLY: sourcing.replied,
    Kind.RECUSAL: recusing.asked,
    Kind.RECUSAL_ANSWER: recusing.answered,
    Kind.STATEMENT: statements.stated,
    Kind.APPOINTMENT: visiting.appointed,
    Kind.VISIT_ANSWER: visiting.answered,
    Kind.VISIT: visiting.visited,
    Kind.FINDING_REPLY: publishing.replied,
    **planning.EFFECTS,
    **meetings.EFFECTS,
    **signing.EFFECTS,
    **items.EFFECTS,
    **results.EFFECTS,
    **turning.EFFECTS,
    **escalating.EFFECTS,
    **overriding.EFFECTS,
    **pausing.EFFECTS,
}
"""What filing a record brings about besides the record."""


def filed_before(desk: Desk, case: int, kind: Kind, party: int | None) -> int | None:
    """Of what there is one, the newest version: a form begins with it and replaces it."""
    if not CLASSES[kind].one:
        return None
    found = None
    for one in records.of_case(desk.db, desk.scope, case):
        if one.kind is CLASSES[kind].of_each:
            found = None
        elif one.kind is kind and one.party_id == party:
            found = one.id
    return found
