"""Calls Telegram: PTB's client without the objects that nobody would read."""

from typing import Any

from telegram import Bot, InputFile, User
from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter


class Client(Bot):
    """A bot that answers with plain JSON."""

    async def call(self, method: str, **params: Any) -> Any:
        """Call a method of the Bot API; raises PTB's errors."""
        data = RequestData(
            [
                RequestParameter.from_input(name, given)
                if isinstance(given, InputFile)
                else RequestParameter(name, given, None)
                for name, given in params.items()
            ]
        )
        request = self._request[0 if method == "getUpdates" else 1]
        try:
            return await request.post(f"{self._base_url}/{method}", data)
        except (AttributeError, KeyError, TypeError):
            # JSON, but none of Telegram's: somebody between has answered.
            raise TelegramError("Invalid server response") from None

    async def download(self, file_path: str) -> bytes:
        """The content of a file; raises PTB's errors."""
        return await self._request[1].retrieve(f"{self._base_file_url}/{file_path}")

    async def start(self) -> None:
        """Open the connections, without asking Telegram anything."""
        for request in self._request:
            await request.initialize()

    async def stop(self) -> None:
        """Close the connections."""
        for request in self._request:
            await request.shutdown()


class Mute(BaseRequest):
    """Refuses every request: nothing in an update's transaction may wait for the network."""

    @property
    def read_timeout(self) -> float | None:
        """There is nothing to wait for."""
        return None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Always fails."""
        raise TelegramError("a handler may not speak to Telegram: promise a message instead")


class Reader(ExtBot[None]):
    """The bot that updates are read with; it knows who it is and cannot speak."""

    def __init__(self, token: str, me: dict[str, Any]) -> None:
        super().__init__(token, request=Mute(), get_updates_request=Mute())
        self._bot_user = User.de_json(me, self)

    async def initialize(self) -> None:
        """Nothing is asked: getMe was cached."""
        self._initialized = True

    async def shutdown(self) -> None:
        """Nothing to close."""
        self._initialized = False
