"""After the bot was away: presses older than 150 s are gone, so the people concerned are told.

Telegram keeps a press for 150 seconds and a message for 24 hours; nobody hears from
Telegram that a press was lost.
"""

import logging
from datetime import datetime, timedelta
from functools import partial
from random import Random

from actions.delivery import office
from actions.desk import Desk
from storage import cards, cases, due, groups, meta, showing
from storage.cards import Card
from storage.connection import Connection
from storage.due import Due
from storage.rows import Scope
from workflow.terms import Urgency

log = logging.getLogger(__name__)
PRESSES_LIVE = timedelta(seconds=120)
LOOK_BACK = timedelta(hours=24)
MESSAGES_LIVE = timedelta(hours=20)


def heard(db: Connection, *, now: datetime) -> None:
    """Telegram has just been asked successfully."""
    meta.put(db, "last-poll", now.isoformat())


def sweep(db: Connection, *, now: datetime, chance: Random) -> None:
    """If the bot was away too long, tell whoever was shown a button and has not acted since."""
    kept = meta.get(db, "last-poll")
    meta.put(db, "last-poll", now.isoformat())
    since = datetime.fromisoformat(kept) if kept else now
    if now - since <= PRESSES_LIVE:
        return
    told: set[int] = set()
    for card in showing.live_since(db, since=now - LOOK_BACK):
        if card.chat_id not in told:
            told.add(card.chat_id)
            desk = office(db, Scope(card.estate_id), now=now, chance=chance)
            _, error = db.attempt("telling", partial(_tell, desk, card, since))
            if error is not None:
                log.error("nobody is told at card %d", card.id, exc_info=error)


def _tell(desk: Desk, card: Card, since: datetime) -> None:
    """At once to the office and in an emergency; residents sleep until the morning."""
    bound = groups.of_chat(desk.db, card.chat_id) is not None
    urgent = _urgent(desk, card)
    kind = "outage-staff" if bound else "outage-urgent" if urgent else "outage-person"
    if not (bound or urgent) and desk.hours.is_quiet(desk.now):
        due.arm(
            desk.db,
            desk.scope,
            kind="outage",
            ref=card.id,
            at=desk.hours.quiet_ends(desk.now),
            facts={"since": since.isoformat(), "until": desk.now.isoformat()},
        )
        return
    _say(desk, card, kind, since=since, until=desk.now)


def _say(desk: Desk, card: Card, kind: str, *, since: datetime, until: datetime) -> None:
    """Say it, and put the card with its buttons below."""
    desk.tell(
        card.chat_id,
        kind,
        since=since,
        until=until,
        phone=desk.estate.duty_phone,
        missing="yes" if until - since > MESSAGES_LIVE else "no",
    )
    desk.show(card.chat_id, card.slot, card.kind, ref=card.ref, arg=card.arg, anew=True)


def _urgent(desk: Desk, card: Card) -> bool:
    if card.kind not in ("my-case", "lead-case"):
        return False
    case = cases.get(desk.db, desk.scope, card.ref)
    return case is not None and case.urgency is Urgency.U1


def in_the_morning(desk: Desk, row: Due) -> None:
    """Whoever has not acted since is told that the bot was away."""
    card = cards.get(desk.db, row.ref)
    if card is None or not showing.is_live(desk.db, card.id):
        return
    since, until = (datetime.fromisoformat(row.given[name]) for name in ("since", "until"))
    _say(desk, card, "outage-person", since=since, until=until)
