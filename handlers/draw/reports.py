"""The screens of a report that is being told: understood, asked, corrected, sent."""

from actions.person_views import PersonView
from actions.report_views import ReportView
from handlers import press
from handlers.draw import asking
from handlers.draw.start import home_row
from handlers.draw.wording import place, shortened
from handlers.press import AskAgain
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import numbers
from workflow.report import Danger, Question, Report
from workflow.sources import Source
from workflow.terms import Urgency


def report(view: ReportView, texts: Texts) -> Screen:
    """The summary, or the one question that is open; danger is asked before all else."""
    if view.report.danger is Danger.OPEN:
        return _danger(view, texts)
    if view.report.asking is Question.SUMMARY:
        return _summary(view, texts)
    return asking.SCREENS[view.report.asking](view, texts)


def _danger(view: ReportView, texts: Texts) -> Screen:
    patrol: tuple[Row, ...] = ()
    if view.staff and view.report.source is Source.RESIDENT and not view.for_whom:
        patrol = ((Button(texts("b-patrol"), press.AsPatrol(view.draft)),),)
    return Screen(
        texts("danger-ask"),
        (
            (Button(texts("b-danger-no"), press.InDanger(view.draft, press.Yes.NO)),),
            (
                Button(
                    texts("b-danger-yes"), press.InDanger(view.draft, press.Yes.YES), style="danger"
                ),
            ),
            *patrol,
        ),
    )


def _summary(view: ReportView, texts: Texts) -> Screen:
    rows = (*_sends(view, texts), *_changes(view, texts), *_besides(view, texts))
    return Screen("\n\n".join(_understood(view, texts)), rows)


def _understood(view: ReportView, texts: Texts) -> list[str]:
    """What the report will say, what matters more first."""
    told = view.report
    parts = [texts("understood", line=_line(told, texts))]
    if told.words:
        parts.append(texts("understood-words", words=shortened(told.words, 600)))
    parts.append(_how(told, texts))
    if told.child:
        parts.append(texts("child-adult", phone=view.estate.duty_phone))
    if told.danger is Danger.YES:
        parts.insert(
            0, texts("emergency", emergency=view.estate.emergency, phone=view.estate.duty_phone)
        )
    if view.for_whom:
        channel = texts.plain(f"channel-{told.channel}")
        parts.insert(0, texts("behalf", name=view.for_whom, channel=channel))
        parts.append(texts("behalf-read-back" if told.read_back else "behalf-read"))
    if told.source is not Source.RESIDENT:
        parts.insert(0, source_line(told.source, told.source_ref, texts))
    if view.again:
        parts.append(texts("again-of", no=view.again))
    if view.told is not None:
        parts.append(
            texts(
                "told-already",
                count=view.told.count,
                building=place(view.told.building, texts),
                category=texts.plain(f"category-{told.category}"),
            )
        )
    return parts


def _how(told: Report, texts: Texts) -> str:
    lines = [texts("understood-urgency", urgency=texts.plain(f"urgency-{told.urgency}.plain"))]
    if told.source is Source.RESIDENT:
        who = texts.plain(f"disclosure-{told.disclosure}")
        lines.append(texts("understood-who", who=who))
    if told.wish:
        lines.append(texts("understood-wish", wish=texts.plain(f"wish-{told.wish}")))
    if told.about_staff is not None:
        lines.append(texts("understood-staff"))
    return "\n".join(lines)


