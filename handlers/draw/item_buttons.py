"""The buttons that say how an item goes: on its page, and below the messages about it."""

from typing import Any

from handlers import press
from handlers.press import Yes
from handlers.screen import Button, Row, two_by_two
from locales import Texts
from workflow.records import Kind
from workflow.records.items import Going, WayOn
from workflow.terms import YesNo


def ways(case: int, item: int, texts: Texts, *, above: bool) -> tuple[Row, ...]:
    """One press for each thing that can be done about an obstacle."""
    found = [way for way in WayOn if not (above and way is WayOn.ESCALATE)]
    return two_by_two(
        [Button(texts(f"b-obstacle-{way}"), press.AnswerObstacle(case, item, way)) for way in found]
    )


def answer_row(case: int, extension: int, party: int, texts: Texts) -> Row:
    """It suits him, or does not."""
    return tuple(
        Button(
            texts(f"b-extension-{yes.name.lower()}"),
            press.AnswerExtension(case, extension, party, yes),
        )
        for yes in Yes
    )


def going(case: int, item: int, texts: Texts) -> tuple[Row, ...]:
    """Done, on the way, or something stands in it."""
    return two_by_two(
        [
            Button(texts(f"b-going-{one}"), press.ReportItem(case, item, one))
            for one in (Going.DONE, Going.DOING, Going.BLOCKED)
        ]
    )


def extend(case: int, item: int, texts: Texts) -> Button:
    """Ask for another day."""
    return Button(texts("record-extension.button"), press.AboutItem(case, item, Kind.EXTENSION))


def new(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """How it goes, or another day."""
    case, item = facts["ref"], facts["item"]
    return (*going(case, item, texts), (extend(case, item, texts),))


def soon(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Done, blocked, or later."""
    case, item = facts["ref"], facts["item"]
    later = Button(texts("b-snooze"), press.PutOffItem(case, item))
    return (*going(case, item, texts), (extend(case, item, texts), later))


def extension(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Another day suits him, or does not."""
    return (answer_row(facts["ref"], facts["extension"], facts["of_party"], texts),)


def see(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The page of the item."""
    page_ = press.SeeItem(facts["ref"], facts["item"])
    return ((Button(texts("b-see-item"), page_),),)


def blocked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """What the lead does about it, or the manager with whom it is."""
    rows = ways(facts["ref"], facts["item"], texts, above=facts["above"] == YesNo.YES)
    return (*rows, *see(facts, texts))
