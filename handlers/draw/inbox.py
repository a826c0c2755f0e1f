"""The open cases of the office in one list."""

from actions.inbox_views import InboxView
from handlers import press
from handlers.draw import items, situation
from handlers.draw.moments import left
from handlers.draw.start import home_row
from handlers.draw.wording import place
from handlers.screen import Button, Screen, two_by_two
from locales import Texts
from workflow import numbers


def inbox(view: InboxView, texts: Texts) -> Screen:
    """Open cases, the one due first on top."""
    alone = view.card.chat_id > 0
    home = (home_row(texts),) if alone else ()
    if not (view.cases or view.obstacles):
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
    first = [
        (
            Button(
                f"{numbers.short(case.no)} {items.label(one, texts)}",
                press.SeeItem(case.id, one.id),
            ),
        )
        for case, one in view.obstacles
    ]
    if first:
        lines.insert(0, texts("inbox-obstacles", count=len(first)))
    rows = (*first, *two_by_two(buttons, wide=4), *home) if alone else ()
    return Screen("\n".join([texts("inbox-title"), *lines]), rows)
