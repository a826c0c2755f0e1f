"""The office looks for cases: `/find`, and its lists in the staff group."""

from actions.finding import may_find
from handlers.press import Say
from handlers.session import Session
from handlers.typing import ask

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
