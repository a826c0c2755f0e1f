"""Where a case comes from, and the clock of whoever has sent it."""

from actions.office_views import StaffView
from handlers.draw.wording import left, moment
from locales import Texts


def lines(view: StaffView, texts: Texts) -> list[str]:
    """The source with what it knows the case by; beside our clock that of the authority."""
    case = view.case
    if case.of_resident:
        return []
    sender = texts.plain(f"sender-{case.source_sender}") if case.source_sender else ""
    said = [texts(f"source-{case.source}"), sender, case.source_ref]
    found = [" · ".join(filter(None, said))]
    if case.official_due_at is not None:
        by = moment(case.official_due_at, view.now, view.estate.zone, texts)
        found.append(texts("official-by", by=by, left=left(case.official_due_at, view.now, texts)))
    return found
