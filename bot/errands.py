"""What each kind of job is given, and what becomes of what comes back."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from actions import (
    audience,
    door_notices,
    dossiers,
    figures,
    jobs,
    notices,
    posters,
    printing,
    rounds,
    sheets,
)
from actions import codes as codes_
from actions.desk import Desk
from actions.jobs import Job
from actions.staging import Stager
from handlers.draw import door_notice as draw_door_notice
from handlers.draw import dossier as draw_dossier
from handlers.draw import figures as draw_figures
from handlers.draw import minutes_paper
from handlers.draw import posters as draw_poster
from handlers.draw import rounds as draw_round
from handlers.draw import sheets as draw_sheet
from locales import load
from workflow.posters import PER_FILE
from workflow.refusal import Refusal
from workflow.registration import shown_code
from workflow.sheets import TOLD, Sheet


@dataclass(frozen=True, slots=True)
class Errand:
    """A job at the desk of whoever asked, in a transaction."""

    desk: Desk
    job: Job
    lang: str
    bot: str


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of a job's input; `after` is where the next part begins, None at the end."""

    lines: list[Any]
    after: int | None


@dataclass(slots=True)
class Made:
    """What a child has made: files, or lines to be compared; `faults` refuse the lines."""

    files: list[bytes] = field(default_factory=list)
    result: dict[str, Any] = field(default_factory=dict)
    lines: list[Any] = field(default_factory=list)

    @property
    def faults(self) -> list[dict[str, Any]]:
        """What is wrong with the lines."""
        found: list[dict[str, Any]] = self.result.setdefault("faults", [])
        return found


def _nothing(_: Errand, __: int) -> Part:
    return Part([], None)


def _no_lines(_: Errand, __: Made) -> Stager | None:
    return None


