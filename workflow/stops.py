"""What no plan may contain, whoever agrees to it, and what is done before there is any plan.

Somebody who writes a plan ticks it, or its words give it away.
"""

import re
from enum import StrEnum

from workflow.refusal import Refusal
from workflow.vocabulary import EXITS, STOPS, STOPS_NOT_MEANT

CLAUSE = re.compile(r"[，。；;,.!！?？、\n]+")


class Stop(StrEnum):
    """What the law leaves to nobody, or not to the company (requirements P2)."""

    CUT_SUPPLY = "cut-supply"
    FUND_MISUSED = "fund-misused"
    PERSONAL_DATA = "personal-data"
    POLL = "poll"
    MINOR = "minor"
    FORCE = "force"


def halt(ticked: tuple[Stop, ...], *texts: str | None) -> None:
    """Raise the sentence of the first stop, with the word by which it was recognised."""
    for stop in ticked:
        raise Refusal(f"refused-stop-{stop}", word="none")
    for clause in (one for text in texts if text for one in CLAUSE.split(text.casefold())):
        if any(word in clause for word in STOPS_NOT_MEANT):
            continue
        for stop in Stop:
            if words := _said(clause, STOPS[stop]):
                raise Refusal(f"refused-stop-{stop}", word=words[0].strip())
        if words := _said(clause, EXITS):
            raise Refusal("refused-exit-first", word=words[-1])


def _said(clause: str, rows: tuple[tuple[str, ...], ...]) -> list[str]:
    """One word of each row, or nothing."""
    found = [next((word for word in row if word in clause), "") for row in rows]
    return found if all(found) else []
