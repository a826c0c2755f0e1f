"""What a kind of job is made of: its input, and what becomes of what comes back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from actions import jobs
from actions.desk import Desk
from actions.jobs import Job
from actions.staging import Stager
from workflow.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Errand:
    """A job at the desk of whoever asked, in a transaction."""

    desk: Desk
    job: Job
    lang: str
    bot: str


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of a job's input; `after` is where the next part begins, None at the end."""

    lines: list[Any]
    after: int | None


@dataclass(slots=True)
class Made:
    """What a child has made: files, or lines to be compared; `faults` refuse the lines."""

    files: list[bytes] = field(default_factory=list)
    result: dict[str, Any] = field(default_factory=dict)
    lines: list[Any] = field(default_factory=list)

    @property
    def faults(self) -> list[dict[str, Any]]:
        """What is wrong with the lines."""
        found: list[dict[str, Any]] = self.result.setdefault("faults", [])
        return found


def _nothing(_: Errand, __: int) -> Part:
    return Part([], None)


def _no_lines(_: Errand, __: Made) -> Stager | None:
    return None


def _excuse(errand: Errand, refusal: Refusal) -> None:
    jobs.excuse(errand.desk, errand.job, refusal)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of job; `give_up` is what happens when it comes to nothing."""

    about: Callable[[Errand], dict[str, Any]]
    take_in: Callable[[Errand, Made], None]
    gather: Callable[[Errand, int], Part] = _nothing
    begin: Callable[[Errand, Made], Stager | None] = _no_lines
    give_up: Callable[[Errand, Refusal], None] = _excuse
