"""Says what was filed, field by field, in the words of its questions."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from actions.naming import Named
from actions.options import Offered
from handlers.draw import rules
from handlers.draw.moments import moment, said_back
from handlers.draw.wording import money, shortened, sign
from handlers.draw.wording import place as worded_place
from locales import Texts
from workflow import shares, templates
from workflow.casefile import Filed, Party
from workflow.questions import (
    Area,
    Choice,
    Day,
    Each,
    Files,
    Moment,
    Money,
    Number,
    Pick,
    PickSeveral,
    Question,
    Several,
    Shares,
    Source,
)
from workflow.records import Record
from workflow.records.findings import WarrantyOf
from workflow.warranty import Verdict


@cache
def list_name(of: type[StrEnum]) -> str:
    """`PartyKind` is `party-kind` in the names of the texts."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", of.__name__).lower()


def member(one: StrEnum, texts: Texts) -> str:
    """One of a list."""
    return texts.plain(f"{list_name(type(one))}-{one}")


def party_name(party: Party, texts: Texts) -> str:
    """甲 with the name, if it is known."""
    return f"{sign(party.no, texts)} {party.name}".strip()


def option(one: Offered, texts: Texts) -> str:
    """An option as a button or a line says it."""
    if isinstance(one.value, StrEnum):
        return member(one.value, texts)
    if one.what == "rule":
        return rules.called(one.value, texts)
    if one.what == "template":
        return templates.every()[one.value].said[texts.lang]["summary"]
    parts = []
    if one.no:
        parts.append(sign(one.no, texts))
    if one.what:
        parts.append(texts.plain(f"option-{one.what}"))
    if one.what == "record-regulation":
        parts.append(rules.called(one.label, texts))
    elif one.label:
        parts.append(worded_place(one.label, texts) if one.what in AROUND else one.label)
    return " ".join(parts)


AROUND = frozenset({"here", "above", "below", "beside"})


@dataclass(frozen=True, slots=True)
class Saying:
    """In whose words an answer is said: `named` is what its ids mean, `now` and `zone` when."""

    texts: Texts
    named: list[Offered]
    now: datetime
    zone: str


def value(question: Question, kept: Any, saying: Saying) -> str:
    """An answer in words; `kept` is what the record holds."""
    if kept is None:
        return saying.texts.plain("answer-none")
    return next(say for kind, say in SAYERS if isinstance(question, kind))(question, kept, saying)


def _several(_: Question, kept: Any, saying: Saying) -> str:
    return saying.texts.listed(member(one, saying.texts) for one in kept)


def _picked(question: Question, _: Any, saying: Saying) -> str:
    assert isinstance(question, Pick | PickSeveral)
    if question.source is Source.REGULATIONS:
        today = saying.now.astimezone(ZoneInfo(saying.zone)).date()
        return "\n".join(rules.said(one.value, saying.texts, today) for one in saying.named)
    if question.source is Source.PLACES:
        return saying.texts.listed(worded_place(one.label, saying.texts) for one in saying.named)
    return saying.texts.listed(option(one, saying.texts) for one in saying.named)


def _shares(_: Question, kept: dict[int, Decimal], saying: Saying) -> str:
    """Who bears what, and what part of all that is; those who bear nothing are left out."""
    parts = shares.percents(sum(kept.values(), Decimal(0)), list(kept.values()))
    percents = dict(zip(kept, parts, strict=True))
    return saying.texts.listed(
        saying.texts.plain(
            "share",
            party=option(one, saying.texts),
            amount=money(kept[one.value]),
            percent=f"{percents[one.value]:.2f}",
        )
        for one in saying.named
        if kept.get(one.value)
    )


def _each(_: Question, kept: dict[int, StrEnum], saying: Saying) -> str:
    return saying.texts.listed(
        f"{option(one, saying.texts)} {member(kept[one.value], saying.texts)}"
        for one in saying.named
        if one.value in kept
    )


def _dated(_: Question, kept: date, saying: Saying) -> str:
    return said_back(kept, saying.now, saying.zone, saying.texts)


SAYERS: tuple[tuple[type[Question], Callable[[Question, Any, Saying], str]], ...] = (
    (Choice, lambda _, kept, saying: member(kept, saying.texts)),
    (Several, _several),
    (Moment, _dated),
    (Day, _dated),
    (Money, lambda _, kept, __: money(kept)),
    (Area, lambda _, kept, __: f"{kept:f} m²"),
    (Number, lambda _, kept, __: f"{Decimal(kept).normalize():f}"),
    (Files, lambda _, kept, saying: saying.texts.plain("answer-files", count=kept)),
    (Shares, _shares),
    (Each, _each),
    (Pick, _picked),
    (PickSeveral, _picked),
    (Question, lambda _, kept, __: str(kept)),
)
"""How each kind of answer is said; the first that fits."""


def lines(
    filed: Filed,
    named: Named,
    parties: list[Party],
    texts: Texts,
    *,
    now: datetime,
    zone: str,
    longest: int,
) -> str:
    """A record as the file shows it: what it is, of whom, and each line that is filled.

    Each answer is said to at most `longest` characters.
    """
    of = next((one for one in parties if one.id == filed.party_id), None)
    head = texts(
        "file-record",
        kind=texts.plain(f"record-{filed.kind}"),
        party=party_name(of, texts) if of else "",
        at=moment(filed.filed_at, now, zone, texts),
        confirmed="yes" if filed.confirmed_at else "no",
        version="new" if filed.replaces else "first",
    )
    body = [
        texts(
            "file-line",
            label=texts.plain(f"ask-{filed.kind}-{name.replace('_', '-')}.label"),
            value=shortened(
                value(question, kept, Saying(texts, named.get(name, []), now, zone)), longest
            ),
        )
        for name, question, kept in filed.content.values()
    ]
    filed_on = filed.filed_at.astimezone(ZoneInfo(zone)).date()
    return "\n".join([head, *body, *follows(filed.content, filed_on, texts)])


def follows(record: Record, today: date, texts: Texts) -> list[str]:
    """What a record means, where that is worked out."""
    if not isinstance(record, WarrantyOf):
        return []
    judged = record.judged(today)
    late = judged.verdict is Verdict.OUT and judged.reported_within
    end = f"{judged.end:%Y-%m-%d}"
    said = texts(f"warranty-{judged.verdict}", end=end)
    return [said, texts("warranty-reported")] if late else [said]
