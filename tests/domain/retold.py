"""The gates of requirements 1.0.6 in other words, to judge random histories by."""

from dataclasses import dataclass
from typing import Any

from workflow import checklist
from workflow.casefile import CaseFile
from workflow.minutes import ENDED, MinutesState
from workflow.records import Kind
from workflow.records.findings import SIX
from workflow.records.plans import Check, Option
from workflow.terms import Stage

TERMS = {MinutesState.FINAL, MinutesState.WITH_DISSENT, MinutesState.PARTLY}
ENDING = {Kind.PROGRESS, Kind.OBSTACLE_ANSWER, Kind.ITEM_DROPPED, Kind.VERIFICATION}


def passed(content: Any) -> bool:
    return content.kind is Kind.VERIFICATION and content.result == "good"


@dataclass(frozen=True, slots=True)
class Retold:
    """What the file of a case has, told a second time."""

    file: CaseFile

    def complete(self) -> bool:
        """Whether the gate of its stage is open."""
        return {
            Stage.REGISTERED: self._g1,
            Stage.FACT_FINDING: self._g2,
            Stage.PLANNING: self._g3,
            Stage.IMPLEMENTING: self._g4,
            Stage.EVALUATING: self._g5,
        }[self.file.case.stage]()

    def _g1(self) -> bool:
        known = any(one.kind is Kind.REGISTRATION for one in self.file.records)
        return self.file.case.lead_at is not None and bool(self.file.parties) and known

    def _g2(self) -> bool:
        kinds = {one.kind for one in self.file.records}
        papers = {getattr(one.content, "what", None) for one in self.file.of(Kind.DOCUMENT)}
        visits = list(self.file.of(Kind.VISIT))
        entered = any(str(one.content.access) == "granted" for one in visits)  # type: ignore[attr-defined]
        ranked = {one.party_id for one in self.file.of(Kind.RESPONSIBILITY)}
        return (
            all(self._heard(one.id) for one in self.file.parties if one.must_hear)
            and (entered or len(visits) > 2 or Kind.NO_VISIT in kinds)
            and papers >= set(SIX)
            and {Kind.CAUSE, Kind.IMPACT} <= kinds
            and ranked >= {one.id for one in self.file.parties if one.must_sign}
        )

    def _heard(self, party: int) -> bool:
        said = [one for one in self.file.of(Kind.STATEMENT, party) if one.confirmed_at]
        tried = list(self.file.of(Kind.ATTEMPT, party))
        ways = {one.content.way for one in tried}  # type: ignore[attr-defined]
        days = {one.filed_at.date() for one in tried}
        enough = len(tried) > 2 and len(ways) > 1 and len(days) > 1
        return bool(said) or enough or self.file.has(Kind.DECLINED, party)

    def _g3(self) -> bool:
        kinds = {one.kind for one in self.file.records}
        made = self.file.last(Kind.CHOICE)
        option = made and next(
            (one.content for one in self.file.records if one.id == made.content.option),  # type: ignore[attr-defined]
            None,
        )
        if not isinstance(option, Option) or option.lawful is Check.NO:
            return False
        totals = {one.content.total for one in self.file.of(Kind.SPLIT)}  # type: ignore[attr-defined]
        owed = {one.party_id for one in self.file.of(Kind.DUTY)}
        return (
            {Kind.GOAL, Kind.OPTION, Kind.METHOD} <= kinds
            and owed >= {one.id for one in self.file.parties if one.must_sign}
            and (not option.cost or option.cost in totals)
            and (not self._of_the_fund() or self._fund_may_pay())
            and ((option.cost or 0) <= 5000 or self._agreed_to())
        )

    def _agreed_to(self) -> bool:
        """The last thing that was said of the plan is the manager's yes."""
        plan = {Kind.GOAL, Kind.OPTION, Kind.CHOICE, Kind.SPLIT, Kind.DUTY}
        said = [one for one in self.file.records if one.kind in plan | {Kind.APPROVAL}]
        last: Any = said[-1].content
        return last.kind is Kind.APPROVAL and str(last.verdict) == "approved"

    def _of_the_fund(self) -> bool:
        return any(
            split.content.shares.get(party)  # type: ignore[attr-defined]
            for split in self.file.of(Kind.SPLIT)
            for party, purse in split.content.funding.items()  # type: ignore[attr-defined]
            if purse == "fund"
        )

    def _fund_may_pay(self) -> bool:
        checks = [one.content for one in self.file.of(Kind.FUND_CHECK)]
        free = bool(checks) and not checks[-1].barred  # type: ignore[attr-defined]
        votes = [one.content for one in self.file.of(Kind.VOTE)]
        passed = bool(votes) and votes[-1].result.passed  # type: ignore[attr-defined]
        return free and (passed or self.file.has(Kind.EMERGENCY))

    def _g4(self) -> bool:
        return self._talked() and self._carried_out()

    def _carried_out(self) -> bool:
        """Of each item the last thing that was said ends it."""
        said: dict[int, list[Any]] = {one.id: [] for one in self.file.of(Kind.ITEM)}
        for one in self.file.records:
            if one.kind in ENDING:
                said[one.content.item].append(one.content)  # type: ignore[attr-defined]
        over = [
            bool(all_) and (all_[-1].kind is Kind.ITEM_DROPPED or passed(all_[-1]))
            for all_ in said.values()
        ]
        signed = self.file.minutes is not None and self.file.minutes.state in TERMS
        written = self._method() == "letter"
        return all(over) and (bool(over) or not (signed or written))

    def _method(self) -> str:
        methods = list(self.file.of(Kind.METHOD))
        return str(methods[-1].content.manner) if methods else ""  # type: ignore[attr-defined]

    def _g5(self) -> bool:
        kinds = [one.kind for one in self.file.records]
        needed = {Kind.RECHECK, Kind.EVALUATION, Kind.LESSON, Kind.ARCHIVING}
        reasons = self.file.last(Kind.ARCHIVING)
        given = set((reasons.content.gaps if reasons else None) or {})  # type: ignore[attr-defined]
        return (
            needed <= set(kinds)
            and (self._carried_out() or Kind.ITEM not in kinds)
            and set(checklist.gaps(self.file)) <= given
            and self._all_answered()
        )

    def _all_answered(self) -> bool:
        """Everybody who was asked last has answered since, or is known to have not."""
        records = self.file.records
        sent = [place for place, one in enumerate(records) if one.kind is Kind.CALLBACK]
        if not sent:
            return True
        callback = records[sent[-1]].content
        since = records[sent[-1] :]
        answers = {one.party_id for one in since if one.kind in (Kind.SURVEY, Kind.UNANSWERED)}
        wanted: set[int | None] = set(callback.parties or ())  # type: ignore[attr-defined]
        if callback.reporter == "yes":  # type: ignore[attr-defined]
            wanted.add(None)
        return wanted <= answers

    def _talked(self) -> bool:
        if self._method() == "letter":
            return True
        kinds = [one.kind for one in self.file.records]
        if Kind.MEETING not in kinds:
            return False
        since = kinds[len(kinds) - kinds[::-1].index(Kind.MEETING) :]
        signed = self.file.minutes is not None and self.file.minutes.state in ENDED
        return Kind.ATTENDANCE in since and Kind.CALLING_OFF not in since and signed
