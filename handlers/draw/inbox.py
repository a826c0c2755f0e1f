"""The open cases of the office in one list."""

from actions.views import CasesView
from handlers import press
from handlers.draw import situation
from handlers.draw.moments import left
from handlers.draw.start import home_row
from handlers.draw.wording import place
from handlers.screen import Button, Screen, two_by_two
from locales import Texts
from workflow import numbers


def inbox(view: CasesView, texts: Texts) -> Screen:
    """Open cases, the one due first on top."""
    alone = view.card.chat_id > 0
    home = (home_row(texts),) if alone else ()
    if not view.cases:
        return Screen(texts("inbox-empty"), home)
    lines = [
        texts(
            "inbox-line",
            dot=situation.DOTS[case.urgency],
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
