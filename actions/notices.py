"""Public notices: to the groups they concern, and to each resident behind all that people wait for.

In a group a notice is a card, so that a correction stands where the mistake stood. Who got it
in private gets what has changed as a message of its own.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions import rounds
from actions.desk import Desk
from actions.door import action
from storage import (
    due,
    emergency_log,
    groups,
    media,
    notices,
    outbox_retention,
    people,
    places,
    residents,
)
from storage.drafts import Stored
from storage.groups import Group
from storage.notices import Notice
from storage.people import Person
from workflow.emergency import What
from workflow.notices import Lasts, NoticeKind, concerns, ends
from workflow.refusal import NotAllowed, Refusal
from workflow.terms import PlaceKind, ResidentState


@dataclass(frozen=True, slots=True)
class Sent:
    """To how many groups and people a notice goes."""

    groups: int
    people: int


@dataclass(frozen=True, slots=True)
class Text:
    """A notice as it is being written; `corrects` is one that went out before."""

    words: str
    kind: NoticeKind
    houses: frozenset[int]
    lasts: Lasts | None
    privately: bool
    corrects: int

    @classmethod
    def of(cls, answers: dict[str, Any]) -> "Text":
        """What a draft holds; a correction keeps its end until another is chosen."""
        corrects = answers.get("corrects", 0)
        lasts = answers.get("lasts", "" if corrects else Lasts.OPEN)
        return cls(
            answers.get("words", ""),
            NoticeKind(answers.get("kind", NoticeKind.OTHER)),
            frozenset(answers.get("houses", ())),
            Lasts(lasts) if lasts else None,
            answers.get("privately", True),
            corrects,
        )


@action("notice.send")
def send(desk: Desk, draft: Stored) -> Sent:
    """Tell the groups and, if it is wanted, each resident."""
    text = Text.of(draft.answers)
    if not text.words:
        raise Refusal("refused-words-please")
    until = ends(text.lasts, desk.now, desk.estate.zone) if text.lasts else None
    number = notices.add(
        desk.db,
        desk.scope,
        kind=text.kind,
        words=text.words,
        media=_photo(desk, draft),
        houses=text.houses,
        until=until,
        privately=text.privately,
        by=desk.me.id,
        now=desk.now,
    )
    _watch(desk, number, until)
    if about := draft.answers.get("about"):
        emergency_log.add(
            desk.db,
            desk.scope,
            case=about,
            what=What.TOLD,
            person=desk.me.id,
            words=text.words,
            now=desk.now,
        )
        desk.redraw("emergency", about)
    notice = known(desk, number)
    heard = addressed(desk, notice.houses)
    for group in heard:
        desk.show(group.chat_id, f"notice-{number}", "notice", ref=number, anew=True)
    told = _tell(desk, notice, "notice", urgent=bool(about)) if text.privately else 0
    desk.redraw("notices", 0)
    return Sent(len(heard), told)


@action("notice.correct")
def correct(desk: Desk, draft: Stored) -> Sent:
    """Say a notice otherwise, where it stands."""
    text = Text.of(draft.answers)
    before = known(desk, text.corrects)
    until = before.until
    if text.lasts is not None:
        until = ends(text.lasts, desk.now, desk.estate.zone)
    if not notices.correct(
        desk.db,
        desk.scope,
        before.id,
        kind=text.kind,
        words=text.words,
        until=until,
        now=desk.now,
    ):
        raise Refusal("refused-answered")
    _watch(desk, before.id, until)
    return _changed(desk, before.id, "notice-corrected")


@action("notice.withdraw")
def withdraw(desk: Desk, number: int) -> Sent:
    """A notice holds no longer; it stays to be seen as that."""
    if not notices.withdraw(desk.db, desk.scope, number, now=desk.now):
        raise Refusal("refused-answered")
    due.cancel(desk.db, desk.scope, kind="notice-over", ref=number)
    return _changed(desk, number, "notice-withdrawn")


def _changed(desk: Desk, number: int, kind: str) -> Sent:
    desk.redraw("notice", number)
    desk.redraw("notices", 0)
    notice = known(desk, number)
    told = _tell(desk, notice, kind) if notice.privately else 0
    return Sent(len(addressed(desk, notice.houses)), told)


def over(desk: Desk, number: int) -> None:
    """The day until which a notice holds has passed."""
    desk.redraw("notice", number)


def _watch(desk: Desk, number: int, until: datetime | None) -> None:
    due.cancel(desk.db, desk.scope, kind="notice-over", ref=number)
    if until is not None:
        due.arm(desk.db, desk.scope, kind="notice-over", ref=number, at=until)


def known(desk: Desk, number: int) -> Notice:
    """A notice of this estate; what is not there answers like what may not be seen."""
    notice = notices.get(desk.db, desk.scope, number)
    if notice is None:
        raise NotAllowed
    return notice


def _photo(desk: Desk, draft: Stored) -> int | None:
    """The last photo of the draft; it goes with the notice, the others with the draft."""
    sent = media.of_draft(desk.db, desk.scope, draft.id)
    if not sent:
        return None
    media.detach(desk.db, desk.scope, sent[-1].id)
    return sent[-1].id


def has_photo(desk: Desk, draft: Stored) -> bool:
    """Whether a photo was sent to the draft."""
    return bool(media.of_draft(desk.db, desk.scope, draft.id))


def addressed(desk: Desk, houses: frozenset[int]) -> list[Group]:
    """The groups in which a notice for these buildings is posted."""
    return [
        group
        for group in groups.bound(desk.db, desk.scope)
        if concerns(group.kind, group.buildings, houses)
    ]


def _tell(desk: Desk, notice: Notice, kind: str, *, urgent: bool = False) -> int:
    """Promise it to each person once, in an emergency at night too; by hand without Telegram."""
    told = _residents(desk, notice.houses) if notice.houses else people.to_tell(desk.db, desk.scope)
    facts: dict[str, Any] = {
        "notice": notice.kind,
        "houses": addresses(desk, notice.houses),
        "words": notice.words,
        "until": notice.until,
        "media": [notice.media_id] if notice.media_id and kind == "notice" else [],
    }
    *overtaken, now = (f"{desk.scope}-{one}" for one in _sayings(notice))
    for person in told:
        for one in overtaken:  # of what still waits for the morning only the last is said
            outbox_retention.forget(desk.db, desk.scope, dedupe=f"{one}-{person.id}")
        once = f"{now}-{person.id}"
        desk.tell_one(person, kind, dedupe=once, urgent=urgent, **facts)
    rounds.begin(desk, notice, told)
    return len(told)


def _sayings(notice: Notice) -> list[str]:
    """What has been said of a notice in private until now, each once; the newest is the last."""
    said = [f"notice-{notice.id}"]
    if notice.changed_at is not None:
        said.append(f"{said[0]}-{notice.changed_at.isoformat()}")
    if notice.withdrawn_at is not None:
        said.append(f"{said[0]}-withdrawn")
    return said


def _residents(desk: Desk, houses: frozenset[int]) -> list[Person]:
    """Who lives in some buildings, each once."""
    living = {
        resident.person_id
        for house in sorted(houses)
        for place in places.within(desk.db, desk.scope, house)
        if place.kind is PlaceKind.ROOM
        for resident in residents.of_household(desk.db, desk.scope, place.id)
        if resident.state is ResidentState.VERIFIED
    }
    found = [people.get(desk.db, desk.scope, one) for one in sorted(living)]
    return [one for one in found if one is not None]


def addresses(desk: Desk, houses: frozenset[int]) -> list[str]:
    """The buildings as they are written."""
    found = [places.get(desk.db, desk.scope, one) for one in sorted(houses)]
    return [one.written for one in found if one is not None]


def house_of(desk: Desk, place: int) -> int:
    """The building that a place is in."""
    found = places.get(desk.db, desk.scope, place)
    while found is not None and found.parent_id is not None:
        place = found.parent_id
        found = places.get(desk.db, desk.scope, place)
    return place
