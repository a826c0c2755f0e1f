"""Items as they look: the board of a case, and one item with what its reader can do."""

from actions.item_views import ItemsView, ItemView
from handlers import press
from handlers.draw import item_buttons
from handlers.draw.moments import day, moment
from handlers.draw.records import member, party_name
from handlers.draw.wording import shortened, sign
from handlers.press import Yes
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import items, numbers
from workflow.casefile import CaseFile, Party
from workflow.items import Item, ItemState
from workflow.records import Kind
from workflow.records.items import (
    Extension,
    ItemDropped,
    ObstacleAnswer,
    Progress,
    Result,
    Verification,
)

LAST_CIRCLED = 20


def circled(no: int) -> str:
    """① for the first one."""
    return chr(ord("①") + no - 1) if no <= LAST_CIRCLED else f"{no}."


def label(one: Item, texts: Texts) -> str:
    """An item on a button."""
    mark = texts.plain(f"item-mark-{one.state}")
    return f"{mark} {circled(one.no)} {shortened(one.content.what, 20)}"


def board(view: ItemsView, texts: Texts) -> Screen:
    """How many stand how, then each with whose it is and by when."""
    case = view.case.id
    states = [one.state for one in view.items]
    counts = [
        texts.plain(f"item-mark-{state}") + f" {states.count(state)}"
        for state in ItemState
        if state in states
    ]
    short = numbers.short(view.case.no)
    lines = [texts("items-head", short=short, count=len(states), states=" · ".join(counts))]
    lines += [_line(view.file, one, texts) for one in view.items]
    rows = [(Button(label(one, texts), press.SeeItem(case, one.id)),) for one in view.items]
    if view.in_charge:
        rows += [
            (
                Button(
                    texts("b-item-of-duty", party=sign(one.no, texts)),
                    press.ItemOfDuty(case, one.id),
                ),
            )
            for one in view.duties
        ]
        add = press.BeginForm(case, Kind.ITEM, 0)
        rows.append((Button(texts("record-item.button"), add),))
    rows.append((Button(texts("b-back"), press.OpenForOffice(case)),))
    return Screen("\n".join(lines), tuple(rows))


def _line(file: CaseFile, one: Item, texts: Texts) -> str:
    return texts(
        "items-line",
        mark=texts.plain(f"item-mark-{one.state}"),
        circled=circled(one.no),
        party=_sign(file, one, texts),
        what=shortened(one.content.what, 60),
        by=day(one.by, texts),
    )


def _sign(file: CaseFile, one: Item, texts: Texts) -> str:
    found = next((each for each in file.parties if each.id == one.content.who), None)
    return sign(found.no, texts) if found else "-"


def page(view: ItemView, texts: Texts) -> Screen:
    """One item: what was agreed, how it stands, what its reader can do."""
    one = view.item
    party = party_name(view.party, texts) if view.office and view.party else ""
    moved = one.by != one.content.by
    lines = [
        texts(
            "item-page",
            short=numbers.short(view.case.no),
            circled=circled(one.no),
            what=one.content.what,
            party=party or _sign(view.file, one, texts),
            hand=view.hand or "none",
            by=day(one.by, texts),
            before=day(one.content.by, texts) if moved else "none",
            acceptance=one.content.acceptance,
            state=member(one.state, texts),
            mark=texts.plain(f"item-mark-{one.state}"),
        ),
        *_last(view, texts),
        *_asked(view, texts),
    ]
    back = press.SeeItems(view.case.id) if view.office else press.OpenCase(view.case.id)
    return Screen("\n".join(lines), (*_rows(view, texts), (Button(texts("b-back"), back),)))


def _last(view: ItemView, texts: Texts) -> list[str]:
    """What was said of it last."""
    last = view.item.last
    if last is None:
        return []
    at = moment(last.filed_at, view.now, view.estate.zone, texts)
    match last.content:
        case Progress(obstacle=obstacle, words=words):
            why = member(obstacle, texts) if obstacle else ""
            said = texts.listed(filter(None, [why, words]))
        case ObstacleAnswer(way=way, words=words):
            said = texts.listed(filter(None, [member(way, texts), words]))
        case Verification(result=result, findings=findings):
            said = f"{member(result, texts)} · {findings}"
        case ItemDropped(reason=reason):
            said = reason
        case _:
            said = ""
    return [texts("item-last", at=at, words=said)] if said else []


def _asked(view: ItemView, texts: Texts) -> list[str]:
    asked = view.item.asked
    if asked is None or not isinstance(asked.content, Extension):
        return []
    waits = [sign(one.no, texts) for one in items.unanswered(view.file, view.item)]
    return [
        texts(
            "item-asked",
            by=day(asked.content.by, texts),
            reason=asked.content.reason,
            instead=asked.content.what or "none",
            parties=texts.listed(waits),
        )
    ]


def _rows(view: ItemView, texts: Texts) -> list[Row]:
    case, one = view.case.id, view.item
    rows: list[Row] = []
    mine = view.office or (view.me is not None and view.me.id == one.content.who)
    if one.state is ItemState.BLOCKED and Kind.OBSTACLE_ANSWER in view.can:
        rows += item_buttons.ways(case, one.id, texts, above=one.above)
    if one.state is ItemState.DONE and Kind.VERIFICATION in view.can:
        rows.append(
            (
                _verify(case, one.id, Result.GOOD, texts),
                _verify(case, one.id, Result.FAILED, texts),
            )
        )
    if one.open() and mine and Kind.PROGRESS in view.can:
        rows += item_buttons.going(case, one.id, texts)
        if one.asked is None:
            rows.append((item_buttons.extend(case, one.id, texts),))
    if Kind.EXTENSION_ANSWER in view.can and one.asked is not None:
        rows += _answers(view, one.asked.id, texts)
    if one.state not in items.OVER and Kind.ITEM_DROPPED in view.can:
        drop = press.AboutItem(case, one.id, Kind.ITEM_DROPPED)
        rows.append((Button(texts("record-item-dropped.button"), drop),))
    return rows


def _verify(case: int, item: int, result: Result, texts: Texts) -> Button:
    return Button(texts(f"b-verify-{result}"), press.VerifyItem(case, item, result))


def _answers(view: ItemView, extension: int, texts: Texts) -> list[Row]:
    """For himself, or the office for whoever told it."""
    waits = items.unanswered(view.file, view.item)
    if view.me is not None:
        return (
            [item_buttons.answer_row(view.case.id, extension, view.me.id, texts)]
            if view.me in waits
            else []
        )
    return [
        tuple(_answer_for(view.case.id, extension, one, yes, texts) for yes in Yes) for one in waits
    ]


def _answer_for(case: int, extension: int, party: Party, yes: Yes, texts: Texts) -> Button:
    said = texts(f"b-extension-{yes.name.lower()}")
    answer = press.AnswerExtension(case, extension, party.id, yes)
    return Button(f"{sign(party.no, texts)}：{said}", answer)
