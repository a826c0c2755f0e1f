"""The file of a case on paper: index, timeline, what was filed, items, minutes, evidence."""

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from actions.dossiers import Contents, Medium
from actions.naming import Named
from actions.views import Estate
from handlers.draw import minutes_paper
from handlers.draw.moments import day
from handlers.draw.records import Saying, follows, member, value
from handlers.draw.wording import place, sign
from locales import Texts
from workflow import checklist
from workflow.casefile import Filed
from workflow.items import items
from workflow.records import Kind
from workflow.records.results import Archiving
from workflow.terms import MediaKind

ENDINGS = {
    MediaKind.PHOTO: ".jpg",
    MediaKind.VIDEO: ".mp4",
    MediaKind.VOICE: ".ogg",
    MediaKind.AUDIO: ".mp3",
    MediaKind.DOCUMENT: ".bin",
    MediaKind.ANIMATION: ".mp4",
    MediaKind.VIDEO_NOTE: ".mp4",
}


STARS = str.maketrans("⭐❓✅⛔❌", "★?✔✖✖")
PICTURES = re.compile("[\U0001f000-\U0001faff\ufe0f] ?")


def about(one: Contents, now: datetime) -> dict[str, Any]:
    """Which case, when, and which files go with it under which names."""
    known = [medium for medium, _ in one.media]
    return {
        "case": one.case.no,
        "made": now.isoformat(),
        "paper": f"{one.case.no}.pdf",
        "files": [[file_name(no, each), each.sha256] for no, each in _kept(known)],
    }


def _kept(known: list[Medium]) -> list[tuple[int, Medium]]:
    """What we have fetched, numbered as it stands in the list of the paper."""
    return [(no, one) for no, one in enumerate(known, 1) if one.sha256]


def file_name(no: int, one: Medium) -> str:
    """A number and the kind: the name under which it was sent may say whose it is."""
    return f"{no:03d}-{one.kind}{ENDINGS[one.kind]}"


def document(one: Contents, estate: Estate, now: datetime, texts: Texts) -> dict[str, Any]:
    """All that the paper says."""
    case = one.case
    zone = ZoneInfo(estate.zone)
    key = "dossier-title" if one.reader is None else "dossier-title-own"
    drawn = {
        "lang": texts.lang,
        "estate": estate.name,
        "title": texts.plain(key, no=case.no),
        "foot": f"{case.no} · {now.astimezone(zone):%Y-%m-%d %H:%M}",
        "about": [
            texts.plain(
                "dossier-about",
                category=texts.plain(f"category-{case.category}"),
                place=place(case.place, texts) if one.reader is None else "-",
                lead=one.lead or "-",
                stage=texts.plain(f"stage-{case.stage}"),
            )
        ],
        "index": _index(one, texts),
        "timeline": _timeline(one, zone, texts),
        "records": {
            "title": texts.plain("dossier-records"),
            "rows": [
                _record(one, filed, named, estate, now, texts) for filed, named in one.records
            ],
        },
        "items": _items(one, texts),
        "minutes": _minutes(one, estate, texts),
        "evidence": _evidence(one, texts),
    }
    return {name: _printable(said) for name, said in drawn.items()}


def _printable(said: Any) -> Any:
    """Without the little pictures of the screen, which no font of paper has."""
    if isinstance(said, str):
        return PICTURES.sub("", said.translate(STARS)).strip()
    if isinstance(said, list):
        return [_printable(one) for one in said]
    if isinstance(said, dict):
        return {name: _printable(one) for name, one in said.items()}
    return said


def _table(
    name: str, columns: tuple[str, ...], rows: list[list[str]], texts: Texts
) -> dict[str, Any]:
    head = [texts.plain(f"dossier-column-{one}") for one in columns]
    return {"title": texts.plain(f"dossier-{name}"), "head": head, "rows": rows}


