"""The cards of the office: a case before its group, and before one of its members in private."""

from actions.answering import ON_A_CARD
from actions.office_views import StaffView
from handlers import press
from handlers.draw import emergency, merging, situation, stages
from handlers.draw.judging import MENUS, concerned, judging, readers
from handlers.draw.wording import place
from handlers.press import Menu
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow.terms import Stage


def staff_case(view: StaffView, texts: Texts) -> Screen:
    """A case before the group of the office.

    Once it has a topic of its own, the card there is the one to work with.
    """
    case = view.case
    if case.confidential:
        return _confidential(view, texts)
    if view.topic:
        return _elsewhere(view, texts)
    if merging.compares(view):
        return merging.comparison(view, texts)
    lines = situation.in_group(view, texts)
    return Screen("\n".join(filter(None, lines)), _rows(view, texts))


def _elsewhere(view: StaffView, texts: Texts) -> Screen:
    """A pointer, without what changes often: each edit counts against the group's limit."""
    case = view.case
    said = texts(
        "staff-case-elsewhere",
        dot=situation.DOTS[case.urgency],
        no=case.no,
        category=texts.plain(f"category-{case.category}"),
        place=place(case.place, texts),
        stage=texts.plain(f"stage-{case.stage}"),
    )
    return Screen(said, ((Button(texts("b-topic"), url=view.topic),),))


def _confidential(view: StaffView, texts: Texts) -> Screen:
    """What a group may know of a case that not all of the office may read."""
    case = view.case
    text = texts(
        f"closed-{case.confidentiality}",
        no=case.no,
        category=texts.plain(f"category-{case.category}"),
        place=place(case.place, texts),
    )
    return Screen(text, ((Button(texts("b-open-private"), press.OpenForOffice(case.id)),),))


def _rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    return (*emergency.row(view, texts), *_usual_rows(view, texts))


def _usual_rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    menu = view.card.arg
    photos = _photos(view, texts)
    if case.held:
        return ((Button(texts("b-release"), press.Release(case.id, case.revision)), *photos),)
    if case.stage is Stage.INTAKE and case.accepted_by is None:
        return ((Button(texts("b-accept"), press.Accept(case.id), style="success"), *photos),)
    if menu in MENUS and case.closed_at is None:
        return MENUS[Menu(menu)](view, texts)
    if case.stage is Stage.INTAKE:
        return (*judging(view, texts, photos), *_take_over(view, texts))
    if case.closed_at is not None:
        return _closed(view, texts, photos)
    return _running(view, texts, photos)


def _photos(view: StaffView, texts: Texts) -> tuple[Button, ...]:
    """What does not stand on the card comes in private."""
    if view.quiet:
        return (Button(texts("b-open-private"), press.OpenForOffice(view.case.id)),)
    if view.media:
        return (Button(texts("b-photos", count=view.media), press.Photos(view.case.id)),)
    if len(view.case.words) > ON_A_CARD:
        return (Button(texts("b-whole-words"), press.Photos(view.case.id)),)
    return ()


