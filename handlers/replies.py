"""Replies to messages of ours about a case: what it was says for whom the answer is."""

from actions import answering, guests, own_case
from actions.delivery import About
from actions.hearing import Said
from handlers.sent import only_words, words_or_more
from handlers.session import Session

TO_REPORTER = frozenset({"staff-question", "staff-addition", "lead-question"})
"""Messages to the office whose answer goes to the reporter; people chat below the others."""

OF_REPORTER = frozenset(
    {
        "receipt",
        "receipt-held",
        "receipt-follows",
        "added",
        "told-accepted",
        "told-urgency",
        "told-routine",
        "told-registered",
        "told-rejected",
        "told-lead",
        "told-merged",
        "told-unfounded",
        "told-repaired",
        "told-note",
        "told-photos",
        "told-looking-again",
        "ask-solved",
        "told-revealed",
        "my-case",
    }
)
"""Messages to the reporter: he asks the office by replying to them."""


def takes(about: About, said: Said) -> bool:
    """Whether a private reply answers what it replies to; else it begins or joins a report."""
    if about.kind in TO_REPORTER:
        return bool(said.words) or said.sent is not None
    return bool(said.words) and said.sent is None


async def replied(s: Session, about: About, said: Said) -> None:
    """A reply to a message about a case: what it was says for whom the answer is."""
    if about.kind in OF_REPORTER:
        await s.do(own_case.ask, about.case, None, only_words(said))
        s.say("asked")
    elif about.kind in ("told-guest", "guest-case"):
        await s.do(guests.answer, about.case, None, None, only_words(said))
        s.say("guest-answered")
    elif about.kind in TO_REPORTER:
        await s.do(answering.note, about.case, None, words_or_more(said), alone=True)
        s.say("noted")
    else:
        await s.do(answering.comment, about.case, None, words_or_more(said))
        s.say("commented")
