"""Forms of one typed answer: something to add, a question, a note, a reason, a place, set-up."""

from collections.abc import Awaitable, Callable

from actions import drafting
from actions.door import ask_leave
from actions.hearing import Said
from actions.views import Stored
from handlers import (
    calls,
    case_answers,
    emergency,
    folder,
    founding,
    guest_answers,
    notices,
    place_answers,
    press,
)
from handlers.press import Say
from handlers.sent import only_words
from handlers.session import Presses, Session
from handlers.staff import hand_link
from workflow.refusal import Refusal
from workflow.roles import Role
from workflow.steps import Step

NEEDS = {
    Say.ADD: "case.add",
    Say.ASK: "case.ask",
    Say.NOTE: "case.note",
    Say.REPLY: "case.note",
    Say.COMMENT: "case.comment",
    Say.LOG: "case.write_log",
    Say.REPAIRED: "case.repaired",
    Say.REVEAL: "case.ask_reveal",
    Say.REASON: "case.reject",
    Say.MERGE: "case.merge",
    Say.HOLD: "case.hold",
    **dict.fromkeys(case_answers.CONFIDENTIALITY, "case.classify"),
    Say.PLACE: "place.add",
    Say.FOLDER: "folder.add",
    Say.ACCEPTED: "building.accept",
    Say.OWNER_FILE: "case.see_owner_file",
    Say.PLACE_NAME: "place.rename",
    Say.BUILDINGS: "buildings.enter",
    Say.SET_UP: "estate.change",
    Say.NOTICE: "notice.send",
    Say.DEPARTMENT: "staff.invite",
    Say.FIND: "office.find",
    Say.SNOOZE: "case.snooze",
    Say.PUT_OFF: "party.put_off",
    Say.BLOCKED: "case.blocked",
    Say.CALL: "person.call",
    Say.NUMBER: "person.number",
    Say.TO_CALLER: "call.write",
    Say.GUEST: "case.invite",
    Say.TO_GUEST: "case.write_guest",
    Say.ANSWER: "case.answer",
    Say.NAME: "person.rename",
    Say.HOUSEHOLD_CODE: "household.code",
    Say.ADD_FOR: "case.for_reporter",
    Say.ASK_FOR: "case.for_reporter",
}
SAY_OTHERWISE = frozenset(
    {
        "refused-words-please",
        "refused-code",
        "refused-code-there",
        "refused-phone",
        "refused-hours",
        "refused-days",
        "refused-too-big",
        "refused-place-there",
        "refused-caller",
        "refused-caller-unknown",
        "refused-room",
        "refused-no-such-home",
        "refused-home-code",
        "refused-code-used",
        "refused-own-number",
        "refused-place-number",
        "refused-buildings-which",
        "refused-buildings-floors",
        "refused-buildings-unclear",
        "refused-buildings-twice",
        "refused-buildings-many",
        "refused-notice-photo",
        "refused-notice-long",
        "refused-acceptance",
        "refused-no-such-case",
        "refused-merge-other",
        "refused-merge-ended",
    }
)
"""Refusals after which the same question stays open; any other ends the form."""


async def asked(pressed: press.Type, s: Session) -> None:
    """A button that asks for words; the next message of this person answers it."""
    if pressed.what is Say.SET_UP:
        await founding.begin(s)
        return
    if pressed.what not in NEEDS:  # a form that begins elsewhere
        raise press.UnknownButton
    await ask(s, pressed.what, pressed.case)


async def ask(s: Session, what: Say, case: int = 0, **more: int | str) -> None:
    """Ask for words, if they may be said at all; `more` is kept with the form."""
    about = case if NEEDS[what].startswith(("case.", "party.")) and case else None
    await s.do(ask_leave, NEEDS[what], about)
    draft = await s.do(drafting.begin, what, {"case": case, **more})
    me = s.turn.desk.me
    arg = f"{what}|{draft.id}|{s.turn.desk.my_chat}|{me.name}"
    if s.private:
        s.show("prompt", case, arg)
        return
    slot = f"prompt-{me.id}"
    s.after.append(lambda desk: desk.show(s.chat, slot, "prompt", ref=case, arg=arg, anew=True))


async def stopped(pressed: press.StopTyping, s: Session) -> None:
    """Never mind."""
    kind = s.draft.kind if s.draft is not None and s.draft.id == pressed.draft else ""
    if kind and s.draft is not None:
        await s.do(drafting.drop, s.draft)
    if kind == Say.SET_UP and s.turn.desk.estate.step is Step.DONE:
        await founding.begin(s)
        return
    s.show("home" if s.turn.desk.estate.ready else "not-ready")


async def answered(s: Session, draft: Stored, said: Said) -> None:
    """The words that were asked for; nobody stays caught in a form that has become pointless."""
    try:
        await FORMS[Say(draft.kind)](s, draft, said)
    except Refusal as refusal:
        if refusal.key not in SAY_OTHERWISE:
            await s.do(drafting.drop, draft)
        raise


async def _find(s: Session, draft: Stored, said: Said) -> None:
    words = " ".join(only_words(said).split())[:60]
    await s.do(drafting.drop, draft)
    s.show("found", arg=words)


async def _department(s: Session, draft: Stored, said: Said) -> None:
    title = " ".join(only_words(said).split())[:30]
    await s.do(drafting.drop, draft)
    await hand_link(s, Role.DEPARTMENT, title.removeprefix("="))


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {
    **case_answers.FORMS,
    Say.DEPARTMENT: _department,
    Say.FIND: _find,
    **calls.FORMS,
    **emergency.FORMS,
    **notices.FORMS,
    **guest_answers.FORMS,
    **folder.FORMS,
    **place_answers.FORMS,
    **founding.FORMS,
}
PRESSES: Presses = {press.Type: asked, press.StopTyping: stopped}
