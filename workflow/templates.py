"""What is often done about a kind of problem: a plan begins with one of them and is changed."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from workflow.terms import Category

FILE = Path(__file__).with_name("templates.toml")


@dataclass(frozen=True, slots=True)
class Template:
    """One way, in the words of each language."""

    id: str
    category: Category
    days: int
    said: dict[str, dict[str, str]]

    def answers(self, lang: str) -> dict[str, Any]:
        """The lines of an option that it fills."""
        return {**self.said[lang], "days": str(self.days)}


@cache
def every() -> dict[str, Template]:
    """All of them by their id, in the order of the file."""
    with FILE.open("rb") as file:
        found = [_read(one) for one in tomllib.load(file)["template"]]
    return {one.id: one for one in found}


def _read(kept: dict[str, Any]) -> Template:
    said = {lang: words for lang, words in kept.items() if isinstance(words, dict)}
    return Template(kept["id"], Category(kept["category"]), kept["days"], said)


def offered(category: Category) -> list[Template]:
    """Those for a kind of problem."""
    return [one for one in every().values() if one.category is category]
