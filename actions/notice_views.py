"""What the screens of notices show: one being written, one that went out, the latest."""

from collections.abc import Callable, Set
from dataclasses import dataclass

from actions import audience, duty, reaching
from actions import notices as telling
from actions import rounds as going
from actions.desk import Desk
from actions.notices import Text
from actions.rounds import Stop
from actions.views import Place, View, needs, viewer
from storage import drafts, groups, media, notices, places, residents, rounds
from storage.cards import Card
from storage.groups import Group
from storage.media import Medium
from storage.notices import Notice as Notice  # handlers draw it and may not import storage
from storage.reached import Reached
from storage.rounds import OnRound as OnRound  # handlers draw it and may not import storage
from workflow import veil
from workflow.notices import SHOWN, concerns
from workflow.policy import RULES
from workflow.refusal import NotAllowed
from workflow.roles import Role
from workflow.terms import PlaceKind, ResidentState

ALL_SHOWN, LOOKED_AT = 10, 30
WRITERS = RULES["notice.send"].roles
ROUNDS = RULES["notice.see_round"].roles


@dataclass(frozen=True, slots=True)
class DraftView(View):
    """A notice being written; `private` is what should not stand in it."""

    draft: int
    text: Text
    houses: list[str]
    buildings: list[Place]
    groups: list[Group]
    owners: bool
    photo: bool
    private: frozenset[str]


@dataclass(frozen=True, slots=True)
class NoticeView(View):
    """A notice that went out, in a group or before whoever may change it."""

    notice: Notice
    houses: list[str]
    photo: Medium | None
    quiet: bool
    groups: list[Group]
    round: list[OnRound]
    mine: bool


@dataclass(frozen=True, slots=True)
class SentView(View):
    """How far a notice has come; `round` is for who may see it."""

    notice: Notice
    houses: list[str]
    reached: Reached
    round: list[OnRound]


@dataclass(frozen=True, slots=True)
class RoundView(View):
    """Everybody who is told of a notice by hand; a group is given neither name nor number."""

    notice: Notice
    houses: list[str]
    stops: list[Stop]


@dataclass(frozen=True, slots=True)
class NoticesView(View):
    """The latest notices for whoever asks; whoever writes them sees all."""

    notices: list[tuple[Notice, list[str]]]
    writes: bool


def _draft(desk: Desk, card: Card) -> DraftView:
    needs(desk, card, WRITERS)
    draft = drafts.of_person(desk.db, desk.scope, card.chat_id, viewer(desk, card).id)
    if draft is None or draft.id != card.ref:
        raise NotAllowed
    text = Text.of(draft.answers)
    inside = places.inside(desk.db, desk.scope, None)
    ours = f"{desk.estate.duty_phone} {desk.estate.emergency}"
    return DraftView(
        desk.estate,
        desk.now,
        card,
        draft.id,
        text,
        audience.addresses(desk, text.houses),
        [one for one in inside if one.kind is PlaceKind.BUILDING],
        audience.addressed(desk, text.houses),
        owners=telling.for_owners(duty.roles(desk, viewer(desk, card).id)),
        photo=bool(media.of_draft(desk.db, desk.scope, draft.id)),
        private=veil.private(text.words, but=ours),
    )


def _notice(desk: Desk, card: Card) -> NoticeView:
    roles: Set[Role] = frozenset()
    if card.chat_id > 0:
        needs(desk, card, WRITERS)
        roles = duty.roles(desk, viewer(desk, card).id)
    notice = telling.known(desk, card.ref)
    photos = media.some(desk.db, desk.scope, [notice.media_id] if notice.media_id else [])
    return NoticeView(
        desk.estate,
        desk.now,
        card,
        notice,
        audience.addresses(desk, notice.houses),
        photos[0] if photos else None,
        quiet=desk.hours.quiet_ends(desk.now) > desk.now,
        groups=audience.addressed(desk, notice.houses),
        round=rounds.of_notice(desk.db, desk.scope, notice.id) if roles & ROUNDS else [],
        mine=notice.owners is telling.for_owners(roles),
    )


def _sent(desk: Desk, card: Card) -> SentView:
    needs(desk, card, WRITERS)
    notice = telling.known(desk, card.ref)
    counter = duty.roles(desk, viewer(desk, card).id) & ROUNDS
    return SentView(
        desk.estate,
        desk.now,
        card,
        notice,
        audience.addresses(desk, notice.houses),
        reaching.of(desk, notice),
        rounds.of_notice(desk.db, desk.scope, notice.id) if counter else [],
    )


def _round(desk: Desk, card: Card) -> RoundView:
    """The staff group reads at which doors it is still to be said."""
    on_round = rounds.of_notice(desk.db, desk.scope, card.ref)
    return _around(
        desk,
        card,
        [Stop(one.person_id, "", one.home, one.way, "", bool(one.told_at)) for one in on_round],
    )


def _my_round(desk: Desk, card: Card) -> RoundView:
    needs(desk, card, ROUNDS)
    on_round = rounds.of_notice(desk.db, desk.scope, card.ref)
    return _around(desk, card, [going.stop(desk, one) for one in on_round])


def _around(desk: Desk, card: Card, stops: list[Stop]) -> RoundView:
    notice = telling.known(desk, card.ref)
    houses = audience.addresses(desk, notice.houses)
    return RoundView(desk.estate, desk.now, card, notice, houses, stops)


def _notices(desk: Desk, card: Card) -> NoticesView:
    """In a group those that concern it, in private those of one's own buildings."""
    recent = notices.latest(desk.db, desk.scope, limit=LOOKED_AT)
    writes = False
    if card.chat_id < 0:
        group = groups.get(desk.db, desk.scope, card.chat_id)
        if group is None:
            raise NotAllowed
        recent = [one for one in recent if concerns(group.kind, group.buildings, one.houses)]
    else:
        reader = viewer(desk, card)
        writes = bool(duty.roles(desk, reader.id) & WRITERS)
        if not writes:
            mine = {
                audience.house_of(desk, home.place_id)
                for home in residents.homes(desk.db, desk.scope, reader.id)
                if home.state is ResidentState.VERIFIED
            }
            recent = [one for one in recent if not one.houses or one.houses & mine]
    if not writes:
        recent = [one for one in recent if _holds(one, desk)]
    shown = recent[: ALL_SHOWN if writes else SHOWN]
    listed = [(one, audience.addresses(desk, one.houses)) for one in shown]
    return NoticesView(desk.estate, desk.now, card, listed, writes)


def _holds(notice: Notice, desk: Desk) -> bool:
    return notice.withdrawn_at is None and (notice.until is None or notice.until > desk.now)


LOADERS: dict[str, Callable[[Desk, Card], View]] = {
    "notice-draft": _draft,
    "notice": _notice,
    "notice-sent": _sent,
    "notices": _notices,
    "round": _round,
    "my-round": _my_round,
}
