"""The rules that stand behind an estate's work: what they say in plain words, and where they hold.

National ones are for everybody; a local pack only for an estate that has switched it on. What is
replaced is never offered, and what nobody has checked for a year says so.
"""

import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from . import days
from .terms import Category

FILE = Path(__file__).with_name("regulations.toml")
FRESH = 12
"""Months for which a check of the text holds."""

ALL = "all"


class Pack(StrEnum):
    """Places with rules of their own."""

    BEIJING = "beijing"
    SHANGHAI = "shanghai"
    SHENZHEN = "shenzhen"
    HANGZHOU = "hangzhou"
    ZHEJIANG = "zhejiang"
    SHANDONG = "shandong"
    ZIBO = "zibo"
    BINZHOU = "binzhou"
    LIAOCHENG = "liaocheng"
    HEZE = "heze"


class Topic(StrEnum):
    """What of the work a rule is about, where that is no kind of problem."""

    MINUTES = "minutes"
    LETTERS = "letters"
    VOTES = "votes"
    SHARES = "shares"
    RESPONSIBILITY = "responsibility"
    REPLY = "reply"
    LEVELS = "levels"
    EXITS = "exits"
    ARCHIVE = "archive"
    PRIVACY = "privacy"
    DEVELOPER = "developer"
    TENANTS = "tenants"
    EMERGENCY = "emergency"
    ACCESSIBILITY = "accessibility"


class Status(StrEnum):
    """Whether a rule holds."""

    IN_FORCE = "in-force"
    REPLACED = "replaced"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Rule:
    """What some articles of a law say together.

    `weak` was never verified in full. `checked_on` is the state of the text that was read.
    """

    id: str
    title: dict[str, str]
    articles: tuple[int, ...]
    pack: Pack | None
    status: Status
    effective_from: date | None
    about: frozenset[Category | Topic | str]
    plain: dict[str, str]
    checked_on: date | None
    weak: bool
    replaced_by: str | None

    @property
    def ids(self) -> tuple[str, ...]:
        """One for each article: `L-CC-288`, `L-CC-289`."""
        law = self.id.rpartition("-")[0]
        return tuple(f"{law}-{article}" for article in self.articles)

    def holds(self, today: date) -> bool:
        begun = self.effective_from is None or self.effective_from <= today
        return begun and self.status is Status.IN_FORCE

    def to_be_checked(self, today: date) -> bool:
        """Never verified, or not for a year: said wherever the rule is shown."""
        checked = self.checked_on
        return self.weak or checked is None or days.months_later(checked, FRESH) < today


def offered(subject: Category | Topic, packs: Collection[str], today: date) -> list[Rule]:
    """What holds for a kind of problem or a piece of the work: local rules first, general last."""
    found = [
        rule
        for rule in library()
        if rule.holds(today)
        and (rule.pack is None or rule.pack in packs)
        and (subject in rule.about or (isinstance(subject, Category) and ALL in rule.about))
    ]
    return sorted(found, key=lambda rule: (ALL in rule.about, rule.pack is None, rule.weak))


def get(id_: str) -> Rule | None:
    """The rule that an article belongs to, also one that no longer holds."""
    return next((rule for rule in library() if id_ in rule.ids), None)


def of_pack(pack: Pack, today: date) -> list[Rule]:
    """What switching a pack on adds."""
    return [rule for rule in library() if rule.pack is pack and rule.holds(today)]


@cache
def library() -> tuple[Rule, ...]:
    """All rules. A mistake in the file is a ValueError or KeyError at the first call."""
    laws = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return tuple(_rule(code, law, row) for code, law in laws.items() for row in law["rules"])


def _rule(code: str, law: dict[str, Any], row: dict[str, Any]) -> Rule:
    replaced = row.get("replaced_by") or law.get("replaced_by")
    return Rule(
        id=f"L-{code}-{row['articles'][0]}",
        title={"zh": law["zh"], "en": law["en"]},
        articles=tuple(row["articles"]),
        pack=Pack(law["pack"]) if "pack" in law else None,
        status=Status.REPLACED if replaced else Status(law.get("status", Status.IN_FORCE)),
        effective_from=law.get("from"),
        about=frozenset(map(_subject, row["about"])),
        plain={"zh": row["zh"], "en": row["en"]},
        checked_on=law.get("checked"),
        weak=law.get("weak", False),
        replaced_by=replaced,
    )


def _subject(word: str) -> Category | Topic | str:
    if word == ALL:
        return ALL
    return Category(word) if word in set(Category) else Topic(word)
