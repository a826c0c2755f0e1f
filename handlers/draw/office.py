"""The cards of the office: a new case, its judgement, its lead, whom to phone."""

from actions.answering import ON_A_CARD
from actions.office_views import StaffView
from actions.views import Case, CasesView
from handlers import press
from handlers.draw import (
    emergency,
    merging,
    sources,
    stages,
)
from handlers.draw.judging import MENUS, concerned, judging, readers
from handlers.draw.own_cases import bar
from handlers.draw.start import home_row
from handlers.draw.wording import (
    department,
    left,
    moment,
    place,
    reason,
    shortened,
)
from handlers.press import Menu
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts, load
from workflow import numbers, process
from workflow.terms import Disclosure, Stage, Urgency

DOTS = {Urgency.U1: "🔴", Urgency.U2: "🟠", Urgency.U3: "🟡", Urgency.U4: "🟢"}


def staff_case(view: StaffView, texts: Texts) -> Screen:
    """A case before the office, with as much of it as the view was given for its chat.

    Once it has a topic of its own, the card there is the one to work with.
    """
    case = view.case
    if case.confidential:
        return _confidential(view, texts)
    if view.topic:
        return _elsewhere(view, texts)
    if merging.compares(view):
        return merging.comparison(view, texts)
    lines = [
        texts(
            "staff-case",
            dot=DOTS[case.urgency],
            no=case.no,
            category=texts.plain(f"category-{case.category}"),
            place=place(case.place, texts),
            at=moment(case.reported_at, view.now, view.estate.zone, texts),
            channel=texts.plain(f"channel-{case.channel}"),
            count=view.media,
            verified=_verified(case),
        ),
        texts("quoted", words=_words(view)) if case.words else "",
        texts("staff-erased") if case.erased_at else "",
        _language(view, texts),
        _point(view, texts),
        _clock(view, texts),
        *sources.lines(view, texts),
        _state(view, texts),
        *emergency.lines(view, texts),
        *merging.lines(view, texts),
        *stages.lines(view, texts),
        texts("staff-entered", name=view.entered) if view.entered else "",
    ]
    if case.disclosure is not Disclosure.STAFF:
        lines.append(texts(f"staff-{case.disclosure}"))
    if view.quiet:
        lines.append(texts("staff-quiet"))
    lines += _notes(view, texts)
    return Screen("\n".join(filter(None, lines)), _rows(view, texts))


def _verified(case: Case) -> str:
    """Of a resident it is said; what the office entered itself has none."""
    if not case.of_resident:
        return "office"
    return "yes" if case.verified else "no"


