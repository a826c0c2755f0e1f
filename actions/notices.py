"""Public notices: to the groups they concern, and to each resident behind all that people wait for.

In a group a notice is a card, so that a correction stands where the mistake stood. Who got it
in private gets what has changed as a message of its own.
"""

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions import audience, reaching, rounds
from actions.desk import Desk
from actions.door import action
from storage import (
    due,
    emergency_log,
    media,
    notices,
    outbox_retention,
)
from storage.drafts import Stored
from storage.notices import Notice
from workflow.emergency import What
from workflow.notices import Lasts, NoticeKind, ends
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import HEADS, STAFF, Role


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
        owners=for_owners(desk.roles),
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
    heard = audience.addressed(desk, notice.houses)
    for group in heard:
        desk.show(group.chat_id, f"notice-{number}", "notice", ref=number, anew=True)
    told = _tell(desk, notice, "notice", urgent=bool(about)) if text.privately else 0
    desk.redraw("notices", 0)
    return Sent(len(heard), told)


@action("notice.correct")
def correct(desk: Desk, draft: Stored) -> Sent:
    """Say a notice otherwise, where it stands."""
    text = Text.of(draft.answers)
    before = own(desk, text.corrects)
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
    own(desk, number)
    if not notices.withdraw(desk.db, desk.scope, number, now=desk.now):
        raise Refusal("refused-answered")
    due.cancel(desk.db, desk.scope, kind="notice-over", ref=number)
    return _changed(desk, number, "notice-withdrawn")


def _changed(desk: Desk, number: int, kind: str) -> Sent:
    desk.redraw("notice", number)
    desk.redraw("notices", 0)
    notice = known(desk, number)
    told = _tell(desk, notice, kind) if notice.privately else 0
    return Sent(len(audience.addressed(desk, notice.houses)), told)


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


def for_owners(roles: Set[Role]) -> bool:
    """Whether somebody speaks for the owners' committee: who is of the office too does not."""
    return Role.COMMITTEE in roles and not roles & (STAFF | HEADS)


def own(desk: Desk, number: int) -> Notice:
    """A notice of the office for the office, of the committee for the committee."""
    notice = known(desk, number)
    if notice.owners is not for_owners(desk.roles):
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


def _tell(desk: Desk, notice: Notice, kind: str, *, urgent: bool = False) -> int:
    """Promise it to each person once, in an emergency at night too; by hand without Telegram."""
    told = audience.residents_of(desk, notice.houses)
    facts: dict[str, Any] = {
        "notice": notice.kind,
        "houses": audience.addresses(desk, notice.houses),
        "words": notice.words,
        "until": notice.until,
        "owners": desk.estate.name if notice.owners else "",
        "media": [notice.media_id] if notice.media_id and kind == "notice" else [],
    }
    *overtaken, now = (f"{desk.scope}-{one}" for one in reaching.sayings(notice))
    for person in told:
        for one in overtaken:  # of what still waits for the morning only the last is said
            outbox_retention.forget(desk.db, desk.scope, dedupe=f"{one}-{person.id}")
        once = f"{now}-{person.id}"
        desk.tell_one(person, kind, dedupe=once, urgent=urgent, **facts)
    rounds.begin(desk, notice, told)
    reaching.begin(desk, notice)
    return len(told)
