"""The pages on which minutes are read, and the decisions below them."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from actions.meeting_views import MinutesView
from handlers import press
from handlers.draw.minutes import item
from handlers.draw.records import member, party_name
from handlers.draw.wording import shortened
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow.casefile import Party
from workflow.minutes import Differences
from workflow.records.meetings import Decision

PAGE = 2200
"""Characters of the words on one page: with what stands below them it fits one message."""


def turned(
    arg: str, parts: list[str], texts: Texts, to: Callable[[int], press.Press]
) -> tuple[int, list[str], tuple[Row, ...]]:
    """The page that is open, what it says, and the ways to the ones before and after it."""
    page = min(max(int(arg or 0), 0), len(parts) - 1)
    lines, way = [texts("quoted", words=parts[page])], []
    if len(parts) > 1:
        lines.append(texts("minutes-page", page=page + 1, pages=len(parts)))
    if page:
        way.append(Button(texts("b-page-before"), to(page - 1)))
    if page + 1 < len(parts):
        way.append(Button(texts("b-page-after"), to(page + 1)))
    return page, lines, ((tuple(way),) if way else ())


def minutes(view: MinutesView, texts: Texts) -> Screen:
    """The full words, page by page; below the last one stands what can be decided."""
    parts = pages(view.words)
    made, case = view.minutes, view.case.id
    read = partial(press.ReadMinutes, case, made.id)
    page, lines, way = turned(view.card.arg, parts, texts, read)
    lines.append(
        texts(
            "minutes-hash",
            version=made.version,
            sha=made.sha256[:8],
            state=texts.plain(f"minutes-state-{made.state}"),
        )
    )
    if page + 1 == len(parts) and view.differences is not None:
        lines += _marked(view.differences, made.version - 1, texts)
    if made.id != view.newest.id:
        lines.append(texts("minutes-replaced", version=view.newest.version))
    rows: list[Row] = [*way]
    if view.signs is not None and page + 1 == len(parts):
        rows += _decisions(case, made.id, texts)
    back = press.OpenForOffice(case) if view.office else press.OpenCase(case)
    rows.append((Button(texts("b-print-minutes"), press.OrderMinutes(case, made.id)),))
    return Screen("\n".join(lines), (*rows, (Button(texts("b-back"), back),)))


SHORT = 160
"""How much of an item's old and new words is shown side by side."""


def _marked(found: Differences, before: int, texts: Texts) -> list[str]:
    """What is otherwise than in the version before: the old words struck out, the new ones bold."""
    lines = [texts("minutes-differs", version=before)]
    for no, old, new in found.items[:6]:
        kind = "new" if old is None else "gone" if new is None else "changed"
        lines.append(
            texts(
                f"minutes-{kind}",
                no=no,
                old=_short(old, texts),
                new=_short(new, texts),
            )
        )
    if found.parts:
        named = [texts.plain(f"minutes-part-{one}") for one in found.parts]
        lines.append(texts("minutes-parts", parts=texts.listed(named)))
    return lines


def _short(one: Mapping[str, Any] | None, texts: Texts) -> str:
    if one is None:
        return ""
    said = item(dict(one), texts).partition(" ")[2]
    return shortened(" ".join(said.split()), SHORT)


def pages(text: str) -> list[str]:
    """The words cut into pages, at the ends of lines."""
    found, rest = [], text
    while len(rest) > PAGE:
        cut = rest.rfind("\n", 0, PAGE)
        cut = cut if cut > 0 else PAGE
        found.append(rest[:cut])
        rest = rest[cut:].lstrip("\n")
    return [*found, rest]


def _decisions(case: int, minutes_: int, texts: Texts) -> list[Row]:
    def button(decision: Decision, style: str = "") -> Button:
        said = press.DecideMinutes(case, minutes_, decision)
        return Button(texts(f"b-decide-{decision}"), said, style=style)

    return [
        (button(Decision.SIGN, "success"),),
        (button(Decision.RESERVE), button(Decision.OBJECT)),
    ]


def to_read(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The full words, below which one signs; or a person."""
    case = facts["ref"]
    read = press.ReadMinutes(case, facts["minutes"], 0)
    return (
        (Button(texts("b-read-minutes"), read, style="primary"),),
        (Button(texts("b-party-call-me"), press.CallMe(case)),),
    )


def signed(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The words again, and that it was not him."""
    case = facts["ref"]
    return (
        (Button(texts("b-read-again"), press.ReadMinutes(case, facts["minutes"], 0)),),
        (Button(texts("b-not-me"), press.DenySignature(case, facts["signature"])),),
    )


def deny_surely(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Asked once more, the safe answer first."""
    case = facts["ref"]
    sure = press.DenySurely(case, facts["signature"])
    return (
        (Button(texts("b-keep-signature"), press.OpenCase(case)),),
        (Button(texts("b-not-me-surely"), sure, style="danger"),),
    )


def read_again(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The words again."""
    read = press.ReadMinutes(facts["ref"], facts["minutes"], 0)
    return ((Button(texts("b-read-again"), read),),)


def to_lead(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The draft, where it is amended or ended."""
    return ((Button(texts("b-minutes"), press.SeeDraft(facts["ref"])),),)


def signing_as(party: Party, texts: Texts, *, own: bool) -> str:
    """As whom, or for whom, one is about to decide."""
    capacity = member(party.capacity, texts)
    return texts(
        "signing-as" if own else "signing-for", party=party_name(party, texts), capacity=capacity
    )
