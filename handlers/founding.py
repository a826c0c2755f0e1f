"""The set-up of an estate and its settings: the same questions, in order or one by one."""

from collections.abc import Awaitable, Callable

from actions import drafting, founding, rehearsing
from actions.door import ask_leave
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.press import Say, Yes
from handlers.sent import only_words
from handlers.session import Presses, Session
from locales import load
from workflow import initials, steps
from workflow.refusal import Refusal
from workflow.steps import COUNTRIES, OF_HOURS, TYPED, Country, Step, Zone


async def begin(s: Session) -> None:
    """`/setup` in private: where the set-up stands, or the settings when it is done."""
    await open_step(s, s.turn.desk.estate.step)


async def open_step(s: Session, step: Step) -> None:
    """Show one question; what is typed next answers it."""
    await s.do(ask_leave, "estate.change")
    draft = 0
    if step in TYPED:
        draft = (await s.do(drafting.begin, Say.SET_UP, {"step": step})).id
    elif step is Step.BUILDINGS:
        draft = (await s.do(drafting.begin, Say.BUILDINGS, {})).id
    elif s.draft is not None and s.draft.kind in (Say.SET_UP, Say.BUILDINGS):
        await s.do(drafting.drop, s.draft)
    s.show("set-up", arg=f"{step}|{draft}|{s.bot}")


async def answered(s: Session, draft: Stored, said: Said) -> None:
    """What was typed to a question."""
    step = Step(draft.answers["step"])
    words, estate = only_words(said), s.turn.desk.estate
    values = (
        steps.days(words, estate.closed_days, estate.worked_days)
        if step is Step.DAYS
        else steps.typed(step, words)
    )
    await _settle(s, step, values)


async def _settle(s: Session, step: Step, values: dict[str, str]) -> None:
    await s.do(founding.change, step, values)
    await go_on(s, step)


async def go_on(s: Session, step: Step) -> None:
    """After an answer: the next open question, the hours they belong to, or the settings."""
    await open_step(s, Step.HOURS if step in OF_HOURS else s.turn.desk.estate.step)


async def estate_chosen(pressed: press.ChooseEstate, s: Session) -> None:
    """Another of one's estates, or the first one of somebody new."""
    me = s.turn.arrival
    assert me.user is not None
    await s.do(founding.choose, pressed.estate, me.user, me.name, me.lang)
    s.show("home" if s.turn.desk.estate.ready else "not-ready")


async def estate_founded(pressed: press.FoundEstate, s: Session) -> None:
    """Another estate, after being asked once more."""
    if pressed.sure is Yes.NO:
        await s.do(ask_leave, "estate.found")
        s.show("found-sure")
        return
    await s.do(founding.found)
    s.turn.draft = None
    await begin(s)


async def opened(pressed: press.SetUp, s: Session) -> None:
    """Change one setting."""
    await open_step(s, pressed.step)


async def accepted(pressed: press.KeepStep, s: Session) -> None:
    """It may stay as it is shown; the time zone suggests whose holidays are kept."""
    estate = s.turn.desk.estate
    values: dict[str, str] = {}
    if pressed.step is Step.REGION and estate.step is Step.REGION:
        values["country"] = str(COUNTRIES[Zone(estate.zone)])
    await _settle(s, pressed.step, values)


async def code_used(pressed: press.UseCode, s: Session) -> None:
    """A code that was suggested from the name."""
    offered = initials.suggestions(s.turn.desk.estate.name)
    if pressed.number >= len(offered):
        raise Refusal("refused-stale")
    await _settle(s, Step.CODE, {"code": offered[pressed.number]})


async def _choose(s: Session, step: Step, shown: Step, values: dict[str, str]) -> None:
    """Choose without leaving the question: it is shown with what was chosen."""
    await s.do(founding.change, step, values, settled=False)
    await open_step(s, shown)


async def zone_picked(pressed: press.PickZone, s: Session) -> None:
    """The time zone; it suggests whose public holidays are kept."""
    values = {"zone": str(pressed.zone), "country": str(COUNTRIES[pressed.zone])}
    await _choose(s, Step.REGION, Step.REGION, values)


async def language_picked(pressed: press.EstateSpeaks, s: Session) -> None:
    """The language of the estate's groups, and of people whose own is not known."""
    await _choose(s, Step.REGION, Step.REGION, {"lang": str(pressed.lang)})


async def day_toggled(pressed: press.ToggleDay, s: Session) -> None:
    """Worked or not; one day must stay."""
    days = set(s.turn.desk.estate.workdays) ^ {str(pressed.day)}
    if not days or not 0 <= pressed.day < 7:
        raise Refusal("refused-workdays")
    await _choose(s, Step.HOURS, Step.HOURS, {"workdays": "".join(sorted(days))})


async def country_picked(pressed: press.PickCountry, s: Session) -> None:
    """Whose public holidays are kept."""
    country = "" if pressed.country is Country.NONE else str(pressed.country)
    await _choose(s, Step.HOLIDAYS, Step.HOURS, {"country": country})


async def pack_toggled(pressed: press.TogglePack, s: Session) -> None:
    """The rules of one more place, or of one less."""
    packs = set(s.turn.desk.estate.packs.split()) ^ {str(pressed.pack)}
    await _choose(s, Step.RULES, Step.RULES, {"packs": " ".join(sorted(packs))})


async def pace_picked(pressed: press.PickPace, s: Session) -> None:
    """How soon the first answer is promised."""
    await _settle(s, Step.DEADLINES, {"pace": str(pressed.pace)})


async def rehearsed(_: press.Rehearse, s: Session) -> None:
    """One case by itself; in the set-up it is the last thing before the end."""
    texts = load(s.turn.desk.estate.lang)
    words, repaired = texts.plain("rehearsal-words"), texts.plain("rehearsal-repaired")
    await s.do(rehearsing.begin, words, repaired)
    if s.turn.desk.estate.step is Step.REHEARSAL:
        await s.do(founding.change, Step.REHEARSAL, {})
    s.hush("toast-rehearsal")
    await go_on(s, Step.REHEARSAL)


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {Say.SET_UP: answered}
PRESSES: Presses = {
    press.ChooseEstate: estate_chosen,
    press.FoundEstate: estate_founded,
    press.SetUp: opened,
    press.KeepStep: accepted,
    press.UseCode: code_used,
    press.PickZone: zone_picked,
    press.EstateSpeaks: language_picked,
    press.ToggleDay: day_toggled,
    press.PickCountry: country_picked,
    press.PickPace: pace_picked,
    press.TogglePack: pack_toggled,
    press.Rehearse: rehearsed,
}
