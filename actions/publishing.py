"""Publishes the preliminary view to all parties at the same moment, and hears what they say to it.

Where it judges the company itself, a manager has the last word on it.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from actions import casefile, leading, managing, telling
from actions.desk import Desk
from actions.door import case_action
from storage import cases, due, parties, records
from storage.cases import Case
from workflow import plan
from workflow.casefile import CaseFile, Filed, Party
from workflow.policy import VIEWED
from workflow.records import Kind
from workflow.records.findings import FindingReply
from workflow.refusal import Refusal, Stale
from workflow.roles import Role
from workflow.terms import YesNo

VIEW = (Kind.CAUSE, Kind.RESPONSIBILITY)
"""What the preliminary view consists of."""

PATIENCE = timedelta(days=3)
"""After which a party that has said nothing to it is asked once more."""


def view_of(file: CaseFile) -> list[Filed]:
    """The findings that a party reads, or would."""
    return [one for one in file.records if one.kind in VIEW]


def out(desk: Desk, case: int) -> list[Filed]:
    """The view as the parties read it: what was written since is no part of it."""
    return [one for one in records.published(desk.db, desk.scope, case) if one.kind in VIEW]


def unpublished(file: CaseFile) -> bool:
    """Whether there is something to publish: somebody is ranked, and not all of it is out."""
    view = view_of(file)
    ranked = any(one.kind is Kind.RESPONSIBILITY for one in view)
    return ranked and any(one.published_at is None for one in view)


@case_action("case.publish")
def publish(desk: Desk, case: Case) -> bool:
    """Publish it, or ask the managers to; whether it is out."""
    file = casefile.load(desk, case)
    if not unpublished(file):
        raise Refusal("refused-nothing-to-publish")
    if not plan.own_affair(file) or Role.MANAGER in desk.roles:
        _publish(desk, case, file)
        return True
    newest = max(one.id for one in view_of(file))
    once = f"{desk.scope}-publish-{case.id}-{newest}"
    managing.tell(desk, case, "publishing-asked", once=once, name=desk.me.name, record=newest)
    return False


@case_action("case.approve_publishing")
def approve(desk: Desk, case: Case, newest: int) -> None:
    """A manager agrees to what he was shown; something newer is asked for again."""
    file = casefile.load(desk, case)
    view = view_of(file)
    if not view or max(one.id for one in view) != newest or not unpublished(file):
        raise Stale
    _publish(desk, case, file)


def _publish(desk: Desk, case: Case, file: CaseFile) -> None:
    for one in view_of(file):
        records.publish(desk.db, desk.scope, one.id, now=desk.now)
    _tell(desk, case, file.parties, again=YesNo.NO)
    due.arm(desk.db, desk.scope, kind="finding", ref=case.id, at=desk.now + PATIENCE)
    desk.redraw_case(case.id)


def _tell(desk: Desk, case: Case, some: Iterable[Party], *, again: YesNo) -> None:
    for party in some:
        if party.person_id is not None:
            facts: dict[str, Any] = {"ref": case.id, "party_id": party.id, "again": again}
            telling.person(desk, party.person_id, "told-finding", case=case, **facts)


def reply_of(view: list[Filed], file: CaseFile, party: Party) -> Filed | None:
    """What a party has said to the view as it was published last, which is `out`."""
    at = [one.published_at for one in view if one.published_at is not None]
    reply = file.last(Kind.FINDING_REPLY, party.id)
    return reply if reply is not None and at and reply.filed_at >= max(at) else None


def remind(desk: Desk, case_id: int) -> None:
    """Three days later: whoever has said nothing is asked once more."""
    case = cases.get(desk.db, desk.scope, case_id)
    if case is None or case.stage not in VIEWED:
        return
    file, view = casefile.load(desk, case), out(desk, case.id)
    silent = [one for one in file.parties if reply_of(view, file, one) is None]
    _tell(desk, case, silent, again=YesNo.YES)


def replied(desk: Desk, case: Case, filed: Filed) -> None:
    """The lead hears of it; nothing can be said to what is not out."""
    reply = filed.content
    assert isinstance(reply, FindingReply)
    if not out(desk, case.id):
        raise Refusal("refused-nothing-published")
    party = parties.get(desk.db, desk.scope, filed.party_id)
    if party is not None:
        leading.tell(
            desk,
            case,
            "lead-finding-reply",
            but=filed.author_id,
            party=party.no,
            agrees=str(reply.view),
            words=reply.reason or "",
            given="yes" if reply.reason else "no",
        )
