"""What a transaction has promised, read from fresh rows and ready to be drawn."""

from dataclasses import dataclass, replace
from datetime import datetime
from random import Random

from actions import belongings, delivery, forum, looking, views
from actions.delivery import office
from actions.desk import Desk
from actions.views import View
from bot.copies import restored
from handlers.draw.cards import card as draw_card
from handlers.draw.large import enlarged
from handlers.draw.messages import file_name
from handlers.draw.messages import message as draw_message
from handlers.draw.topics import topic as draw_topic
from handlers.screen import Attachment, Screen
from locales import Texts, load
from storage import cards, chats, documents, outbox, topics
from storage.cards import Card
from storage.connection import Connection
from storage.outbox import Promise
from storage.rows import Scope
from storage.topics import Topic
from workflow.messages import KINDS, WhenLost
from workflow.refusal import NotAllowed

Key = tuple[str, int]
"""Names a card, a message or a topic on its way: the kind, and the row."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A card, a message or a topic on its way to a chat; `screen` is drawn when it is its turn.

    `thread` is the topic in which it is sent. `awaited` is what somebody in a group looks at who
    has just pressed a button there.
    """

    chat: int
    lang: str
    large: bool = False
    card: Card | None = None
    view: View | None = None
    promise: Promise | None = None
    attachments: tuple[Attachment, ...] = ()
    awaited: bool = False
    thread: int | None = None
    topic: Topic | None = None

    @property
    def key(self) -> Key:
        """A later state of the same card has the same."""
        if self.card is not None:
            return ("card", self.card.id)
        if self.topic is not None:
            return ("topic", self.topic.id)
        assert self.promise is not None
        return ("message", self.promise.id)

    @property
    def edits(self) -> bool:
        """Whether it changes a message that stands in the chat."""
        return self.card is not None and self.card.message_id is not None

    @property
    def pins(self) -> bool:
        """Whether it stands pinned: the card of a case in its own topic."""
        return self.card is not None and self.card.slot.startswith("topic-")

    @property
    def bulk(self) -> bool:
        """Whether it waits behind people."""
        return self.promise is not None and self.promise.prio > 2

    def screen(self, *, strict: bool) -> Screen:
        """Draw it."""
        texts = load(self.lang, strict=strict)
        if self.topic is not None:
            assert self.view is not None
            return draw_topic(self.topic, self.view, texts)
        if self.view is not None:
            return self._fit(draw_card(self.view, texts), texts)
        assert self.promise is not None
        return numbered(self.message(strict=strict), self.promise, texts)

    def message(self, *, strict: bool = False) -> Screen:
        """Draw a message without its number, or take out what was sent before."""
        assert self.promise is not None
        promise, attachments = self.promise, self.attachments
        if promise.copy is not None:
            silent = KINDS[promise.kind].silent
            return restored(promise.copy, attachments=attachments, silent=silent)
        texts = load(self.lang, strict=strict)
        return self._fit(draw_message(promise.kind, promise.given, texts, attachments), texts)

    def _fit(self, screen: Screen, texts: Texts) -> Screen:
        return enlarged(screen, texts) if self.large else screen


def numbered(screen: Screen, promise: Promise, texts: Texts) -> Screen:
    """What must not be missed carries its number; a second copy says that it may be one."""
    if KINDS[promise.kind].when_lost is not WhenLost.WARN:
        return screen
    key = "possible-repeat" if promise.ambiguous else "notice-number"
    return replace(screen, text=f"{screen.text}\n{texts(key, no=str(promise.no))}")


def gather(desk: Desk) -> list[Ready]:
    """What a desk has promised, in order; runs in its transaction."""
    found = [READ[what](desk.db, number, desk) for what, number in desk.promised]
    return [ready for ready in found if ready is not None]


def of_card(db: Connection, number: int, *, now: datetime, chance: Random) -> Ready | None:
    """A card that is to be drawn, whoever wanted it."""
    return _of_card(db, number, None, now=now, chance=chance)


def _of_card(
    db: Connection,
    number: int,
    desk: Desk | None,
    *,
    now: datetime | None = None,
    chance: Random | None = None,
) -> Ready | None:
    card = cards.get(db, number)
    if card is None or card.wanted == card.shown:
        return None
    chat = chats.get(db, card.chat_id)
    if chat is None or not chat.reachable:
        return None
    if desk is None or desk.scope != card.estate_id:
        assert now is not None
        assert chance is not None
        desk = office(db, Scope(card.estate_id), now=now, chance=chance)
    try:
        view = looking.look(desk, card)
    except NotAllowed:
        view = looking.refused(desk, card)
    try:
        thread = None if card.message_id is not None else forum.of_card(desk, card, chat)
    except forum.NotYet:
        return None
    return Ready(card.chat_id, chat.lang, chat.large, card=card, view=view, thread=thread)


def of_topic(db: Connection, number: int, *, now: datetime, chance: Random) -> Ready | None:
    """A topic that is to be made or changed."""
    topic = topics.get(db, number)
    if topic is None:
        return None
    return _of_topic(db, number, office(db, Scope(topic.estate_id), now=now, chance=chance))


def _of_topic(db: Connection, number: int, desk: Desk) -> Ready | None:
    topic = topics.get(db, number)
    chat = chats.get(db, topic.chat_id) if topic is not None else None
    if topic is None or topic.wanted == topic.shown or chat is None:
        return None
    if not (chat.has_topics and chat.reachable):
        return None
    try:
        view = looking.of_topic(desk, topic)
    except NotAllowed:
        return None
    return Ready(chat.id, chat.lang, topic=topic, view=view)


def _of_message(db: Connection, number: int, desk: Desk) -> Ready | None:
    promise = outbox.get(db, number)
    return of_promise(db, promise, now=desk.now, chance=desk.chance) if promise else None


def of_promise(db: Connection, promise: Promise, *, now: datetime, chance: Random) -> Ready | None:
    """A message on its way; None for what its chat, as it is by now, may not hear."""
    if promise.chat_id < 0 and delivery.held_back(db, promise, now=now, chance=chance):
        return None
    chat = chats.get(db, promise.chat_id)
    lang, large = (chat.lang, chat.large) if chat else ("zh", False)
    attachments: tuple[Attachment, ...] = ()
    if media := promise.given.get("media"):
        desk = office(db, Scope(promise.estate_id), now=now, chance=chance)
        attachments = tuple(
            Attachment(one.kind, one.file_id, one.sha256) for one in views.pictures(desk, media)
        )
    if promise.kind == "mydata":
        desk = office(db, Scope(promise.estate_id), now=now, chance=chance)
        if content := belongings.document(desk, promise.chat_id):
            attachments = (Attachment("document", "", content=content, name="linli.json"),)
    if document := promise.given.get("document"):
        made = documents.content(db, Scope(promise.estate_id), document)
        name = file_name(promise.given, load(lang))
        sent_as = "photo" if promise.kind in PICTURES else "document"
        attachments = (Attachment(sent_as, "", content=made, name=name),)
    thread = forum.of_message(db, promise, chat) if chat else None
    return Ready(
        promise.chat_id, lang, large, promise=promise, attachments=attachments, thread=thread
    )


PICTURES = frozenset({"week-figures"})
"""Messages whose file is seen in the chat and not opened."""

READ = {"card": _of_card, "message": _of_message, "topic": _of_topic}
