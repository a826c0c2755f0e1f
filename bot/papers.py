"""Errands that end in a paper or a picture."""

from typing import Any

from actions import audience, door_notices, dossiers, figures, notices, posters, printing, rounds
from bot.errands import Errand, Kind, Made, Part
from handlers.draw import door_notice as draw_door_notice
from handlers.draw import dossier as draw_dossier
from handlers.draw import figures as draw_figures
from handlers.draw import minutes_paper
from handlers.draw import posters as draw_poster
from handlers.draw import rounds as draw_round
from locales import load
from workflow.posters import PER_FILE
from workflow.refusal import Refusal


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


def _about_door_notice(errand: Errand) -> dict[str, Any]:
    estate = errand.desk.estate
    title = load(errand.lang).plain("door-notice-title")
    return {"title": title, "lang": estate.lang, "per_file": PER_FILE, "template": "door-notice"}


def _gather_door_notice(errand: Errand, _: int) -> Part:
    notice = door_notices.written(errand.desk, errand.job.given)
    return Part(draw_door_notice.pages(notice, errand.bot), None)


def _take_in_door_notice(errand: Errand, made: Made) -> None:
    door_notices.hand_over(errand.desk, errand.job.given, made.files)


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


def _about_dossier(errand: Errand) -> dict[str, Any]:
    one = dossiers.contents(errand.desk, errand.job.given, errand.lang)
    return draw_dossier.about(one, errand.desk.now)


def _gather_dossier(errand: Errand, _: int) -> Part:
    desk, texts = errand.desk, load(errand.lang)
    one = dossiers.contents(desk, errand.job.given, errand.lang)
    return Part([draw_dossier.document(one, desk.estate, desk.now, texts)], None)


def _take_in_dossier(errand: Errand, made: Made) -> None:
    dossiers.hand_over(errand.desk, errand.job.given, made.result["manifest"], made.files)


def _about_figures(errand: Errand) -> dict[str, Any]:
    return draw_figures.picture(errand.job.given, errand.desk.estate, load(errand.lang))


def _take_in_figures(errand: Errand, made: Made) -> None:
    [picture] = made.files
    figures.hand_over(errand.desk, errand.job.given, picture)


def _say_figures(errand: Errand, _: Refusal) -> None:
    figures.say(errand.desk, errand.job.given)


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


KINDS = {
    "posters": Kind(_about_posters, _take_in_posters, _gather_posters),
    "door-notice": Kind(_about_door_notice, _take_in_door_notice, _gather_door_notice),
    "minutes": Kind(_about_minutes, _take_in_minutes, _gather_minutes),
    "dossier": Kind(_about_dossier, _take_in_dossier, _gather_dossier),
    "figures": Kind(_about_figures, _take_in_figures, give_up=_say_figures),
    "round": Kind(_about_round, _take_in_round, _gather_round),
}
