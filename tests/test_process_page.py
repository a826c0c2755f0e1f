"""The process on one page, made from the code: `python -m tests.test_process_page` writes it."""

import tomllib
from pathlib import Path
from typing import Any

from locales import load
from playground.story import read_story
from workflow import agreement, gates, items, outcome, plan, policy, process, stages
from workflow.gates import Need
from workflow.process import ENDS, PROCESS, Step
from workflow.records import CLASSES, Kind
from workflow.terms import Urgency

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs/process.md"
CLAUSES = Path(__file__).parent / "clauses.toml"
EN, ZH = load("en", strict=True), load("zh", strict=True)
HEAD = """# How a case travels

Made by `python -m tests.test_process_page` from `workflow/process.py`, `workflow/gates.py` and the
record kinds; a test fails when it is not fresh. To change how cases travel, change the table.
"""


def page() -> str:
    """The page as it should stand."""
    steps = [line for step in PROCESS if step.paths or step.records for line in _step(step)]
    return "\n".join([HEAD, *_diagram(), "", *steps, *_kinds(), "", *_clauses(), ""])


def both(key: str) -> str:
    """A word of the process in both languages."""
    return f"{EN.plain(key)} · {ZH.plain(key)}"


def _diagram() -> list[str]:
    name = {step.stage: step.stage.replace("-", "_") for step in PROCESS}
    moves = [
        f"    {name[step.stage]} --> {name[way.to]}: {way.move}"
        for step in PROCESS
        for way in step.paths
    ]
    ends = [f"    {name[one]} --> [*]" for one in sorted(ENDS)]
    return ["```mermaid", "stateDiagram-v2", "    [*] --> intake", *moves, *ends, "```"]


def _step(step: Step) -> list[str]:
    lines = [f"## {both(f'stage-{step.stage}')}", ""]
    days = stages.DAYS.get(step.stage)
    if days:
        said = ", ".join(f"{one.upper()} {days[one]}" for one in Urgency)
        lines += [f"To be done in working days: {said}; U1 runs around the clock.", ""]
    if step.records:
        named = ", ".join(f"`{kind}`" for kind in step.records)
        lines += [f"Filed from here on: {named}.", ""]
    for way in step.paths:
        needs = [f"`{one}`" for one in way.needs] + [_need(one) for one in way.gate]
        opened = f" when there is: {', '.join(needs)}" if needs else ""
        lines.append(f"- `{way.move}` → {EN.plain(f'stage-{way.to}')}{opened}")
    return [*lines, ""]


def _need(need: Need) -> str:
    said = EN.plain(f"missing-{need.name.replace('_', '-')}", party="each party").strip()
    return f"{said} (cannot be passed over)" if need.firm else said


def _kinds() -> list[str]:
    return [
        "## What is filed",
        "",
        "`case` once for the case, `party` once for each party, `many` any number; ! is required.",
        "",
        "| record | | of | who files it | lines |",
        "| --- | --- | --- | --- | --- |",
        *(_kind(kind) for kind in Kind),
    ]


def _kind(kind: Kind) -> str:
    cls = CLASSES[kind]
    of = "party" if cls.of_party else "case"
    count = of if cls.one else f"{of}, many"
    rule = policy.RULES[f"record.{kind}"]
    who = ", ".join(sorted([*rule.roles, *rule.relations]))
    lines = ", ".join(
        EN.plain(f"ask-{kind}-{name.replace('_', '-')}.label") + ("" if one.optional else "!")
        for name, one in cls.questions().items()
    )
    return f"| `{kind}` | {both(f'record-{kind}')} | {count} | {who} | {lines} |"


def told() -> dict[str, Any]:
    """What the process asks for, by its parts, and the rows that show it."""
    return tomllib.loads(CLAUSES.read_text(encoding="utf-8"))


def clauses() -> list[dict[str, str]]:
    """The rows: part, what it says, story and the words of a step in it."""
    listed: list[dict[str, str]] = told()["clause"]
    return listed


def _clauses() -> list[str]:
    return [
        "## Where each clause is seen to work",
        "",
        "| clause | | story | step |",
        "| --- | --- | --- | --- |",
        *(f"| {one['part']} | {one['says']} | {_seen(one)} |" for one in clauses()),
    ]


def _seen(clause: dict[str, str]) -> str:
    if "story" not in clause:
        return "not yet | "
    return f"[{clause['story']}](../stories/{clause['story']}) | {clause['step']}"


def test_the_page_says_what_the_program_does() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.test_process_page"


def test_everything_that_the_process_asks_for_is_shown() -> None:
    asked = [(part, says) for part, items in told()["process"].items() for says in items]
    shown = [(one["part"], one["says"]) for one in clauses()]
    assert sorted(asked) == sorted(shown)
    parts = {part.partition(" ")[0] for part, _ in asked}
    assert parts == {"二(一)", "二(二)", "二(三)", "二(四)", "二(五)"}


def test_each_clause_is_seen_in_a_step_that_is_played() -> None:
    shown = [one for one in clauses() if "story" in one]
    stories = {one["story"] for one in shown}
    steps = {name: read_story(ROOT / "stories" / name).steps for name in stories}
    for one in shown:
        assert any(one["step"] in step.deed for step in steps[one["story"]]), one


def test_every_need_of_a_gate_leads_to_a_form_or_is_filled_elsewhere() -> None:
    elsewhere = {"level", "lead_id", "lead_at", "minutes", "items"}
    kinds = {kind for step in PROCESS for kind in step.records}
    for need in (*gates.G1, *gates.G2, *plan.G3, *agreement.G4, *items.CARRIED_OUT, *outcome.G5):
        assert need.name in elsewhere or LEADS_TO[need.name] in kinds, need.name


LEADS_TO = {
    "description": Kind.REGISTRATION,
    "occurred": Kind.REGISTRATION,
    "place": Kind.REGISTRATION,
    "lawful": Kind.CHOICE,
    "apart": Kind.METHOD,
    "fund-free": Kind.SPLIT,
    "fund": Kind.VOTE,
    "vote-passed": Kind.VOTE,
} | {str(kind): kind for kind in Kind}


def test_every_kind_is_filed_somewhere() -> None:
    for kind in Kind:
        assert process.stages_of(kind)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
