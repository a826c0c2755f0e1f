"""The questions of the set-up, each a screen that also changes what was answered."""

from collections.abc import Callable

from actions.estate_views import SetUpView
from handlers import press
from handlers.draw import packs
from handlers.draw.estate import ASKED, hours, region, settings, zone_name
from handlers.draw.wording import ticked
from handlers.press import SetUp
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import initials
from workflow.roles import INVITABLE
from workflow.steps import OF_HOURS, TYPED, Country, Step, Zone
from workflow.terms import Pace


def set_up(view: SetUpView, texts: Texts) -> Screen:
    """The step that the card names; one that the set-up has left shows where it stands."""
    step, draft, bot = view.card.arg.split("|")
    return _screen(view, Step(step), int(draft), bot, texts)


def _screen(view: SetUpView, step: Step, draft: int, bot: str, texts: Texts) -> Screen:
    if step is Step.GROUP and view.group and view.estate.step in (Step.REHEARSAL, Step.DONE):
        step = view.estate.step
    if step is Step.DONE:
        return settings(view, texts)
    asked = texts(f"set-up-{step}", **FACTS[step](view, texts) if step in FACTS else {})
    first = view.estate.step is step
    head = _progress(step, texts) if first else ""
    rows = ROWS[step](view, texts) if step in ROWS else ()
    link: tuple[Row, ...] = ()
    if step is Step.GROUP:
        url = f"https://t.me/{bot}?startgroup=setup"
        link = ((Button(texts("b-add-to-group"), url=url, style="primary"),),)
    return Screen(
        "\n".join(filter(None, [head, asked])),
        (*rows, *link, _last(view, step, draft, texts)),
    )


def _progress(step: Step, texts: Texts) -> str:
    at = ASKED.index(step) + 1
    bar = "■" * at + "□" * (len(ASKED) - at)
    return texts("step", at=str(at), of=str(len(ASKED)), bar=bar)


def _last(view: SetUpView, step: Step, draft: int, texts: Texts) -> Row:
    """On, back, or later."""
    if step in OF_HOURS:
        return (Button(texts("b-back"), SetUp(Step.HOURS)),)
    if view.estate.step is not step:
        return (Button(texts("b-back"), SetUp(view.estate.step)),)
    row: list[Button] = []
    at = ASKED.index(step)
    if at:
        before = ASKED[at - 1]
        if before is Step.GROUP and view.group:  # it has been bound, and would lead on again
            before = Step.STAFF
        row.append(Button(texts("b-back"), SetUp(before)))
    if step in SKIPPED:
        key = "b-next-step" if step in (Step.RULES, Step.STAFF) else "b-skip"
        row.append(Button(texts(key), press.KeepStep(step)))
    if step in TYPED:
        row.append(Button(texts("b-save-later"), press.StopTyping(draft)))
    return tuple(row)


def _code(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    offered = initials.suggestions(view.estate.name)
    return (tuple(Button(code, press.UseCode(at)) for at, code in enumerate(offered)),)


def _keep(step: Step, texts: Texts) -> Row:
    return (Button(texts("b-keep-step"), press.KeepStep(step), style="success"),)


def _region(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    zones = [
        Button(
            ticked(texts(f"zone-{zone_name(zone)}"), str(zone) == view.estate.zone),
            press.PickZone(zone),
        )
        for zone in Zone
    ]
    languages = tuple(
        Button(
            ticked(texts(f"language-{lang}"), lang == view.estate.lang), press.EstateSpeaks(lang)
        )
        for lang in press.Lang
    )
    return (_keep(Step.REGION, texts), languages, *two_by_two(zones, wide=3))


def _hours(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    days = [
        Button(
            ticked(texts(f"weekday-{day}"), str(day) in view.estate.workdays), press.ToggleDay(day)
        )
        for day in range(7)
    ]
    return (
        _keep(Step.HOURS, texts),
        *two_by_two(days, wide=4),
        (
            Button(texts("b-change-work"), SetUp(Step.WORK)),
            Button(texts("b-change-quiet"), SetUp(Step.QUIET)),
        ),
        (
            Button(texts("b-change-holidays"), SetUp(Step.HOLIDAYS)),
            Button(texts("b-change-days"), SetUp(Step.DAYS)),
        ),
    )


def _holidays(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    kept = view.estate.country or Country.NONE
    buttons = [
        Button(ticked(texts(f"country-{one}"), one == kept), press.PickCountry(one))
        for one in Country
    ]
    return two_by_two(buttons, wide=3)


def _deadlines(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    return (
        tuple(
            Button(ticked(texts(f"pace-{pace}"), pace is view.estate.pace), press.PickPace(pace))
            for pace in Pace
        ),
    )


def _staff(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    buttons = [
        Button(texts("b-invite", role=texts.plain(f"role-{role}")), press.Invite(role))
        for role in INVITABLE
    ]
    return two_by_two(buttons)


def _rehearsal(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts("b-rehearse"), press.Rehearse(), style="primary"),),)


SKIPPED = frozenset({Step.BUILDINGS, Step.RULES, Step.STAFF, Step.GROUP, Step.REHEARSAL})
"""What can be left for later, or has nothing to be confirmed."""

FACTS: dict[Step, Callable[[SetUpView, Texts], dict[str, str]]] = {
    Step.REGION: region,
    Step.HOURS: hours,
    Step.RULES: packs.chosen,
}
ROWS: dict[Step, Callable[[SetUpView, Texts], tuple[Row, ...]]] = {
    Step.CODE: _code,
    Step.REGION: _region,
    Step.HOURS: _hours,
    Step.HOLIDAYS: _holidays,
    Step.DEADLINES: _deadlines,
    Step.RULES: packs.rows,
    Step.STAFF: _staff,
    Step.REHEARSAL: _rehearsal,
}
