"""The round of a notice: a card for the group, a list in private, and a paper to take along."""

from typing import Any

from actions.notice_views import Notice, RoundView
from actions.rounds import Stop
from handlers import press
from handlers.draw.notices import where
from handlers.press import Yes
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts

PAGE = 8
HOMES = 40
"""So many homes stand on the card; the others are counted."""


def card(view: RoundView, texts: Texts) -> Screen:
    """The office's card: how many have been told, and at which doors it is still to be said."""
    left = [one for one in view.stops if not one.told]
    lines = [_head(view, texts)]
    if not left:
        return Screen("\n".join([*lines, texts("round-done")]))
    homes = "　".join(one.home or texts.plain("round-nowhere") for one in left[:HOMES])
    lines.append(texts("round-left", homes=homes, more=max(0, len(left) - HOMES)))
    number = view.notice.id
    return Screen(
        "\n".join(lines),
        ((Button(texts("b-round"), press.OpenRound(number, 0), style="primary"),),),
    )


def _head(view: RoundView, texts: Texts) -> str:
    one = view.notice
    return texts(
        "round-void" if one.withdrawn_at else "round",
        kind=texts.plain(f"notice-kind-{one.kind}"),
        where=where(view.houses, texts),
        count=len(view.stops),
        told=sum(stop.told for stop in view.stops),
    )


def mine(view: RoundView, texts: Texts) -> Screen:
    """A page of it, with names and numbers; a second press takes a tick back."""
    number, sure = view.notice.id, view.card.arg == "sure"
    left = sum(not stop.told for stop in view.stops)
    if sure and left:
        return Screen(
            texts("round-sure", count=left),
            (
                (Button(texts("b-back"), press.OpenRound(number, 0)),),
                (
                    Button(
                        texts("b-round-all-sure"),
                        press.TickWholeRound(number, Yes.YES),
                        style="success",
                    ),
                ),
            ),
        )
    page = 0 if sure else int(view.card.arg or 0)
    shown = view.stops[page * PAGE : (page + 1) * PAGE]
    lines = [
        _head(view, texts),
        texts("quoted", words=view.notice.words),
        *(_line(one, texts) for one in shown),
    ]
    ticks = [
        Button(
            texts("b-round-told" if one.told else "b-round-open", home=one.home, name=one.name),
            press.TickRound(number, one.person),
        )
        for one in shown
    ]
    way: list[Button] = []
    if page:
        way.append(Button(texts("b-page-before"), press.OpenRound(number, page - 1)))
    if len(view.stops) > (page + 1) * PAGE:
        way.append(Button(texts("b-page-after"), press.OpenRound(number, page + 1)))
    last: Row = (Button(texts("b-round-print"), press.PrintRound(number)),)
    if left:
        last = (Button(texts("b-round-all"), press.TickWholeRound(number, Yes.NO)), *last)
    return Screen(
        "\n".join(lines),
        (
            *two_by_two(ticks, wide=1),
            *((tuple(way),) if way else ()),
            last,
            (Button(texts("b-back"), press.OpenNotice(number)),),
        ),
    )


def _line(one: Stop, texts: Texts) -> str:
    return texts(
        "round-line",
        told="yes" if one.told else "no",
        home=one.home or texts.plain("round-nowhere"),
        name=one.name,
        phone=one.phone or "-",
        way=texts.plain(f"reach-by-{one.way}"),
    )


def paper(notice: Notice, houses: list[str], texts: Texts) -> dict[str, Any]:
    """What stands above the lines of the paper."""
    kind = texts.plain(f"notice-kind-{notice.kind}")
    return {
        "title": texts.plain("round-title", kind=kind, where=where(houses, texts)),
        "words": notice.words,
        "headers": [
            texts.plain(f"round-{one}") for one in ("told", "home", "name", "phone", "way")
        ],
    }


def cells(one: Stop, texts: Texts) -> list[Any]:
    """A line of the paper: whether he has been told, home, name, number, how."""
    return [one.told, one.home, one.name, one.phone, texts.plain(f"reach-by-{one.way}")]
