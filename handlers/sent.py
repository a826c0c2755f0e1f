"""Reads what a message carries, whatever kind it is."""

from telegram import Message

from actions.hearing import Contact, Said, Sent
from workflow.refusal import Refusal
from workflow.terms import MediaKind


def said(message: Message) -> Said | None:
    """Words, a thing or a point on the map; None for what cannot be taken (a sticker, a poll)."""
    words = (message.text or message.caption or "").strip()
    point = message.location or (message.venue.location if message.venue else None)
    sent = _sent(message)
    contact = _contact(message)
    if not words and sent is None and point is None and contact is None:
        return None
    return Said(
        words=words,
        sent=sent,
        album=message.media_group_id,
        point=(point.latitude, point.longitude) if point else None,
        contact=contact,
    )


def only_words(said_: Said) -> str:
    """Words and nothing else: what could not be passed on is not taken."""
    if not said_.words or said_.sent is not None:
        raise Refusal("refused-words-please")
    return said_.words


def words_or_more(said_: Said) -> Said:
    """Words, or something that can be passed on."""
    if not said_.words and said_.sent is None:
        raise Refusal("refused-words-please")
    return said_


def _contact(message: Message) -> Contact | None:
    """Only the sender's own number proves anything: anybody can send anybody's card."""
    shared, sender = message.contact, message.from_user
    if shared is None:
        return None
    own = sender is not None and shared.user_id == sender.id
    return Contact(shared.phone_number, own)


def _sent(message: Message) -> Sent | None:
    if message.photo:
        largest = message.photo[-1]
        return Sent(
            MediaKind.PHOTO, largest.file_id, largest.file_unique_id, largest.file_size, None
        )
    for kind in MediaKind:
        thing = getattr(message, kind, None)
        if thing is not None and kind is not MediaKind.PHOTO:
            return Sent(
                kind,
                thing.file_id,
                thing.file_unique_id,
                thing.file_size,
                getattr(thing, "file_name", None),
            )
    return None
