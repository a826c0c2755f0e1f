"""What stands in the files of the languages."""

from functools import cache
from typing import Any

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from locales import FOLDER, load
from tests.families import FAMILIES


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def variables(node: Any) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(node)
    return frozenset(visitor.names)


@cache
def messages(lang: str) -> dict[str, frozenset[str]]:
    """`key` and `key.attribute`, each with its variables."""
    found: dict[str, frozenset[str]] = {}
    for file in sorted((FOLDER / lang).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands there twice"
                found[entry.id.name] = variables(entry.value)
                for attribute in entry.attributes:
                    name = f"{entry.id.name}.{attribute.id.name}"
                    found[name] = variables(attribute.value)
    return found


def buttons(lang: str) -> dict[str, str]:
    """The labels of buttons, without what is filled in."""
    texts = load(lang, strict=True)
    keys = [key for key in messages(lang) if key.startswith("b-")]
    keys += [family.format(one) for family in BUTTON_FAMILIES for one in FAMILIES[family]]
    return {key: texts.plain(key, **dict.fromkeys(messages(lang)[key], "")) for key in keys}


BUTTON_FAMILIES = (
    "category-{}",
    "urgency-{}.plain",
    "scope-{}.short",
    "handling-{}.short",
    "disclosure-{}",
    "when-{}",
    "wish-{}",
    "reason-{}.short",
)
