"""The five stages, as one table.

Keyboards, gates, texts and docs are read from `PROCESS`. To change how cases travel,
change this table and nothing else.
"""

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Path:
    """Where a move leads and which fields of the case must be filled before it."""

    move: Move
    to: Stage
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A stage, its number among the five (0 for what is none of them) and its ways out."""

    stage: Stage
    number: int
    paths: tuple[Path, ...] = ()


JUDGED = ("category", "urgency", "scope", "handling")  # gate G0
WITHDRAW = Path(Move.WITHDRAW, Stage.WITHDRAWN)

PROCESS: tuple[Step, ...] = (
    Step(
        Stage.INTAKE,
        1,
        (
            Path(Move.TO_ROUTINE, Stage.ROUTINE, JUDGED),
            Path(Move.REGISTER, Stage.REGISTERED, (*JUDGED, "level", "lead_id")),
            Path(Move.REJECT, Stage.REJECTED, ("reason",)),
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
    Step(Stage.REGISTERED, 1, (WITHDRAW,)),
    Step(Stage.FACT_FINDING, 2),
    Step(Stage.PLANNING, 3),
    Step(Stage.IMPLEMENTING, 4),
    Step(Stage.EVALUATING, 5),
    Step(Stage.ARCHIVED, 5),
    Step(Stage.REJECTED, 0, (Path(Move.LOOK_AGAIN, Stage.INTAKE),)),
    Step(Stage.WITHDRAWN, 0),
    Step(Stage.MERGED, 0),
    Step(Stage.TERMINATED, 0),
)
STEPS = {step.stage: step for step in PROCESS}
ENDS = frozenset({Stage.ARCHIVED, Stage.REJECTED, Stage.WITHDRAWN, Stage.MERGED, Stage.TERMINATED})

AFTER_JUDGEMENT = {
    Handling.ROUTINE_REPAIR: Move.TO_ROUTINE,
    Handling.SINGLE_DEPARTMENT: Move.TO_ROUTINE,
    Handling.MULTI_DEPARTMENT: Move.REGISTER,
    Handling.MULTI_PARTY: Move.REGISTER,
}


def path(stage: Stage, move: Move) -> Path:
    """The way out of a stage; a move that the stage does not have comes from an old card."""
    for way in STEPS[stage].paths:
        if way.move is move:
            return way
    raise Stale


def has(stage: Stage, move: Move) -> bool:
    """Whether a stage has the move."""
    return any(way.move is move for way in STEPS[stage].paths)


def advance(case: object, stage: Stage, move: Move) -> Stage:
    """The stage after the move, or `TooSoon` with the fields that are still empty."""
    way = path(stage, move)
    missing = tuple(name for name in way.needs if getattr(case, name) is None)
    if missing:
        raise TooSoon(missing)
    return way.to
