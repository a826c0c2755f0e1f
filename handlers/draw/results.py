"""The outcome as it looks: the question whether it is solved, how far the file is, the end."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from actions.office_views import StaffView
from handlers import press
from handlers.draw.wording import sign
from handlers.screen import Button, Row
from locales import Texts
from workflow import checklist, numbers, outcome
from workflow.checklist import Tick
from workflow.records import Kind
from workflow.terms import Solved, Stage

SOLVED = (("solved", Solved.YES), ("partly", Solved.PARTLY), ("notsolved", Solved.NO))
SURVEYS = frozenset({"ask-survey", "remind-survey", "survey-call"})


def _answers(press_of: Callable[[Solved], press.Press], texts: Texts) -> Row:
    """Solved, partly, not."""
    return tuple(Button(texts(f"b-{name}"), press_of(answer)) for name, answer in SOLVED)


def survey_row(case: int, party: int, texts: Texts) -> Row:
    """The three answers of whoever is asked when a case is evaluated."""
    return _answers(partial(press.AnswerSurvey, case, party), texts)


def solved_row(case: int, texts: Texts) -> Row:
    """The reporter's three answers."""
    return _answers(partial(press.SayIfSolved, case), texts)


def solved_for_row(case: int, texts: Texts) -> Row:
    """The same, entered by whoever asks him."""
    return _answers(partial(press.SolvedFor, case), texts)


def survey(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Solved, partly, not."""
    return (survey_row(facts["ref"], facts["party_id"], texts),)


def merged(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The same of whoever reported what goes on in another case."""
    return (solved_row(facts["ref"], texts),)


def asked_by_hand(say: list[list[Any]], texts: Texts) -> Iterator[Row]:
    """Whoever reads the questions out writes the answers down."""
    for kind, said in say:
        if kind in SURVEYS:
            label = texts("b-enter-survey", short=numbers.short(said["no"]))
            form = press.BeginForm(said["ref"], Kind.SURVEY, said["party_id"])
            yield (Button(label, form, style="primary"),)
        elif kind == "ask-merged":
            yield solved_for_row(said["ref"], texts)


def archived(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """It happened again; the page of the case."""
    case, party = facts["ref"], facts.get("party_id", 0)
    return (
        again_row(case, party, texts),
        *((copy_row(case, texts),) if party else ()),
        (Button(texts("b-progress"), press.OpenCase(case)),),
    )


def again_row(case: int, party: int, texts: Texts) -> Row:
    """It happened again."""
    return (Button(texts("b-happened-again"), press.BeginForm(case, Kind.AGAIN, party)),)


def copy_row(case: int, texts: Texts) -> Row:
    """What he may see, as a file."""
    return (Button(texts("b-my-copy"), press.OrderCopy(case)),)


def recheck(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """What was found."""
    case = facts["ref"]
    return (
        (
            Button(
                texts("record-rechecked.button"),
                press.BeginForm(case, Kind.RECHECKED, 0),
                style="primary",
            ),
        ),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )


def lines(view: StaffView, texts: Texts) -> list[str]:
    """How many have answered, how much of the file is there."""
    at = view.progress
    if at is None or view.case.stage is not Stage.EVALUATING:
        return []
    asked, left = outcome.asked(at.file), outcome.silent(at.file)
    mean = outcome.mean(at.file)
    ticks = [one for one in checklist.ticks(at.file).values() if one is not Tick.NOT_CALLED_FOR]
    return [
        texts(
            "stage-surveyed",
            done=len(asked) - len(left),
            of=len(asked),
            mean=f"{float(mean):.1f}" if mean is not None else "none",
        ),
        texts("stage-checklist", done=ticks.count(Tick.THERE), of=len(ticks)),
    ]


def rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Who has still to be asked; somebody other than the lead presses."""
    at, case = view.progress, view.case
    if at is None or case.stage is not Stage.EVALUATING:
        return ()
    numbers = {one.id: one.no for one in at.file.parties}
    return tuple(
        (
            Button(
                texts("b-survey-of", party=sign(numbers[one], texts))
                if one is not None
                else texts("b-survey-of-reporter"),
                press.BeginForm(case.id, Kind.SURVEY, one or 0),
            ),
        )
        for one in outcome.silent(at.file)
    )
