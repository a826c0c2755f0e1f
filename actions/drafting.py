"""The draft of a form: begun, kept, kept for later, dropped.

Saving a draft is no action of the policy: it is the person's own paper until it is sent.
"""

from dataclasses import replace
from typing import Any

from actions import places as shelves
from actions.desk import Desk
from actions.homes import home
from storage import drafts, due, groups, media_retention, places
from storage.cases import Case
from storage.drafts import Stored
from storage.due import Due
from workflow import numbers, veil
from workflow.clockwork import DRAFT_LIVES, DRAFT_REMINDER
from workflow.refusal import Refusal
from workflow.report import Question, Report
from workflow.roles import PUBLIC
from workflow.terms import Channel


def begin(desk: Desk, kind: str, answers: dict[str, Any]) -> Stored:
    """Begin a draft in place of another form; a report that is being told waits beneath it."""
    assert desk.chat is not None
    if kind != "report":
        answers = answers | _beneath(desk)
    number = drafts.number(desk.db, desk.scope)
    return drafts.save(
        desk.db,
        desk.scope,
        chat=desk.chat,
        person=desk.me.id,
        id=number,
        kind=kind,
        answers=answers,
        now=desk.now,
    )


def _beneath(desk: Desk) -> dict[str, Any]:
    assert desk.chat is not None
    before = drafts.of_person(desk.db, desk.scope, desk.chat, desk.me.id)
    if before is None:
        return {}
    if before.kind == "report":
        return {"beneath": {"id": before.id, "answers": before.answers}}
    beneath = before.answers.get("beneath")
    return {"beneath": beneath} if beneath else {}


def keep(desk: Desk, draft: Stored, report: Report) -> None:
    """Keep a changed report."""
    assert desk.chat is not None
    if report.asking is not Question.WHERE:
        report = _located(desk, report)
    drafts.save(
        desk.db,
        desk.scope,
        chat=desk.chat,
        person=desk.me.id,
        id=draft.id,
        kind="report",
        answers=report.answers(),
        now=desk.now,
    )


def _located(desk: Desk, report: Report) -> Report:
    """The button that sends where one is goes away with the question."""
    if not report.locating:
        return report
    assert desk.chat is not None
    desk.tell(desk.chat, "location-done", got="no" if report.latitude is None else "yes")
    return replace(report, locating=False)


def ask_location(desk: Desk, draft: Stored, report: Report) -> None:
    """Offer to send where one is, with one press below the text field."""
    assert desk.chat is not None
    keep(desk, draft, replace(report, locating=True))
    desk.tell(desk.chat, "ask-location")


def keep_answers(desk: Desk, draft: Stored, answers: dict[str, Any]) -> None:
    """Keep what was answered to another form."""
    assert desk.chat is not None
    drafts.save(
        desk.db,
        desk.scope,
        chat=desk.chat,
        person=desk.me.id,
        id=draft.id,
        kind=draft.kind,
        answers=answers,
        now=desk.now,
    )


def drop(desk: Desk, draft: Stored, *, but_files: bool = False) -> Stored | None:
    """Give a draft up, with what was sent to it; the report beneath a form comes back."""
    assert desk.chat is not None
    if draft.kind == "report":
        _located(desk, Report.of(draft.answers))
    drafts.drop(desk.db, desk.scope, chat=desk.chat, person=desk.me.id)
    if not but_files:
        media_retention.forget_draft(desk.db, desk.scope, draft.id)
    beneath = draft.answers.get("beneath")
    if beneath:
        drafts.save(
            desk.db,
            desk.scope,
            chat=desk.chat,
            person=desk.me.id,
            id=beneath["id"],
            kind="report",
            answers=beneath["answers"],
            now=desk.now,
        )
    return drafts.of_person(desk.db, desk.scope, desk.chat, desk.me.id)


def later(desk: Desk, draft: Stored) -> None:
    """Keep it for seven days, remind once (5.4)."""
    keep(desk, draft, replace(Report.of(draft.answers), asking=Question.SUMMARY))
    facts = {"chat": desk.chat, "person": desk.me.id}
    for step, wait in enumerate(DRAFT_REMINDER):
        due.arm(
            desk.db,
            desk.scope,
            kind="draft",
            ref=draft.id,
            step=step,
            at=desk.hours.quiet_ends(desk.now + wait),
            facts=facts,
        )


