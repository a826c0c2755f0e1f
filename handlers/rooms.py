"""The navigation: home, help, settings, one's own cases, and the links of `/start`."""

from actions import links, menus, own_case, parts, setup, staff, tries
from handlers import calling, figures, finding, press, privacy, registering
from handlers import guests as guests_
from handlers import reporting as telling
from handlers.founding import begin as begin_set_up
from handlers.press import Room
from handlers.session import Presses, Session
from workflow.refusal import NotAllowed, Refusal
from workflow.roles import HEADS, STAFF, Role

ADMINISTRATOR = frozenset({Role.ADMIN})
OPEN_TO = {
    Room.INBOX: STAFF,
    Room.STAFF: HEADS,
    Room.LINKS: ADMINISTRATOR,
    Room.TODAY: STAFF,
    Room.DUTY: STAFF | HEADS,
    Room.AWAY: STAFF,
    Room.PLACES: ADMINISTRATOR,
    Room.PAPERS: HEADS,
    Room.FOLDER: STAFF | HEADS,
    Room.POSTERS: HEADS,
    Room.SHEETS: HEADS,
    Room.GROUPS: ADMINISTRATOR,
}
"""Rooms that are not everybody's; the rules of what is done there stand in the policy."""


NOWHERE = frozenset({"refused-link", "refused-setup-code", "refused-not-allowed"})
"""What is answered to a link that stands for nothing here."""


async def start(s: Session, payload: str) -> None:
    """`/start`, with or without what a link carries; wrong links are counted."""
    await s.do(menus.renew, s.turn.desk.me)
    if (await s.do(links.tired)) if payload else False:
        raise Refusal("refused-link-later")
    try:
        await _follow(s, payload)
    except Refusal as refusal:
        if payload and refusal.key in NOWHERE:
            await s.do(links.led_nowhere)
        raise


async def _follow(s: Session, payload: str) -> None:
    kind, _, rest = payload.partition("_")
    if kind == "setup" and rest:
        await _claim(s, rest)
    elif kind == "s" and rest:
        welcome = await s.do(staff.accept_invitation, rest)
        s.say(
            "welcome-staff" if welcome.role in STAFF else "welcome-member",
            office=[welcome.role, welcome.title],
        )
        s.show("home")
    elif kind == "o" and rest:
        await finding.open_case(s, rest)
    elif kind == "x" and rest:
        await guests_.joined(s, rest)
    elif kind == "i" and rest:
        await registering.begin(s, rest)
    elif kind == "l" and rest:
        await telling.at_place(s, rest)
    elif kind == "r" and rest:
        await telling.from_group(s, rest)
    elif payload == "report":
        await telling.begin(s)
    elif s.draft is not None and s.draft.kind == "report":
        s.show("resume")
    else:
        s.show("home")


async def _claim(s: Session, secret: str) -> None:
    if await s.do(tries.too_many, "setup", setup.WRONG_TRIES):
        raise Refusal("refused-setup-locked")
    try:
        await s.do(setup.claim, secret)
    except Refusal as refusal:
        if refusal.key == "refused-setup-code":
            await s.do(tries.count, "setup")
        raise
    s.say("welcome-administrator")
    await begin_set_up(s)


async def go(pressed: press.Go, s: Session) -> None:
    """A button of the navigation."""
    await enter(s, pressed.room)


async def enter(s: Session, room: Room) -> None:
    """Open a room; what is the office's or the administrator's asks for the role."""
    roles = s.turn.desk.roles
    if room is Room.REPORT:
        await telling.begin(s)
        return
    if room is Room.MY_DATA:
        await privacy.my_data(s)
        return
    if room is Room.REGISTER:
        await registering.begin(s)
        return
    if room is Room.NEW:
        await calling.begin(s)
        return
    if room is Room.FIGURES:
        await figures.order(s)
        return
    if room in OPEN_TO and not roles & OPEN_TO[room]:
        raise NotAllowed
    s.show(room)


async def speak(pressed: press.Speak, s: Session) -> None:
    """Choose the language; the screen is drawn again in it."""
    await s.do(setup.speak, pressed.lang)
    s.show("home")


async def enlarged(pressed: press.Enlarge, s: Session) -> None:
    """Large-text mode; how large the letters are is said once."""
    on = pressed.on is press.Yes.YES
    await s.do(setup.enlarge, on)
    if on:
        s.say("large-on")
    s.show("home")


async def quieted(pressed: press.BeQuiet, s: Session) -> None:
    """Whose night counts."""
    await s.do(setup.be_quiet, pressed.quiet)
    s.hush("toast-quiet")
    s.show("settings")


async def reached(pressed: press.ReachMe, s: Session) -> None:
    """How I am told things."""
    await s.do(setup.reach, pressed.contact)
    s.hush("toast-reach")
    s.show("settings")


async def case_opened(pressed: press.OpenCase, s: Session) -> None:
    """One's own case; a message that stays (a receipt) is not overwritten by it."""
    s.show(await s.do(parts.page_of, pressed.case, s.turn.desk.me.id), pressed.case)


async def withdrawn(pressed: press.Withdraw, s: Session) -> None:
    """Take a report back, after being asked once more."""
    if pressed.sure is press.Yes.YES:
        await s.do(own_case.withdraw, pressed.case, pressed.seen)
        s.hush("toast-withdrawn")
        s.show("my-case", pressed.case)
        return
    s.show("withdraw", pressed.case)


async def solved(pressed: press.SayIfSolved, s: Session) -> None:
    """The reporter's answer to "is it solved?"."""
    await s.do(own_case.solved, pressed.case, None, pressed.answer)
    s.hush("toast-thanks")
    s.show("my-case", pressed.case)


async def disagreed(pressed: press.Disagree, s: Session) -> None:
    """I do not agree."""
    await s.do(own_case.disagree, pressed.case, None)
    s.hush("toast-disagreed", alert=True)
    s.show("my-case", pressed.case)


PRESSES: Presses = {
    press.Go: go,
    press.Speak: speak,
    press.Enlarge: enlarged,
    press.BeQuiet: quieted,
    press.ReachMe: reached,
    press.OpenCase: case_opened,
    press.Withdraw: withdrawn,
    press.SayIfSolved: solved,
    press.Disagree: disagreed,
}
