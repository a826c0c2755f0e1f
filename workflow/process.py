"""The five stages, as one table.

Keyboards, gates, texts and docs are read from `PROCESS`. To change how cases travel,
change this table and nothing else.
"""

from dataclasses import dataclass
from enum import StrEnum

from workflow.agreement import G4
from workflow.casefile import CaseFile
from workflow.gates import AT_ONCE, G1, G2, OWED, Lack, Need, missing
from workflow.items import CARRIED_OUT
from workflow.outcome import G5
from workflow.plan import G3
from workflow.records import (
    Kind,
    approvals,
    findings,
    fund,
    items,
    meetings,
    outward,
    parties,
    plans,
    results,
    turns,
)
from workflow.refusal import Stale, TooSoon
from workflow.terms import Handling, Stage


class Move(StrEnum):
    """One way along which a case goes on."""

    TO_ROUTINE = "to-routine"
    REGISTER = "register"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    CLOSE_REPAIR = "close-repair"
    CLOSE_UNANSWERED = "close-unanswered"
    LOOK_AGAIN = "look-again"
    MERGE = "merge"
    NEXT = "next"
    BACK_TO_FACTS = "back-to-facts"
    BACK_TO_PLAN = "back-to-plan"
    TERMINATE = "terminate"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Path:
    """Where a move leads; which fields must be filled before it, and what must be on file."""

    move: Move
    to: Stage
    needs: tuple[str, ...] = ()
    gate: tuple[Need, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A stage, its number among the five (0 for what is none of them), its ways out.

    `records` are what is filed from this stage on.
    """

    stage: Stage
    number: int
    paths: tuple[Path, ...] = ()
    records: tuple[Kind, ...] = ()


JUDGED = ("category", "urgency", "scope", "handling")  # gate G0
WITHDRAW = Path(Move.WITHDRAW, Stage.WITHDRAWN)
TERMINATE = Path(Move.TERMINATE, Stage.TERMINATED)

TOPICS = (parties, findings, plans, fund, approvals, meetings, items, results, outward, turns)
"""Where the classes of the record kinds stand; naming them here makes them known."""

PROCESS: tuple[Step, ...] = (
    Step(
        Stage.INTAKE,
        1,
        (
            Path(Move.TO_ROUTINE, Stage.ROUTINE, JUDGED),
            Path(Move.REGISTER, Stage.REGISTERED, (*JUDGED, "level", "lead_id")),
            Path(Move.REJECT, Stage.REJECTED, ("reason",)),
            Path(Move.MERGE, Stage.MERGED, ("main_case_id",)),
            WITHDRAW,
        ),
    ),
    Step(
        Stage.ROUTINE,
        0,
        (
            Path(Move.CLOSE_REPAIR, Stage.ARCHIVED, ("repaired_at", "solved")),
            Path(Move.CLOSE_UNANSWERED, Stage.ARCHIVED, ("repaired_at",)),
            WITHDRAW,
        ),
    ),
    Step(
        Stage.REGISTERED,
        1,
        (Path(Move.NEXT, Stage.FACT_FINDING, gate=G1), WITHDRAW),
        (
            Kind.PARTY,
            Kind.REGISTRATION,
            Kind.EVIDENCE,
            Kind.REPLY,
            Kind.ATTEMPT,
            Kind.RECUSAL,
            Kind.RECUSAL_ANSWER,
            Kind.PAUSE,
            Kind.PROLONGATION,
            Kind.ESCALATION,
            Kind.OVERRIDE,
        ),
    ),
    Step(
        Stage.FACT_FINDING,
        2,
        (Path(Move.NEXT, Stage.PLANNING, gate=G2), TERMINATE, WITHDRAW),
        (
            Kind.STATEMENT,
            Kind.DECLINED,
            Kind.DISPUTE,
            Kind.APPOINTMENT,
            Kind.VISIT_ANSWER,
            Kind.VISIT,
            Kind.NO_VISIT,
            Kind.DOCUMENT,
            Kind.WARRANTY,
            Kind.REGULATION,
            Kind.CAUSE,
            Kind.RESPONSIBILITY,
            Kind.FINDING_REPLY,
            Kind.IMPACT,
            Kind.TERMINATION,
        ),
    ),
    Step(
        Stage.PLANNING,
        3,
        (
            Path(Move.NEXT, Stage.IMPLEMENTING, gate=G3),
            Path(Move.BACK_TO_FACTS, Stage.FACT_FINDING),
            TERMINATE,
        ),
        (
            Kind.GOAL,
            Kind.OPTION,
            Kind.PULSE,
            Kind.CHOICE,
            Kind.SPLIT,
            Kind.DUTY,
            Kind.METHOD,
            Kind.FUND_CHECK,
            Kind.VOTE,
            Kind.EMERGENCY,
            Kind.APPROVAL,
            Kind.CONSENT,
            Kind.BACK,
        ),
    ),
    Step(
        Stage.IMPLEMENTING,
        4,
        (
            Path(Move.NEXT, Stage.EVALUATING, gate=(*G4, *CARRIED_OUT)),
            Path(Move.BACK_TO_PLAN, Stage.PLANNING),
            TERMINATE,
        ),
        (
            Kind.MEETING,
            Kind.MEETING_ANSWER,
            Kind.CALLING_OFF,
            Kind.ATTENDANCE,
            Kind.POINT,
            Kind.SIGNATURE,
            Kind.SIGNING_ENDED,
            Kind.ITEM,
            Kind.PROGRESS,
            Kind.OBSTACLE_ANSWER,
            Kind.EXTENSION,
            Kind.EXTENSION_ANSWER,
            Kind.ITEM_DROPPED,
            Kind.SUSPENSION,
            Kind.VERIFICATION,
        ),
    ),
    Step(
        Stage.EVALUATING,
        5,
        (
            Path(Move.NEXT, Stage.ARCHIVED, gate=G5),
            Path(Move.BACK_TO_PLAN, Stage.PLANNING),
        ),
        (
            Kind.CALLBACK,
            Kind.SURVEY,
            Kind.UNANSWERED,
            Kind.RECHECK,
            Kind.RECHECKED,
            Kind.EVALUATION,
            Kind.LESSON,
            Kind.ARCHIVING,
        ),
    ),
    Step(
        Stage.ARCHIVED,
        5,
        (Path(Move.REOPEN, Stage.FACT_FINDING),),
        (Kind.AGAIN, Kind.RECHECKED),
    ),
    Step(Stage.REJECTED, 0, (Path(Move.LOOK_AGAIN, Stage.INTAKE),)),
    Step(Stage.WITHDRAWN, 0),
    Step(Stage.MERGED, 0, (Path(Move.LOOK_AGAIN, Stage.INTAKE),)),
    Step(Stage.TERMINATED, 0, (Path(Move.REOPEN, Stage.FACT_FINDING),), (Kind.REOPENING,)),
)
STEPS = {step.stage: step for step in PROCESS}
ENDS = frozenset({Stage.ARCHIVED, Stage.REJECTED, Stage.WITHDRAWN, Stage.MERGED, Stage.TERMINATED})

AFTER_JUDGEMENT = {
    Handling.ROUTINE_REPAIR: Move.TO_ROUTINE,
    Handling.SINGLE_DEPARTMENT: Move.TO_ROUTINE,
    Handling.MULTI_DEPARTMENT: Move.REGISTER,
    Handling.MULTI_PARTY: Move.REGISTER,
}


IN_COORDINATION = tuple(
    step.stage for step in PROCESS if step.number and step.stage not in ENDS | {Stage.INTAKE}
)
"""The stages of a registered case, in their order."""


def stages_of(kind: Kind) -> frozenset[Stage]:
    """In which stages a kind of record can be filed: from its own on, while the case runs.

    After its end only where the end itself names the kind.
    """
    own = [step.stage for step in PROCESS if kind in step.records]
    if not own:
        raise KeyError(kind)
    running = [IN_COORDINATION.index(stage) for stage in own if stage in IN_COORDINATION]
    later = IN_COORDINATION[min(running) :] if running else ()
    return frozenset(own).union(later)


def path(stage: Stage, move: Move) -> Path:
    """The way out of a stage; a move that the stage does not have comes from an old card."""
    for way in STEPS[stage].paths:
        if way.move is move:
            return way
    raise Stale


def has(stage: Stage, move: Move) -> bool:
    """Whether a stage has the move."""
    return any(way.move is move for way in STEPS[stage].paths)


def lacks(file: CaseFile) -> list[Lack]:
    """What is missing for the next stage; nothing where there is none."""
    stage = file.case.stage
    if not has(stage, Move.NEXT):
        return []
    gate = path(stage, Move.NEXT).gate
    if file.case.emergency_at is not None:
        gate = {Stage.REGISTERED: AT_ONCE, Stage.FACT_FINDING: (*OWED, *gate)}.get(stage, gate)
    return missing(file, gate)


def debts(file: CaseFile) -> list[Lack]:
    """What was put off in an emergency and is still owed."""
    return missing(file, OWED) if file.case.emergency_at is not None else []


def advance(case: object, stage: Stage, move: Move) -> Stage:
    """The stage after the move, or `TooSoon` with the fields that are still empty.

    A gate is looked at by whoever has the file: see `lacks`.
    """
    way = path(stage, move)
    empty = tuple(name for name in way.needs if getattr(case, name) is None)
    if empty:
        raise TooSoon(empty)
    return way.to
