"""The minutes of a meeting as they are signed: what is frozen, its hash, what has changed in it."""

import hashlib
import json
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from workflow.records.meetings import Decision

TO_SIGN = timedelta(days=3)
"""How long the parties have to sign (D-MIN)."""


class MinutesState(StrEnum):
    """Where minutes stand; `superseded` ones have a newer version."""

    CIRCULATING = "circulating"
    FINAL = "final"
    WITH_DISSENT = "with-dissent"
    PARTLY = "partly"
    NONE = "none"
    SUPERSEDED = "superseded"


ENDED = frozenset(
    {MinutesState.FINAL, MinutesState.WITH_DISSENT, MinutesState.PARTLY, MinutesState.NONE}
)


@dataclass(frozen=True, slots=True)
class Minutes:
    """One version of the minutes of one meeting; `content` is the canonical text that is hashed.

    `meeting` is the first version of the record that called it.
    """

    id: int
    case_id: int
    meeting: int
    version: int
    content: str
    sha256: str
    state: MinutesState
    author_id: int | None
    circulated_at: datetime
    sign_by: datetime
    ended_at: datetime | None

    @property
    def said(self) -> dict[str, Any]:
        """What they say; empty once the case was erased."""
        found: dict[str, Any] = json.loads(self.content)
        return found


def canonical(content: Mapping[str, Any]) -> str:
    """The one way to write it down: the same content has the same bytes on every machine."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return unicodedata.normalize("NFC", text)


def digest(text: str) -> str:
    """SHA-256, in hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


PARTS = ("agenda", "parties", "others", "shares", "dissent", "parked")
"""What else of the content a reader sees, besides the items."""


@dataclass(frozen=True, slots=True)
class Differences:
    """What a version says otherwise: items with their old and new words, and other parts.

    An item that is new has no old words, one that is gone no new ones.
    """

    items: list[tuple[int, Mapping[str, Any] | None, Mapping[str, Any] | None]]
    parts: list[str]


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> Differences:
    """What has changed from one version to the next."""
    old, new = ({one["no"]: one for one in said.get("items", [])} for said in (before, after))
    numbers = sorted(old.keys() | new.keys())
    items = [(no, old.get(no), new.get(no)) for no in numbers if old.get(no) != new.get(no)]
    return Differences(items, [one for one in PARTS if before.get(one) != after.get(one)])


def outcome(signers: Collection[int], decided: Mapping[int, Decision]) -> MinutesState:
    """What signing came to, with whoever must sign and what each has decided."""
    signed = [one for one in signers if decided.get(one) in (Decision.SIGN, Decision.RESERVE)]
    if len(signed) == len(signers):
        return MinutesState.FINAL
    if not signed:
        return MinutesState.NONE
    if all(one in decided for one in signers):
        return MinutesState.WITH_DISSENT
    return MinutesState.PARTLY
