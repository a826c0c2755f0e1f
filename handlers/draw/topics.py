"""The titles of the topics of the staff group."""

from actions.office_views import StaffView
from actions.views import Topic, View
from handlers.draw.wording import place
from handlers.screen import Screen
from locales import Texts
from workflow import numbers, process
from workflow.terms import Confidentiality
from workflow.topics import Purpose, closed

LONGEST = 128
"""What Telegram takes as a title (Bot API, createForumTopic)."""

STEPS = "①②③④⑤"


def topic(topic_: Topic, view: View, texts: Texts) -> Screen:
    """A purpose's name; or number, category, place and stage of a case, ✅ when it has ended.

    Of a sealed case the number alone.
    """
    if topic_.purpose is not Purpose.CASE:
        return Screen(texts.plain(f"topic-{topic_.purpose}"))
    assert isinstance(view, StaffView)
    case = view.case
    if case.confidentiality is Confidentiality.SEALED:
        return Screen(numbers.short(case.no), closed=closed(case.stage))
    number = process.STEPS[case.stage].number
    ends = closed(case.stage)
    title = texts.plain(
        "topic-case",
        mark="ended" if ends else "open",
        short=numbers.short(case.no),
        category=texts.plain(f"category-{case.category}"),
        place=place(case.place, texts),
        step=STEPS[number - 1] if number and not ends else "",
    )
    return Screen(title.strip()[:LONGEST], closed=ends)
