"""Registering a home: the form, whatever its step asks for."""

from actions import drafting, proving, registering
from actions.hearing import Contact, Said
from actions.views import Stored
from handlers import press, typing
from handlers.press import Proof, Say
from handlers.sent import only_words
from handlers.session import Presses, Session
from workflow.refusal import Refusal
from workflow.registration import Step

NOT_FOUND = frozenset(
    {"refused-home-code", "refused-code-used", "refused-phone-unknown", "refused-surname"}
)


async def begin(s: Session, code: str = "") -> None:
    """🏠, or `/start i_<code>`: the registration from its beginning."""
    if code:
        await s.do(proving.still_tries)
    try:
        await s.do(registering.begin, code)
    except Refusal as refusal:
        if refusal.key == "refused-home-code":
            await s.do(proving.missed)
        raise
    await _go_on(s)


async def _go_on(s: Session) -> None:
    """A code of one relation needs no more than consent; all else is asked."""
    s.turn.draft = draft = await s.do(registering.open_draft)
    if draft is not None and draft.answers["step"] == Step.WAY and draft.answers.get("code"):
        await s.do(proving.use_code, draft, "")
        _done(s)
    else:
        s.show("register")


def _own(s: Session, draft: int) -> Stored:
    return s.own(draft, registering.DRAFT)


async def agreed(pressed: press.Agree, s: Session) -> None:
    """I have read it and agree."""
    await s.do(registering.agree, _own(s, pressed.draft))
    await _go_on(s)


async def by_phone(pressed: press.ByPhone, s: Session) -> None:
    """No, by phone: the desk is asked to call, nothing is kept of the form."""
    draft = _own(s, pressed.draft)
    await s.do(registering.by_phone)
    await s.do(drafting.drop, draft)
    s.show("by-phone")


async def too_young(pressed: press.TooYoung, s: Session) -> None:
    """A child: an adult registers, nothing is kept."""
    draft = _own(s, pressed.draft)
    await s.do(drafting.drop, draft)
    await s.do(registering.forget_child)
    s.show("child")


async def turned(pressed: press.TurnToStep, s: Session) -> None:
    """Back, or the whole notice."""
    draft = _own(s, pressed.draft)
    if draft.answers["step"] == Step.PHONE:
        s.tell_kind("contact-done")
    await s.do(registering.turn_to, draft, pressed.step)
    s.show("register")


async def picked(pressed: press.PickHouse, s: Session) -> None:
    """Building, entrance, floor, flat."""
    await s.do(registering.pick, _own(s, pressed.draft), pressed.place)
    s.show("register")


async def houses_turned(pressed: press.TurnHouses, s: Session) -> None:
    """Another page, or one level up."""
    await s.do(registering.pick, _own(s, pressed.draft), pressed.place)
    s.show("register", arg=str(pressed.page))


async def related(pressed: press.PickRelation, s: Session) -> None:
    """Owner, tenant, family …; whoever came with a code is done."""
    draft = _own(s, pressed.draft)
    await s.do(registering.turn_to, draft, Step.WAY, relation=pressed.relation)
    await _go_on(s)


async def way_picked(pressed: press.PickWay, s: Session) -> None:
    """Code, phone or the desk."""
    draft = _own(s, pressed.draft)
    if pressed.way is Proof.DESK:
        await _to_the_desk(s, draft)
        return
    await s.do(proving.still_tries)
    await s.do(registering.turn_to, draft, Step.CODE if pressed.way is Proof.CODE else Step.PHONE)
    s.show("register")
    if pressed.way is Proof.PHONE:
        s.tell_kind("ask-contact")


async def _typed(s: Session, draft: Stored, said: Said) -> None:
    """What was typed or shared, whatever the registration asks for."""
    step = Step(draft.answers["step"])
    if step in (Step.PHONE, Step.SURNAME):
        await _phone(s, draft, said, step)
        return
    words = only_words(said)
    if step is Step.CODE:
        await _code(s, draft, words)
    elif step in (Step.CONSENT, Step.NOTICE):
        s.show("register")
    else:
        await s.do(registering.room_typed, draft, words)
        s.show("register")


async def _code(s: Session, draft: Stored, words: str) -> None:
    try:
        await s.do(proving.use_code, draft, words)
    except Refusal as refusal:
        if refusal.key not in NOT_FOUND or not await s.do(proving.missed):
            raise
        await _to_the_desk(s, draft)
        return
    _done(s)


async def _phone(s: Session, draft: Stored, said: Said, step: Step) -> None:
    number, surname = draft.answers.get("number", ""), s.turn.desk.me.name
    if step is Step.SURNAME:
        surname = only_words(said)
    else:
        number = _own_number(said.contact)
        s.tell_kind("contact-done")
    try:
        await s.do(proving.match_phone, draft, number, surname)
    except Refusal as refusal:
        if refusal.key not in NOT_FOUND:
            raise
        if await s.do(proving.missed) or refusal.key == "refused-phone-unknown":
            await _to_the_desk(s, draft, number)
            return
        await s.do(registering.turn_to, draft, Step.SURNAME, number=number)
        s.show("register")
        return
    _done(s)


def _own_number(contact: Contact | None) -> str:
    if contact is None or not contact.own:
        raise Refusal("refused-own-number")
    return contact.number


async def _to_the_desk(s: Session, draft: Stored, number: str | None = None) -> None:
    await s.do(proving.ask_desk, draft, number)
    _done(s)


def _done(s: Session) -> None:
    """Where the form stood, stand the homes: none of its buttons works any more."""
    s.turn_card("screen", "homes", 0)


typing.FORMS |= {Say.REGISTER: _typed}
PRESSES: Presses = {
    press.Agree: agreed,
    press.ByPhone: by_phone,
    press.TooYoung: too_young,
    press.TurnToStep: turned,
    press.PickHouse: picked,
    press.TurnHouses: houses_turned,
    press.PickRelation: related,
    press.PickWay: way_picked,
}
