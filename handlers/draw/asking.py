"""The questions of a report, each a screen."""

from collections.abc import Callable

from actions.report_views import ReportView
from handlers import press
from handlers.draw import places
from handlers.draw.wording import place
from handlers.press import PickPlace
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.report import GUIDED, Question, Wish
from workflow.sources import Sender, Source
from workflow.terms import Category, Disclosure, Urgency
from workflow.vocabulary import When

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
        if view.again and question is Question.WORDS:
            here = texts("ask-again", no=view.again)
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
