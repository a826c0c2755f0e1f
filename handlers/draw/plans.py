"""The plan of a case as one page: options side by side, amounts, duties, what is missing."""

from actions.plan_views import PlanView
from handlers import press
from handlers.draw.forms import advised
from handlers.draw.records import member
from handlers.draw.records import option as named
from handlers.draw.start import home_row
from handlers.draw.wording import money, shortened, sign, worded
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import numbers
from workflow.records import Kind
from workflow.records.plans import Check, Option
from workflow.terms import Stage

LONG, SHORT, REASON = 150, 80, 40
"""How much of steps, of gains, losses and risks, and of a doubt three options have room for."""


def plan(view: PlanView, texts: Texts) -> Screen:
    """What concerns the reader: the office reads the checks, the lead what was said in private."""
    said = worded(view.facts, texts)
    lines = [texts("plan-title", short=numbers.short(view.case.no))]
    if said["goals"]:
        lines.append(texts("plan-goals", goals=said["goals"]))
    for letter, id_, option in view.options:
        lines += ["", *_option(view, letter, id_, option, texts)]
    if not view.options:
        lines.append(texts("plan-empty"))
    if said["shares"]:
        lines += ["", texts("plan-shares", shares=said["shares"])]
    if said["duties"]:
        lines += ["", texts("plan-duties", duties=said["duties"])]
    if view.office:
        lines += ["", *_ahead(view, texts)]
    return Screen("\n".join(lines), _rows(view, texts))


def _option(view: PlanView, letter: str, id_: int, option: Option, texts: Texts) -> list[str]:
    chosen = "yes" if id_ == view.chosen else "no"
    cost = money(option.cost) if option.cost else "0"
    head = texts(
        "plan-head",
        letter=letter,
        summary=option.summary,
        cost=cost,
        days=int(option.days or 0),
        chosen=chosen,
    )
    lines = [head, texts("plan-steps", steps=shortened(option.steps, LONG))]
    rules = [named(one, texts) for one in view.bases[id_]]
    basis = texts.listed(rules) or option.no_rule or ""
    if basis:
        lines.append(texts("plan-basis", basis=shortened(basis, LONG)))
    if not view.office:
        return lines
    lines += [_checks(option, texts), *_sides(option, texts)]
    leaned = [one for one in view.leaned if one.option == id_]
    if leaned:
        words = [f"{sign(one.party.no, texts)} {member(one.leaning, texts)}" for one in leaned]
        lines.append(texts("plan-leaning", said=texts.listed(words)))
    return lines


def _checks(option: Option, texts: Texts) -> str:
    return texts(
        "plan-checks",
        lawful=_check(option.lawful, option.lawful_why, texts),
        fair=_check(option.fair, option.fair_why, texts),
        feasible=_check(option.feasible, option.feasible_why, texts),
    )


def _check(came: Check, why: str | None, texts: Texts) -> str:
    """A doubt stands with its reason."""
    said = member(came, texts)
    return texts("check-why", check=said, why=shortened(why, REASON)) if why else said


def _sides(option: Option, texts: Texts) -> list[str]:
    """What is gained, given up and risked, each under its name in the form."""
    sides = {"gains": option.gains, "losses": option.losses, "risks": option.risks}
    return [
        texts(
            "file-line",
            label=texts.plain(f"ask-option-{name}.label"),
            value=shortened(words, SHORT),
        )
        for name, words in sides.items()
        if words
    ]


def _ahead(view: PlanView, texts: Texts) -> list[str]:
    """How they will talk and what comes of that, and whose yes is still needed."""
    lines = []
    if view.manner is None:
        lines.append(advised(view.advice, texts))
    else:
        manner = member(view.manner, texts)
        next_ = texts.plain(f"next-manner-{view.manner}")
        lines.append(texts("plan-manner", manner=manner, next=next_))
    if view.wanted:
        who = texts.listed(texts.plain(f"record-{one}") for one in view.wanted)
        lines.append(texts("plan-wanted", who=who))
    return lines


def judging(case: int, kind: Kind, version: int, texts: Texts) -> Row:
    """Yes to just this plan, or back with a reason."""
    yes = press.ApprovePlan(case, kind, version)
    return (
        Button(texts("b-approve"), yes, style="success"),
        Button(texts("b-send-back"), press.BeginForm(case, kind, 0)),
    )


def _rows(view: PlanView, texts: Texts) -> tuple[Row, ...]:
    case = view.case.id
    rows: list[Row] = []
    if view.in_charge and view.case.stage is Stage.PLANNING and view.options:
        rows.append((Button(texts("b-ask-pulse"), press.AskPulse(case)),))
        changes = [
            Button(texts("b-change-option", letter=letter), press.ChangeRecord(case, id_))
            for letter, id_, _ in view.options
        ]
        rows.append(tuple(changes))
        if view.manner is None:
            take = texts("b-take-manner", manner=member(view.advice.manner, texts))
            rows.append((Button(take, press.ChooseManner(case, view.advice.manner)),))
        if view.wanted and view.chosen:
            rows.append((Button(texts("b-ask-approval"), press.AskApproval(case)),))
    rows += [judging(case, kind, view.version, texts) for kind in view.mine]
    if view.office:
        rows.append((Button(texts("b-back"), press.OpenForOffice(case)),))
    else:
        rows.append((Button(texts("b-back"), press.OpenCase(case)), *home_row(texts)))
    return tuple(rows)
