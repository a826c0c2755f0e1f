"""The chats that the program can reach, or no longer can."""

from dataclasses import dataclass

from storage.connection import Connection, once
from storage.rows import columns, filled
from workflow.quiet import Quiet


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat of Telegram: a person's private one, a group or a channel.

    `forum` is a group with topics, `manages` whether the bot may make and rename them; that is
    believed until Telegram says otherwise.
    """

    id: int
    kind: str
    title: str
    lang: str
    menu: str
    large: bool
    quiet: Quiet
    reachable: bool
    moved_to: int | None
    forum: bool
    manages: bool

    @property
    def has_topics(self) -> bool:
        """Whether the bot sorts what it says there into topics."""
        return self.forum and self.manages


@once
def get(db: Connection, chat: int) -> Chat | None:
    """The chat, if the program has met it."""
    row = db.one(f"SELECT {columns(Chat)} FROM chats WHERE id = :chat", chat=chat)
    return filled(Chat, row) if row else None


def meet(
    db: Connection, chat: int, *, kind: str, title: str, lang: str, forum: bool = False
) -> None:
    """Note a chat that has just been heard from: it can be reached."""
    db.run(
        """
        INSERT INTO chats (id, kind, title, lang, forum)
        VALUES (:chat, :kind, :title, :lang, :forum)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title,
                                       forum = excluded.forum, reachable = 1, reason = NULL
        """,
        forum=int(forum),
        chat=chat,
        kind=kind,
        title=title,
        lang=lang,
    )


def ensure(db: Connection, chat: int, *, lang: str) -> None:
    """Know of a private chat that was never heard from, so that what is promised is tried.

    A group was heard from when it was bound.
    """
    db.run(
        "INSERT INTO chats (id, kind, lang) VALUES (:chat, 'private', :lang)"
        " ON CONFLICT (id) DO NOTHING",
        chat=chat,
        lang=lang,
    )


def speak(db: Connection, chat: int, lang: str) -> None:
    """Set the language in which the chat is spoken to."""
    db.run("UPDATE chats SET lang = :lang WHERE id = :chat", chat=chat, lang=lang)


def offer(db: Connection, chat: int, menu: str) -> None:
    """Note which list of commands the chat was given."""
    db.run("UPDATE chats SET menu = :menu WHERE id = :chat", chat=chat, menu=menu)


def enlarge(db: Connection, chat: int, large: bool) -> None:
    """Speak there in large-text mode, or no longer."""
    db.run("UPDATE chats SET large = :large WHERE id = :chat", chat=chat, large=int(large))


def be_quiet(db: Connection, chat: int, quiet: Quiet) -> None:
    """Whose night counts there."""
    db.run("UPDATE chats SET quiet = :quiet WHERE id = :chat", chat=chat, quiet=quiet)


def manage(db: Connection, chat: int, manages: bool) -> None:
    """Note whether the bot may manage the topics of a group."""
    db.run("UPDATE chats SET manages = :manages WHERE id = :chat", chat=chat, manages=int(manages))


def lose(db: Connection, chat: int, *, reason: str) -> bool:
    """Note that the chat cannot be reached; whether that is news."""
    return bool(
        db.run(
            "UPDATE chats SET reachable = 0, reason = :reason WHERE id = :chat AND reachable = 1",
            chat=chat,
            reason=reason,
        )
    )


def move(db: Connection, old: int, new: int) -> None:
    """A group became a supergroup: everything that pointed to it points to the new id.

    Ids of the old chat mean nothing in the new one: cards are sent and topics made again.
    """
    db.run(
        """
        INSERT INTO chats (id, kind, title, lang)
        SELECT :new, 'supergroup', title, lang FROM chats WHERE id = :old
        ON CONFLICT (id) DO NOTHING
        """,
        old=old,
        new=new,
    )
    db.run("UPDATE chats SET moved_to = :new, reachable = 0 WHERE id = :old", old=old, new=new)
    db.run("UPDATE groups SET chat_id = :new WHERE chat_id = :old", old=old, new=new)
    db.run("UPDATE group_offers SET chat_id = :new WHERE chat_id = :old", old=old, new=new)
    db.run("UPDATE drafts SET chat_id = :new WHERE chat_id = :old", old=old, new=new)
    db.run(
        "UPDATE outbox SET chat_id = :new WHERE chat_id = :old AND state IN ('queued', 'sending')",
        old=old,
        new=new,
    )
    db.run(
        """
        UPDATE cards SET chat_id = :new, message_id = NULL, digest = NULL, wanted = wanted + 1
         WHERE chat_id = :old
        """,
        old=old,
        new=new,
    )
    db.run(
        """
        UPDATE topics SET chat_id = :new, thread_id = NULL, shown_title = '', shown_closed = 0,
               wanted = wanted + 1
         WHERE chat_id = :old
        """,
        old=old,
        new=new,
    )


def of_nobody(db: Connection, *, after: int, limit: int) -> list[int]:
    """Private chats of whoever is not among the people of any estate, after an id."""
    rows = db.all(
        """
        SELECT c.id FROM chats AS c
         WHERE c.id > :after AND c.kind = 'private'
           AND NOT EXISTS (SELECT 1 FROM people AS p WHERE p.user_id = c.id)
         ORDER BY c.id LIMIT :limit
        """,
        after=max(after, 0),  # groups have negative ids
        limit=limit,
    )
    return [row["id"] for row in rows]


def forget(db: Connection, chat: int) -> None:
    """Take a chat away with all that stands in it, in whatever estate."""
    db.run("DELETE FROM cards WHERE chat_id = :chat", chat=chat)
    db.run("DELETE FROM chats WHERE id = :chat", chat=chat)
