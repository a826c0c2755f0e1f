"""The name behind an anonymous report: a manager asks with a reason, a second person answers."""

from actions import drafting, revealing
from actions.hearing import Said
from actions.views import Stored
from handlers import press, typing
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Presses, Session


async def _asked(s: Session, draft: Stored, said: Said) -> None:
    await s.do(revealing.ask, draft.answers["case"], None, only_words(said))
    await s.do(drafting.drop, draft)
    s.say("reveal-waits")


async def answered(pressed: press.AnswerReveal, s: Session) -> None:
    """Agree or refuse."""
    agrees = pressed.answer is press.Yes.YES
    act = revealing.agree if agrees else revealing.refuse
    await s.do(act, pressed.case, None, pressed.reveal)
    s.hush("toast-reveal-agreed" if agrees else "toast-reveal-refused")


typing.FORMS |= {Say.REVEAL: _asked}
PRESSES: Presses = {press.AnswerReveal: answered}
