"""Notices: written, looked at as residents will see them, sent with one press, changed later."""

from collections.abc import Awaitable, Callable
from typing import Any

from actions import drafting, hearing, notices
from actions.door import ask_leave
from actions.hearing import Said
from actions.views import Stored
from handlers import press
from handlers.press import Room, Say, Yes
from handlers.session import Presses, Session
from workflow.notices import LONGEST, LONGEST_CAPTION
from workflow.refusal import Refusal
from workflow.terms import MediaKind


async def written(s: Session, draft: Stored, said: Said) -> None:
    """The words, or a photo; what is sent anew takes the place of what was there."""
    if said.sent is not None and (said.sent.kind is not MediaKind.PHOTO or _corrects(draft)):
        raise Refusal("refused-notice-photo")
    words = said.words or draft.answers.get("words", "")
    photo = said.sent is not None or await s.do(notices.has_photo, draft)
    limit = LONGEST_CAPTION if photo else LONGEST
    if len(words) > limit:
        raise Refusal("refused-notice-long", limit=limit)
    if not words and said.sent is None:
        raise Refusal("refused-words-please")
    await s.do(hearing.attach, draft, said)
    await _keep(s, draft, words=words)


def _corrects(draft: Stored) -> bool:
    return bool(draft.answers.get("corrects"))


async def _keep(s: Session, draft: Stored, *, page: str = "", **answers: Any) -> None:
    await s.do(drafting.keep_answers, draft, draft.answers | answers)
    s.show("notice-draft", draft.id, page)


def _open(s: Session, number: int) -> Stored:
    return s.own(number, Say.NOTICE)


async def kind_chosen(pressed: press.NoticeIs, s: Session) -> None:
    """What it is about."""
    await _keep(s, _open(s, pressed.draft), kind=str(pressed.kind))


async def house_chosen(pressed: press.NoticeFor, s: Session) -> None:
    """One building more or less; 0 is the whole estate."""
    draft = _open(s, pressed.draft)
    houses = set(draft.answers.get("houses", ())) ^ {pressed.building}
    await _keep(s, draft, houses=sorted(houses) if pressed.building else [], page="where")


async def end_chosen(pressed: press.NoticeLasts, s: Session) -> None:
    """Until when it holds."""
    await _keep(s, _open(s, pressed.draft), lasts=str(pressed.lasts))


async def privacy_chosen(pressed: press.NoticePrivately, s: Session) -> None:
    """To each resident in private too, or to the groups alone."""
    await _keep(s, _open(s, pressed.draft), privately=pressed.answer is Yes.YES)


async def turned(pressed: press.TurnNotice, s: Session) -> None:
    """Another page of the draft."""
    s.show("notice-draft", _open(s, pressed.draft).id, str(pressed.page))


async def sent(pressed: press.SendNotice, s: Session) -> None:
    """Send it; a second press finds no draft."""
    draft = _open(s, pressed.draft)
    corrects = draft.answers.get("corrects", 0)
    told = await s.do(notices.correct if corrects else notices.send, draft)
    await s.do(drafting.drop, draft)
    s.hush("toast-notice", groups=told.groups, people=told.people)
    s.show(Room.NOTICES)


async def opened(pressed: press.OpenNotice, s: Session) -> None:
    """One that went out."""
    s.show("notice", pressed.notice)


async def correcting(pressed: press.CorrectNotice, s: Session) -> None:
    """Write it anew, beginning with what it says."""
    await s.do(ask_leave, "notice.correct")
    notice = await s.do(notices.own, pressed.notice)
    answers = {
        "corrects": notice.id,
        "words": notice.words,
        "kind": str(notice.kind),
        "houses": sorted(notice.houses),
        "privately": notice.privately,
    }
    draft = await s.do(drafting.begin, Say.NOTICE, answers)
    s.show("notice-draft", draft.id)


async def withdrawn(pressed: press.WithdrawNotice, s: Session) -> None:
    """It holds no longer; asked once more first."""
    if pressed.sure is Yes.NO:
        await s.do(ask_leave, "notice.withdraw")
        await s.do(notices.own, pressed.notice)
        s.show("notice", pressed.notice, "sure")
        return
    told = await s.do(notices.withdraw, pressed.notice)
    s.hush("toast-notice", groups=told.groups, people=told.people)
    s.show("notice", pressed.notice)


async def latest_here(s: Session) -> None:
    """`/notice` in a group of residents: what holds now and concerns them."""
    s.after.append(lambda desk: desk.show(s.chat, "notices", "notices", anew=True))


FORMS: dict[Say, Callable[[Session, Stored, Said], Awaitable[None]]] = {Say.NOTICE: written}
PRESSES: Presses = {
    press.NoticeIs: kind_chosen,
    press.NoticeFor: house_chosen,
    press.NoticeLasts: end_chosen,
    press.NoticePrivately: privacy_chosen,
    press.TurnNotice: turned,
    press.SendNotice: sent,
    press.OpenNotice: opened,
    press.CorrectNotice: correcting,
    press.WithdrawNotice: withdrawn,
}
