"""The screens of registration and of one's homes, and the desk's card."""

from actions.home_views import HomesView, RegisterView, RegistrationView
from actions.residency import OWNERS
from actions.views import View
from handlers import press
from handlers.draw.places import grid
from handlers.draw.start import home_row
from handlers.draw.wording import place
from handlers.press import Go, Proof, Room, TurnToStep
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.registration import ADULT, Step, Why
from workflow.terms import HomeRelation, ResidentState, VerifiedBy

COUNTED = (Step.CONSENT, Step.PLACE, Step.RELATION, Step.WAY)


def register(view: RegisterView, texts: Texts) -> Screen:
    """One question of the registration."""
    said = texts(
        f"register-{view.step}",
        home=view.home,
        estate=view.estate.name,
        phone=view.estate.duty_phone,
        within=place(view.within.written, texts) if view.within else "",
    )
    step = ""
    if view.step in COUNTED:
        at = COUNTED.index(view.step) + 1
        bar = "■" * at + "□" * (len(COUNTED) - at)
        step = texts.plain("step", at=str(at), of=str(len(COUNTED)), bar=bar)
    rows = _rows(view, texts)
    return Screen("\n".join(filter(None, [step, said])), (*rows, _last(view, texts)))


def _rows(view: RegisterView, texts: Texts) -> tuple[Row, ...]:
    draft = view.draft
    if view.step is Step.CONSENT:
        return (
            (Button(texts("b-agree"), press.Agree(draft), style="success"),),
            (
                Button(texts("b-by-phone"), press.ByPhone(draft)),
                Button(texts("b-notice-full"), TurnToStep(draft, Step.NOTICE)),
            ),
            (Button(texts("b-too-young", age=str(ADULT)), press.TooYoung(draft)),),
        )
    if view.shelf is not None:
        return grid(
            view.shelf,
            texts,
            pick=lambda one: press.PickHouse(draft, one),
            turn=lambda one, page: press.TurnHouses(draft, one, page),
        )
    if view.step is Step.RELATION:
        relations = [
            Button(texts(f"relation-{one}"), press.PickRelation(draft, one)) for one in HomeRelation
        ]
        return two_by_two(relations)
    if view.step is Step.WAY:
        return tuple((Button(texts(f"b-way-{way}"), press.PickWay(draft, way)),) for way in Proof)
    if view.step is Step.SURNAME:
        return ((Button(texts("b-way-desk"), press.PickWay(draft, Proof.DESK)),),)
    return ()


def _last(view: RegisterView, texts: Texts) -> Row:
    back = {
        Step.NOTICE: Step.CONSENT,
        Step.RELATION: Step.PLACE,
        Step.WAY: Step.RELATION,
        Step.CODE: Step.WAY,
        Step.PHONE: Step.WAY,
    }
    leave = Button(texts("b-cancel"), press.StopTyping(view.draft))
    if view.step in back:
        return (Button(texts("b-back"), TurnToStep(view.draft, back[view.step])), leave)
    return (leave,)


def by_phone(view: View, texts: Texts) -> Screen:
    """Nobody is pressed: the number to call, and somebody of the office calls too."""
    return Screen(texts("by-phone", phone=view.estate.duty_phone), (home_row(texts),))


def child(view: View, texts: Texts) -> Screen:
    """Asks for an adult; what is urgent may be told at once."""
    said = texts("child", emergency=view.estate.emergency, phone=view.estate.duty_phone)
    return Screen(said, ((Button(texts("b-report"), Go(Room.REPORT)),), home_row(texts)))


def homes(view: HomesView, texts: Texts) -> Screen:
    """One's homes, each a button."""
    lines = [texts("homes-title", name=view.name)]
    lines += [
        texts(
            "homes-line",
            home=one.address,
            relation=texts.plain(f"relation-{one.relation}"),
            state=texts.plain(f"resident-{one.state}"),
        )
        for one in view.homes
    ]
    if not view.homes:
        lines.append(texts("homes-none"))
    buttons = [Button(one.address[:20], press.OpenHome(one.id)) for one in view.homes]
    return Screen(
        "\n".join(lines),
        (
            *two_by_two(buttons),
            (
                Button(texts("b-add-home" if view.homes else "b-register"), Go(Room.REGISTER)),
                Button(texts("b-name"), press.Type(0, press.Say.NAME)),
            ),
            home_row(texts),
        ),
    )


