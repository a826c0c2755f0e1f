"""The typed answers about guests of a case: a firm's name, words to it, words of it."""

from collections.abc import Awaitable, Callable

from actions import drafting, guests, hearing
from actions.desk import Desk
from actions.hearing import Said
from actions.views import Stored
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Session


async def _firm(s: Session, draft: Stored, said: Said) -> None:
    """The link goes to whoever asked for it, never into the group."""
    title = " ".join(only_words(said).split())[:40]
    case, days = draft.answers["case"], draft.answers["days"]
    secret = await s.do(guests.invite, case, None, title, days)
    await s.do(drafting.drop, draft)
    link = f"https://t.me/{s.bot}?start=x_{secret}"
    s.after.append(lambda desk: _hand_over(desk, title, link))
    if not s.private:
        s.turn_card(f"case-{case}", "staff-case", case)
        s.say("link-in-private")


def _hand_over(desk: Desk, title: str, link: str) -> None:
    desk.tell(desk.my_chat, "guest-link", title=title, link=link)


async def _to_firm(s: Session, draft: Stored, said: Said) -> None:
    case, participant = draft.answers["case"], draft.answers["participant"]
    await s.do(guests.write, case, None, participant, only_words(said))
    await s.do(drafting.drop, draft)
    if not s.private:
        s.turn_card(f"case-{case}", "staff-case", case)
    s.say("guest-told")


async def _of_firm(s: Session, draft: Stored, said: Said) -> None:
    await s.do(hearing.attach, draft, said)
    await s.do(guests.answer, draft.answers["case"], None, draft.id, said.words)
    await s.do(drafting.drop, draft)
    s.say("guest-answered")


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {
    Say.GUEST: _firm,
    Say.TO_GUEST: _to_firm,
    Say.ANSWER: _of_firm,
}
