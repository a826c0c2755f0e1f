"""The words of minutes in one language, without markup: this is what is frozen and signed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from handlers.draw.records import member
from handlers.draw.wording import money, sign
from locales import Texts
from workflow.casefile import Capacity


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
        *(item(one, texts) for one in content["items"]),
    ]
    lines += [] if content["items"] else [texts.plain("minutes-nothing")]
    if content["shares"]:
        lines += ["", texts.plain("minutes-shares")]
        lines += [_share(one, texts) for one in content["shares"]]
    for name in ("dissent", "parked"):
        lines += ["", texts.plain(f"minutes-{name}")]
        lines += [f"· {one}" for one in content[name]] or [texts.plain("minutes-nothing")]
    signers = [party(one, texts) for one in content["parties"] if one["signs"]]
    named = texts.listed(signers)
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
    there = [party(one, texts) for one in content["parties"] if one["there"]]
    away = [party(one, texts) for one in content["parties"] if not one["there"]]
    there += [content["others"]] if content["others"] else []
    present = texts.listed(there) or texts.plain("answer-none")
    lines = [texts.plain("minutes-present", present=present)]
    return [*lines, texts.plain("minutes-away", away=texts.listed(away))] if away else lines


def party(one: dict[str, Any], texts: Texts) -> str:
    """A party with its name and as what it takes part, as far as others may know."""
    name = f"{sign(one['no'], texts)} {one['name']}".strip()
    if not one["capacity"]:
        return name
    capacity = member(Capacity(one["capacity"]), texts)
    return texts.plain("minutes-party", party=name, capacity=capacity)


def agent(name: str, texts: Texts) -> str:
    """Who has signed for a party; unnamed where his name would tell who the party is."""
    return name if name != "-" else texts.plain("role-representative")


def item(one: dict[str, Any], texts: Texts) -> str:
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