def my_home(view: HomesView, texts: Texts) -> Screen:
    """One home: who else may join, and leaving it."""
    (one,) = view.homes
    rows: list[Row] = []
    if one.state is ResidentState.VERIFIED and one.relation not in (
        HomeRelation.FAMILY,
        HomeRelation.AGENT,
    ):
        rows.append((Button(texts("b-add-family"), press.FamilyCode(one.id)),))
    rows.append((Button(texts("b-moved-out"), press.LeaveHome(one.id, press.Yes.NO)),))
    if one.state is ResidentState.VERIFIED and one.relation in OWNERS:
        rows.append((Button(texts("b-sold"), press.SoldHome(one.id, press.Yes.NO)),))
    rows.append((Button(texts("b-back"), Go(Room.HOMES)), *home_row(texts)))
    facts = {
        "home": one.address,
        "relation": texts.plain(f"relation-{one.relation}"),
        "state": texts.plain(f"resident-{one.state}"),
    }
    return Screen(texts("my-home", **facts), tuple(rows))


def leave_sure(view: HomesView, texts: Texts) -> Screen:
    """Asked once more, the safe answer first."""
    (one,) = view.homes
    return Screen(
        texts("leave-sure", home=one.address),
        (
            (Button(texts("b-back"), press.OpenHome(one.id)),),
            (
                Button(
                    texts("b-moved-out-sure"),
                    press.LeaveHome(one.id, press.Yes.YES),
                    style="danger",
                ),
            ),
        ),
    )


def sold_sure(view: HomesView, texts: Texts) -> Screen:
    """Asked once more, the safe answer first."""
    (one,) = view.homes
    sure = press.SoldHome(one.id, press.Yes.YES)
    return Screen(
        texts("sold-sure", home=one.address),
        (
            (Button(texts("b-back"), press.OpenHome(one.id)),),
            (Button(texts("b-sold-sure"), sure, style="danger"),),
        ),
    )


def registration(view: RegistrationView, texts: Texts) -> Screen:
    """Somebody wants to be registered; names and numbers come in private."""
    relation = texts.plain(f"relation-{view.relation}")
    state = view.verified_by or view.state
    said = texts("registration", home=view.home, relation=relation)
    resident = view.card.ref
    if view.state is not ResidentState.ASKED:
        return Screen(f"{said}\n{texts(f'registration-{state}')}")
    if view.card.arg == "refuse":
        reasons = [
            (Button(texts(f"why-{why}.short"), press.RefuseHome(resident, why)),) for why in Why
        ]
        back = (Button(texts("b-back"), press.ChooseRefusal(resident, press.Yes.NO)),)
        return Screen(said, (*reasons, back))
    if view.card.arg == "take-over":
        sure = Button(
            texts("b-take-over-sure"), press.TakeOver(resident, press.Yes.YES), style="danger"
        )
        back = (Button(texts("b-back"), press.ChooseRefusal(resident, press.Yes.NO)),)
        return Screen(f"{said}\n{texts('take-over-sure', home=view.home)}", (back, (sure,)))
    sells = view.owned and view.relation is HomeRelation.OWNER
    take_over = Button(texts("b-take-over"), press.TakeOver(resident, press.Yes.NO))
    return Screen(
        said,
        (
            (Button(texts("b-compare"), press.SeeRegistration(resident)),),
            *(((take_over,),) if sells else ()),
            (
                Button(
                    texts("b-pass"),
                    press.VerifyHome(resident, VerifiedBy.DESK),
                    style="success",
                ),
                Button(texts("b-pass-phone"), press.VerifyHome(resident, VerifiedBy.PHONE)),
            ),
            (Button(texts("b-refuse"), press.ChooseRefusal(resident, press.Yes.YES)),),
        ),
    )
