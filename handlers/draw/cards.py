"""Which function draws which kind of card."""

from collections.abc import Callable
from typing import Any

from actions.views import View
from handlers.draw import (
    administration,
    calling,
    calls,
    finding,
    guests,
    homes,
    office,
    phoning,
    privacy,
    reports,
    residents,
    staff,
)
from handlers.screen import Screen
from locales import Texts

DRAW: dict[str, Callable[[Any, Texts], Screen]] = {
    "home": residents.home,
    "help": residents.help_,
    "settings": residents.settings,
    "quiet": residents.quiet,
    "human": calls.human,
    "call": calls.call,
    "caller": calls.caller,
    "not-ready": residents.not_ready,
    "not-allowed": residents.not_allowed,
    "my": residents.my,
    "mydata": privacy.my_data,
    "forget": privacy.forget,
    "forget-sure": privacy.forget_sure,
    "forgotten": privacy.forgotten,
    "my-case": residents.my_case,
    "withdraw": residents.withdraw,
    "prompt": residents.prompt,
    "submitted": residents.submitted,
    "notice-sure": residents.notice_sure,
    "register": homes.register,
    "by-phone": homes.by_phone,
    "child": homes.child,
    "homes": homes.homes,
    "my-home": homes.my_home,
    "leave-sure": homes.leave_sure,
    "sold-sure": homes.sold_sure,
    "registration": homes.registration,
    "on-behalf": calling.caller,
    "for-reporter": calling.for_reporter,
    "withdraw-for": calling.withdraw_for,
    "report": reports.report,
    "resume": reports.resume,
    "soon-after": reports.soon_after,
    "unclear": reports.unclear,
    "inbox": office.inbox,
    "staff-case": office.staff_case,
    "lead-case": office.lead_case,
    "office-case": office.office_case,
    "phone-task": phoning.phone_task,
    "bind": administration.bind,
    "set-up": administration.set_up,
    "staff": staff.staff,
    "departments": staff.departments,
    "person": staff.person,
    "dismiss-sure": staff.dismiss_sure,
    "links": staff.links,
    "away": staff.away,
    "away-from": staff.away_from,
    "away-until": staff.away_until,
    "guest-case": guests.guest_case,
    "proxy": guests.proxy,
    "found": finding.found,
    "today": finding.today,
    "duty": staff.duty,
    "duty-cell": staff.duty_cell,
    "places": administration.places,
}


def card(view: View, texts: Texts) -> Screen:
    """Draw a card as it should look now."""
    return DRAW[view.card.kind](view, texts)
