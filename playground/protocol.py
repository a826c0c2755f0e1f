"""What passes between a bot and Telegram, and the three ways in which it can go wrong."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    content: bytes
    mime: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Reply:
    """Telegram's answer. `garbled` and `delay` (seconds) come only from faults."""

    status: int
    body: Json
    garbled: bool = False
    delay: float = 0.0

    def payload(self) -> bytes:
        """The bytes on the wire; not JSON when the answer is garbled."""
        if self.garbled:
            return b"<html><body>502 Bad Gateway</body></html>"
        return json.dumps(self.body, ensure_ascii=False).encode()


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot, as it came; status 0 when it got no answer."""

    method: str
    params: Mapping[str, Any]
    status: int


class Impossible(ValueError):
    """No client of Telegram could do this: not a member, no such button, bot blocked."""


class Refused(Exception):
    """Telegram says no; becomes the answer's error_code, description and parameters."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def reply(self) -> Reply:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return Reply(self.code, body)


def bad(text: str, **parameters: Any) -> Refused:
    return Refused(400, f"Bad Request: {text}", parameters)


def forbidden(text: str) -> Refused:
    return Refused(403, f"Forbidden: {text}")
