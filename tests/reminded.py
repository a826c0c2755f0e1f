"""When the reminders of an item are said, worked out a second time: what the program is held to."""

from collections.abc import Set
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from tests.around import Around

SNOOZES = 2
OF_OBSTACLES = frozenset({"remind-obstacle no", "remind-obstacle yes"})


class Verb(StrEnum):
    """What happens to an item."""

    SNOOZED = "snoozed"
    DOING = "doing"
    BLOCKED = "blocked"
    DONE = "done"
    ANSWERED = "answered"
    ESCALATED = "escalated"
    RESTS = "rests"
    ASKED = "asked"
    AGREED = "agreed"
    REFUSED = "refused"
    DROPPED = "dropped"
    FAILED = "failed"
    PASSED = "passed"


@dataclass(frozen=True)
class Happening:
    """Something that is tried; `day` is what is asked for, `who` the party that answers."""

    at: datetime
    verb: Verb
    day: date = date.min
    who: int = 0


@dataclass(frozen=True)
class Plan:
    """An item and its fate: from when, by when, who does it, whose consent another day needs."""

    begun: datetime
    by: date
    doer: int
    asks: frozenset[int]
    fate: tuple[Happening, ...]


@dataclass(frozen=True, order=True)
class Said:
    """A reminder: which, to whom, when at the soonest."""

    kind: str
    to: int
    at: datetime


