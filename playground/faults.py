"""Makes Telegram fail on demand, so that every failure a bot can meet can be tried."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from playground.protocol import Refused


class ConnectionRefused(Exception):
    """The request never reached Telegram."""


class AnswerLost(Exception):
    """Telegram did as asked, and its answer got lost."""


class Kind(StrEnum):
    REFUSE = "refuse"
    LOST_ANSWER = "lost_answer"
    ERROR = "error"
    GARBAGE = "garbage"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Fault:
    kind: Kind
    refused: Refused | None = None
    seconds: float = 0.0


refuse = Fault(Kind.REFUSE)
lost_answer = Fault(Kind.LOST_ANSWER)
garbage = Fault(Kind.GARBAGE)


def error(code: int, description: str, parameters: Mapping[str, Any] | None = None) -> Fault:
    """Answered like this without being executed."""
    return Fault(Kind.ERROR, Refused(code, description, dict(parameters or {})))


def flood(seconds: int) -> Fault:
    return error(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def slow(seconds: float) -> Fault:
    """Executed at once, answered late; only HTTP waits."""
    return Fault(Kind.SLOW, seconds=seconds)


@dataclass(slots=True)
class Faults:
    """What will go wrong. `next` comes before `always`, a method's own before "*"."""

    changed: Callable[[], None] = lambda: None
    _next: dict[str, deque[Fault]] = field(default_factory=dict)
    _always: dict[str, Fault] = field(default_factory=dict)

    def next(self, method: str, fault: Fault, times: int = 1) -> None:
        self._next.setdefault(method, deque()).extend([fault] * times)
        self.changed()

    def always(self, method: str, fault: Fault) -> None:
        self._always[method] = fault
        self.changed()

    def clear(self) -> None:
        self._next.clear()
        self._always.clear()
        self.changed()

    def standing(self, method: str = "*") -> Fault | None:
        return self._always.get(method)

    def take(self, method: str) -> Fault | None:
        """The one fault that this request meets."""
        for waiting in (self._next.get(method), self._next.get("*")):
            if waiting:
                return waiting.popleft()
        return self._always.get(method) or self._always.get("*")
