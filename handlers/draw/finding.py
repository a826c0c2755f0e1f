"""What the office finds, and its day: a line a case, nobody's name (class B)."""

from datetime import datetime

from actions.finding import FoundView, TodayView
from actions.views import Case
from handlers import press
from handlers.draw.moments import left
from handlers.draw.situation import DOTS
from handlers.draw.start import home_row
from handlers.draw.wording import place
from handlers.screen import Button, Result, Row, Screen, two_by_two
from locales import Texts
from workflow import numbers


def line(case: Case, now: datetime, texts: Texts) -> str:
    """A case in one line."""
    return texts(
        "inbox-line",
        dot=DOTS[case.urgency],
        short=numbers.short(case.no),
        category=texts.plain(f"category-{case.category}"),
        place=place(case.place, texts),
        stage=texts.plain(f"stage-{case.stage}"),
        left=left(case.answer_by, now, texts) if _waits(case) else "",
    )


def _waits(case: Case) -> bool:
    return case.answered_at is None and case.closed_at is None


def found(view: FoundView, texts: Texts) -> Screen:
    """The cases that fit what was asked for."""
    again = (Button(texts("b-find"), press.Type(0, press.Say.FIND)),)
    if not view.cases:
        return _for(view.group, texts("found-none", words=view.words), (again,), texts)
    lines = [texts("found-title", words=view.words, count=len(view.cases))]
    lines += [line(case, view.now, texts) for case in view.cases]
    return _for(view.group, "\n".join(lines), (*_opens(view.cases, texts), again), texts)


def today(view: TodayView, texts: Texts) -> Screen:
    """The day of the office."""
    lines = [texts("today-title", open=view.open)]
    lines.append(texts("today-duty", names=texts.listed(view.duty)) if view.duty else "")
    lines += [texts("today-away", name=name, deputy=deputy) for name, deputy in view.away]
    lines.append(texts("today-due", count=len(view.cases)))
    lines += [line(case, view.now, texts) for case in view.cases]
    rows = _opens(view.cases, texts)
    return _for(view.group, "\n".join(filter(None, lines)), rows, texts)


def _opens(cases: list[Case], texts: Texts) -> tuple[Row, ...]:
    buttons = [Button(numbers.short(one.no), press.OpenForOffice(one.id)) for one in cases]
    return two_by_two(buttons, wide=4)


def _for(group: bool, text: str, rows: tuple[Row, ...], texts: Texts) -> Screen:
    """Buttons open a case in private only; in the group the lines are enough."""
    return Screen(text) if group else Screen(text, (*rows, home_row(texts)))


def results(cases: list[Case], now: datetime, texts: Texts, bot: str) -> tuple[Result, ...]:
    """Cases as inline results: whoever chooses one posts its number and nothing else."""
    return tuple(
        Result(
            id=str(case.id),
            title=f"{DOTS[case.urgency]} {numbers.short(case.no)} "
            + texts.plain(f"category-{case.category}"),
            note=" · ".join(
                filter(
                    None,
                    [
                        place(case.place, texts),
                        texts.plain(f"stage-{case.stage}"),
                        left(case.answer_by, now, texts) if _waits(case) else "",
                    ],
                )
            ),
            text=case.no,
            label=texts("b-open"),
            url=f"https://t.me/{bot}?start=o_{case.id}",
        )
        for case in cases
    )
