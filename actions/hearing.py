"""What a person says outside any other form joins the report that is being told."""

from dataclasses import dataclass, replace

from actions import sourcing, telling
from actions.desk import Desk
from actions.drafting import begin, keep
from actions.homes import home
from actions.reporting import SOON_AFTER
from storage import cases, due, media, notes, reporters
from storage.cases import Case
from storage.drafts import Stored
from workflow.clockwork import ALBUM_QUIET
from workflow.judgement import AT_HOME
from workflow.reading import read
from workflow.refusal import Refusal
from workflow.report import Danger, Question, Report
from workflow.sources import Source
from workflow.terms import MediaKind, NoteKind
from workflow.vocabulary import SMALL_TALK

TO_REPORTERS = frozenset({NoteKind.ANSWER, NoteKind.REPLY})

BIGGEST = 20 * 1024 * 1024
"""What getFile gives at most (Bot API, getFile)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """Something that is no text; `size` in bytes."""

    kind: MediaKind
    file_id: str
    unique_id: str
    size: int | None
    name: str | None

    @property
    def fits(self) -> bool:
        """Whether it can be fetched at all."""
        return self.size is None or self.size <= BIGGEST


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact that was sent; `own` when Telegram says that it is the sender's."""

    number: str
    own: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a person: any of words, a thing, a point on the map."""

    words: str = ""
    sent: Sent | None = None
    album: str | None = None
    point: tuple[float, float] | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """The screen that answers, or None when the answer comes later or by itself."""

    screen: str
    ref: int = 0


def newest_case(desk: Desk) -> Case | None:
    """The person's newest report, while a message may still belong to it."""
    for case in reporters.cases_of(desk.db, desk.scope, desk.me.id, limit=1):
        if (
            case.of_resident
            and case.closed_at is None
            and desk.now - case.reported_at <= SOON_AFTER
        ):
            return case
    return None


def hear(desk: Desk, draft: Stored | None, said: Said) -> Shown | None:
    """A person has said something outside any other form: it joins the report."""
    too_big = said.sent is not None and not said.sent.fits
    if too_big and not said.words:
        keep_sent(desk, said)
    if said.album and (joined := _joins_album(desk, draft, said)) is not None:
        return None if joined else _album_later(desk, draft, said, "report", 0)
    if draft is None and _is_small_talk(said):
        return Shown("unclear")
    screen, ref = "report", 0
    if draft is None:
        newest = newest_case(desk)
        if newest is not None:
            screen, ref = "soon-after", newest.id
    before = Report.of(draft.answers) if draft else Report()
    report = _at_home(desk, _heard(desk, before, said))
    if draft is None:
        draft = begin(desk, "report", report.answers())
    else:
        keep(desk, draft, report)
    keep_sent(desk, said, draft=draft.id)
    if not report.enough and not report.guided and report.latitude is None:
        screen = "unclear"
    elif report.danger is Danger.OPEN:
        screen, ref = "report", 0
    if said.album:
        return _album_later(desk, draft, said, screen, ref)
    return Shown(screen, ref)


def _heard(desk: Desk, before: Report, said: Said) -> Report:
    """Of what the office enters itself the first line names its source."""
    if before.asking is Question.SOURCE and said.words:
        return _told(sourcing.understood(desk, before, said.words), replace(said, words=""))
    return _told(before, said)


def _is_small_talk(said: Said) -> bool:
    alone = said.sent is None and said.point is None
    return alone and said.words.strip(" .!?。！？~～").lower() in SMALL_TALK


def _at_home(desk: Desk, report: Report) -> Report:
    """Nobody is asked for what is known: a leak without a place is at home."""
    known = report.place or report.latitude is not None or "place" in report.fixed
    if known or report.category not in AT_HOME or report.source is not Source.RESIDENT:
        return report
    return replace(report, place=home(desk, report.behalf or desk.me.id) or "")


def _told(report: Report, said: Said) -> Report:
    if said.sent is not None and said.sent.fits:
        speaks = bool(said.words)
        report = report.receives(speaks=speaks)
    if said.point is not None:
        report = report.says(latitude=said.point[0], longitude=said.point[1])
        return (
            replace(report, asking=report.after(Question.WHERE))
            if (report.asking is Question.WHERE)
            else report
        )
    if not said.words:
        return report
    if report.asking is Question.WHERE and not read(said.words).danger:
        told = report.says(place=" ".join(said.words.split())[:60], place_id=None)
        return replace(told, asking=told.after(Question.WHERE))
    asked = report.asking
    heard = report.hears(said.words)
    if asked is Question.WHO:
        return heard
    return replace(heard, asking=heard.after(asked))


def keep_sent(
    desk: Desk,
    said: Said,
    *,
    draft: int | None = None,
    case: int | None = None,
    note: int | None = None,
) -> int | None:
    """Accept what was sent, if anything was; its id. Refuses what is too big."""
    if said.sent is None:
        return None
    if not said.sent.fits:
        raise Refusal(
            "refused-too-big", phone=desk.estate.duty_phone, words="yes" if said.words else "no"
        )
    return media.add(
        desk.db,
        desk.scope,
        kind=said.sent.kind,
        file_id=said.sent.file_id,
        unique_id=said.sent.unique_id,
        size=said.sent.size,
        name=said.sent.name,
        fits=True,
        album=said.album,
        draft=draft,
        case=case,
        note=note,
        now=desk.now,
    )


def _joins_album(desk: Desk, draft: Stored | None, said: Said) -> bool | None:
    """True: joined a case that the album already belongs to. None: the album is new here."""
    assert said.album is not None
    found = media.of_album(desk.db, desk.scope, said.album)
    if found is None:
        return None
    begun, case, note = found
    if case is not None:
        keep_sent(desk, said, draft=begun, case=case, note=note)
        desk.redraw_case(case)
        return True
    if draft is None or draft.id != begun:
        return None
    keep(desk, draft, _told(Report.of(draft.answers), said))
    keep_sent(desk, said, draft=draft.id)
    return False


def _album_later(
    desk: Desk, draft: Stored | None, said: Said, screen: str, ref: int
) -> Shown | None:
    """An album has no end: it is answered after two quiet seconds, once."""
    assert draft is not None
    due.arm(
        desk.db,
        desk.scope,
        kind="album",
        ref=draft.id,
        at=desk.now + ALBUM_QUIET,
        facts={
            "album": said.album,
            "chat": desk.chat,
            "person": desk.me.id,
            "screen": screen,
            "case": ref,
        },
    )
    return None


def late_part(desk: Desk, said: Said) -> bool:
    """A part of an album whose first part has already answered a form: it joins quietly."""
    if not said.album:
        return False
    found = media.of_album(desk.db, desk.scope, said.album)
    if found is None or found[1] is None:
        return False
    sent = keep_sent(desk, said, draft=found[0], case=found[1], note=found[2])
    joined = notes.get(desk.db, desk.scope, found[2]) if found[2] is not None else None
    case = cases.get(desk.db, desk.scope, found[1])
    if joined is not None and joined.kind in TO_REPORTERS and case is not None:
        alone = joined.kind is NoteKind.REPLY
        telling.reporter(desk, case, "told-photos", alone=alone, name=desk.me.name, media=[sent])
    desk.redraw_case(found[1])
    return True


def attach(desk: Desk, draft: Stored, said: Said) -> None:
    """Keep what was sent to a form, so that the action that follows can adopt it."""
    keep_sent(desk, said, draft=draft.id)
