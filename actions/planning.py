"""The plan of a case: what filing a part of it brings about, who is asked, who says yes to it."""

from collections.abc import Callable, Collection
from datetime import timedelta
from typing import Any

from actions import casefile, community, leading, telling
from actions.desk import Desk
from actions.door import case_action
from storage import due, parties, people, records, reporters
from storage.cases import Case
from workflow import plan
from workflow.casefile import CaseFile, Filed, Party, PartyKind
from workflow.manners import TOGETHER, threatened
from workflow.records import Kind, fund
from workflow.records.approvals import Approval, Consent, Verdict
from workflow.records.fund import EmergencyUse, OwnersVote
from workflow.records.plans import Check, ChoiceMade, Duty, Goal, MannerChosen, Option
from workflow.refusal import Refusal, Stale
from workflow.terms import Stage

A_DAY = timedelta(days=1)


def _chosen(desk: Desk, case: Case, filed: Filed) -> None:
    """What is not lawful is taken by nobody."""
    assert isinstance(filed.content, ChoiceMade)
    option = records.get(desk.db, desk.scope, filed.content.option)
    if option is None or option.case_id != case.id or not isinstance(option.content, Option):
        raise Stale
    if option.content.lawful is Check.NO:
        raise Refusal("refused-unlawful")


def _pulse_taken(desk: Desk, case: Case, filed: Filed) -> None:
    """The lead hears that somebody has answered; what, he reads on the page of the plan."""
    party = parties.get(desk.db, desk.scope, filed.party_id)
    if party is not None:
        leading.tell(desk, case, "lead-pulse", but=filed.author_id, party=party.no)


def _counted(desk: Desk, case: Case, filed: Filed) -> None:
    """Whoever has entered the vote reads at once which test it failed."""
    assert isinstance(filed.content, OwnersVote)
    result = filed.content.result
    desk.tell_one(
        desk.me,
        "vote-counted",
        case=case.id,
        no=case.no,
        hurdles=[str(one) for one in result.failed],
        passed="yes" if result.passed else "no",
        voted=f"{result.took_part[0]:.1f}",
        voted_area=f"{result.took_part[1]:.1f}",
        agreed=f"{result.agreed[0]:.1f}",
        agreed_area=f"{result.agreed[1]:.1f}",
    )


def _papers_there(desk: Desk, _: Case, filed: Filed) -> None:
    """An emergency needs the papers of the local rules."""
    assert isinstance(filed.content, EmergencyUse)
    needed = fund.papers(desk.estate.packs)
    missing = [str(one) for one in needed if one not in filed.content.papers]
    if missing:
        raise Refusal("refused-fund-papers", papers=missing)


def _judged(desk: Desk, case: Case, filed: Filed) -> None:
    """Nobody approves a plan of his own; the lead hears what became of it."""
    assert isinstance(filed.content, Approval | Consent)
    if case.lead_id in {desk.me.id, *desk.covers}:
        raise Refusal("refused-own-plan")
    if filed.kind not in plan.approvers(casefile.load(desk, case)):
        raise Refusal("refused-no-approval")
    if filed.content.verdict is Verdict.APPROVED:
        community.require(desk, case)
    words = filed.content.reason or ""
    verdict = filed.content.verdict
    leading.tell(desk, case, "plan-judged", name=desk.me.name, verdict=verdict, words=words)


def _kept_apart(desk: Desk, case: Case, filed: Filed) -> None:
    """Where violence was announced nobody is asked to one table, whoever decides so."""
    assert isinstance(filed.content, MannerChosen)
    if filed.content.manner in TOGETHER and threatened(casefile.load(desk, case)):
        raise Refusal("refused-not-together")


EFFECTS: dict[Kind, Callable[[Desk, Case, Filed], None]] = {
    Kind.CHOICE: _chosen,
    Kind.METHOD: _kept_apart,
    Kind.PULSE: _pulse_taken,
    Kind.VOTE: _counted,
    Kind.EMERGENCY: _papers_there,
    Kind.APPROVAL: _judged,
    Kind.CONSENT: _judged,
}


def publish(desk: Desk, file: CaseFile, *kinds: Kind) -> None:
    """The parties may read these records as they are now."""
    for kind in kinds:
        for one in file.of(kind):
            records.publish(desk.db, desk.scope, one.id, now=desk.now)


