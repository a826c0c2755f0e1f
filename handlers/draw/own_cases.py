"""A person's own cases: the list, one of them, and what the reporter or the party can do there."""

from collections.abc import Iterator
from datetime import datetime

from actions.own_views import OwnView, PartView
from actions.views import Case, CasesView, CaseView
from handlers import press
from handlers.draw import parts, results
from handlers.draw.moments import moment
from handlers.draw.start import home_row
from handlers.draw.wording import place, reason, shortened, sign
from handlers.press import Go, Room
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import numbers, process
from workflow.process import Move
from workflow.terms import Disclosure, NoteKind, Stage


def my(view: CasesView, texts: Texts) -> Screen:
    """One's own cases, each a button."""
    if not view.cases:
        return Screen(
            texts("my-empty"),
            ((Button(texts("b-report"), Go(Room.REPORT), style="primary"),), home_row(texts)),
        )
    shown = view.cases[:12]
    called = numbers.apart([case.no for case in shown])
    lines = [texts("my-line", short=called[case.no], line=_line(case, texts)) for case in shown]
    buttons = [Button(called[case.no], press.OpenCase(case.id)) for case in shown]
    rows = [tuple(buttons[i : i + 4]) for i in range(0, len(buttons), 4)]
    return Screen("\n".join([texts("my-title"), *lines]), (*rows, home_row(texts)))


def _line(case: Case, texts: Texts) -> str:
    category = texts.plain(f"category-{case.category}")
    return " · ".join(
        filter(None, [category, plain_stage(case, texts), case.place and place(case.place, texts)])
    )


def plain_stage(case: Case, texts: Texts) -> str:
    """Where a case stands, in the words for residents."""
    if case.stage is Stage.INTAKE and case.accepted_by is not None:
        return texts.plain("stage-accepted.plain")
    if case.stage is Stage.ROUTINE and case.repaired_at is not None:
        return texts.plain("stage-repaired.plain")
    return texts.plain(f"stage-{case.stage}.plain")


def my_case(view: OwnView, texts: Texts) -> Screen:
    """The four answers: who has it, where it stands, what comes next, what is asked of you."""
    case = view.case
    if view.until is not None:
        return _copy(view, texts, view.until)
    who = view.lead or view.accepted
    lines = [
        texts(
            "my-case",
            no=case.no,
            category=texts.plain(f"category-{case.category}"),
            place=place(case.place, texts),
        ),
        texts("my-case-who", name=who) if who else texts("my-case-nobody"),
        texts(
            "my-case-where",
            stage=plain_stage(case, texts),
            bar=bar(process.STEPS[case.stage].number),
        ),
        texts("my-case-next", next=_next(view, texts)),
        texts("my-case-you", ask=_asked(view, texts)),
    ]
    if not view.mine:
        lines.append(texts("my-case-proxy"))
    if view.part is not None:
        lines += parts.lines(view, view.part, texts)
    if view.together:
        lines.append(texts("my-case-together"))
    if view.before:
        lines.append(texts("again-of", no=view.before))
    return Screen("\n".join([*lines, *_notes(view, texts)]), _my_case_rows(view, texts))


def my_part(view: PartView, texts: Texts) -> Screen:
    """The same four answers that a reporter gets, and nothing of anybody else's."""
    case, part = view.case, view.part
    lines = [
        texts(
            "my-part",
            no=case.no,
            category=texts.plain(f"category-{case.category}"),
            place=place(case.place, texts),
            party=sign(part.party.no, texts),
        ),
        texts("my-case-who", name=view.lead) if view.lead else texts("my-case-nobody"),
        texts(
            "my-case-where",
            stage=plain_stage(case, texts),
            bar=bar(process.STEPS[case.stage].number),
        ),
        texts("my-case-you", ask=parts.asked(view, part, texts)),
        *parts.lines(view, part, texts),
    ]
    rows = (
        *parts.rows(case.id, part, texts),
        *parts.signatories(case.id, part, texts),
        *parts.about_lead(case.id, part, texts),
        (Button(texts("b-human"), Go(Room.HUMAN)), Button(texts("b-mycases"), Go(Room.MY))),
        home_row(texts),
    )
    return Screen("\n".join(lines), rows)


def _notes(view: OwnView, texts: Texts) -> list[str]:
    return [
        texts(
            f"note-{note.kind}",
            words=shortened(note.words, 500),
            at=moment(note.said_at, view.now, view.estate.zone, texts),
        )
        for note in view.notes
    ]


