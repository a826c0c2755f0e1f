"""The presses of the second stage: claims side by side, earlier cases, the visit."""

from actions import records
from actions.door import ask_leave
from handlers import press
from handlers.session import Presses, Session


async def _page(s: Session, case: int, kind: str) -> None:
    """These pages open from the case in private only, so they take its place or stand below it."""
    await s.do(ask_leave, "case.read_file", case)
    s.show(kind, case)


async def claims_seen(pressed: press.SeeClaims, s: Session) -> None:
    """What each party wants."""
    await _page(s, pressed.case, "claims")


async def earlier_seen(pressed: press.SeeEarlier, s: Session) -> None:
    """What there was before."""
    await _page(s, pressed.case, "earlier")


async def visit_answered(pressed: press.AnswerVisit, s: Session) -> None:
    """The time suits."""
    await s.do(records.answer_visit, pressed.case, None, pressed.appointment)
    s.hush("toast-visit-fits")


PRESSES: Presses = {
    press.SeeClaims: claims_seen,
    press.SeeEarlier: earlier_seen,
    press.AnswerVisit: visit_answered,
}
