"""How private a thing is, and how much of it may be said in which chat (roles and privacy 4.3).

A group is read by all its members, so what may be said there follows from the group and
never from who has asked. Nothing above a ceiling leaves: see `fits`.
"""

from collections.abc import Iterable
from enum import StrEnum

from workflow.roles import ChatKind, Role


class DataClass(StrEnum):
    """How private something is; a later letter is more private."""

    PUBLIC = "A"
    CASE = "B"
    PERSONAL = "C"
    SENSITIVE = "D"
    UNSAID = "S"  # secret: leaves by no message at all


A, B, C, D, S = DataClass

CEILINGS: dict[ChatKind, DataClass] = {
    ChatKind.ESTATE_GROUP: A,
    ChatKind.CHANNEL: A,
    ChatKind.PARTY_GROUP: B,
    ChatKind.STAFF_GROUP: B,
    ChatKind.PRIVATE: C,
}
TRUSTED = frozenset({Role.MANAGER, Role.AUDITOR})
"""Whose private chats may hear what is sensitive."""

FIELDS: dict[str, DataClass] = {
    "category": A,
    "building": A,
    "stage": A,
    "no": B,
    "short": B,
    "party": B,  # 甲, 乙, …
    "title": B,  # of a firm
    "to": B,
    "name": B,  # of whoever acts for the office
    "lead": B,
    "words": B,  # the report as the triage card quotes it (5.6.4)
    "reason": B,
    "by": B,
    "at": B,
    "visit": B,
    "count": B,
    "solved": B,
    "urgency": B,
    "room": C,
    "home": C,
    "reporter": C,
    "phone_number": C,
    "point": C,
    "media": C,
    "link": C,
}
"""What a fact of a message, or a line of a card, is by its name; others have the class of their
kind."""

STAFF_TOO = frozenset({"room", "home"})
"""What the staff group may read although it is personal: work needs the door."""

LIFTED = frozenset({"words", "room", "home"})
"""What becomes personal with a guarded case: wording and door tell who it is."""

CARDS: dict[str, DataClass] = {
    "bind": A,
    "party-case": B,
    "notice": A,
    "notices": A,
    "prompt": B,
    "staff-case": B,
    "case-status": B,
    "meeting": B,
    "topic": A,
    "phone-task": B,
    "round": B,
    "call": B,
    "registration": B,
    "inbox": B,
    "found": B,
    "today": B,
}
"""The cards that may stand in a group; whatever is not named here holds personal data."""


SENSITIVE_CARDS = frozenset({"revealed"})
"""The cards that only trusted people see, in private."""


def holds(card: str) -> DataClass:
    """The highest class that a kind of card contains."""
    return D if card in SENSITIVE_CARDS else CARDS.get(card, C)


def ceiling(chat: ChatKind | None, roles: Iterable[Role] = ()) -> DataClass:
    """The highest class that may be said in a chat; `roles` are those of a private chat's owner.

    A group that is bound to nothing hears what is public.
    """
    if chat is None:
        return A
    if chat is ChatKind.PRIVATE and TRUSTED.intersection(roles):
        return D
    return CEILINGS[chat]


def of_field(field: str, *, guarded: bool) -> DataClass:
    """The class of a fact; `guarded` when its case must not be recognised by all of the office."""
    return C if guarded and field in LIFTED else FIELDS.get(field, A)


def shows(field: str, chat: ChatKind | None, *, guarded: bool) -> bool:
    """Whether a line of a case may be read in a chat."""
    if chat is ChatKind.STAFF_GROUP and field in STAFF_TOO and not guarded:
        return True
    return of_field(field, guarded=guarded) <= ceiling(chat)


def fits(
    kind: DataClass,
    fields: Iterable[str],
    chat: ChatKind | None,
    roles: Iterable[Role] = (),
    *,
    guarded: bool = False,
) -> bool:
    """Whether a message that declares a class and carries these facts may be said in a chat."""
    if chat is ChatKind.PRIVATE:  # what a private chat hears is decided by its kind alone
        return kind <= ceiling(chat, roles)
    return kind <= ceiling(chat) and all(shows(one, chat, guarded=guarded) for one in fields)