def _take_over(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Ten minutes after it was accepted another one may accept a case that nobody judged."""
    if not view.lock_over:
        return ()
    return ((Button(texts("b-accept"), press.Accept(view.case.id)),),)


def _running(view: StaffView, texts: Texts, photos: tuple[Button, ...]) -> tuple[Row, ...]:
    case = view.case
    if view.progress is not None and case.lead_at is not None:
        if view.card.chat_id < 0:
            return (*stages.group_rows(view, texts), *((photos,) if photos else ()))
        rows_ = stages.private_rows(view, texts)
        return rows_ if view.card.arg or not photos else (*rows_, photos)
    rows: list[Row] = []
    if case.stage is Stage.ROUTINE and case.repaired_at is None:
        rows.append(
            (Button(texts("b-repaired"), press.Type(case.id, press.Say.REPAIRED), style="success"),)
        )
    rows.append(stages.speak(view, texts))
    rows.append((Button(texts("b-guests"), press.TurnTo(case.id, Menu.GUESTS)),))
    rows.append(
        (Button(texts("b-lead", name=view.lead or "-"), press.TurnTo(case.id, Menu.LEAD)), *photos)
    )
    return tuple(rows)


def _closed(view: StaffView, texts: Texts, photos: tuple[Button, ...]) -> tuple[Row, ...]:
    rows: list[Row] = [photos] if photos else []
    if view.case.stage is Stage.REJECTED:
        rows.append((Button(texts("b-reverse"), press.Reverse(view.case.id, view.case.revision)),))
    if view.case.stage is Stage.MERGED:
        rows.append((Button(texts("b-split"), press.Reverse(view.case.id, view.case.revision)),))
    return (*rows, *stages.ended_rows(view, texts))


def office_case(view: StaffView, texts: Texts) -> Screen:
    """A case that a member of the office has opened in private, with all that can be done."""
    lines = [*situation.in_private(view, texts), *situation.notes(view, texts)]
    if merging.compares(view):
        return merging.comparison(view, texts)
    if view.may_classify and view.card.arg in (Menu.READERS, Menu.CONCERNED):
        menu = readers if view.card.arg == Menu.READERS else concerned
        return Screen("\n".join(filter(None, lines)), menu(view, texts))
    rows = _rows(view, texts)
    rows = (*rows, *_reveal(view, texts))
    if view.by_hand:
        rows = (*rows, (Button(texts("b-for-reporter"), press.ForReporter(view.case.id)),))
    if view.before is not None:
        label = texts("b-before", no=view.before.no)
        rows = (*rows, (Button(label, press.OpenForOffice(view.before.id)),))
    rows = (*rows, *((Button(one.no, press.OpenForOffice(one.id)),) for one in view.after[-3:]))
    rows = (*rows, *merging.opens(view, texts), *_hold(view, texts), *_readers(view, texts))
    return Screen("\n".join(filter(None, lines)), rows)


def _readers(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    if not view.may_classify:
        return ()
    return ((Button(texts("b-readers"), press.TurnTo(view.case.id, Menu.READERS)),),)


def _hold(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """The legal hold, for whoever may set and end it."""
    case = view.case
    if not view.may_hold or case.erased_at is not None:
        return ()
    if case.legal_hold is None:
        return ((Button(texts("b-hold"), press.Type(case.id, press.Say.HOLD)),),)
    return ((Button(texts("b-end-hold"), press.EndHold(case.id, case.revision)),),)


def _reveal(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """For a manager: who reported anonymously, if a second person agrees."""
    if not view.may_reveal:
        return ()
    return ((Button(texts("b-reveal"), press.Type(view.case.id, press.Say.REVEAL)),),)


def lead_case(view: StaffView, texts: Texts) -> Screen:
    """Asks the lead in private; whoever takes it declares that no interest binds him."""
    case = view.case
    lines = situation.in_private(view, texts)
    seen = case.revision
    rows: list[Row] = []
    asked = view.asks_reader and case.closed_at is None and case.lead_at is None
    if asked and view.card.arg == Menu.TIE:
        lines.append(texts("lead-which-tie"))
        rows = list(MENUS[Menu.TIE](view, texts))
    elif asked:
        lines.append(texts("lead-declare"))
        rows = [
            (Button(texts("b-take"), press.TakeLead(case.id, seen), style="success"),),
            (
                Button(texts("b-decline"), press.DeclineLead(case.id, seen, press.Yes.NO)),
                Button(texts("b-interest"), press.DeclineLead(case.id, seen, press.Yes.YES)),
            ),
        ]
    elif view.card.arg == Menu.GUESTS and case.closed_at is None:
        rows = list(MENUS[Menu.GUESTS](view, texts))
    elif case.closed_at is None and (case.stage is not Stage.INTAKE or case.confidential):
        rows = list(_running(view, texts, ()))
        rows = rows if view.progress is not None else rows[:-1]
        if view.asks_reader and not view.card.arg:
            rows.append((Button(texts("b-offer-parties"), press.OfferPartyGroup(case.id)),))
    elif case.closed_at is not None:
        rows = list(_closed(view, texts, ()))
    if not view.card.arg:
        rows.append(_photos(view, texts))
    return Screen("\n".join(filter(None, lines)), tuple(filter(None, rows)))
