"""The typed answers about a case: something to add, a question, a note, a reason."""

from collections.abc import Awaitable, Callable

from actions import (
    answering,
    confiding,
    drafting,
    hearing,
    holding,
    item_clock,
    merging,
    own_case,
    reminding,
    triage,
)
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.press import Say
from handlers.sent import only_words, words_or_more
from handlers.session import Session
from workflow.terms import Confidentiality

CONFIDENTIALITY = {
    Say.RESTRICT: Confidentiality.RESTRICTED,
    Say.SEAL: Confidentiality.SEALED,
    Say.OPEN_UP: Confidentiality.NORMAL,
}


async def _add(s: Session, draft: Stored, said: Said) -> None:
    await s.do(hearing.attach, draft, said)
    await s.do(own_case.add, draft.answers["case"], None, draft.id, said.words)
    await s.do(drafting.drop, draft)


async def _ask(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    await s.do(own_case.ask, case, None, only_words(said))
    await s.do(drafting.drop, draft)
    s.say("asked")
    s.show("my-case", case)


async def _note(s: Session, draft: Stored, said: Said) -> None:
    await s.do(answering.note, draft.answers["case"], None, words_or_more(said))
    await s.do(drafting.drop, draft)
    s.say("noted")


async def _reply(s: Session, draft: Stored, said: Said) -> None:
    await s.do(answering.note, draft.answers["case"], None, words_or_more(said), alone=True)
    await s.do(drafting.drop, draft)
    s.say("noted")


async def _comment(s: Session, draft: Stored, said: Said) -> None:
    await s.do(answering.comment, draft.answers["case"], None, words_or_more(said))
    await s.do(drafting.drop, draft)
    s.say("commented")


async def _repaired(s: Session, draft: Stored, said: Said) -> None:
    await s.do(hearing.attach, draft, said)
    await s.do(answering.repaired, draft.answers["case"], None, said.words, draft.id)
    await s.do(drafting.drop, draft)
    s.say("repair-told")


async def _reason(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    await s.do(triage.reject, case, None, only_words(said))
    await s.do(drafting.drop, draft)
    if not s.private:
        s.turn_card(f"case-{case}", "staff-case", case)
    s.say("rejected")


async def _merge(s: Session, draft: Stored, said: Said) -> None:
    case = draft.answers["case"]
    main = await s.do(merging.meant, case, only_words(said))
    await s.do(drafting.drop, draft)
    slot, kind = ("office", "office-case") if s.private else ("case", "staff-case")
    arg = f"{press.Menu.COMPARE}:{main}"
    s.after.append(
        lambda desk: desk.show(s.chat, f"{slot}-{case}", kind, ref=case, arg=arg, anew=True)
    )


async def _hold(s: Session, draft: Stored, said: Said) -> None:
    await s.do(holding.hold, draft.answers["case"], None, only_words(said))
    await s.do(drafting.drop, draft)
    s.say("held")


async def _classify(s: Session, draft: Stored, said: Said) -> None:
    case, level = draft.answers["case"], CONFIDENTIALITY[Say(draft.kind)]
    await s.do(confiding.classify, case, None, level, only_words(said))
    await s.do(drafting.drop, draft)
    s.say(f"classified-{level}")


async def _snooze(s: Session, draft: Stored, said: Said) -> None:
    await s.do(reminding.snooze, draft.answers["case"], None, only_words(said))
    await s.do(drafting.drop, draft)
    s.say("snoozed")


async def _put_off(s: Session, draft: Stored, said: Said) -> None:
    given = draft.answers
    await s.do(item_clock.put_off, given["case"], None, given["item"], only_words(said))
    await s.do(drafting.drop, draft)
    s.say("snoozed")


async def _blocked(s: Session, draft: Stored, said: Said) -> None:
    await s.do(reminding.blocked, draft.answers["case"], None, only_words(said))
    await s.do(drafting.drop, draft)
    s.say("blocked-told")


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
    Say.SNOOZE: _snooze,
    Say.PUT_OFF: _put_off,
    Say.BLOCKED: _blocked,
}