@dataclass
class Reckoning:
    """One item as it goes on; `said` is what has been and will be said if nothing more happens."""

    around: Around
    plan: Plan
    by: date
    state: Verb = Verb.DOING
    rest: datetime | None = None
    snoozed: int = 0
    blocked: datetime | None = None
    above: bool = False
    still: datetime | None = None
    wanted: date | None = None
    agreed: frozenset[int] = frozenset()
    said: list[Said] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)

    @property
    def open(self) -> bool:
        return self.state in (Verb.DOING, Verb.BLOCKED)

    def lasts(self, since: datetime, until: datetime) -> None:
        """What falls due between two moments at which nothing is done."""
        if not self.open:
            return
        around, ladder = self.around, self.around.ladder(self.by)
        for step, at in enumerate(ladder):
            fired = around.up(at)
            if since < at <= until and not self._still(fired):
                missed = step < 5 and ladder[step + 1] <= fired
                self._rung(step, fired, doer=not missed and not self._rests(fired))
        for one in (self.rest, self.still):
            if one is not None and since < one <= until and not self._still(around.up(one)):
                self._say("remind-item", self.plan.doer, around.up(one), gathers=True)
        while self.blocked is not None and since < self.blocked <= until:
            self._obstacle(around.up(self.blocked))

    def _obstacle(self, at: datetime) -> None:
        """The lead is asked once to answer it, the manager each working day."""
        if self.above:
            self._say("remind-obstacle yes", self.around.manager, at, gathers=True)
        else:
            self._say("remind-obstacle no", self.around.lead, at, gathers=True)
        self.blocked = self.around.days_later(at, 1) if self.above else None

    def _still(self, at: datetime) -> bool:
        return self.still is not None and at < self.still

    def _rests(self, at: datetime) -> bool:
        return self.rest is not None and self.rest > at

    def _rung(self, step: int, at: datetime, *, doer: bool) -> None:
        if step < 3 and doer:
            kind = ("remind-item", "item-soon", "item-late")[step]
            self._say(kind, self.plan.doer, at, gathers=step == 0)
        if step == 2:
            self._say("staff-item-late", self.around.group, at)
        if step == 3:
            self._say("lead-item-late", self.around.lead, at)
        if step > 3:
            above = {4: "no", 5: "yes"}[step]
            self._say(f"manager-item-late {above}", self.around.manager, at)

    def _say(self, kind: str, to: int, at: datetime, *, gathers: bool = False) -> None:
        said = self.around.gathered(to, at) if gathers else self.around.awake(to, at)
        while said != at:
            at = said
            said = self.around.awake(to, self.around.up(at))
        self.said.append(Said(kind, to, said))

    def takes(self, one: Happening) -> bool:
        """Whether something is accepted, and what it changes."""
        at, verb = one.at, one.verb
        if verb in (Verb.ASKED, Verb.AGREED, Verb.REFUSED):
            return self._another_day(one)
        if not {
            Verb.SNOOZED: self.open and self.snoozed < SNOOZES,
            Verb.ANSWERED: self.state is Verb.BLOCKED,
            Verb.ESCALATED: self.state is Verb.BLOCKED and not self.above,
            Verb.RESTS: self.state is Verb.BLOCKED and self._opens(one.day) > at,
            Verb.PASSED: self.state is Verb.DONE,
            Verb.FAILED: self.state is Verb.DONE,
        }.get(verb, self.state not in (Verb.PASSED, Verb.DROPPED)):
            return False
        if verb is Verb.SNOOZED:
            self.snoozed += 1
            self.rest = self.around.days_later(at, 2)
            self._unsay(at, {"remind-item", "item-soon", "item-late"})
            return True
        self._answered(at, verb)
        if self.above:
            return True
        if verb is Verb.RESTS:
            self.still = self._opens(one.day)
            self._unsay(at)
        goes_on = verb in (Verb.DOING, Verb.BLOCKED)
        again = verb is Verb.FAILED or (goes_on and (self.state is Verb.DONE or self._still(at)))
        self.state = Verb.DOING if verb in (Verb.ANSWERED, Verb.RESTS, Verb.FAILED) else verb
        self.wanted = None if verb is Verb.DROPPED else self.wanted
        if again:
            self._anew(at)
        elif not self.open:
            self._unsay(at)
        return True

    def _answered(self, at: datetime, verb: Verb) -> None:
        """An obstacle waits for another answer, or for none: the lead's other plan is one too."""
        self._unsay(at, OF_OBSTACLES)
        self.above = verb is Verb.ESCALATED
        waits = self.above or verb is Verb.BLOCKED
        self.blocked = self.around.days_later(at, 1) if waits else None
        if self.state is Verb.BLOCKED and not self.above:
            self.state = Verb.DOING

    def _another_day(self, one: Happening) -> bool:
        if one.verb is Verb.ASKED:
            if not self.open or one.day <= max(self.by, one.at.date()):
                return False
            self.wanted, self.agreed = one.day, frozenset()
            if self.state is Verb.BLOCKED and self.plan.doer == self.around.lead:
                self._answered(one.at, Verb.ANSWERED)
        elif self.wanted is None or one.who not in self.plan.asks - self.agreed:
            return False
        elif one.verb is Verb.REFUSED:
            self.wanted = None
        else:
            self.agreed |= {one.who}
            if self.plan.asks <= self.agreed:
                self.by, self.wanted = self.wanted, None
                self._anew(one.at)
        return True

    def _anew(self, at: datetime) -> None:
        """The ladder of its day begins again; when it is over, he is asked in a working day."""
        self._unsay(at)
        self.snoozed, self.rest, self.still = 0, None, None
        if self.around.ladder(self.by)[-1] <= at:
            self.rest = self.around.days_later(at, 1)

    def _opens(self, day: date) -> datetime:
        return datetime.combine(self.around.workday(day), self.around.opens)

    def _unsay(self, at: datetime, kinds: Set[str] = frozenset()) -> None:
        """What still waits has lost its reason: some kinds, or all but those of obstacles."""
        gone = kinds or {one.kind for one in self.said} - OF_OBSTACLES
        self.said = [one for one in self.said if one.at <= at or one.kind not in gone]


def reckon(around: Around, plan: Plan) -> Reckoning:
    """All that is said of an item, and which of the things that were tried are accepted."""
    now = Reckoning(around, plan, plan.by)
    since = plan.begun
    for one in plan.fate:
        now.lasts(since, one.at)
        now.taken.append(now.takes(one))
        since = one.at
    now.lasts(since, around.ends)
    now.said = [one for one in now.said if one.at <= around.ends]
    return now
