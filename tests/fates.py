"""An estate by chance, and items with what befalls them, for `tests.quarter`."""

from datetime import datetime, time, timedelta
from random import Random

from tests.around import Around
from tests.reminded import Happening, Plan, Verb
from tests.town import Town
from workflow.quiet import NIGHTS, Quiet

WANG, ZHAO, SUN, ZHOU, LI, ZHENG, FENG = 1001, 1002, 1005, 2001, 2003, 2004, 2005
ASLEEP = {ZHAO: Quiet.LONG, SUN: Quiet.SHORT, LI: Quiet.NEVER}
"""Whose night is his own; all others keep that of the estate."""

DOERS = {1: WANG, 2: ZHAO, 3: SUN, 4: ZHENG, 5: LI}
"""By the number of his party: the company's part is done by an engineer, and what falls to a
neighbour without Telegram the lead is reminded of."""

SIGN = {WANG, ZHAO}


def estate(chance: Random, begins: datetime, days: int) -> Around:
    """An estate that works late, with a night and holidays by chance, and when it is down."""
    ends = begins + timedelta(days=days)
    all_days = [begins.date() + timedelta(days=one) for one in range(days + 60)]
    closes, quiet = time(chance.choice([17, 20, 22])), time(chance.choice([20, 21, 22]), 30)
    wakes = chance.choice([time(7), time(8), time(9, 20)])
    night = (quiet, wakes)
    own = {user: NIGHTS[one] for user, one in ASLEEP.items()}
    down = []
    at = begins + timedelta(hours=chance.randint(20, 60))
    while at < ends - timedelta(days=2):
        begin = at.replace(minute=chance.randint(2, 28), second=chance.randint(1, 59))
        hours = chance.random() < 0.2
        away = timedelta(hours=chance.randint(1, 14)) if hours else timedelta(minutes=0)
        down.append((begin, begin + away + timedelta(seconds=chance.randint(5, 600))))
        at += timedelta(hours=chance.randint(20, 60))
    return Around(
        opens=time(8),
        closes=closes,
        closed=frozenset(chance.sample(all_days, days // 10)),
        worked=frozenset(chance.sample([one for one in all_days if one.weekday() > 4], 3)),
        nights=dict.fromkeys((WANG, ZHENG, FENG), night) | own,
        down=down,
        lead=LI,
        manager=FENG,
        group=Town.GROUP,
        ends=ends,
    )


def moment(chance: Random, place: Around, soonest: datetime, latest: datetime) -> datetime:
    """Some moment at which the program runs, apart from those at which reminders are gathered."""
    at = soonest + chance.random() * (latest - soonest)
    minute = chance.randint(2, 28) + 30 * chance.randint(0, 1)
    at = at.replace(minute=minute, second=chance.randint(1, 59), microsecond=0)
    up = place.up(at)
    return up if up == at else up + timedelta(minutes=1)


FATES = (
    (Verb.SNOOZED,),
    (Verb.SNOOZED, Verb.SNOOZED, Verb.SNOOZED),
    (Verb.DOING,),
    (Verb.BLOCKED,),
    (Verb.BLOCKED, Verb.ANSWERED),
    (Verb.BLOCKED, Verb.RESTS, Verb.SNOOZED),
    (Verb.BLOCKED, Verb.RESTS, Verb.DOING),
    (Verb.BLOCKED, Verb.ESCALATED),
    (Verb.BLOCKED, Verb.ESCALATED, Verb.ANSWERED),
    (Verb.ASKED, Verb.AGREED, Verb.AGREED),
    (Verb.ASKED, Verb.AGREED, Verb.REFUSED),
    (Verb.DONE, Verb.FAILED),
    (Verb.DONE, Verb.DOING),
    (Verb.DONE, Verb.PASSED),
    (Verb.DROPPED, Verb.SNOOZED),
    (Verb.ANSWERED, Verb.FAILED, Verb.AGREED),
)
"""What follows on what; the last cannot be done, mostly."""


def plan(chance: Random, place: Around, begins: datetime) -> tuple[int, Plan]:
    """An item with a fate by chance, and of which party it is."""
    party = chance.choice(list(DOERS))
    begun = moment(chance, place, begins, place.ends - timedelta(days=10))
    by = begun.date() + timedelta(days=chance.randint(0, 14))
    fate, at = [], begun
    asks = frozenset(SIGN - {DOERS[party]})
    for verb in (verb for _ in range(chance.randint(0, 3)) for verb in chance.choice(FATES)):
        at = moment(chance, place, at + timedelta(hours=1), at + timedelta(days=3))
        day = by + timedelta(days=chance.randint(0, 12))
        fate.append(Happening(at, verb, day, chance.choice([*SIGN, *asks, *asks])))
    fate = sorted((one for one in fate if one.at < place.ends), key=lambda one: one.at)
    return party, Plan(begun, by, DOERS[party], asks, tuple(fate))
