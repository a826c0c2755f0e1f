"""What a guest of a case sees of it, and the reporter of those who act for him."""

from collections.abc import Callable
from dataclasses import dataclass

from actions import mandates
from actions.desk import Desk
from actions.guests import part_of
from actions.office_views import taking_part
from actions.parts import to_sign
from actions.views import Case, View, viewer
from storage import cases, notes, parties, reporters
from storage.cards import Card
from storage.notes import Note
from storage.participants import Participant
from workflow.casefile import Party
from workflow.minutes import Minutes
from workflow.refusal import NotAllowed
from workflow.roles import Relation


@dataclass(frozen=True, slots=True)
class GuestView(View):
    """The header of a case and what was said between the office and this firm."""

    case: Case
    part: Participant
    notes: list[Note]


@dataclass(frozen=True, slots=True)
class ProxyView(View):
    """Who acts for the reporter, or signs for a `party`, with names."""

    case: Case
    proxies: list[tuple[Participant, str]]
    party: bool


@dataclass(frozen=True, slots=True)
class SignsForView(View):
    """What whoever signs for a party sees: the header, and what waits to be signed."""

    case: Case
    party: Party
    to_sign: Minutes | None


def _guest_case(desk: Desk, card: Card) -> GuestView:
    part = part_of(desk, card.ref, viewer(desk, card).id)
    case = cases.get(desk.db, desk.scope, card.ref)
    if part is None or case is None or part.relation is not Relation.INVITED:
        raise NotAllowed
    said = notes.with_participant(desk.db, desk.scope, case.id, part.id)
    return GuestView(desk.estate, desk.now, card, case, part, said)


def _proxy(desk: Desk, card: Card) -> ProxyView:
    case, me = cases.get(desk.db, desk.scope, card.ref), viewer(desk, card).id
    if case is None:
        raise NotAllowed
    party = None
    if reporters.of_case(desk.db, desk.scope, case.id)[0] != me:
        party = parties.of_person(desk.db, desk.scope, case.id, me)
        if party is None:
            raise NotAllowed
    of = party.id if party else None
    found = taking_part(desk, case, Relation.REPRESENTATIVE)
    proxies = [one for one in found if one[0].party_id == of]
    return ProxyView(desk.estate, desk.now, card, case, proxies, party=of is not None)


def _signs_for(desk: Desk, card: Card) -> SignsForView:
    case, me = cases.get(desk.db, desk.scope, card.ref), viewer(desk, card).id
    party = mandates.signed_for(desk, case, me) if case is not None else None
    if case is None or party is None:
        raise NotAllowed
    return SignsForView(desk.estate, desk.now, card, case, party, to_sign(desk, case, me))


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "guest-case": _guest_case,
    "proxy": _proxy,
    "signs-for": _signs_for,
}
