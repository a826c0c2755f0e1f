"""The week in figures in words, and the same figures for the picture."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from actions.views import Estate
from handlers.draw.large import without_sign
from handlers.screen import Screen
from locales import Texts
from workflow import numbers
from workflow.figures import AGES, FEWEST, share
from workflow.terms import Solved


def said(facts: dict[str, Any], texts: Texts) -> Screen:
    """The message: all of it in words, under the picture if there is one."""
    return Screen("\n".join(_lines(facts, texts)))


def _lines(facts: dict[str, Any], texts: Texts) -> Iterator[str]:
    standing = facts["standing"]
    yield texts("week-figures", range=_range(facts, texts))
    for name in ("new", "closed"):
        yield texts(f"figures-{name}", count=facts[name], before=facts["before"][name])
    if facts["rejected"] or facts["withdrawn"]:
        yield _aside(facts, texts)
    aged = [
        texts.plain("figures-aged", age=age, count=count)
        for age, count in zip(_ages(texts), standing["ages"], strict=True)
    ]
    listed = texts.listed(aged)
    yield texts("figures-open", count=standing["open"], ages=listed)
    yield texts("figures-overdue", count=standing["overdue"], percent=_overdue(standing))
    yield _response(facts, texts)
    yield _solved(facts, texts)
    if facts["oldest"]:
        yield texts("figures-oldest", count=len(facts["oldest"]))
    for one in facts["oldest"]:
        category = texts.plain(f"category-{one['category']}")
        yield texts(
            "figures-old", **_old(one, category, texts), late="yes" if one["late"] else "no"
        )
    yield f"{_until(facts, texts)} · {_note(facts, texts)}"


def picture(facts: dict[str, Any], estate: Estate, texts: Texts) -> dict[str, Any]:
    """What the template draws: words, and lengths as parts of a hundred."""
    standing, before = facts["standing"], facts["before"]
    notes = {
        "new": texts.plain("figures-before", count=before["new"]),
        "closed": texts.plain("figures-before", count=before["closed"]),
        "open": "",
        "overdue": texts.plain("figures-of-open", percent=_overdue(standing)),
    }
    if standing["confidential"]:
        notes["open"] = texts.plain("figures-confidential", count=standing["confidential"])
    most = max(*standing["ages"], 1)
    return {
        "lang": texts.lang,
        "estate": estate.name,
        "title": texts.plain("figures-title"),
        "range": _range(facts, texts),
        "until": _until(facts, texts),
        "heads": [
            {
                "label": texts.plain(f"figures-{name}.label"),
                "value": f"{(facts | standing)[name]:,}",
                "note": note,
            }
            for name, note in notes.items()
        ],
        "aside": _aside(facts, texts) if facts["rejected"] or facts["withdrawn"] else "",
        "ages": {
            "title": texts.plain("figures-open.title", count=standing["open"]),
            "bars": [
                {"label": age, "value": f"{count:,}", "length": share(count, most)}
                for age, count in zip(_ages(texts), standing["ages"], strict=True)
            ],
        },
        "oldest": _table(facts, texts),
        "response": _panel_of_response(facts, texts),
        "solved": _panel_of_solved(facts, texts),
        "note": _note(facts, texts),
    }


def _table(facts: dict[str, Any], texts: Texts) -> dict[str, Any]:
    rows = []
    for one in facts["oldest"]:
        category = without_sign(texts.plain(f"category-{one['category']}"))
        old = _old(one, category, texts)
        late = texts.plain("figures-late") if one["late"] else ""
        days = texts.plain("figures-days", days=one["days"])
        rows.append([old["short"], old["category"], old["stage"], days, late])
    title = texts.plain("figures-oldest", count=len(rows)) if rows else ""
    return {"title": title, "rows": rows}


def _old(one: dict[str, Any], category: str, texts: Texts) -> dict[str, Any]:
    stage = texts.plain(f"stage-{one['stage']}")
    short = numbers.short(one["no"])
    return {"short": short, "category": category, "stage": stage, "days": one["days"]}


def _panel_of_response(facts: dict[str, Any], texts: Texts) -> dict[str, Any]:
    label = texts.plain("figures-response.label")
    found = facts["response"]
    if found is None:
        few = texts.plain("figures-response-few.short", few=FEWEST)
        return {"title": label, "lines": [few], "percent": None}
    percent = share(found["within"], found["count"])
    lines = [
        texts.plain("figures-response.half", time=_time(found["minutes"], texts)),
        texts.plain("figures-response.within", count=found["count"], within=found["within"]),
    ]
    return {"title": label, "lines": lines, "percent": percent}


def _panel_of_solved(facts: dict[str, Any], texts: Texts) -> dict[str, Any]:
    label = texts.plain("figures-solved.label")
    answers = facts["answers"]
    if answers is None:
        few = texts.plain("figures-solved-few.short", few=FEWEST)
        return {"title": label, "lines": [few], "parts": []}
    count = sum(answers.values())
    parts = [
        {
            "label": texts.plain(f"solved-{one}"),
            "value": f"{answers[one]:,}",
            "length": share(answers[one], count),
        }
        for one in Solved
    ]
    return {
        "title": label,
        "lines": [texts.plain("figures-solved.count", count=count)],
        "parts": parts,
    }


def _response(facts: dict[str, Any], texts: Texts) -> str:
    found = facts["response"]
    if found is None:
        return texts("figures-response-few", few=FEWEST)
    percent = share(found["within"], found["count"])
    time = _time(found["minutes"], texts)
    said_ = {"count": found["count"], "within": found["within"], "percent": percent}
    return texts("figures-response", time=time, **said_)


def _solved(facts: dict[str, Any], texts: Texts) -> str:
    answers = facts["answers"]
    if answers is None:
        return texts("figures-solved-few", few=FEWEST)
    return texts("figures-solved", count=sum(answers.values()), **answers)


def _ages(texts: Texts) -> list[str]:
    bands = zip((0, *AGES), AGES, strict=False)
    named = [texts.plain("figures-age", first=low, last=top - 1) for low, top in bands]
    return [*named, texts.plain("figures-age-over", days=AGES[-1] - 1)]


def _range(facts: dict[str, Any], texts: Texts) -> str:
    first = date.fromisoformat(facts["monday"])
    from_, to = (
        texts.plain("figures-day", month=texts.plain("month-name", month=one.month), day=one.day)
        for one in (first, first + timedelta(days=6))
    )
    year, number, _ = first.isocalendar()
    return texts.plain("figures-range", year=str(year), number=number, first=from_, last=to)


def _until(facts: dict[str, Any], texts: Texts) -> str:
    at = datetime.fromisoformat(facts["until"]["at"])
    day = texts.plain(
        "moment", month=texts.plain("month-name", month=at.month), day=at.day, time=f"{at:%H:%M}"
    )
    return texts.plain("figures-until", until=day)


def _note(facts: dict[str, Any], texts: Texts) -> str:
    return texts.plain("figures-note", count=facts["standing"]["confidential"])


def _aside(facts: dict[str, Any], texts: Texts) -> str:
    return texts.plain("figures-aside", rejected=facts["rejected"], withdrawn=facts["withdrawn"])


def _overdue(standing: dict[str, Any]) -> int:
    return share(standing["overdue"], standing["open"])


def _time(minutes: int, texts: Texts) -> str:
    hours, rest = divmod(minutes, 60)
    return texts.plain("figures-time", hours=hours, minutes=rest)
