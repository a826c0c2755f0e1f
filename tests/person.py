"""Somebody of the town with a phone: what tests have people do, and what they see."""

from typing import TYPE_CHECKING, Any

from playground.keyboards import buttons
from playground.protocol import Upload

if TYPE_CHECKING:
    from tests.town import Town


class Person:
    """Somebody of the town with a phone."""

    def __init__(self, town: "Town", user: int, name: str) -> None:
        self.town = town
        self.user = user
        self.name = name

    async def starts(self, payload: str = "") -> None:
        self.town.telegram.starts(self.user, payload)
        await self.town.settle()

    async def says(self, text: str, *, chat: int | None = None, reply_to: int | None = None) -> int:
        message = self.town.telegram.says(self.user, chat or self.user, text, reply_to=reply_to)
        await self.town.settle()
        return message

    async def sends(
        self, kind: str, *, caption: str = "", chat: int | None = None, **extra: Any
    ) -> int:
        upload = None
        if kind in ("photo", "video", "voice", "audio", "document", "animation", "video_note"):
            upload = Upload(
                f"sample.{kind}", f"{kind}-{caption}".encode(), "application/octet-stream"
            )
        message = self.town.telegram.sends(
            self.user, chat or self.user, kind, upload, caption=caption, **extra
        )
        await self.town.settle()
        return message

    async def sends_album(self, count: int, *, caption: str = "") -> None:
        photos = [Upload(f"{i}.jpg", f"photo {i}".encode(), "image/jpeg") for i in range(count)]
        self.town.telegram.sends_album(self.user, self.user, photos, caption=caption)
        await self.town.settle()
        await self.town.passes(seconds=3)

    async def presses(self, label: str, *, chat: int | None = None) -> dict[str, Any]:
        """Press the newest button whose label contains `label`; what the press was answered."""
        where = chat or self.user
        for message in reversed(self.town.telegram.history(where)):
            labels = [button["text"] for button in buttons(message)]
            fitting = [one for one in labels if label in one]
            if fitting:
                exact = label if label in labels else fitting[0]
                query = self.town.telegram.presses(self.user, where, message["message_id"], exact)
                await self.town.settle()
                return self.town.telegram.answers.get(query, {})
        raise AssertionError(f"no button {label!r} in {self.town.seen(where)}")

    async def taps(self, label: str) -> None:
        """Press a button below the text field."""
        self.town.telegram.taps_reply_button(self.user, self.user, label)
        await self.town.settle()

    async def replies(self, words: str, *, to: str, chat: int | None = None) -> int:
        """Reply to the newest message of the bot that says `to`."""
        where = chat or self.user
        for message in reversed(self.town.telegram.history(where)):
            if to in spoken(message) and message["from"]["id"] == self.town.telegram.bot["id"]:
                return await self.says(words, chat=where, reply_to=message["message_id"])
        raise AssertionError(f"nothing says {to!r} in {self.town.seen(where)}")

    async def answers_prompt(self, words: str) -> int:
        """Answer what the bot asks this person for in the staff group."""
        for message in reversed(self.town.telegram.history(self.town.GROUP)):
            if message.get("reply_markup", {}).get("force_reply"):
                return await self.says(words, chat=self.town.GROUP, reply_to=message["message_id"])
        raise AssertionError(f"nothing is asked in {self.town.seen(self.town.GROUP)}")

    async def blocks(self) -> None:
        """Stop the bot."""
        self.town.telegram.blocks(self.user)
        await self.town.settle()

    async def unblocks(self) -> None:
        """Start it again."""
        self.town.telegram.unblocks(self.user)
        await self.town.settle()

    async def reports(self, words: str) -> str:
        """Tell something new in a sentence and send it; the case's number."""
        await self.says(words)
        if "新的一件事" in self.screen:
            await self.presses("新的一件事")
        await self.presses("✅")
        rows = await self.town.rows("SELECT no FROM cases ORDER BY id DESC LIMIT 1")
        return str(rows[0]["no"])

    @property
    def screen(self) -> str:
        """The words of the bot's last message in private, with its buttons."""
        return spoken(self.town.telegram.screen(self.user))

    @property
    def chat(self) -> str:
        """All that the bot says in private, as it looks now."""
        return self.town.heard(self.user)


def spoken(message: dict[str, Any]) -> str:
    """A message's words and buttons."""
    lines = [message.get("text") or message.get("caption") or f"<{_kind(message)}>"]
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    lines += [" ".join(f"[{button['text']}]" for button in row) for row in rows]
    return "\n".join(lines)


def _kind(message: dict[str, Any]) -> str:
    return next((kind for kind in ("photo", "voice", "video", "document") if kind in message), "?")