@case_action("case.ask_pulse")
def ask_pulse(desk: Desk, case: Case) -> list[int]:
    """Ask every party in private about the options; the numbers of those to be asked by hand."""
    file = casefile.load(desk, case)
    if not file.has(Kind.OPTION):
        raise Refusal("refused-no-options")
    publish(desk, file, Kind.OPTION)
    by_hand = [one.no for one in file.parties if not _asked(desk, case, file, one)]
    due.arm(desk.db, desk.scope, kind="pulse", ref=case.id, at=desk.now + A_DAY)
    desk.redraw_case(case.id)
    return by_hand


def _asked(desk: Desk, case: Case, file: CaseFile, party: Party, again: str = "") -> bool:
    """Ask one party, once for each version of the plan; False if the bot cannot."""
    person = people.get(desk.db, desk.scope, party.person_id)
    if person is None or person.user_id is None:
        return False
    once = f"{desk.scope}-pulse-{party.id}-{plan.plan_version(file)}{again}"
    facts: dict[str, Any] = {"no": case.no, "party_id": party.id, "options": _options(file)}
    desk.tell_one(person, "ask-pulse", case=case.id, dedupe=once, ref=case.id, **facts)
    return True


def pulse_due(desk: Desk, case: Case) -> None:
    """A day has passed: whoever has not answered is asked once more, and the lead hears of it."""
    file = casefile.load(desk, case)
    silent = [one for one in file.parties if not file.has(Kind.PULSE, one.id)]
    if case.stage is not Stage.PLANNING or not silent:
        return
    for party in silent:
        _asked(desk, case, file, party, "-again")
    leading.tell(desk, case, "remind-pulse", count=len(silent))


@case_action("party.see_plan")
def see(desk: Desk, case: Case) -> None:
    """Show the plan in private."""
    desk.show(desk.my_chat, "screen", "plan", ref=case.id, anew=True)


def _options(file: CaseFile) -> list[list[Any]]:
    found = []
    for letter, one in zip(plan.LETTERS, file.of(Kind.OPTION), strict=False):
        option = one.content
        assert isinstance(option, Option)
        cost = str(option.cost) if option.cost else ""
        found.append([letter, option.summary, cost, int(option.days or 0)])
    return found


def plan_facts(file: CaseFile, duties_of: Collection[Party]) -> dict[str, Any]:
    """The plan as a message says it: goals, options, which one, all amounts, some duties."""
    made = file.last(Kind.CHOICE)
    chosen = made.content.option if made and isinstance(made.content, ChoiceMade) else 0
    split = plan.divided(file)
    return {
        "goals": [
            [one.content.by.isoformat(), one.content.whom, one.content.state]
            for one in file.of(Kind.GOAL)
            if isinstance(one.content, Goal)
        ],
        "options": _options(file),
        "letter": plan.letters(file).get(chosen, "-"),
        "shares": [
            [
                party.no,
                _name(party),
                str(split.shares[party.id]),
                f"{split.percents[party.id]:.2f}",
                split.funding[party.id],
            ]
            for party in file.parties
            if split is not None and split.shares.get(party.id)
        ],
        "duties": [
            [
                party.no,
                _name(party),
                [str(part) for part in filed.content.parts],
                filed.content.right or "",
                filed.content.duty,
            ]
            for party in duties_of
            if (filed := file.last(Kind.DUTY, party.id)) and isinstance(filed.content, Duty)
        ],
    }


def _name(party: Party) -> str:
    """Neighbours are 甲 and 乙 to each other: who reported may want to be no more than that."""
    return "" if party.kind is PartyKind.HOUSEHOLD else party.name


def told(desk: Desk, case: Case) -> None:
    """The plan stands: everybody hears of it, each his own duty and all amounts.

    Whoever reported the same thing and is no party hears that it goes on.
    """
    file = casefile.load(desk, case)
    publish(desk, file, Kind.GOAL, Kind.OPTION, Kind.CHOICE, Kind.SPLIT)
    reporter, _ = reporters.of_case(desk.db, desk.scope, case.id)
    for party in file.parties:
        if party.person_id is not None and party.person_id != reporter:
            facts = {**plan_facts(file, [party]), "you": party.no}
            telling.person(
                desk, party.person_id, "plan-ready", case=case, ref=case.id, as_party=1, **facts
            )
    own = [one for one in file.parties if one.person_id == reporter]
    you = own[0].no if own else 0
    telling.reporter(desk, case, "plan-ready", ref=case.id, you=you, **plan_facts(file, own))
    telling.merged(desk, case, "told-stage", ref=case.id, stage=Stage.IMPLEMENTING)
