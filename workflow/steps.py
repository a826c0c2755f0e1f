"""What an estate is asked at its set-up, in which order, and how typed answers are read."""

import re
from datetime import date, time
from enum import StrEnum

from workflow.refusal import Refusal

LONGEST = 80


class Step(StrEnum):
    """One question; the settings of the estate ask the same ones again."""

    NAME = "name"
    CODE = "code"
    REGION = "region"
    BUILDINGS = "buildings"
    PHONE = "phone"
    EMERGENCY = "emergency"
    HOURS = "hours"
    DEADLINES = "deadlines"
    RULES = "rules"
    STAFF = "staff"
    GROUP = "group"
    REHEARSAL = "rehearsal"
    DONE = "done"
    # Asked inside HOURS, and only when somebody wants to change them:
    WORK = "work"
    QUIET = "quiet"
    HOLIDAYS = "holidays"
    DAYS = "days"


ORDER = tuple(Step)[: tuple(Step).index(Step.DONE) + 1]
OF_HOURS = frozenset({Step.WORK, Step.QUIET, Step.HOLIDAYS, Step.DAYS})
TYPED = frozenset(
    {Step.NAME, Step.CODE, Step.PHONE, Step.EMERGENCY, Step.WORK, Step.QUIET, Step.DAYS}
)
NEEDED = ("name", "code", "duty_phone", "emergency")
"""Without these an estate serves nobody: they differ in every place (settled, Estate)."""


def after(step: Step) -> Step:
    """The next question of the set-up."""
    return ORDER[ORDER.index(step) + 1]


class Zone(StrEnum):
    """Time zones to pick from, and the country whose public holidays they suggest."""

    SHANGHAI = "Asia/Shanghai"
    URUMQI = "Asia/Urumqi"
    HONG_KONG = "Asia/Hong_Kong"
    MACAU = "Asia/Macau"
    TAIPEI = "Asia/Taipei"
    SINGAPORE = "Asia/Singapore"
    KUALA_LUMPUR = "Asia/Kuala_Lumpur"
    TOKYO = "Asia/Tokyo"
    SYDNEY = "Australia/Sydney"
    LONDON = "Europe/London"
    NEW_YORK = "America/New_York"
    LOS_ANGELES = "America/Los_Angeles"


class Country(StrEnum):
    """Whose public holidays an estate keeps."""

    NONE = "none"
    CN = "CN"
    HK = "HK"
    MO = "MO"
    TW = "TW"
    SG = "SG"
    MY = "MY"
    JP = "JP"
    AU = "AU"
    GB = "GB"
    US = "US"


COUNTRIES = {
    Zone.SHANGHAI: Country.CN,
    Zone.URUMQI: Country.CN,
    Zone.HONG_KONG: Country.HK,
    Zone.MACAU: Country.MO,
    Zone.TAIPEI: Country.TW,
    Zone.SINGAPORE: Country.SG,
    Zone.KUALA_LUMPUR: Country.MY,
    Zone.TOKYO: Country.JP,
    Zone.SYDNEY: Country.AU,
    Zone.LONDON: Country.GB,
    Zone.NEW_YORK: Country.US,
    Zone.LOS_ANGELES: Country.US,
}


def typed(step: Step, words: str) -> dict[str, str]:
    """The columns that a typed answer fills; a Refusal says what it should look like."""
    words = " ".join(words.split())[:LONGEST]
    if step is Step.NAME:
        return {"name": words}
    if step is Step.CODE:
        return {"code": code(words)}
    if step in (Step.PHONE, Step.EMERGENCY):
        if not re.search("[0-9]{2,}", words):
            raise Refusal("refused-phone")
        return {"duty_phone" if step is Step.PHONE else "emergency": words}
    begins, ends = span(words)
    if step is Step.QUIET:
        return {"quiet_from": begins, "quiet_to": ends}
    if begins >= ends:
        raise Refusal("refused-hours")
    return {"opens": begins, "closes": ends}


def code(words: str) -> str:
    """Two to four letters."""
    if not re.fullmatch("[A-Z]{2,4}", words.upper()):
        raise Refusal("refused-code")
    return words.upper()


_DAY = re.compile(
    r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*(休|班|off|work)", re.IGNORECASE
)


def days(words: str, closed: str, worked: str) -> dict[str, str]:
    """Days entered by hand (`2027-02-04 休，2027-02-13 班`), added to those that were."""
    sets = {"off": set(closed.split()), "work": set(worked.split())}
    found = _DAY.findall(words)
    if not found:
        raise Refusal("refused-days")
    for year, month, number, kind in found:
        try:
            day = date(int(year), int(month), int(number)).isoformat()
        except ValueError:
            raise Refusal("refused-days") from None
        mine = "off" if kind.lower() in ("休", "off") else "work"
        for name, listed in sets.items():
            (listed.add if name == mine else listed.discard)(day)
    return {
        "closed_days": " ".join(sorted(sets["off"])),
        "worked_days": " ".join(sorted(sets["work"])),
    }


_TIME = r"(\d{1,2})(?:\s*[:：.点]\s*(\d{2})?)?"
_SPAN = re.compile(rf"{_TIME}\s*(?:-|–|—|~|～|到|至|to)\s*{_TIME}")


def span(words: str) -> tuple[str, str]:
    """`8:30-17:30` as `("08:30", "17:30")`."""
    found = _SPAN.search(words)
    if found is None:
        raise Refusal("refused-hours")
    return _clock(found[1], found[2]), _clock(found[3], found[4])


def _clock(hour: str, minute: str | None) -> str:
    try:
        return time(int(hour), int(minute or 0)).isoformat("minutes")
    except ValueError:
        raise Refusal("refused-hours") from None
