"""A story as its file tells it: who does what, in the words of the people's own language."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml

SPAN = re.compile(r"(\d+) ?(s|m|min|h|d)")
UNITS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}


class StoryFailed(Exception):
    """What was to be seen was not; the message names the step and shows the screen."""


@dataclass(frozen=True, slots=True)
class Step:
    """`who` does `deed`; `line` counts the steps from 1."""

    line: int
    who: str
    deed: str


@dataclass(frozen=True, slots=True)
class Story:
    """A story as its file says; `empty` begins before there is an estate, with a `{code}`."""

    title: str
    lang: str
    starts: datetime | None
    people: Mapping[str, str]
    steps: tuple[Step, ...]
    budget: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    empty: bool = False


LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times as fast where the library was built with it, and as safe."""


def read_story(path: Path) -> Story:
    """Read `stories/*.yaml`; raises ValueError with the step that cannot be read."""
    told: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)  # noqa: S506
    steps = []
    for number, one in enumerate(told["steps"], start=1):
        if not isinstance(one, dict) or len(one) != 1:
            raise ValueError(f"{path.name}, step {number}: one person and one deed, please")
        ((who, deed),) = one.items()
        steps.append(Step(number, str(who), str(deed)))
    starts = datetime.fromisoformat(told["starts"]) if told.get("starts") else None
    return Story(
        told["title"],
        told["lang"],
        starts,
        told.get("people", {}),
        tuple(steps),
        told.get("budget", {}),
        told.get("begins") == "empty",
    )


def span(text: str) -> timedelta:
    """`2h`, `30 min`, `3d`."""
    found = SPAN.fullmatch(text.strip())
    if found is None:
        raise StoryFailed(f"{text} is no span of time")
    return timedelta(seconds=int(found[1]) * UNITS[found[2]])
