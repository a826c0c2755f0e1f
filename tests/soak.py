"""Random histories of a case through the real actions and the real database.

`python -m tests.soak` plays as many as it is told (`make soak`); the tests play thirty.
"""

import argparse
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from random import Random
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from actions import (
    accepting,
    answering,
    casefile,
    clockwork,
    drafting,
    duty,
    overriding,
    pausing,
    reporting,
    triage,
    turning,
)
from actions.desk import Desk
from actions.records import FILE
from bot.clock import Clock
from bot.demo import sample
from storage import cases, overrides, records
from storage.connection import Connection
from storage.migrations import migrate
from storage.rows import Scope
from tests.answers import Ids, fillable, filled
from tests.desks import desk_of
from tests.ground import START
from workflow import process
from workflow.casefile import CaseFile
from workflow.gates import papers_left
from workflow.plan import chosen
from workflow.process import IN_COORDINATION, PROCESS, Move
from workflow.questions import Source
from workflow.records import CLASSES, Kind
from workflow.records.plans import Split
from workflow.refusal import Refusal
from workflow.report import Report
from workflow.terms import Handling, Stage, Urgency

WANG, ZHAO, ZHOU, LI, FENG = 1001, 1002, 2001, 2003, 2005
CASE = 1
PATIENCE = 4  # how often the lead looks again at what is missing
COUNTS: Counter[str] = Counter()
"""How often a stage was reached and each refusal given: that histories go far is seen here."""

GRAPH = {(step.stage, way.to) for step in PROCESS for way in step.paths}


class Standing(Clock):
    """The sample estate is loaded at one moment."""

    def now(self) -> datetime:
        return START


@cache
def _estate() -> bytes:
    """The sample estate as a database, loaded once."""
    raw = sqlite3.connect(":memory:", isolation_level=None)
    raw.row_factory = sqlite3.Row
    db = Connection(raw)
    migrate(db)
    sample.load(db, sample.read(), Standing(), Random(7))
    return raw.serialize()


class Estate:
    """The sample estate in memory, with a clock; a refused action leaves nothing behind."""

    def __init__(self) -> None:
        raw = sqlite3.connect(":memory:", isolation_level=None)
        raw.row_factory = sqlite3.Row
        raw.deserialize(_estate())
        raw.execute("PRAGMA foreign_keys = ON")
        self.db = Connection(raw)
        self.now = START
        self.chance = Random(11)

    def desk(self, user: int) -> Desk:
        """Somebody's turn in his private chat."""
        desk = desk_of(self.db, user, now=self.now, chance=self.chance)
        duty.take_seat(desk)
        return desk

    def does(self, user: int, act: Callable[..., Any], *args: Any, **named: Any) -> Any:
        """One turn; a refusal is None."""
        self.db.begin()
        try:
            done = act(self.desk(user), *args, **named)
        except Refusal as refusal:
            COUNTS[refusal.key] += 1
            done = None
        self.db.commit()
        return done

    def passes(self, span: timedelta) -> None:
        """Time goes on, and what falls due is done."""
        self.now += span
        self.db.begin()
        while clockwork.fire(self.db, now=self.now, chance=self.chance):
            pass
        self.db.commit()