def _elsewhere(view: StaffView, texts: Texts) -> Screen:
    """A pointer, without what changes often: each edit counts against the group's limit."""
    case = view.case
    said = texts(
        "staff-case-elsewhere",
        dot=DOTS[case.urgency],
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


def _point(view: StaffView, texts: Texts) -> str:
    """The spot on the map, to the decimals of a few metres; it could be a home."""
    case = view.case
    if case.latitude is None:
        return ""
    return texts("staff-point", point=f"{case.latitude:.5f}, {case.longitude:.5f}")


def _language(view: StaffView, texts: Texts) -> str:
    """A reporter of another language: which, and what he reads of his case."""
    case = view.case
    if case.lang == texts.lang:
        return ""
    theirs = load(case.lang)
    line = " · ".join(filter(None, [theirs.plain(f"category-{case.category}"), case.place]))
    return texts("staff-language", language=theirs.plain(f"language-{case.lang}"), line=line)


def _words(view: StaffView) -> str:
    return shortened(view.case.words, ON_A_CARD)


def _clock(view: StaffView, texts: Texts) -> str:
    case = view.case
    if case.answered_at is not None:
        at = moment(case.answered_at, view.now, view.estate.zone, texts)
        return texts("staff-answered", at=at)
    if case.closed_at is not None:
        return ""
    by = moment(case.answer_by, view.now, view.estate.zone, texts)
    return texts("staff-answer-by", by=by, left=left(case.answer_by, view.now, texts))


def _state(view: StaffView, texts: Texts) -> str:
    case, zone = view.case, view.estate.zone
    if case.held:
        return texts("staff-held")
    if case.stage is Stage.INTAKE:
        if case.accepted_by is None or case.accepted_at is None:
            return texts("staff-open")
        return texts(
            "staff-accepted",
            name=view.accepted,
            at=moment(case.accepted_at, view.now, zone, texts),
        )
    facts = {
        "urgency": texts.plain(f"urgency-{case.urgency}"),
        "scope": texts.plain(f"scope-{case.scope}") if case.scope else "-",
        "handling": texts.plain(f"handling-{case.handling}") if case.handling else "-",
        "level": texts.plain(f"level-{case.level}") if case.level else "-",
        "lead": _led_by(view, texts),
        "name": view.judged,
        "reason": reason(case.reason or "", texts),
        "main": numbers.short(view.main) if view.main else "-",
    }
    stage = "repaired" if case.repaired_at and case.stage is Stage.ROUTINE else case.stage
    head = texts(
        "staff-stage",
        stage=texts.plain(f"stage-{case.stage}"),
        bar=bar(process.STEPS[case.stage].number),
    )
    taken = "taken" if case.lead_at else "asked"
    return "\n".join([head, texts(f"staff-state-{stage}", taken=taken, **facts)])


def _rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    return (*emergency.row(view, texts), *_usual_rows(view, texts))


def _led_by(view: StaffView, texts: Texts) -> str:
    """The lead, with the department for which he leads."""
    if not view.lead_dept:
        return view.lead or "-"
    return texts.plain("lead-of", name=view.lead, department=department(view.lead_dept, texts))


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


def _in_private(view: StaffView, texts: Texts) -> list[str]:
    """What the office reads of a case where nobody reads along: with the reporter's name."""
    case = view.case
    return [
        texts(
            "lead-case",
            no=case.no,
            category=texts.plain(f"category-{case.category}"),
            place=place(case.place, texts),
            by="resident" if case.of_resident else "office",
            reporter=view.reporter or texts.plain(_nobody(case)),
            level=texts.plain(f"level-{case.level}") if case.level else "-",
        ),
        texts("quoted", words=_words(view)) if case.words else "",
        texts("staff-erased") if case.erased_at else "",
        texts(f"readers-{case.confidentiality}") if case.confidential else "",
        texts("readers-concerned", names=", ".join(view.concerned)) if view.concerned else "",
        texts("staff-legal-hold", reason=case.legal_hold) if case.legal_hold else "",
        _language(view, texts),
        _point(view, texts),
        *sources.lines(view, texts),
        _state(view, texts),
        *emergency.lines(view, texts),
        *merging.lines(view, texts),
        *stages.lines(view, texts),
        *stages.party_lines(view, texts),
    ]


def office_case(view: StaffView, texts: Texts) -> Screen:
    """A case that a member of the office has opened in private, with all that can be done."""
    lines = [*_in_private(view, texts), *_notes(view, texts)]
    if merging.compares(view):
        return merging.comparison(view, texts)
    if view.may_classify and view.card.arg in (Menu.READERS, Menu.CONCERNED):
        menu = readers if view.card.arg == Menu.READERS else concerned
        return Screen("\n".join(filter(None, lines)), menu(view, texts))
    rows = _rows(view, texts)
    rows = (*rows, *_reveal(view, texts))
    if view.by_hand:
        rows = (*rows, (Button(texts("b-for-reporter"), press.ForReporter(view.case.id)),))
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


def _notes(view: StaffView, texts: Texts) -> list[str]:
    return [
        texts(f"staff-note-{note.kind}", words=shortened(note.words, 300)) for note in view.notes
    ]


def lead_case(view: StaffView, texts: Texts) -> Screen:
    """Asks the lead in private; whoever takes it declares that no interest binds him."""
    case = view.case
    lines = _in_private(view, texts)
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


def _nobody(case: Case) -> str:
    """Why no name is said: it was never to be known, or is forgotten."""
    anonymous = case.disclosure is Disclosure.ANONYMOUS
    return "anonymous-name" if anonymous else "forgotten-name"


def inbox(view: CasesView, texts: Texts) -> Screen:
    """Open cases, the one due first on top."""
    alone = view.card.chat_id > 0
    home = (home_row(texts),) if alone else ()
    if not view.cases:
        return Screen(texts("inbox-empty"), home)
    lines = [
        texts(
            "inbox-line",
            dot=DOTS[case.urgency],
            short=numbers.short(case.no),
            category=texts.plain(f"category-{case.category}"),
            place=place(case.place, texts),
            stage=texts.plain(f"stage-{case.stage}"),
            left="" if case.answered_at else left(case.answer_by, view.now, texts),
        )
        for case in view.cases[:20]
    ]
    buttons = [
        Button(numbers.short(case.no), press.OpenForOffice(case.id)) for case in view.cases[:20]
    ]
    rows = (*two_by_two(buttons, wide=4), *home) if alone else ()
    return Screen("\n".join([texts("inbox-title"), *lines]), rows)
