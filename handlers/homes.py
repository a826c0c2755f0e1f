"""Registering a home, one's own homes, and the desk's and the owner's answers."""

from actions import drafting, proving, registering, residency, succession
from actions.desk import Desk
from actions.door import ask_leave
from actions.hearing import Contact, Said
from actions.views import Stored
from handlers import press, typing
from handlers.press import Proof, Say
from handlers.sent import only_words
from handlers.session import Presses, Session
from workflow.refusal import Refusal
from workflow.registration import Step, shown_code

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
    if s.draft is None or s.draft.id != draft or s.draft.kind != registering.DRAFT:
        raise Refusal("refused-draft-gone")
    return s.draft


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


async def opened(pressed: press.OpenHome, s: Session) -> None:
    """One of one's homes."""
    s.show("my-home", pressed.resident)


async def left(pressed: press.LeaveHome, s: Session) -> None:
    """I have moved out, after being asked once more."""
    if pressed.sure is press.Yes.NO:
        s.show("leave-sure", pressed.resident)
        return
    home = await s.do(residency.leave, pressed.resident)
    s.hush("toast-left", home=home)
    s.show("homes")


async def sold(pressed: press.SoldHome, s: Session) -> None:
    """I have sold it, after being asked once more."""
    if pressed.sure is press.Yes.NO:
        s.show("sold-sure", pressed.resident)
        return
    home = await s.do(succession.sold, pressed.resident)
    s.hush("toast-left", home=home)
    s.show("homes")


async def taken_over(pressed: press.TakeOver, s: Session) -> None:
    """The desk: the old owner has sold; asked once more first."""
    slot = f"registration-{pressed.resident}"
    if pressed.sure is press.Yes.NO:
        await s.do(ask_leave, "home.take_over")
        s.turn_card(slot, "registration", pressed.resident, "take-over")
        return
    await s.do(succession.take_over, pressed.resident)
    s.turn_card(slot, "registration", pressed.resident)
    s.hush("toast-told")


async def family_invited(pressed: press.FamilyCode, s: Session) -> None:
    """A code to be handed on to the family."""
    home, code = await s.do(residency.invite_family, pressed.resident)
    link = f"https://t.me/{s.bot}?start=i_{code}"
    shown = shown_code(code)
    s.after.append(lambda desk: _hand_over(desk, home, shown, link))


def _hand_over(desk: Desk, home: str, code: str, link: str) -> None:
    desk.tell(desk.my_chat, "family-code", home=home, code=code, link=link)


async def tenant_answered(pressed: press.AnswerTenant, s: Session) -> None:
    """The owner's answer."""
    agrees = pressed.answer is press.Yes.YES
    await s.do(residency.answer_tenant, pressed.resident, agrees=agrees)
    s.hush("toast-thanks")


async def seen(pressed: press.SeeRegistration, s: Session) -> None:
    """Compare, in private."""
    await s.do(residency.see, pressed.resident)
    s.hush("toast-in-private")


async def verified(pressed: press.VerifyHome, s: Session) -> None:
    """The desk passes it."""
    await s.do(residency.verify, pressed.resident, pressed.by)
    s.hush("toast-told")


async def refusing(pressed: press.ChooseRefusal, s: Session) -> None:
    """Why not?"""
    await s.do(ask_leave, "home.refuse")
    arg = "refuse" if pressed.open is press.Yes.YES else ""
    slot = f"registration-{pressed.resident}"
    s.turn_card(slot, "registration", pressed.resident, arg)


async def refused(pressed: press.RefuseHome, s: Session) -> None:
    """The desk does not register it."""
    await s.do(residency.refuse, pressed.resident, pressed.why)
    s.turn_card(f"registration-{pressed.resident}", "registration", pressed.resident)
    s.hush("toast-told")


async def _code_made(s: Session, draft: Stored, said: Said) -> None:
    home, code = await s.do(residency.make_code, only_words(said))
    await s.do(drafting.drop, draft)
    s.tell_kind("household-code", home=home, code=code, link=f"https://t.me/{s.bot}?start=i_{code}")
    s.show("places")


async def _named(s: Session, draft: Stored, said: Said) -> None:
    name = " ".join(only_words(said).split())[:40]
    await s.do(residency.rename, name)
    await s.do(drafting.drop, draft)
    s.show("homes")


typing.FORMS |= {Say.REGISTER: _typed, Say.NAME: _named, Say.HOUSEHOLD_CODE: _code_made}
OFFICE: Presses = {
    press.SeeRegistration: seen,
    press.VerifyHome: verified,
    press.TakeOver: taken_over,
    press.ChooseRefusal: refusing,
    press.RefuseHome: refused,
}
PRESSES: Presses = {
    **OFFICE,
    press.Agree: agreed,
    press.ByPhone: by_phone,
    press.TooYoung: too_young,
    press.TurnToStep: turned,
    press.PickHouse: picked,
    press.TurnHouses: houses_turned,
    press.PickRelation: related,
    press.PickWay: way_picked,
    press.OpenHome: opened,
    press.LeaveHome: left,
    press.SoldHome: sold,
    press.FamilyCode: family_invited,
    press.AnswerTenant: tenant_answered,
}
