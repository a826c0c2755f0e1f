"""Both languages say the same things, and everything that the program says stands in them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from locales import LANGUAGES, MissingText, load
from tests.families import FAMILIES
from tests.texts import messages
from workflow.messages import KINDS
from workflow.roles import INVITABLE, Role

ROOT = Path(__file__).parent.parent
SPEAKERS = ("actions", "bot", "handlers", "workflow", "locales")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_message_of_the_files_can_be_said(lang: str) -> None:
    """Messages are read one by one, when they are first said."""
    texts = load(lang)
    assert [key for key in messages(lang) if not texts.has(key.partition(".")[0])] == []


def test_the_languages_name_the_same_messages() -> None:
    chinese, *others = (messages(lang) for lang in LANGUAGES)
    for other in others:
        assert sorted(other) == sorted(chinese)


def test_the_languages_give_a_message_the_same_facts() -> None:
    chinese, english = messages("zh"), messages("en")
    different = {key: (chinese[key], english[key]) for key in chinese}
    assert not {key: both for key, both in different.items() if both[0] != both[1]}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_word_of_the_process_has_its_text(lang: str) -> None:
    wanted = {family.format(one) for family, members in FAMILIES.items() for one in members}
    assert not wanted - set(messages(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_of_message_has_its_text(lang: str) -> None:
    silent = {"leave-group", "menu", "answer", "document"}
    assert not [kind for kind in KINDS if kind not in silent and kind not in messages(lang)]


# What the code says.


def modules() -> Iterator[tuple[Path, ast.Module]]:
    for folder in SPEAKERS:
        for file in sorted((ROOT / folder).rglob("*.py")):
            yield file, ast.parse(file.read_text(encoding="utf-8"))


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def strings(node: ast.expr) -> Iterator[str]:
    """The keys that an expression can be, `*` where something is filled in."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(
            str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values
        )
    elif isinstance(node, ast.IfExp):
        yield from strings(node.body)
        yield from strings(node.orelse)


def said() -> dict[str, str]:
    """Each key that the code names, with the place; a `*` stands for a member of a family."""
    return {
        key: f"{file.name}:{getattr(node, 'lineno', 0)}"
        for file, tree in modules()
        for node in ast.walk(tree)
        for key in keys_of(node)
    }


def keys_of(node: ast.AST) -> Iterator[str]:
    """The keys that one expression or assignment names."""
    if isinstance(node, ast.Call) and node.args:
        name = called(node)
        speaks = name in ("texts", "plain", "hush", "Refusal")
        if speaks or (name == "tell" and len(node.args) == 1):
            yield from strings(node.args[0])
        elif name == "say":
            yield from (f"answer-{key}" for key in strings(node.args[0]))
    elif isinstance(node, ast.keyword) and node.arg == "key":
        yield from strings(node.value)
    elif isinstance(node, ast.Assign):
        names = [one.id for one in node.targets if isinstance(one, ast.Name)]
        if "key" in names:
            yield from strings(node.value)


def constants() -> Iterator[str]:
    """All strings of the code: some keys are returned, or chosen from a table."""
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def test_every_text_that_is_said_exists() -> None:
    known = messages("zh")
    missing = {
        key: at
        for key, at in said().items()
        if "*" not in key and key not in known and key != "refused"
    }
    assert not missing


def test_no_text_is_never_said() -> None:
    literal = {key for key in said() if "*" not in key} | set(constants())
    literal |= {one.format(member) for one, members in FAMILIES.items() for member in members}
    literal |= set(KINDS)
    # Named by the record that is looked up: what is missing, a stage's other faces.
    literal |= {"field-repaired_at", "field-solved", "staff-state-repaired"}
    unused = [
        key
        for key in messages("zh")
        if key not in literal and not any(one.startswith(f"{key}.") for one in literal)
    ]
    assert not unused


WORDS = re.compile(r"[A-Za-z]{2,}|[\u4e00-\u9fff]")


def test_no_sentence_stands_in_the_code() -> None:
    found = []
    for file, tree in modules():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = called(node)
            shown = node.args[:1] if name in ("Button", "Screen", "Toast") else []
            for argument in shown:
                found += [
                    f"{file.name}:{node.lineno} {part.value!r}"
                    for part in ast.walk(argument)
                    if isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and WORDS.search(part.value)
                    and not _is_key(part, argument)
                ]
    assert not found


def _is_key(constant: ast.Constant, inside: ast.expr) -> bool:
    """Whether a string is the key or an argument of a text."""
    for node in ast.walk(inside):
        if isinstance(node, ast.Call) and constant in ast.walk(node):
            return True
        if isinstance(node, ast.IfExp) and constant in ast.walk(node.test):
            return True
    return False


def test_only_the_reading_of_words_knows_chinese() -> None:
    """Vocabulary, small talk and the demo's own are words that people say, not that we say."""
    hearing = {"vocabulary.py", "reading.py", "veil.py", "hearing.py"}
    hearing |= {"sources.py", "buildings.py", "steps.py", "initials.py"}
    hearing |= {"numerals.py", "amounts.py", "chinese_time.py", "claims.py"}
    found = []
    for file, tree in modules():
        if file.name in hearing or file.parent.name == "demo":
            continue
        documented = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        found += [
            f"{file.name}:{node.lineno}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documented
            and re.search(r"[\u4e00-\u9fff]", node.value)
        ]
    assert not found


def test_an_unknown_text_is_an_error_in_tests_and_its_key_in_life() -> None:
    with pytest.raises(MissingText):
        load("zh", strict=True)("no-such")
    assert load("zh")("no-such") == "no-such"
    with pytest.raises(MissingText):
        load("zh", strict=True)("quoted")


def test_roles_that_can_be_given_have_names() -> None:
    assert {Role.CLERK, Role.ADMIN} <= set(INVITABLE)


def test_texts_are_read_once_however_they_are_asked_for() -> None:
    assert load("zh") is load("zh", strict=False) is load("fr")
