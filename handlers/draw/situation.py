"""What the office reads of a case: who tells what of where, and how far it has come."""

from actions.answering import ON_A_CARD
from actions.office_views import StaffView
from actions.views import Case
from handlers.draw import emergency, merging, party, sources, stages
from handlers.draw.moments import left, moment
from handlers.draw.own_cases import bar
from handlers.draw.wording import department, place, reason, shortened
from locales import Texts, load
from workflow import numbers, process
from workflow.terms import Disclosure, Stage, Urgency

DOTS = {Urgency.U1: "🔴", Urgency.U2: "🟠", Urgency.U3: "🟡", Urgency.U4: "🟢"}


def in_group(view: StaffView, texts: Texts) -> list[str]:
    """With as much of it as the view was given for its chat."""
    case = view.case
    return [
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
        *_words(view, texts),
        _language(view, texts),
        _point(view, texts),
        _clock(view, texts),
        *_standing(view, texts),
        texts("staff-entered", name=view.entered) if view.entered else "",
        texts(f"staff-{case.disclosure}") if case.disclosure is not Disclosure.STAFF else "",
        texts("staff-quiet") if view.quiet else "",
        *notes(view, texts),
    ]


def in_private(view: StaffView, texts: Texts) -> list[str]:
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
        *_words(view, texts),
        texts(f"readers-{case.confidentiality}") if case.confidential else "",
        texts("readers-concerned", names=texts.listed(view.concerned)) if view.concerned else "",
        texts("staff-legal-hold", reason=case.legal_hold) if case.legal_hold else "",
        _language(view, texts),
        _point(view, texts),
        *_standing(view, texts),
        *party.lines(view, texts),
    ]


def _verified(case: Case) -> str:
    """Of a resident it is said; what the office entered itself has none."""
    if not case.of_resident:
        return "office"
    return "yes" if case.verified else "no"


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
    line = f"{theirs.plain(f'category-{case.category}')} · {place(case.place, theirs)}"
    return texts("staff-language", language=theirs.plain(f"language-{case.lang}"), line=line)


def _words(view: StaffView, texts: Texts) -> list[str]:
    case = view.case
    return [
        texts("quoted", words=shortened(case.words, ON_A_CARD)) if case.words else "",
        texts("staff-erased") if case.erased_at else "",
    ]


def _clock(view: StaffView, texts: Texts) -> str:
    case = view.case
    if case.answered_at is not None:
        at = moment(case.answered_at, view.now, view.estate.zone, texts)
        return texts("staff-answered", at=at)
    if case.closed_at is not None:
        return ""
    by = moment(case.answer_by, view.now, view.estate.zone, texts)
    return texts("staff-answer-by", by=by, left=left(case.answer_by, view.now, texts))


def _standing(view: StaffView, texts: Texts) -> list[str]:
    return [
        *sources.lines(view, texts),
        _state(view, texts),
        *emergency.lines(view, texts),
        *merging.lines(view, texts),
        *_again(view, texts),
        *stages.lines(view, texts),
    ]


def _again(view: StaffView, texts: Texts) -> list[str]:
    """The case that ended long ago and was about the same, and those that came after."""
    lines = []
    if view.before is not None:
        lines.append(texts("staff-again-of", no=view.before.no))
    if view.after:
        later = [one.no for one in view.after]
        lines.append(texts("staff-again-since", later=texts.listed(later)))
    return lines


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


def _led_by(view: StaffView, texts: Texts) -> str:
    """The lead, with the department for which he leads."""
    if not view.lead_dept:
        return view.lead or "-"
    return texts.plain("lead-of", name=view.lead, department=department(view.lead_dept, texts))


def notes(view: StaffView, texts: Texts) -> list[str]:
    """What was said since, the beginning of each."""
    return [
        texts(f"staff-note-{note.kind}", words=shortened(note.words, 300)) for note in view.notes
    ]


def _nobody(case: Case) -> str:
    """Why no name is said: it was never to be known, or is forgotten."""
    anonymous = case.disclosure is Disclosure.ANONYMOUS
    return "anonymous-name" if anonymous else "forgotten-name"
