"""The office looks for cases: `/find`, and its lists in the staff group."""

from actions import finding
from actions.door import ask_leave
from actions.finding import may_find
from handlers import press
from handlers.draw.finding import results
from handlers.office import opened
from handlers.press import Say
from handlers.session import Answer, Session
from handlers.typing import ask
from workflow.refusal import NotAllowed

LONGEST = 60
SCREENS = {"find": "found", "today": "today", "inbox": "inbox"}


async def find(s: Session, words: str) -> None:
    """`/find 0017`, or asked for the words."""
    if not words:
        await ask(s, Say.FIND)
        return
    await s.do(may_find)
    s.show("found", arg=words[:LONGEST])


async def in_group(s: Session, name: str, words: str) -> None:
    """`/inbox`, `/today` and `/find …` in the staff group: lines without names."""
    await s.do(may_find)
    if name == "find" and not words:
        s.say("find-words")
        return
    screen, arg = SCREENS[name], words[:LONGEST]
    s.after.append(lambda desk: desk.show(s.chat, name, screen, arg=arg, anew=True))


async def asked(s: Session, words: str) -> None:
    """An inline query: rights are asked each time, the answer is for this person alone."""
    try:
        found = await s.do(finding.find, words[:LONGEST])
    except NotAllowed:
        s.answer = Answer((), s.texts.plain("inline-others"))
        return
    s.answer = Answer(
        results(found, s.turn.desk.now, s.texts, s.bot),
        s.texts.plain("inline-found" if found else "inline-none"),
    )


async def open_case(s: Session, number: str) -> None:
    """`/start o_17`, from a number that was posted: opened for whoever may, as any button is."""
    if not number.isdecimal() or len(number) > 9:
        raise NotAllowed
    await s.do(ask_leave, "case.photos", int(number))
    await opened(press.OpenForOffice(int(number)), s)
