"""The presses about the outcome: solved or not, in one tap, then the stars."""

from actions import dossiers, forms, records
from handlers import press
from handlers.session import Presses, Session
from workflow.records import Kind
from workflow.terms import Solved


async def surveyed(pressed: press.AnswerSurvey, s: Session) -> None:
    """What is not solved goes back at once; all others are asked for stars."""
    party = pressed.party or None
    before = await s.do(records.filed_before, pressed.case, Kind.SURVEY, party)
    answers = {"solved": pressed.solved}
    await s.do(records.FILE[Kind.SURVEY], pressed.case, None, answers, party=party, replaces=before)
    if pressed.solved is Solved.NO:
        s.hush("toast-survey-no")
        s.say("survey-no", ref=pressed.case)
        return
    await s.do(forms.begin, pressed.case, Kind.SURVEY, party)


async def dossier_ordered(pressed: press.OrderDossier, s: Session) -> None:
    """All of it."""
    await s.do(dossiers.order, pressed.case, None)
    s.hush("toast-dossier-asked")


async def copy_ordered(pressed: press.OrderCopy, s: Session) -> None:
    """What a party may see."""
    await s.do(dossiers.order_copy, pressed.case, None)
    s.hush("toast-dossier-asked")


PRESSES: Presses = {
    press.AnswerSurvey: surveyed,
    press.OrderDossier: dossier_ordered,
    press.OrderCopy: copy_ordered,
}
