"""Random histories of a case on the pure model: the way through the stages, told a second time."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.answers import Ids, fillable, filled
from tests.domain.retold import Retold
from workflow import checklist, process
from workflow.casefile import Capacity, CaseFile, Filed, Party, PartyKind
from workflow.gates import papers_left
from workflow.impact import Priority
from workflow.minutes import Minutes, MinutesState
from workflow.plan import chosen
from workflow.process import IN_COORDINATION, PROCESS, Move
from workflow.questions import Source
from workflow.records import CLASSES, Kind
from workflow.records.plans import Split
from workflow.refusal import Refusal
from workflow.terms import Category, Level, Scope, Stage, Urgency, YesNo

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
TURNS = {
    Kind.PAUSE,
    Kind.PROLONGATION,
    Kind.ESCALATION,
    Kind.BACK,
    Kind.OVERRIDE,
    Kind.TERMINATION,
    Kind.REOPENING,
}
ORDER = {stage: number for number, stage in enumerate(IN_COORDINATION)}


@dataclass(frozen=True)
class Header:
    """As much of a case as the gates ask for."""

    stage: Stage = Stage.REGISTERED
    category: Category = Category.LEAK
    urgency: Urgency = Urgency.U3
    level: Level | None = Level.L2
    priority: Priority | None = None
    lead_id: int | None = 7
    lead_at: datetime | None = None
    words: str = "漏水"
    happened: str | None = None
    place: str = "3-1-1002"
    latitude: float | None = None
    scope: Scope | None = None
    threat: bool = False
    emergency_at: datetime | None = None
    emergency_over_at: datetime | None = None


class History(RuleBasedStateMachine):
    """A case whose lead files what he likes and presses "next stage" when he likes."""

    def __init__(self) -> None:
        super().__init__()
        self.file = CaseFile(Header())
        self.now = NOW
        self.confirmed: dict[int, object] = {}
        self.before: Stage = Stage.REGISTERED

    @property
    def stage(self) -> Stage:
        return self.file.case.stage

    def _moved(self, stage: Stage) -> None:
        self.before = self.stage
        assert isinstance(self.file.case, Header)
        self.file = replace(self.file, case=replace(self.file.case, stage=stage))

    def _ids(self) -> Ids:
        of: dict[Kind, list[int]] = {kind: [] for kind in Kind}
        for one in self.file.records:
            of[one.kind].append(one.id)
        bases = (Kind.EVIDENCE, Kind.DOCUMENT, Kind.REGULATION, Kind.VISIT)
        return {
            (Source.PARTIES, ()): [one.id for one in self.file.parties],
            (Source.PLACES, ()): [1],
            (Source.RESIDENTS, ()): [0, 5],
            (Source.REGULATIONS, ()): [1],
            (Source.RECORDS, (Kind.OPTION,)): of[Kind.OPTION],
            (Source.STAFF, ()): [7],
            (Source.MINUTES, ()): [1],
            (Source.RECORDS, (Kind.ITEM,)): of[Kind.ITEM],
            (Source.RECORDS, (Kind.EXTENSION,)): of[Kind.EXTENSION],
            (Source.CHECKLIST, ()): checklist.gaps(self.file),
            (Source.RECORDS, bases): [one for kind in bases for one in of[kind]],
        }

    @rule(hear=st.booleans(), sign=st.booleans())
    @precondition(lambda self: len(self.file.parties) < 4)
    def a_party_comes(self, hear: bool, sign: bool) -> None:
        no = len(self.file.parties) + 1
        party = Party(
            no, 1, no, PartyKind.HOUSEHOLD, Capacity.AFFECTED, "", no, 1, hear, sign, NOW, None
        )
        self.file = replace(self.file, parties=(*self.file.parties, party))

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def the_lead_takes_it(self) -> None:
        assert isinstance(self.file.case, Header)
        self.file = replace(self.file, case=replace(self.file.case, lead_at=self.now))

    @rule(data=st.data())
    def something_is_filed(self, data: st.DataObject) -> None:
        ids = self._ids()
        kinds = [
            kind
            for kind in Kind
            if kind not in TURNS | {Kind.PARTY, Kind.SUSPENSION}
            and self.stage in process.stages_of(kind)
            and fillable(kind, ids)
            and (self.file.parties or not CLASSES[kind].of_party)
            and self.stage in IN_COORDINATION
        ]
        if not kinds:
            return
        kind = data.draw(st.sampled_from(kinds))
        parties = [one.id for one in self.file.parties]
        party = data.draw(st.sampled_from(parties)) if CLASSES[kind].of_party else None
        self._files(data, kind, party)

    @rule(data=st.data())
    def what_is_missing_is_filed(self, data: st.DataObject) -> None:
        """Otherwise no history would come far."""
        for lack in process.lacks(self.file):
            if lack.kind is Kind.PARTY:
                self.a_party_comes(hear=True, sign=True)
            elif lack.need == "lead-at":
                self.the_lead_takes_it()
            elif lack.kind is Kind.DOCUMENT:
                for what in papers_left(self.file):
                    self._files(data, lack.kind, None, what=what)
            elif lack.kind is Kind.SPLIT:
                option = chosen(self.file)
                cost = (option.cost if option else None) or Decimal(100)
                self._files(data, lack.kind, None, total=str(cost))
            elif lack.need == "items":
                for one in self.file.of(Kind.ITEM):
                    self._files(data, Kind.VERIFICATION, None, item=one.id, result="good")
            elif lack.kind is not None and fillable(lack.kind, self._ids()):
                self._files(data, lack.kind, lack.party)

    def _files(self, data: st.DataObject, kind: Kind, party: int | None, **given: Any) -> None:
        cls, ids = CLASSES[kind], self._ids()
        answers = filled(data.draw, kind, ids, given)
        try:
            content = cls.of(answers)
            content.check()
        except Refusal:
            return
        old = self.file.last(kind, party) if cls.one else None
        begins = self.file.last(cls.of_each) if cls.of_each else None
        if old is not None and begins and old.id < begins.id:
            old = None
        confirmed = self.now if getattr(content, "read_back", None) is YesNo.YES else None
        number = 1 + max((one.id for one in self.file.records), default=0)
        replaces = old.id if old else None
        filed = Filed(number, 1, kind, party, content, 7, self.now, confirmed, None, replaces)
        kept = tuple(one for one in self.file.records if one is not old)
        self.file = replace(self.file, records=(*kept, filed))

    @rule()
    def next_stage(self) -> None:
        if not process.has(self.stage, Move.NEXT):
            return
        lacks = process.lacks(self.file)
        assert bool(lacks) is not Retold(self.file).complete(), lacks
        if not lacks:
            self._moved(process.advance(self.file.case, self.stage, Move.NEXT))
            event(f"reached {self.stage}")
            assert ORDER.get(self.stage, len(ORDER)) == ORDER[self.before] + 1

    @rule(move=st.sampled_from(sorted(set(Move) - {Move.NEXT})), often=st.integers(0, 9))
    def a_turn(self, move: Move, often: int) -> None:
        """Seldom, or no history would come far."""
        if often == 0 and move is not Move.WITHDRAW and process.has(self.stage, move):
            self._moved(process.advance(self.file.case, self.stage, move))

    @rule(state=st.sampled_from(MinutesState))
    def minutes_are_signed(self, state: MinutesState) -> None:
        at = self.now
        made = Minutes(1, 1, 1, 1, "{}", "", state, 7, at, at, at)
        self.file = replace(self.file, minutes=made)

    @invariant()
    def the_stage_moved_along_the_graph(self) -> None:
        reachable = {way.to for step in PROCESS if step.stage is self.before for way in step.paths}
        assert self.stage in reachable | {self.before}

    @invariant()
    def a_split_is_its_total(self) -> None:
        for one in self.file.of(Kind.SPLIT):
            assert isinstance(one.content, Split)
            assert sum(one.content.shares.values()) == one.content.total

    @invariant()
    def what_was_confirmed_stays(self) -> None:
        now = {one.id: one.content for one in self.file.records if one.confirmed_at}
        for number, content in self.confirmed.items():
            assert now.get(number, content) == content
        self.confirmed |= now


TestHistories = History.TestCase
TestHistories.settings = settings(max_examples=300, stateful_step_count=50, deadline=None)
