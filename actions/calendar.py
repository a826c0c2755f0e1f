"""Which days of a year an estate works, and the question for those that nobody has told us yet."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from actions.desk import Desk
from storage import offices
from workflow import almanac
from workflow.almanac import Year
from workflow.roles import Role

DECEMBER = 12


def year(desk: Desk, number: int) -> Year:
    """The days that differ from the week, those too that were entered by hand.

    Until China has announced a year its statutory holidays and the estate's week are all there
    is; it counts as known once somebody has entered days of it.
    """
    public, hours = almanac.year(desk.estate.country, number), desk.hours
    by_hand = f" {desk.estate.closed_days} {desk.estate.worked_days}"
    return replace(
        public,
        holidays=frozenset(day for day in hours.holidays if day.year == number),
        worked=frozenset(day for day in hours.workdays_made_up if day.year == number),
        known=public.known or f" {number}-" in by_hand,
    )


def ask_for_days(desk: Desk) -> None:
    """Each administrator is asked in December for the next year, and once more when it has come."""
    today = desk.now.astimezone(ZoneInfo(desk.estate.zone)).date()
    number = today.year + 1 if today.month == DECEMBER else today.year
    if year(desk, number).known:
        return
    for person in offices.holders(desk.db, desk.scope, Role.ADMIN):
        if person.user_id is not None:
            once = f"{desk.scope}-calendar-{number}-{number - today.year}-{person.id}"
            desk.tell(person.user_id, "calendar-missing", year=str(number), dedupe=once)
