"""Which way of talking suits a case, and why (process 二(三), 选择协调方式)."""

from dataclasses import dataclass
from enum import StrEnum

from workflow.casefile import CaseFile, Filed, PartyKind
from workflow.reading import read
from workflow.records import Kind
from workflow.records.parties import Statement
from workflow.records.plans import Manner
from workflow.terms import Scope

MANY, FEW = 9, 2
PUBLIC = frozenset({Scope.BUILDING, Scope.ESTATE})
TOGETHER = frozenset({Manner.SMALL_MEETING, Manner.SYMPOSIUM})
"""Ways in which the parties sit at one table: never once somebody has announced violence."""


class Why(StrEnum):
    """What speaks for a way of talking."""

    HEATED = "heated"
    MANY = "many"
    PUBLIC = "public"
    OUTSIDE = "outside"
    FEW = "few"
    SOME = "some"


@dataclass(frozen=True, slots=True)
class Advice:
    """A recommendation; whoever leads the case decides."""

    manner: Manner
    why: Why
    count: int


def threatened(file: CaseFile) -> bool:
    """Whether somebody has announced violence: in the report, or in a statement."""
    return file.case.threat or any(map(threatens, file.of(Kind.STATEMENT)))


def threatens(filed: Filed) -> bool:
    """Whether a statement announces violence."""
    said = filed.content
    return isinstance(said, Statement) and read(f"{said.facts} {said.claim}").threat


def advise(file: CaseFile) -> Advice:
    """The first rule that fits; a threat outweighs all else."""
    count = len(file.parties)
    outside = any(one.kind is PartyKind.EXTERNAL for one in file.parties)
    rules = (
        (threatened(file), Manner.CAUCUS, Why.HEATED),
        (count >= MANY, Manner.SYMPOSIUM, Why.MANY),
        (file.case.scope in PUBLIC, Manner.SYMPOSIUM, Why.PUBLIC),
        (outside, Manner.LETTER, Why.OUTSIDE),
        (count <= FEW, Manner.ONE_TO_ONE, Why.FEW),
    )
    for fits, manner, why in rules:
        if fits:
            return Advice(manner, why, count)
    return Advice(Manner.SMALL_MEETING, Why.SOME, count)
