"""The minutes as words that are frozen and signed, their draft, and the page on which one signs."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from actions.meeting_views import DraftView, MinutesView
from actions.printing import Print, Signature
from actions.views import Estate
from handlers import press
from handlers.draw.records import member, party_name
from handlers.draw.wording import moment, money, shortened, sign
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import agreement
from workflow.casefile import Capacity, Party
from workflow.minutes import MinutesState
from workflow.records import Kind
from workflow.records.meetings import Decision

PAGE = 2800
"""Characters of the words on one page: with what stands below them it fits one message."""


ITEM = re.compile(r"\d+[.)] ")
"""How an item begins; what stands below it belongs to it, until an empty line."""


def words(content: dict[str, Any], texts: Texts) -> str:
    """The whole text in one language, without markup: this is what is signed."""
    lines = [
        texts.plain("minutes-title", no=content["case"], version=content["version"]),
        texts.plain(
            "minutes-meeting",
            at=_moment(content["at"], texts),
            where=content["place"],
            host=content["host"],
            recorder=content["recorder"] or content["host"],
        ),
        texts.plain("minutes-agenda", agenda=content["agenda"]),
        *_people(content, texts),
        "",
        texts.plain("minutes-items"),
        *(_item(one, texts) for one in content["items"]),
    ]
    lines += [] if content["items"] else [texts.plain("minutes-nothing")]
    if content["shares"]:
        lines += ["", texts.plain("minutes-shares")]
        lines += [_share(one, texts) for one in content["shares"]]
    for name in ("dissent", "parked"):
        lines += ["", texts.plain(f"minutes-{name}")]
        lines += [f"· {one}" for one in content[name]] or [texts.plain("minutes-nothing")]
    signers = [_party(one, texts) for one in content["parties"] if one["signs"]]
    named = texts.plain("list-comma").join(signers)
    by = _moment(content["sign_by"], texts)
    return "\n".join([*lines, "", texts.plain("minutes-sign-by", parties=named, by=by)])


def _moment(written: str, texts: Texts) -> str:
    at = datetime.fromisoformat(written)
    return f"{_day(at.date(), texts)} {at:%H:%M}"


def _day(at: date, texts: Texts) -> str:
    """With the year: this is read for years."""
    return texts.plain(
        "minutes-day",
        year=str(at.year),
        month=texts.plain("month-name", month=at.month),
        day=at.day,
        weekday=texts.plain(f"weekday-{at.weekday()}"),
    )


def _people(content: dict[str, Any], texts: Texts) -> list[str]:
    comma = texts.plain("list-comma")
    there = [_party(one, texts) for one in content["parties"] if one["there"]]
    away = [_party(one, texts) for one in content["parties"] if not one["there"]]
    there += [content["others"]] if content["others"] else []
    lines = [
        texts.plain("minutes-present", present=comma.join(there) or texts.plain("answer-none"))
    ]
    return [*lines, texts.plain("minutes-away", away=comma.join(away))] if away else lines


def _party(one: dict[str, Any], texts: Texts) -> str:
    capacity = member(Capacity(one["capacity"]), texts)
    name = f"{sign(one['no'], texts)} {one['name']}".strip()
    return texts.plain("minutes-party", party=name, capacity=capacity)


def _item(one: dict[str, Any], texts: Texts) -> str:
    return texts.plain(
        "minutes-item",
        no=one["no"],
        words=" ".join(one["words"].split()),
        who=sign(one["who"], texts) if one["who"] else "?",
        by=_day(date.fromisoformat(one["by"]), texts) if one["by"] else "?",
        acceptance=" ".join(one["acceptance"].split()) or "?",
    )


def _share(one: list[Any], texts: Texts) -> str:
    no, name, amount, percent = one
    party = f"{sign(no, texts)} {name}".strip()
    return "· " + texts.plain("share", party=party, amount=money(Decimal(amount)), percent=percent)


def draft(view: DraftView, texts: Texts) -> Screen:
    """What would be circulated and what it lacks; then who has decided what."""
    case = view.case.id
    back: Row = (
        Button(texts("b-meeting"), press.SeeMeeting(case)),
        Button(texts("b-back"), press.OpenForOffice(case)),
    )
    if not view.content or view.meeting is None:
        return Screen(texts("refused-no-meeting"), (back,))
    lines = [texts("quoted", words=shortened(words(view.content, texts), PAGE))]
    if view.differs:
        lines += [texts("draft-lacks", what=one.content.words) for one in view.incomplete]  # type: ignore[attr-defined]
        return Screen("\n".join(lines), (*_drafting(view, texts), back))
    lines += _signing(view, texts)
    return Screen("\n".join(lines), (*_while_signing(view, texts), back))


def _drafting(view: DraftView, texts: Texts) -> tuple[Row, ...]:
    case, meeting = view.case.id, view.meeting
    assert meeting is not None
    fill = [
        Button(texts("b-fill", what=shortened(point.words, 16)), press.ChangeRecord(case, filed.id))
        for filed, point in meeting.points
        if filed in view.incomplete
    ]
    rows = [*two_by_two(fill, wide=1), *_points(view, texts)]
    if view.in_charge and not view.incomplete and meeting.points:
        send = press.Circulate(case, agreement.newest(meeting))
        label = texts("b-circulate", version=view.content["version"])
        rows.append((Button(label, send, style="success"),))
    return tuple(rows)


def _points(view: DraftView, texts: Texts) -> list[Row]:
    """One more point, and each that can be worded anew."""
    case, meeting = view.case.id, view.meeting
    assert meeting is not None
    more = Button(texts("record-point.button"), press.BeginForm(case, Kind.POINT, 0))
    edits = [
        Button(texts("b-reword", what=shortened(one.words, 12)), press.ChangeRecord(case, filed.id))
        for filed, one in meeting.points
        if filed not in view.incomplete
    ]
    return [(more,), *two_by_two(edits[:20])]


def _signing(view: DraftView, texts: Texts) -> list[str]:
    minutes = view.file.minutes
    assert minutes is not None
    lines = [
        texts(
            "signing-state",
            version=minutes.version,
            sha=minutes.sha256[:8],
            state=texts.plain(f"minutes-state-{minutes.state}"),
            by=moment(minutes.sign_by, view.now, view.estate.zone, texts),
        )
    ]
    decided = {one.party_id: one for one in view.signatures}
    for party in view.file.parties:
        if not party.must_sign:
            continue
        one = decided.get(party.id)
        lines.append(
            texts(
                "signing-of",
                party=party_name(party, texts),
                decision=member(one.decision, texts) if one else texts.plain("decision-none"),
                at=moment(one.at, view.now, view.estate.zone, texts) if one else "",
                denied="yes" if one and one.denied_at else "no",
                entered="yes" if one and one.entered_by else "no",
            )
        )
    return lines


def _while_signing(view: DraftView, texts: Texts) -> tuple[Row, ...]:
    case, minutes = view.case.id, view.file.minutes
    assert minutes is not None
    rows: list[Row] = []
    if minutes.state is MinutesState.CIRCULATING:
        decided = {one.party_id for one in view.signatures}
        rows += two_by_two(
            [
                Button(
                    texts("b-sign-for", party=sign(one.no, texts)),
                    press.BeginForm(case, Kind.SIGNATURE, one.id),
                )
                for one in view.file.parties
                if one.must_sign and one.id not in decided
            ]
        )
        if view.in_charge:
            end = press.BeginForm(case, Kind.SIGNING_ENDED, 0)
            rows.append((Button(texts("record-signing-ended.button"), end),))
    read = Button(texts("b-read-again"), press.ReadMinutes(case, minutes.id, 0))
    rows.append((read, Button(texts("b-print-minutes"), press.OrderMinutes(case, minutes.id))))
    rows += _points(view, texts)
    return tuple(rows)


def minutes(view: MinutesView, texts: Texts) -> Screen:
    """The full words, page by page; below the last one stands what can be decided."""
    parts = pages(view.words)
    page = min(max(int(view.card.arg or 0), 0), len(parts) - 1)
    made, case = view.minutes, view.case.id
    lines = [texts("quoted", words=parts[page])]
    if len(parts) > 1:
        lines.append(texts("minutes-page", page=page + 1, pages=len(parts)))
    lines.append(
        texts(
            "minutes-hash",
            version=made.version,
            sha=made.sha256[:8],
            state=texts.plain(f"minutes-state-{made.state}"),
        )
    )
    if made.id != view.newest.id:
        lines.append(texts("minutes-replaced", version=view.newest.version))
    way = [
        Button(texts(label), press.ReadMinutes(case, made.id, to))
        for label, to, there in (
            ("b-page-before", page - 1, page > 0),
            ("b-page-after", page + 1, page + 1 < len(parts)),
        )
        if there
    ]
    rows: list[Row] = [tuple(way)] if way else []
    if view.signs is not None and page + 1 == len(parts):
        rows += _decisions(case, made.id, texts)
    back = press.OpenForOffice(case) if view.office else press.OpenCase(case)
    rows.append((Button(texts("b-print-minutes"), press.OrderMinutes(case, made.id)),))
    return Screen("\n".join(lines), (*rows, (Button(texts("b-back"), back),)))


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


def printed(one: Print, estate: Estate, texts: Texts) -> dict[str, Any]:
    """What a page of paper says: the very words, below them who has decided what."""
    title, *lines = one.words.split("\n")
    made = one.minutes
    rows = [_decided(each, one, estate, texts) for each in one.signatures]
    head = [texts.plain(f"minutes-table-{name}") for name in ("who", "decision", "at", "how")]
    return {
        "lang": texts.lang,
        "estate": estate.name,
        "title": title,
        "lines": list(_structured(lines, texts)),
        "table": {"title": texts.plain("minutes-table"), "head": head, "rows": rows},
        "outcome": texts.plain(f"minutes-state-{made.state}"),
        "checksum": texts.plain("minutes-checksum", sha=made.sha256),
        "foot": f"{made.said['case']} · {made.version} · {made.sha256[:16]}",
    }


def _structured(lines: list[str], texts: Texts) -> Iterator[dict[str, Any]]:
    """Headings, and items with what stands below each; empty lines are space of the paper."""
    headings = {texts.plain(f"minutes-{name}") for name in ("items", "shares", "dissent", "parked")}
    item: dict[str, Any] | None = None
    for line in lines:
        begins = line not in headings and bool(ITEM.match(line))
        if item is not None and line and not begins and line not in headings:
            item["more"].append(line.strip())
            continue
        if item is not None:
            yield item
        item = {"kind": "item", "words": line, "more": []} if begins else None
        if item is None:
            kind = "head" if line in headings else "line" if line else "gap"
            yield {"kind": kind, "words": line}
    if item is not None:
        yield item


def _decided(one: Signature, page: Print, estate: Estate, texts: Texts) -> list[str]:
    at = one.at.astimezone(ZoneInfo(estate.zone))
    said = page.filed.get(one.record_id)
    how = [member(said.way, texts)] if said and said.way else [texts.plain("minutes-by-himself")]
    if said and said.witness:
        how.append(texts.plain("minutes-witness", witness=said.witness))
    if said and said.reason:
        how.append(said.reason)
    if one.denied_at:
        how.append(texts.plain("minutes-denied"))
    name = f"{sign(page.numbers.get(one.party_id, 0), texts)} {one.name}".strip()
    return [
        texts.plain("minutes-party", party=name, capacity=member(one.capacity, texts)),
        member(one.decision, texts),
        f"{at:%Y-%m-%d %H:%M}",
        texts.plain("list-comma").join(how),
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


def read_again(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The words again."""
    read = press.ReadMinutes(facts["ref"], facts["minutes"], 0)
    return ((Button(texts("b-read-again"), read),),)


def to_lead(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The draft, where it is amended or ended."""
    return ((Button(texts("b-minutes"), press.SeeDraft(facts["ref"])),),)


def signing_as(party: Party, texts: Texts) -> str:
    """As whom one is about to decide."""
    capacity = member(party.capacity, texts)
    return texts("signing-as", party=party_name(party, texts), capacity=capacity)