class History(RuleBasedStateMachine):
    """A registered case and all who press buttons on it."""

    def __init__(self) -> None:
        super().__init__()
        self.estate = Estate()
        self.stage = Stage.REGISTERED
        self.confirmed: dict[int, str] = {}
        begin = self.estate
        draft = begin.does(WANG, drafting.begin, "report", Report(words="卫生间滴水").answers())
        begin.does(WANG, reporting.submit, draft.id)
        begin.does(ZHOU, accepting.accept, CASE, None)
        begin.does(ZHOU, triage.judge, CASE, None, handling=Handling.MULTI_PARTY)
        begin.does(ZHOU, triage.confirm, CASE, None)
        begin.does(LI, answering.take_lead, CASE, None)

    @property
    def case(self) -> cases.Case:
        found = cases.get(self.estate.db, Scope(1), CASE)
        assert found is not None
        return found

    @property
    def file(self) -> CaseFile:
        return casefile.load(self.estate.desk(LI), self.case)

    def _ids(self) -> Ids:
        file = self.file
        bases = (Kind.EVIDENCE, Kind.DOCUMENT, Kind.REGULATION, Kind.VISIT)
        return {
            (Source.PARTIES, ()): [one.id for one in file.parties],
            (Source.PLACES, ()): [1],
            (Source.RESIDENTS, ()): [0, 2],
            (Source.STAFF, ()): [self.case.lead_id or 7],
            (Source.RECORDS, (Kind.OPTION,)): [one.id for one in file.of(Kind.OPTION)],
            (Source.RECORDS, bases): [one.id for kind in bases for one in file.of(kind)],
        }

    def _files(
        self, data: st.DataObject, who: int, kind: Kind, party: int | None, **given: str
    ) -> None:
        cls, ids = CLASSES[kind], self._ids()
        if not fillable(kind, ids):
            return
        answers = filled(data.draw, kind, ids, given)
        old = self.file.last(kind, party) if cls.one else None
        self.estate.does(
            who,
            FILE[kind],
            CASE,
            None,
            answers,
            party=party,
            replaces=old.id if old else None,
        )

    @rule(data=st.data(), who=st.sampled_from([LI, LI, LI, FENG, ZHOU, WANG, ZHAO]))
    def somebody_files_something(self, data: st.DataObject, who: int) -> None:
        kind = data.draw(st.sampled_from(sorted(Kind)))
        if kind in (Kind.TERMINATION, Kind.BACK) and not data.draw(st.booleans()):
            return
        parties = [one.id for one in self.file.parties]
        party = data.draw(st.sampled_from(parties)) if CLASSES[kind].of_party else None
        self._files(data, who, kind, party)

    @initialize(data=st.data(), stages=st.integers(0, 3))
    def the_case_has_come_so_far(self, data: st.DataObject, stages: int) -> None:
        """By chance alone, few histories would come to the later stages."""
        for _ in range(stages):
            before = self.case.stage
            for _ in range(PATIENCE):
                self._fills_what_is_missing(data)
                self._presses_next(LI)
                self.the_stage_moves_along_the_graph()
                if self.case.stage is not before:
                    break

    @rule(data=st.data())
    def the_lead_fills_what_is_missing(self, data: st.DataObject) -> None:
        self._fills_what_is_missing(data)

    def _fills_what_is_missing(self, data: st.DataObject) -> None:
        if self.case.stage not in IN_COORDINATION:
            return
        for lack in process.lacks(self.file):
            if lack.kind is Kind.DOCUMENT:
                for what in papers_left(self.file):
                    self._files(data, LI, lack.kind, None, what=what)
            elif lack.kind is Kind.SPLIT:
                option = chosen(self.file)  # none yet where a split came first
                total = {} if option is None else {"total": str(option.cost)}
                self._files(data, LI, lack.kind, None, **total)
            elif lack.kind is not None:
                self._files(data, LI, lack.kind, lack.party)

    @rule(who=st.sampled_from([LI, LI, FENG, ZHOU, WANG]), stale=st.booleans())
    def somebody_presses_next(self, who: int, stale: bool) -> None:
        self._presses_next(who, stale=stale)

    def _presses_next(self, who: int, *, stale: bool = False) -> None:
        before, file = self.case, self.file
        lacks = process.lacks(file) if before.stage in IN_COORDINATION else []
        self.estate.does(who, turning.advance, CASE, before.revision - stale)
        after = self.case
        if after.stage is before.stage:
            return
        assert not stale
        assert who in (LI, FENG)
        assert process.path(before.stage, Move.NEXT).to is after.stage
        COUNTS[f"reached {after.stage}"] += 1
        if lacks:
            assert not any(one.firm for one in lacks)
            self._two_have_agreed(before.stage)

    def _two_have_agreed(self, stage: Stage) -> None:
        row = self.estate.db.one(
            "SELECT asked_by, answered_by, agreed FROM overrides WHERE stage = :stage"
            " ORDER BY id DESC LIMIT 1",
            stage=stage,
        )
        assert row is not None
        assert row["agreed"] == 1
        assert row["asked_by"] != row["answered_by"]

    @rule(who=st.sampled_from([LI, FENG]), agrees=st.booleans())
    def somebody_answers_an_override(self, who: int, agrees: bool) -> None:
        asked = overrides.newest(self.estate.db, Scope(1), CASE, self.case.stage)
        act = overriding.agree_override if agrees else overriding.refuse_override
        if asked is not None:
            self.estate.does(who, act, CASE, None, asked.id)

    @rule()
    def the_pause_is_ended(self) -> None:
        if self.case.on_hold_until is not None:
            self.estate.does(LI, pausing.resume, CASE, None)

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.estate.passes(timedelta(hours=hours))

    @invariant()
    def the_stage_moves_along_the_graph(self) -> None:
        now = self.case.stage
        assert now is self.stage or (self.stage, now) in GRAPH
        self.stage = now

    @invariant()
    def a_split_is_its_total(self) -> None:
        for one in records.of_case(self.estate.db, Scope(1), CASE):
            if isinstance(one.content, Split):
                assert sum(one.content.shares.values()) == one.content.total

    @invariant()
    def what_was_confirmed_never_changes(self) -> None:
        rows = self.estate.db.all("SELECT id, content FROM records WHERE confirmed_at IS NOT NULL")
        now = {row["id"]: row["content"] for row in rows}
        assert self.confirmed.items() <= now.items()
        self.confirmed = now

    @invariant()
    def a_due_time_is_working_time(self) -> None:
        case = self.case
        by = case.stage_due_at
        if by is None or case.urgency is Urgency.U1:
            return
        hours = self.estate.desk(LI).hours
        assert hours.is_working(by) or hours.is_working(by - timedelta(minutes=1))

    def teardown(self) -> None:
        self.estate.db.raw.close()


def play(histories: int) -> None:
    """Play so many histories of fifty steps; raises when one breaks a rule."""
    run_state_machine_as_test(
        History,
        settings=settings(max_examples=histories, stateful_step_count=50, deadline=None),
    )


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--histories", type=int, default=300)
    told = parser.parse_args()
    play(told.histories)
    print(f"{told.histories} histories of up to 50 steps, no rule broken")
    for what, count in COUNTS.most_common():
        print(f"{count:7} {what}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
