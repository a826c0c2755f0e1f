"""Tells whoever a case is about: the reporter, who acts for him, whoever reported the same."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from actions.desk import Desk
from storage import cases, chats, due, forgotten, participants, parties, people, reporters
from storage.cases import Case
from workflow.messages import FOR_MERGED
from workflow.process import IN_COORDINATION
from workflow.reminders import ROUND_THE_CLOCK

SILENT = timedelta(days=7)
"""After so long without a word to the reporter the lead is reminded."""


def reporter(
    desk: Desk,
    case: Case,
    kind: str,
    *,
    alone: bool = False,
    but: Collection[int] = (),
    **facts: Any,
) -> None:
    """Promise a message to whoever reported, whoever that is, and to who acts for him.

    Whoever reported what was merged into the case hears it of his own one, `but` some people,
    unless it is for this reporter `alone`.
    """
    if case.of_resident:
        _each(desk, case, kind, facts)
        if case.stage in IN_COORDINATION:
            due.arm(desk.db, desk.scope, kind="silent", ref=case.id, at=desk.now + SILENT)
    if not alone and kind in FOR_MERGED:
        merged(desk, case, FOR_MERGED[kind], but=but, **facts)


def merged(
    desk: Desk, case: Case, kind: str, *, but: Collection[int] = (), **facts: Any
) -> list[int]:
    """Promise a message to whoever reported what was merged into the case, of his own one.

    The ids of whom it is for, `but` some people who hear nothing.
    """
    told: list[int] = []
    for one in cases.merged_into(desk.db, desk.scope, case.id):
        who, _ = reporters.of_case(desk.db, desk.scope, one.id)
        if who in (*but, *told):
            continue
        told.append(who)
        theirs = facts | ({"ref": one.id} if "ref" in facts else {})
        if "dedupe" in facts:
            theirs["dedupe"] = f"{facts['dedupe']}-{one.id}"
        _each(desk, one, kind, theirs)
    return told


def _each(desk: Desk, case: Case, kind: str, said: dict[str, Any]) -> None:
    facts = dict(said)
    who, _ = reporters.of_case(desk.db, desk.scope, case.id)
    person(desk, who, kind, case=case, **facts)
    once = facts.pop("dedupe", None)
    for part in participants.of_case(desk.db, desk.scope, case.id, now=desk.now):
        if part.speaks:
            if once:
                facts["dedupe"] = f"{once}-{part.id}"
            person(desk, part.person_id, kind, case=case, **facts)


def person(desk: Desk, who: int, kind: str, *, case: Case, **facts: Any) -> None:
    """Promise a message about a case to one person, in private."""
    somebody = people.get(desk.db, desk.scope, who)
    if somebody is None or forgotten.is_forgotten(desk.db, desk.scope, who):
        return
    chat = chats.get(desk.db, somebody.user_id) if somebody.user_id is not None else None
    if chat is not None and not chat.reachable:
        desk.phone(who, case.id)
    urgent = case.urgency in ROUND_THE_CLOCK
    desk.tell_one(somebody, kind, case=case.id, urgent=urgent, no=case.no, **facts)


def everybody(
    desk: Desk, case: Case, kind: str, *, but: Collection[int] = (), **facts: Any
) -> None:
    """The reporter and every party hear of it, each once and in private, `but` some people.

    Whoever reported what was merged into the case hears of it also without its reporter.
    """
    who, _ = reporters.of_case(desk.db, desk.scope, case.id)
    taking_part = parties.of_case(desk.db, desk.scope, case.id)
    own = next((one.id for one in taking_part if one.person_id == who), 0)
    if who not in but:
        reporter(desk, case, kind, but=but, ref=case.id, party_id=own, **facts)
    elif kind in FOR_MERGED:
        merged(desk, case, FOR_MERGED[kind], but=but, ref=case.id, **facts)
    for party in taking_part:
        one = party.person_id
        if one is not None and one != who and one not in but:
            about = {"as_party": 1, "party_id": party.id}
            person(desk, one, kind, case=case, ref=case.id, **about, **facts)