def _excuse(errand: Errand, refusal: Refusal) -> None:
    jobs.excuse(errand.desk, errand.job, refusal)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of job; `give_up` is what happens when it comes to nothing."""

    about: Callable[[Errand], dict[str, Any]]
    take_in: Callable[[Errand, Made], None]
    gather: Callable[[Errand, int], Part] = _nothing
    begin: Callable[[Errand, Made], Stager | None] = _no_lines
    give_up: Callable[[Errand, Refusal], None] = _excuse


# Posters.


def _about_posters(errand: Errand) -> dict[str, Any]:
    estate = errand.desk.estate
    title = load(errand.lang).plain("poster-title", estate=estate.name)
    return {"title": title, "lang": estate.lang, "per_file": PER_FILE, "template": "poster"}


def _gather_posters(errand: Errand, after: int) -> Part:
    found = posters.pages(errand.desk, errand.job.given, after)
    drawn = [draw_poster.page(place, errand.desk.estate, errand.bot) for place in found]
    return Part(drawn, found[-1].id if len(found) == posters.AT_ONCE else None)


def _take_in_posters(errand: Errand, made: Made) -> None:
    posters.hand_over(errand.desk, errand.job.given, made.files)


# Notices for doors that stayed closed.


def _about_door_notice(errand: Errand) -> dict[str, Any]:
    estate = errand.desk.estate
    title = load(errand.lang).plain("door-notice-title")
    return {"title": title, "lang": estate.lang, "per_file": PER_FILE, "template": "door-notice"}


def _gather_door_notice(errand: Errand, _: int) -> Part:
    notice = door_notices.written(errand.desk, errand.job.given)
    return Part(draw_door_notice.pages(notice, errand.bot), None)


def _take_in_door_notice(errand: Errand, made: Made) -> None:
    door_notices.hand_over(errand.desk, errand.job.given, made.files)


# Minutes.


def _about_minutes(errand: Errand) -> dict[str, Any]:
    """Each language brings all that its file says."""
    return {"minutes": errand.job.given["minutes"]}


def _gather_minutes(errand: Errand, _: int) -> Part:
    given, estate = errand.job.given, errand.desk.estate
    printed = printing.prints(errand.desk, given["minutes"], given["copies"])
    return Part([minutes_paper.printed(one, estate, load(one.lang)) for one in printed], None)


def _take_in_minutes(errand: Errand, made: Made) -> None:
    given = errand.job.given
    printing.hand_over(errand.desk, given["minutes"], given["copies"], made.files)


# What was put away of a case.


def _about_dossier(errand: Errand) -> dict[str, Any]:
    one = dossiers.contents(errand.desk, errand.job.given, errand.lang)
    return draw_dossier.about(one, errand.desk.now)


def _gather_dossier(errand: Errand, _: int) -> Part:
    desk, texts = errand.desk, load(errand.lang)
    one = dossiers.contents(desk, errand.job.given, errand.lang)
    return Part([draw_dossier.document(one, desk.estate, desk.now, texts)], None)


def _take_in_dossier(errand: Errand, made: Made) -> None:
    dossiers.hand_over(errand.desk, errand.job.given, made.result["manifest"], made.files)


# The week in figures.


def _about_figures(errand: Errand) -> dict[str, Any]:
    return draw_figures.picture(errand.job.given, errand.desk.estate, load(errand.lang))


def _take_in_figures(errand: Errand, made: Made) -> None:
    [picture] = made.files
    figures.hand_over(errand.desk, errand.job.given, picture)


def _say_figures(errand: Errand, _: Refusal) -> None:
    figures.say(errand.desk, errand.job.given)


# The round of a notice.


def _about_round(errand: Errand) -> dict[str, Any]:
    texts, desk = load(errand.lang), errand.desk
    notice = notices.known(desk, errand.job.given["notice"])
    houses = audience.addresses(desk, notice.houses)
    return draw_round.paper(notice, houses, texts) | {"lang": errand.lang}


def _gather_round(errand: Errand, _: int) -> Part:
    stops = rounds.printed(errand.desk, errand.job.given["notice"])
    return Part([draw_round.cells(one, load(errand.lang)) for one in stops], None)


def _take_in_round(errand: Errand, made: Made) -> None:
    [content] = made.files
    rounds.hand_over(errand.desk, errand.job.given["notice"], content)


# Sheets that are handed out.


def _about_sheet_out(errand: Errand) -> dict[str, Any]:
    sheet = Sheet(errand.job.given["sheet"])
    headers = draw_sheet.headers(sheet, load(errand.lang))
    choices = draw_sheet.choices(sheet, load(errand.lang))
    return {"format": errand.job.given["format"], "headers": headers, "choices": choices}


def _gather_sheet(errand: Errand, after: int) -> Part:
    if errand.job.given["empty"]:
        return Part([], None)
    sheet = Sheet(errand.job.given["sheet"])
    rows, next_ = sheets.rows_of(errand.desk, sheet, after)
    return Part([draw_sheet.cells(sheet, row, load(errand.lang)) for row in rows], next_)


def _take_in_sheet_out(errand: Errand, made: Made) -> None:
    [content] = made.files
    sheets.hand_over(errand.desk, errand.job.given, content)


# Sheets that are taken in.


def _about_sheet_in(_: Errand) -> dict[str, Any]:
    return {"words": draw_sheet.words()}


def _begin_sheet(errand: Errand, made: Made) -> Stager | None:
    if "refused" in made.result:
        raise Refusal(made.result["refused"])
    if made.faults:
        return None
    return sheets.begin(errand.desk, errand.job.id, Sheet(made.result["sheet"]))


def _take_in_sheet(errand: Errand, made: Made) -> None:
    sheet = Sheet(made.result["sheet"])
    if not made.faults:
        sheets.read(errand.desk, errand.job, sheet)
        return
    told = {"count": len(made.faults), "faults": made.faults[:TOLD]}
    sheets.refuse(errand.desk, errand.job, json.dumps(told, ensure_ascii=False))


# Invitation codes.


def _about_codes(errand: Errand) -> dict[str, Any]:
    return {"format": "csv", "headers": draw_sheet.codes_headers(load(errand.lang))}


def _gather_codes(errand: Errand, after: int) -> Part:
    codes, next_ = codes_.made(errand.desk, after)
    link = f"https://t.me/{errand.bot}?start=i_"
    return Part([[address, shown_code(code), f"{link}{code}"] for address, code in codes], next_)


def _take_in_codes(errand: Errand, made: Made) -> None:
    [content] = made.files
    codes_.hand_over(errand.desk, content)


KINDS = {
    "posters": Kind(_about_posters, _take_in_posters, _gather_posters),
    "door-notice": Kind(_about_door_notice, _take_in_door_notice, _gather_door_notice),
    "minutes": Kind(_about_minutes, _take_in_minutes, _gather_minutes),
    "dossier": Kind(_about_dossier, _take_in_dossier, _gather_dossier),
    "figures": Kind(_about_figures, _take_in_figures, give_up=_say_figures),
    "round": Kind(_about_round, _take_in_round, _gather_round),
    "codes": Kind(_about_codes, _take_in_codes, _gather_codes),
    "sheet-out": Kind(_about_sheet_out, _take_in_sheet_out, _gather_sheet),
    "sheet-in": Kind(_about_sheet_in, _take_in_sheet, begin=_begin_sheet),
}
