"""Forms of one typed answer: something to add, a question, a note, a reason, a place, set-up."""

from collections.abc import Awaitable, Callable

from actions import (
    answering,
    confiding,
    drafting,
    guests,
    hearing,
    holding,
    item_clock,
    merging,
    reminding,
    reporting,
    triage,
)
from actions.delivery import About
from actions.door import ask_leave
from actions.hearing import Said
from actions.views import Stored
from handlers import (
    calls,
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
from workflow.terms import Confidentiality

CONFIDENTIALITY = {
    Say.RESTRICT: Confidentiality.RESTRICTED,
    Say.SEAL: Confidentiality.SEALED,
    Say.OPEN_UP: Confidentiality.NORMAL,
}
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
    **dict.fromkeys(CONFIDENTIALITY, "case.classify"),
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

TO_REPORTER = frozenset({"staff-question", "staff-addition", "lead-question"})
"""Messages to the office whose answer goes to the reporter; people chat below the others."""

OF_REPORTER = frozenset(
    {
        "receipt",
        "receipt-held",
        "receipt-follows",
        "added",
        "told-accepted",
        "told-urgency",
        "told-routine",
        "told-registered",
        "told-rejected",
        "told-lead",
        "told-merged",
        "told-unfounded",
        "told-repaired",
        "told-note",
        "told-photos",
        "told-looking-again",
        "ask-solved",
        "told-revealed",
        "my-case",
    }
)
"""Messages to the reporter: he asks the office by replying to them."""


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
            await _drop(s, draft)
        raise


def takes(about: About, said: Said) -> bool:
    """Whether a private reply answers what it replies to; else it begins or joins a report."""
    if about.kind in TO_REPORTER:
        return bool(said.words) or said.sent is not None
    return bool(said.words) and said.sent is None


async def replied(s: Session, about: About, said: Said) -> None:
    """A reply to a message about a case: what it was says for whom the answer is."""
    if about.kind in OF_REPORTER:
        await s.do(reporting.ask, about.case, None, only_words(said))
        s.say("asked")
    elif about.kind in ("told-guest", "guest-case"):
        await s.do(guests.answer, about.case, None, None, only_words(said))
        s.say("guest-answered")
    elif about.kind in TO_REPORTER:
        await s.do(answering.note, about.case, None, _told(said), alone=True)
        s.say("noted")
    else:
        await s.do(answering.comment, about.case, None, _told(said))
        s.say("commented")


async def _drop(s: Session, draft: Stored) -> None:
    await s.do(drafting.drop, draft)


def _told(said: Said) -> Said:
    """Words, or something that can be passed on."""
    if not said.words and said.sent is None:
        raise Refusal("refused-words-please")
    return said


async def _add(s: Session, draft: Stored, said: Said) -> None:
    await s.do(hearing.attach, draft, said)
    await s.do(reporting.add, draft.answers["case"], None, draft.id, said.words)
    await _drop(s, draft)


async def _ask(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    await s.do(reporting.ask, case, None, only_words(said))
    await _drop(s, draft)
    s.say("asked")
    s.show("my-case", case)


async def _note(s: Session, draft: Stored, said: Said) -> None:
    await s.do(answering.note, draft.answers["case"], None, _told(said))
    await _drop(s, draft)
    s.say("noted")


async def _reply(s: Session, draft: Stored, said: Said) -> None:
    await s.do(answering.note, draft.answers["case"], None, _told(said), alone=True)
    await _drop(s, draft)
    s.say("noted")


async def _comment(s: Session, draft: Stored, said: Said) -> None:
    await s.do(answering.comment, draft.answers["case"], None, _told(said))
    await _drop(s, draft)
    s.say("commented")


async def _repaired(s: Session, draft: Stored, said: Said) -> None:
    await s.do(hearing.attach, draft, said)
    await s.do(answering.repaired, draft.answers["case"], None, said.words, draft.id)
    await _drop(s, draft)
    s.say("repair-told")


async def _reason(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    await s.do(triage.reject, case, None, only_words(said))
    await _drop(s, draft)
    if not s.private:
        s.turn_card(f"case-{case}", "staff-case", case)
    s.say("rejected")


async def _merge(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    main = await s.do(merging.meant, case, only_words(said))
    await _drop(s, draft)
    slot, kind = ("office", "office-case") if s.private else ("case", "staff-case")
    arg = f"{press.Menu.COMPARE}:{main}"
    s.after.append(
        lambda desk: desk.show(s.chat, f"{slot}-{case}", kind, ref=case, arg=arg, anew=True)
    )


async def _hold(s: Session, draft: Stored, said: Said) -> None:
    await s.do(holding.hold, draft.answers["case"], None, only_words(said))
    await _drop(s, draft)
    s.say("held")


async def _classify(s: Session, draft: Stored, said: Said) -> None:
    case, level = draft.answers["case"], CONFIDENTIALITY[Say(draft.kind)]
    await s.do(confiding.classify, case, None, level, only_words(said))
    await _drop(s, draft)
    s.say(f"classified-{level}")


async def _snooze(s: Session, draft: Stored, said: Said) -> None:
    await s.do(reminding.snooze, draft.answers["case"], None, only_words(said))
    await _drop(s, draft)
    s.say("snoozed")


async def _put_off(s: Session, draft: Stored, said: Said) -> None:
    given = draft.answers
    await s.do(item_clock.put_off, given["case"], None, given["item"], only_words(said))
    await _drop(s, draft)
    s.say("snoozed")


async def _blocked(s: Session, draft: Stored, said: Said) -> None:
    await s.do(reminding.blocked, draft.answers["case"], None, only_words(said))
    await _drop(s, draft)
    s.say("blocked-told")


async def _find(s: Session, draft: Stored, said: Said) -> None:
    words = " ".join(only_words(said).split())[:60]
    await _drop(s, draft)
    s.show("found", arg=words)


async def _department(s: Session, draft: Stored, said: Said) -> None:
    title = " ".join(only_words(said).split())[:30]
    await _drop(s, draft)
    await hand_link(s, Role.DEPARTMENT, title.removeprefix("="))


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {
    Say.ADD: _add,
    Say.ASK: _ask,
    Say.NOTE: _note,
    Say.REPLY: _reply,
    Say.COMMENT: _comment,
    Say.REPAIRED: _repaired,
    Say.REASON: _reason,
    Say.MERGE: _merge,
    Say.HOLD: _hold,
    **dict.fromkeys(CONFIDENTIALITY, _classify),
    Say.DEPARTMENT: _department,
    Say.FIND: _find,
    Say.SNOOZE: _snooze,
    Say.PUT_OFF: _put_off,
    Say.BLOCKED: _blocked,
    **calls.FORMS,
    **emergency.FORMS,
    **notices.FORMS,
    **guest_answers.FORMS,
    **folder.FORMS,
    **place_answers.FORMS,
    **founding.FORMS,
}
PRESSES: Presses = {press.Type: asked, press.StopTyping: stopped}