def is_place(desk: Desk, code: str) -> bool:
    """Whether a poster of this estate carries the code that somebody typed."""
    found = places.of_code(desk.db, code)
    return found is not None and found[0] == desk.scope


def at_place(desk: Desk, draft: Stored | None, code: str) -> Stored:
    """A poster was scanned: the report begins there (`/start l_<code>`)."""
    found = places.of_code(desk.db, code)
    if found is None or found[0] != desk.scope:
        raise Refusal("refused-link")
    place = found[1]
    return _begun(desk, draft, place=place.written, place_id=place.id, channel=Channel.QR)


def from_group(desk: Desk, draft: Stored | None, number: str) -> Stored:
    """A group of residents has led here: it hears that something came, and nothing else."""
    chat = numbers.group(number)
    group = groups.get(desk.db, desk.scope, chat) if chat is not None else None
    if group is None or group.kind not in PUBLIC:
        raise Refusal("refused-link")
    told: dict[str, Any] = {"channel": Channel.GROUP, "group": group.chat_id}
    if len(group.buildings) == 1:
        place = places.get(desk.db, desk.scope, next(iter(group.buildings)))
        if place is not None:
            told |= {"place": place.written, "place_id": place.id}
    return _begun(desk, draft, **told)


def again(desk: Desk, draft: Stored | None, case: Case, *, own: bool) -> None:
    """The trouble of a case that ended long ago is back: the report knows what and where.

    Only to whoever reported it himself it shows the door, and who may know.
    """
    told: dict[str, Any] = {"again": case.id, "category": case.category}
    if own:
        told |= {"place": case.place, "place_id": case.place_id, "disclosure": case.disclosure}
    else:
        told["place"] = veil.place(case.place, guarded=True)
    _begun(desk, draft, **told)


def _begun(desk: Desk, draft: Stored | None, **told: Any) -> Stored:
    """A report that begins with what the way here says; one that is being told goes on."""
    report = Report.of(draft.answers) if draft and draft.kind == "report" else Report()
    told_ = replace(report.says(**told), asking=Question.WORDS, guided=False)
    if draft is None or draft.kind != "report":
        return begin(desk, "report", told_.answers())
    keep(desk, draft, told_)
    return draft


def home_of(desk: Desk, report: Report) -> str | None:
    """Where whoever reports lives."""
    return home(desk, report.behalf or desk.me.id)


def place_picked(desk: Desk, report: Report, place_id: int) -> Report:
    """A place of the list; inner places are offered next, if there are any."""
    place = shelves.get(desk, place_id)
    told = report.says(place=place.written, place_id=place.id)
    inner = shelves.has_inner(desk, place)
    return told if inner else replace(told, asking=told.after(Question.WHERE))


def place_opened(desk: Desk, report: Report, place_id: int) -> Report:
    """Looking around inside a place, 0 for the whole estate; nothing is settled by it."""
    if place_id == 0:
        return replace(report, place="", place_id=None)
    place = shelves.get(desk, place_id)
    return report.says(place=place.written, place_id=place.id)


def lapsed(desk: Desk, row: Due) -> None:
    """A draft that was saved for later is offered once more, then forgotten (5.4)."""
    given = row.given
    draft = drafts.of_person(desk.db, desk.scope, given["chat"], given["person"])
    if draft is None or draft.id != row.ref:
        return
    if row.step == 0:
        desk.show(given["chat"], "screen", "resume", anew=True)
        return
    forgotten_at = draft.changed_at + DRAFT_LIVES
    if desk.now < forgotten_at:
        due.arm(
            desk.db,
            desk.scope,
            kind="draft",
            ref=draft.id,
            step=row.step,
            at=forgotten_at,
            facts=given,
        )
        return
    drafts.drop(desk.db, desk.scope, chat=given["chat"], person=given["person"])
    media_retention.forget_draft(desk.db, desk.scope, draft.id)
