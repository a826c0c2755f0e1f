"""Asks in December for the working days of the next year, if nobody has announced them to us."""

from zoneinfo import ZoneInfo

from actions.desk import Desk
from storage import people
from workflow import almanac
from workflow.roles import Role

DECEMBER = 12


def ask_for_next_year(desk: Desk) -> None:
    """Told once to each administrator; days that were entered by hand are enough."""
    today = desk.now.astimezone(ZoneInfo(desk.estate.zone)).date()
    year = today.year + 1
    entered = f" {desk.estate.closed_days} {desk.estate.worked_days}"
    known = almanac.year(desk.estate.country, year).known if desk.estate.country else True
    if today.month != DECEMBER or known or f" {year}-" in entered:
        return
    for person in people.holders(desk.db, desk.scope, Role.ADMIN):
        if person.user_id is not None:
            once = f"{desk.scope}-calendar-{year}-{person.id}"
            desk.tell(person.user_id, "calendar-missing", year=str(year), dedupe=once)