def _sends(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    """One press sends it; of what neighbours have told already, the other one joins them."""
    draft, told = view.draft, view.report
    if told.source is Source.PATROL:
        return (_severities(view, texts),)
    if view.for_whom and not told.read_back:
        return ((Button(texts("b-read-back"), press.ReadBack(draft), style="primary"),),)
    if view.told is None:
        return ((Button(texts("b-submit"), press.Submit(draft), style="success"),),)
    follow = press.Follow(draft, view.told.case)
    return (
        (Button(texts("b-follow"), follow, style="primary"),),
        (Button(texts("b-submit-anew"), press.Submit(draft), style="success"),),
    )


def _changes(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    draft = view.draft
    where_and_what = (
        Button(texts("b-change-place"), AskAgain(draft, Question.WHERE)),
        Button(texts("b-change-category"), AskAgain(draft, Question.WHAT)),
    )
    urgency = Button(texts("b-change-urgency"), AskAgain(draft, Question.URGENCY))
    if view.report.source is Source.PATROL:
        return (where_and_what,)
    if view.report.source is not Source.RESIDENT:
        return (where_and_what, (urgency,))
    return (
        where_and_what,
        (urgency, Button(texts("b-change-who"), AskAgain(draft, Question.WHO))),
        (
            Button(texts("b-change-when"), AskAgain(draft, Question.WHEN)),
            Button(texts("b-change-wish"), AskAgain(draft, Question.WISH)),
        ),
        (Button(texts("b-about-staff"), AskAgain(draft, Question.STAFF)),),
    )


def _besides(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    draft, told = view.draft, view.report
    rows: list[Row] = [
        (
            Button(texts("b-save-later"), press.Later(draft)),
            Button(texts("b-cancel"), press.GiveUp(draft)),
        )
    ]
    if view.staff and told.source is Source.RESIDENT and not view.for_whom:
        rows.insert(0, (Button(texts("b-patrol"), press.AsPatrol(draft)),))
    if told.danger is not Danger.YES and told.source is not Source.PATROL:
        danger = press.InDanger(draft, press.Yes.YES)
        rows.append((Button(texts("b-danger-now"), danger, style="danger"),))
    return tuple(rows)


def _severities(view: ReportView, texts: Texts) -> Row:
    """One press says how bad it is and sends it."""
    return tuple(
        Button(texts(f"severity-{one}"), press.Found(view.draft, one), style=style)
        for one, style in ((Urgency.U1, "danger"), (Urgency.U3, "primary"), (Urgency.U4, ""))
    )


def source_line(source: Source, ref: str, texts: Texts) -> str:
    """Where it comes from, and by what that is known there."""
    return " · ".join(filter(None, [texts(f"source-{source}"), ref]))


def _line(told: Report, texts: Texts) -> str:
    said = [texts.plain(f"category-{told.category}")]
    on_map = not told.place and told.latitude is not None
    said.append(texts.plain("place-on-map") if on_map else place(told.place, texts))
    if told.happened:
        said.append(texts.plain(f"when-{told.happened}"))
    if told.media:
        said.append(texts.plain("media-count", count=told.media))
    return " · ".join(said)


def resume(view: ReportView, texts: Texts) -> Screen:
    """A half-told report: go on, or start again."""
    return Screen(
        texts("resume", line=_line(view.report, texts), words=shortened(view.report.words, 120)),
        (
            (Button(texts("b-resume"), press.Resume(view.draft), style="primary"),),
            (Button(texts("b-start-again"), press.StartAgain(view.draft)),),
        ),
    )


def soon_after(view: ReportView, texts: Texts) -> Screen:
    """Within ten minutes of a report: does this belong to it?"""
    assert view.newest is not None
    short = numbers.short(view.newest.no)
    return Screen(
        texts("soon-after", short=short),
        (
            (
                Button(
                    texts("b-add-to", short=short),
                    press.AddTo(view.draft, view.newest.id),
                    style="primary",
                ),
            ),
            (Button(texts("b-new-report"), press.Resume(view.draft)),),
        ),
    )


def unclear(view: PersonView, texts: Texts) -> Screen:
    """Too little was said: what does the person want?"""
    begin = press.Resume(view.draft) if view.draft is not None else press.Go(press.Room.REPORT)
    return Screen(
        texts("unclear"),
        (
            (
                Button(texts("b-report"), begin),
                Button(texts("b-mycases"), press.Go(press.Room.MY)),
            ),
            (Button(texts("b-human"), press.Go(press.Room.HUMAN)), *home_row(texts)),
        ),
    )