def _copy(view: OwnView, texts: Texts, until: datetime) -> Screen:
    """What somebody keeps of a case that another has taken over."""
    case = view.case
    head = texts(
        "my-case",
        no=case.no,
        category=texts.plain(f"category-{case.category}"),
        place=place(case.place, texts),
    )
    kept = texts("my-case-copy", until=moment(until, view.now, view.estate.zone, texts))
    words = texts("quoted", words=shortened(case.words, 900)) if case.words else ""
    lines = [head, kept, words, *_notes(view, texts)[-10:]]
    rows = ((Button(texts("b-mycases"), Go(Room.MY)), *home_row(texts)),)
    return Screen("\n".join(filter(None, lines)), rows)


def bar(number: int) -> str:
    """`●●○○○ `: how many of the five stages are reached; nothing for what is none of them."""
    return "●" * number + "○" * (5 - number) + " " if number else ""


def _next(view: CaseView, texts: Texts) -> str:
    case = view.case
    key = f"next-{case.stage}"
    if case.stage is Stage.ROUTINE and case.repaired_at is not None:
        key = "next-repaired"
    if case.stage is Stage.REGISTERED and case.lead_at is None:
        key = "next-lead"
    by = moment(case.answer_by, view.now, view.estate.zone, texts)
    return texts.plain(key, by=by, reason=reason(case.reason or "", texts))


def _asked(view: OwnView, texts: Texts) -> str:
    case = view.case
    if case.stage is Stage.ROUTINE and case.repaired_at is not None:
        return texts.plain("asked-nothing" if view.together else "asked-solved")
    if _may_disagree(view):
        return texts.plain("asked-disagree")
    if view.surveyed:
        return texts.plain("asked-survey")
    if view.to_sign is not None:
        return texts.plain("asked-sign")
    if view.part is not None:
        return parts.asked(view, view.part, texts)
    return texts.plain("asked-nothing")


def _may_disagree(view: CaseView) -> bool:
    """Once for each "not accepted"."""
    said = [note for note in view.notes if note.kind is NoteKind.DISAGREES]
    return view.case.stage is Stage.REJECTED and not said


def _waiting_rows(view: OwnView, texts: Texts) -> Iterator[Row]:
    """What is asked of him, and what he may say of the end."""
    case = view.case
    if case.stage is Stage.ROUTINE and case.repaired_at is not None and not view.together:
        yield results.solved_row(case.id, texts)
    if _may_disagree(view):
        yield (Button(texts("b-disagree"), press.Disagree(case.id)),)
    if view.surveyed:
        asked = results.survey_row(case.id, 0, texts)
        yield results.solved_row(case.id, texts) if view.together else asked
    if view.mine and view.together and case.stage is Stage.ARCHIVED:
        yield (Button(texts("b-happened-again"), press.ReportAgain(case.id)),)
    if view.to_sign is not None:
        read = press.ReadMinutes(case.id, view.to_sign.id, 0)
        yield (Button(texts("b-read-minutes"), read, style="primary"),)


def _my_case_rows(view: OwnView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    rows = list(_waiting_rows(view, texts))
    if view.part is not None:
        rows += parts.rows(case.id, view.part, texts)
    if case.closed_at is None:
        rows.append(
            (
                Button(texts("b-add"), press.Type(case.id, press.Say.ADD)),
                Button(texts("b-ask"), press.Type(case.id, press.Say.ASK)),
            )
        )
        if view.mine and case.disclosure is not Disclosure.ANONYMOUS:
            rows.append((Button(texts("b-proxy", count=view.proxies), press.OpenProxies(case.id)),))
        if view.part is not None:
            rows += parts.about_lead(case.id, view.part, texts)
        if view.mine and process.has(case.stage, Move.WITHDRAW) and not view.together:
            rows.append(
                (Button(texts("b-withdraw"), press.Withdraw(case.id, case.revision, press.Yes.NO)),)
            )
    rows.append((Button(texts("b-mycases"), Go(Room.MY)), *home_row(texts)))
    return tuple(rows)


def withdraw(view: CaseView, texts: Texts) -> Screen:
    """Asked once more, the safe answer first."""
    case = view.case
    return Screen(
        texts("withdraw-sure", no=case.no),
        (
            (Button(texts("b-keep"), press.OpenCase(case.id)),),
            (
                Button(
                    texts("b-withdraw-sure"),
                    press.Withdraw(case.id, case.revision, press.Yes.YES),
                    style="danger",
                ),
            ),
        ),
    )


def submitted(view: CaseView, texts: Texts) -> Screen:
    """What the summary becomes once it is sent; the receipt below says the rest."""
    case = view.case
    category = texts.plain(f"category-{case.category}")
    line = " · ".join(filter(None, [category, case.place and place(case.place, texts)]))
    words = texts("understood-words", words=shortened(case.words, 600)) if case.words else ""
    return Screen("\n".join(filter(None, [texts("submitted", line=line), words])))
