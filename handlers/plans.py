"""The presses about a plan: shown on one page, asked about in private, laid before others."""

from actions import approving, planning, records
from handlers import press
from handlers.session import Presses, Session
from workflow.records import Kind


async def seen(pressed: press.SeePlan, s: Session) -> None:
    """The options side by side, with amounts and duties."""
    await s.do(planning.see, pressed.case, None)
    if not s.private:
        s.hush("toast-in-private")


async def pulse_asked(pressed: press.AskPulse, s: Session) -> None:
    """Every party is asked; whoever does not use Telegram is asked by the office."""
    by_hand = await s.do(planning.ask_pulse, pressed.case, None)
    s.hush("toast-pulse-by-hand" if by_hand else "toast-pulse-asked")


async def manner_chosen(pressed: press.ChooseManner, s: Session) -> None:
    """The suggested way of talking, without a form."""
    answers = {"manner": pressed.manner}
    await s.do(records.FILE[Kind.METHOD], pressed.case, None, answers)
    s.hush("toast-filed")


async def approval_asked(pressed: press.AskApproval, s: Session) -> None:
    """The plan goes to the manager, or to the owners' committee."""
    await s.do(approving.ask_approval, pressed.case, None)
    s.hush("toast-approval-asked")


async def approved(pressed: press.ApprovePlan, s: Session) -> None:
    """Yes to the plan; a changed one is looked at first."""
    await s.do(approving.approve, pressed.case, pressed.kind, pressed.version)
    s.hush("toast-approved")


PRESSES: Presses = {
    press.SeePlan: seen,
    press.AskPulse: pulse_asked,
    press.ChooseManner: manner_chosen,
    press.AskApproval: approval_asked,
    press.ApprovePlan: approved,
}
