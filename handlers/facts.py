"""The presses of the second stage: claims side by side, earlier cases, the visit."""

from actions import forms, involving, parts, publishing, records
from actions.door import ask_leave
from handlers import press
from handlers.office import turn
from handlers.press import Menu, Say
from handlers.session import Presses, Session
from handlers.typing import ask
from workflow.records import Kind
from workflow.records.findings import Search


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
    await s.do(involving.answer_visit, pressed.case, None, pressed.appointment)
    s.hush("toast-visit-fits")


async def paper_ticked(pressed: press.TickPaper, s: Session) -> None:
    """None there, or not needed."""
    answers = {"what": pressed.what, "found": pressed.found}
    await s.do(records.FILE[Kind.DOCUMENT], pressed.case, None, answers)
    await turn(s, pressed.case, Menu.LOOKED)


async def paper_found(pressed: press.FoundPaper, s: Session) -> None:
    """Its form, as far as it is known."""
    given = {"what": pressed.what, "found": Search.FOUND}
    await s.do(forms.begin, pressed.case, Kind.DOCUMENT, None, given=given)
    if not s.private:
        s.hush("toast-in-private")


async def folder_added_to(pressed: press.AddToFolder, s: Session) -> None:
    """Ask for title and file."""
    await ask(s, Say.FOLDER, kind=pressed.kind)


async def published(pressed: press.Publish, s: Session) -> None:
    """Out, or before the manager."""
    out = await s.do(publishing.publish, pressed.case, None)
    s.hush("toast-published" if out else "toast-publishing-asked")


async def publishing_approved(pressed: press.ApprovePublishing, s: Session) -> None:
    """The manager agrees."""
    await s.do(publishing.approve, pressed.case, None, pressed.newest)
    s.hush("toast-published")


async def evidence_seen(pressed: press.SeeEvidence, s: Session) -> None:
    """The photos and files of one piece of evidence."""
    await s.do(parts.see_evidence, pressed.case, None, pressed.record)


PRESSES: Presses = {
    press.TickPaper: paper_ticked,
    press.FoundPaper: paper_found,
    press.AddToFolder: folder_added_to,
    press.Publish: published,
    press.ApprovePublishing: publishing_approved,
    press.SeeEvidence: evidence_seen,
    press.SeeClaims: claims_seen,
    press.SeeEarlier: earlier_seen,
    press.AnswerVisit: visit_answered,
}
