"""The screens of 代录: who calls, and what a reporter without Telegram has answered."""

from actions.calling import REACHED_BY, Found
from actions.calling_views import CallerView, RecordedView
from actions.forgetting import minutes
from actions.views import CaseView
from handlers import press
from handlers.draw import results
from handlers.draw.start import home_row
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import process
from workflow.calling import CallStep
from workflow.process import Move
from workflow.retention import SPANS, Keep
from workflow.roles import Mandate
from workflow.sources import OF_STAFF
from workflow.terms import Contact, HomeRelation, Stage

BY_HAND = tuple(one for one in Contact if one is not Contact.TELEGRAM)


def caller(view: CallerView, texts: Texts) -> Screen:
    """One question about who calls."""
    who = view.who
    said = texts(f"caller-{view.step}", name=who.name or "-", home=who.home or "-")
    cancel = (Button(texts("b-cancel"), press.StopTyping(view.draft)),)
    return Screen(said, (*_caller_rows(view, texts), cancel))


def _caller_rows(view: CallerView, texts: Texts) -> tuple[Row, ...]:
    if view.step is CallStep.CHANNEL:
        told = [
            Button(texts(f"channel-{one}"), press.CameBy(view.draft, one)) for one in REACHED_BY
        ]
        entered = [
            Button(texts(f"source-{one}"), press.NewFrom(view.draft, one)) for one in OF_STAFF
        ]
        return (*two_by_two(told, wide=3), *two_by_two(entered))
    if view.step is CallStep.RELATION:
        relations = [
            Button(texts(f"relation-{one}"), press.CallerIs(view.draft, one))
            for one in HomeRelation
        ]
        return two_by_two(relations)
    if view.step is CallStep.CHOOSE:
        rows: list[Row] = [
            (
                Button(
                    texts("b-caller", name=one.name[:12], home=one.home or "-", last4=one.last4),
                    press.PickCaller(view.draft, one.person),
                ),
                *_recorded_button(one, texts),
            )
            for one in view.found
        ]
        if view.who.name:
            new = texts("b-new-caller", name=view.who.name[:12])
            rows.append((Button(new, press.PickCaller(view.draft, 0)),))
        return tuple(rows)
    return ()


def _recorded_button(one: Found, texts: Texts) -> Row:
    return () if one.writes else (Button(texts("b-recorded"), press.SeeRecorded(one.person)),)


def recorded(view: RecordedView, texts: Texts) -> Screen:
    """What is noted of somebody without Telegram: how he is told things, and to be forgotten."""
    person = view.person
    ways = [
        (
            Button(
                ("✓ " if one is person.contact else "") + texts(f"reach-by-{one}"),
                press.ReachBy(person.id, one),
            ),
        )
        for one in BY_HAND
    ]
    forget = Button(texts("b-forget-for"), press.ForgetFor(person.id, 0))
    return Screen(texts("recorded", **_read_back(view)), (*ways, (forget,), home_row(texts)))


def forget_for(view: RecordedView, texts: Texts) -> Screen:
    """To be read to him: who he is noted as, what goes and what stays."""
    sure = press.ForgetFor(view.person.id, minutes(view.now))
    return Screen(
        texts("forget-for", **_read_back(view), backups=SPANS[Keep.BACKUPS].days),
        (
            (Button(texts("b-forget-for-not"), press.SeeRecorded(view.person.id)),),
            (Button(texts("b-forget-for-sure"), sure, style="danger"),),
        ),
    )


def _read_back(view: RecordedView) -> dict[str, str]:
    person = view.person
    return {
        "name": person.name or "-",
        "home": view.home or "-",
        "last4": person.phone_last4 or "-",
    }


def for_reporter(view: CaseView, texts: Texts) -> Screen:
    """What the reporter can answer; the clerk enters it after the call."""
    case = view.case
    rows: list[Row] = []
    if case.stage is Stage.ROUTINE and case.repaired_at is not None:
        rows.append(results.solved_for_row(case.id, texts))
    if case.stage is Stage.REJECTED:
        rows.append((Button(texts("b-disagree-for"), press.DisagreeFor(case.id)),))
    if case.closed_at is None:
        rows += [
            (Button(texts(f"b-family-{one}"), press.AuthoriseFor(case.id, one)),)
            for one in (Mandate.SPEAK, Mandate.BOTH)
        ]
        rows.append(
            (
                Button(texts("b-add"), press.Type(case.id, press.Say.ADD_FOR)),
                Button(texts("b-ask-for"), press.Type(case.id, press.Say.ASK_FOR)),
            )
        )
        if process.has(case.stage, Move.WITHDRAW):
            withdraw = press.WithdrawFor(case.id, case.revision, press.Yes.NO)
            rows.append((Button(texts("b-withdraw"), withdraw),))
    rows.append((Button(texts("b-open"), press.OpenForOffice(case.id)), *home_row(texts)))
    return Screen(texts("for-reporter", no=case.no), tuple(rows))


def withdraw_for(view: CaseView, texts: Texts) -> Screen:
    """Asked once more, the safe answer first."""
    case = view.case
    sure = press.WithdrawFor(case.id, case.revision, press.Yes.YES)
    return Screen(
        texts("withdraw-for-sure", no=case.no),
        (
            (Button(texts("b-keep"), press.ForReporter(case.id)),),
            (Button(texts("b-withdraw-sure"), sure, style="danger"),),
        ),
    )