def _index(one: Contents, texts: Texts) -> dict[str, Any]:
    """The twenty lines, of the whole file alone."""
    filed = one.file.last(Kind.ARCHIVING)
    reasons = (filed.content.gaps or {}) if filed and isinstance(filed.content, Archiving) else {}
    rows = [
        [
            str(no),
            texts.plain(f"option-checklist-{no}"),
            member(reasons[no], texts) if no in reasons else texts.plain(f"tick-{tick}"),
        ]
        for no, tick in checklist.ticks(one.file).items()
        if one.reader is None
    ]
    return _table("index", ("no", "what", "there"), rows, texts)


def _timeline(one: Contents, zone: ZoneInfo, texts: Texts) -> dict[str, Any]:
    case = one.case
    moments = [
        (case.reported_at, texts.plain("dossier-reported")),
        (case.accepted_at, texts.plain("dossier-accepted")),
        (case.lead_at, texts.plain("dossier-led", lead=one.lead or "-")),
        *((filed.filed_at, _called(one, filed, texts)) for filed, _ in one.records),
        (case.closed_at, texts.plain("dossier-closed")),
    ]
    known = sorted(((at, words) for at, words in moments if at is not None), key=lambda one: one[0])
    rows = [[f"{at.astimezone(zone):%Y-%m-%d %H:%M}", words] for at, words in known]
    return _table("timeline", ("at", "what"), rows, texts)


def _called(one: Contents, filed: Filed, texts: Texts) -> str:
    """What was filed, and of which party."""
    kind = texts.plain(f"record-{filed.kind}")
    party = next((each for each in one.file.parties if each.id == filed.party_id), None)
    if party is None:
        return kind
    name = party.name if one.reader is None else ""
    return f"{kind} · {sign(party.no, texts)} {name}".strip()


def _record(
    one: Contents, filed: Filed, named: Named, estate: Estate, now: datetime, texts: Texts
) -> dict[str, Any]:
    zone = ZoneInfo(estate.zone)
    lines = []
    for name, question, kept in filed.content.values():
        inner = question.staff or name in filed.content.inner
        if one.reader is not None and inner:
            continue
        label = texts.plain(f"ask-{filed.kind}-{name.replace('_', '-')}.label")
        said = value(question, kept, Saying(texts, named.get(name, []), now, estate.zone))
        lines.append(texts.plain("file-line", label=label, value=said))
    at = filed.filed_at.astimezone(zone)
    lines += follows(filed.content, at.date(), texts)
    return {"head": f"{_called(one, filed, texts)} · {at:%Y-%m-%d %H:%M}", "lines": lines}


def _items(one: Contents, texts: Texts) -> dict[str, Any]:
    numbers = {party.id: party.no for party in one.file.parties}
    rows = [
        [
            str(each.no),
            sign(numbers.get(each.content.who, 0), texts),
            each.content.what,
            day(each.by, texts),
            member(each.state, texts),
        ]
        for each in items(one.file)
        if one.reader is None or each.content.who == one.reader.id
    ]
    return _table("items", ("no", "who", "what", "by", "state"), rows, texts)


def _minutes(one: Contents, estate: Estate, texts: Texts) -> dict[str, Any] | None:
    if one.minutes is None:
        return None
    drawn = minutes_paper.printed(one.minutes, estate, texts)
    title, *lines = one.minutes.words.split("\n")
    table = drawn["table"]
    return {
        "title": title,
        "lines": lines,
        "head": table["head"],
        "rows": table["rows"],
        "checksum": drawn["checksum"],
    }


def _evidence(one: Contents, texts: Texts) -> dict[str, Any]:
    """Each file by its number, what it was sent with, and by what it is known again."""
    rows = [
        [
            f"{no:03d}",
            texts.plain(f"record-{filed.kind}") if filed else texts.plain("dossier-report"),
            medium.sha256 or texts.plain("dossier-not-fetched"),
        ]
        for no, (medium, filed) in enumerate(one.media, 1)
    ]
    return _table("evidence", ("no", "with", "sha"), rows, texts)
