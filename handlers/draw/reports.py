"""The screens of a report that is being told: understood, asked, corrected, sent."""

from collections.abc import Callable

from actions.own_views import PersonView
from actions.report_views import ReportView
from handlers import press
from handlers.draw import places
from handlers.draw.start import home_row
from handlers.draw.wording import place, shortened
from handlers.press import AskAgain, PickPlace
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import numbers
from workflow.reading import When
from workflow.report import GUIDED, Danger, Question, Report, Wish
from workflow.sources import Sender, Source
from workflow.terms import Category, Disclosure, Urgency

COMMON = (
    Category.LEAK,
    Category.NOISE,
    Category.PARKING,
    Category.ELEVATOR,
    Category.FIRE_EBIKE,
    Category.GARBAGE,
    Category.RENOVATION,
    Category.PETS,
    Category.FEES,
    Category.SECURITY,
    Category.EQUIPMENT,
    Category.OTHER,
)


def report(view: ReportView, texts: Texts) -> Screen:
    """The summary, or the one question that is open; danger is asked before all else."""
    if view.report.danger is Danger.OPEN:
        return _danger(view, texts)
    return SCREENS[view.report.asking](view, texts)


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


def _asks(
    question: Question, draw: Callable[[ReportView, Texts], tuple[Row, ...]]
) -> Callable[[ReportView, Texts], Screen]:
    def screen(view: ReportView, texts: Texts) -> Screen:
        step = ""
        if view.report.guided and question in GUIDED:
            at = GUIDED.index(question) + 1
            step = texts.plain(
                "step",
                at=str(at),
                of=str(len(GUIDED)),
                bar="■" * at + "□" * (len(GUIDED) - at),
            )
        last: tuple[Button, ...]
        if view.report.guided and question in GUIDED:
            last = (
                Button(texts("b-skip"), press.Skip(view.draft)),
                Button(texts("b-save-later"), press.Later(view.draft)),
                Button(texts("b-cancel"), press.GiveUp(view.draft)),
            )
        else:
            last = (Button(texts("b-back"), press.Skip(view.draft)),)
        here = (
            texts("ask-here", place=place(view.report.place, texts))
            if question is Question.WORDS
            else ""
        )
        text = "\n".join(filter(None, [step, here, texts(f"ask-{question}")]))
        return Screen(text, (*draw(view, texts), last))

    return screen


def _what(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    buttons = [
        Button(texts(f"category-{one}"), press.PickCategory(view.draft, one)) for one in COMMON
    ]
    return two_by_two(buttons, wide=3)


def _where(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    rows: list[Row] = []
    if view.report.place_id:
        rows.append(
            (
                Button(
                    texts("b-place-enough", place=place(view.report.place, texts)),
                    press.PlaceDone(view.draft),
                    style="success",
                ),
            )
        )
    elif len(view.homes) > 1:
        rows += [
            (Button(texts("b-at-home", home=one.address), PickPlace(view.draft, one.place_id)),)
            for one in view.homes
        ]
    elif view.home:
        rows.append((Button(texts("b-at-home", home=view.home), press.PickHome(view.draft)),))
    here: Row = (Button(texts("b-here"), press.ShareLocation(view.draft)),)
    assert view.shelf is not None
    listed = places.grid(
        view.shelf,
        texts,
        pick=lambda one: press.PickPlace(view.draft, one),
        turn=lambda one, page: press.TurnPlaces(view.draft, one, page),
    )
    return (*rows, here, *listed)


def _when(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    return two_by_two(
        [Button(texts(f"when-{one}"), press.PickWhen(view.draft, one)) for one in When]
    )


def _wish(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    return two_by_two(
        [Button(texts(f"wish-{one}"), press.PickWish(view.draft, one)) for one in Wish]
    )


def _who(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    return tuple(
        (Button(texts(f"disclosure-{one}"), press.PickDisclosure(view.draft, one)),)
        for one in Disclosure
        if not (view.for_whom and one is Disclosure.ANONYMOUS)
    )


def _staff(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    managers = [
        (Button(one.name[:40], press.PickStaff(view.draft, one.id)),) for one in view.managers
    ]
    return (
        (Button(texts("b-some-staff"), press.PickStaff(view.draft, 0)),),
        *managers,
        (Button(texts("b-no-staff"), press.PickStaff(view.draft, -1)),),
    )


def _urgency(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    return tuple(
        (Button(texts(f"urgency-{one}.plain"), press.PickUrgency(view.draft, one)),)
        for one in Urgency
    )


def _words(view: ReportView, texts: Texts) -> tuple[Row, ...]:
    return ()


def _source(view: ReportView, texts: Texts) -> Screen:
    """What the source knows it by, in one line; of a letter first who has written it."""
    told, back = view.report, (Button(texts("b-cancel"), press.GiveUp(view.draft)),)
    if told.source is Source.LETTER and told.source_sender is None:
        senders = [Button(texts(f"sender-{one}"), press.SentBy(view.draft, one)) for one in Sender]
        return Screen(texts("ask-sender"), (*two_by_two(senders), back))
    return Screen(texts(f"ask-source-{told.source}"), (back,))


SCREENS: dict[Question, Callable[[ReportView, Texts], Screen]] = {
    Question.SUMMARY: _summary,
    Question.WHAT: _asks(Question.WHAT, _what),
    Question.WHERE: _asks(Question.WHERE, _where),
    Question.WHEN: _asks(Question.WHEN, _when),
    Question.WORDS: _asks(Question.WORDS, _words),
    Question.WISH: _asks(Question.WISH, _wish),
    Question.WHO: _asks(Question.WHO, _who),
    Question.URGENCY: _asks(Question.URGENCY, _urgency),
    Question.STAFF: _asks(Question.STAFF, _staff),
    Question.SOURCE: _source,
}


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
