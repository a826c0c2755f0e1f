"""Where a case comes from, and the clock of whoever has sent it."""

from actions.office_views import StaffView
from handlers.draw.moments import left, moment
from locales import Texts
from workflow.records import Kind
from workflow.records.outward import Reply
from workflow.sources import Source


def lines(view: StaffView, texts: Texts) -> list[str]:
    """The source with what it knows the case by; beside our clock that of the authority."""
    case = view.case
    if case.of_resident:
        return []
    sender = texts.plain(f"sender-{case.source_sender}") if case.source_sender else ""
    said = [texts(f"source-{case.source}"), sender, case.source_ref]
    found = [" · ".join(filter(None, said))]
    if case.official_due_at is not None:
        zone = view.estate.zone
        by = moment(case.official_due_at, view.now, zone, texts)
        reply = view.progress.file.last(Kind.REPLY) if view.progress else None
        if reply is not None and isinstance(reply.content, Reply):
            at = moment(reply.content.at, view.now, zone, texts)
            return [*found, texts("official-answered", by=by, at=at)]
        found.append(texts("official-by", by=by, left=left(case.official_due_at, view.now, texts)))
    return found


def answers_outside(view: StaffView) -> bool:
    """Whether somebody above waits for an answer, or must hear of an emergency."""
    case = view.case
    asked = case.source in (Source.LETTER, Source.HOTLINE) or case.official_due_at is not None
    return asked or case.emergency_at is not None
