"""The whole policy on one page, made from the code: `python -m tests.test_matrix` writes it."""

from pathlib import Path

from actions.door import REGISTRY
from handlers import pressing
from handlers.press import KINDS
from tests.entrances import entrances, reached
from workflow import ceiling
from workflow.ceiling import CEILINGS
from workflow.messages import TABLE
from workflow.policy import ALWAYS, RULES, Rule
from workflow.roles import ChatKind, Relation, Role
from workflow.terms import Stage

PAGE = Path(__file__).parent.parent / "docs/policy.md"
HEAD = """# Who may do what, where and when

Made by `python -m tests.test_matrix` from `workflow/policy.py`, `workflow/ceiling.py` and the
handlers; a test fails when it is not fresh. What is not ticked is refused.
[The decision](decisions/policy.md) says why it is one table.
"""
BY_NO_BUTTON = {"person.enter"}
"""Done by an import and by the sample estate."""


def page() -> str:
    """The page as it should stand."""
    return "\n".join([HEAD, *_actions(), "", *_classes(), "", *_entrances(), ""])


def _actions() -> list[str]:
    columns = ["action", *Role, *Relation, "where", "when"]
    return [
        "## Actions",
        "",
        "● may · ✕ may not, whatever else he is · P private chat · S staff group · all any chat;",
        "*when* names the stages, nothing means any.",
        "",
        "| " + " | ".join(columns) + " |",
        "|" + " --- |" * len(columns),
        *(_action(name, RULES[name]) for name in sorted(RULES)),
    ]


def _action(name: str, rule: Rule) -> str:
    cells = [f"`{name}`"]
    cells += ["●" if role in rule.roles else "" for role in Role]
    for relation in Relation:
        cells.append("●" if relation in rule.relations else "✕" if relation in rule.unless else "")
    where = "all" if rule.chats == set(ChatKind) else "P"
    cells.append("P S" if rule.chats == {ChatKind.PRIVATE, ChatKind.STAFF_GROUP} else where)
    cells.append(
        "" if rule.stages == ALWAYS else " ".join(one for one in Stage if one in rule.stages)
    )
    return "| " + " | ".join(cells) + " |"


def _classes() -> list[str]:
    kinds = [f"| {one} | {', '.join(_messages(one))} |" for one in "ABCD" if _messages(one)]
    fields = [f"| {name} | {one} |" for name, one in sorted(ceiling.FIELDS.items())]
    return [
        "## What may be said where",
        "",
        "| chat | up to class |",
        "| --- | --- |",
        *(f"| {chat} | {one} |" for chat, one in CEILINGS.items()),
        "",
        "A manager's and an auditor's private chat hear class D too; class S leaves by no message.",
        "The staff group may also read doors.",
        "Of a guarded case (anonymous, or a threat) words and doors are class C.",
        "",
        "| fact | class |",
        "| --- | --- |",
        *fields,
        "",
        "| class | messages |",
        "| --- | --- |",
        *kinds,
        "",
        "Cards that may stand in a group: "
        + ", ".join(f"`{name}` ({one})" for name, one in sorted(ceiling.CARDS.items()))
        + ". All others are personal.",
    ]


def _messages(one: str) -> list[str]:
    return [f"`{kind.name}`" for kind in TABLE if kind.holds == one]


def _entrances() -> list[str]:
    return [
        "## Ways in",
        "",
        "Which actions a button, a form, a command or a link can come to. One without any changes",
        "nothing but the person's own paper or page. Due rows are done by the office itself.",
        "",
        "| way in | actions |",
        "| --- | --- |",
        *(
            f"| {_called(name)} | {', '.join(f'`{one}`' for one in sorted(found))} |"
            for name, found in sorted(entrances().items())
        ),
    ]


def _called(name: str) -> str:
    kind, _, tag = name.partition(" ")
    return f"button `{tag}` {KINDS[tag].__name__}" if kind == "button" else name


def test_the_page_says_what_the_program_does() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.test_matrix"


def test_every_action_has_a_way_in() -> None:
    assert set(REGISTRY) - set().union(*entrances().values()) == BY_NO_BUTTON


def test_no_way_in_leads_around_the_door() -> None:
    """Whatever changes a case stands behind an action: the buttons of the office all do."""
    for kind, handler in pressing.PRESSES.items():
        if {"case", "seen"} <= set(kind.__annotations__):
            assert reached(handler), kind.__name__


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
