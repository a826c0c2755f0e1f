"""What must be on file before a case goes on: the gates G1 and G2 (requirements 1.0.6).

A need says what it lacks in this file; each lack leads to the form that fills it. A `firm`
one cannot be overridden: interests, signatures, verification.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import tzinfo

from workflow.casefile import CaseFile, Filed, Party
from workflow.records.findings import SIX, Access, Document, Visit
from workflow.records.kinds import Kind
from workflow.records.parties import Attempt


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing; its text is `missing-<need>`, its button opens `kind`."""

    need: str
    kind: Kind | None = None
    party: int | None = None
    firm: bool = False


Lacking = Callable[[CaseFile], Iterable[Lack]]


@dataclass(frozen=True, slots=True)
class Need:
    """One condition of a gate."""

    name: str
    lacking: Lacking
    firm: bool = False

    def of(self, file: CaseFile) -> Iterator[Lack]:
        """What of it is missing."""
        for lack in self.lacking(file):
            yield Lack(lack.need, lack.kind, lack.party, self.firm)


def field(name: str, *, firm: bool = False) -> Need:
    """A field of the case must be filled."""

    def lacking(file: CaseFile) -> Iterable[Lack]:
        return () if getattr(file.case, name) is not None else (Lack(name.replace("_", "-")),)

    return Need(name, lacking, firm)


def record(kind: Kind) -> Need:
    """At least one record of a kind."""

    def lacking(file: CaseFile) -> Iterable[Lack]:
        return () if file.has(kind) else (Lack(kind, kind),)

    return Need(kind, lacking)


def missing(file: CaseFile, needs: Iterable[Need]) -> list[Lack]:
    """All that a gate lacks, in the order of its needs."""
    return [lack for need in needs for lack in need.of(file)]


def _described(file: CaseFile) -> Iterable[Lack]:
    if not file.case.words.strip() and not file.has(Kind.REGISTRATION):
        yield Lack("description", Kind.REGISTRATION)


def _occurred(file: CaseFile) -> Iterable[Lack]:
    if file.case.happened is None and not file.has(Kind.REGISTRATION):
        yield Lack("occurred", Kind.REGISTRATION)


def _place(file: CaseFile) -> Iterable[Lack]:
    form = file.last(Kind.REGISTRATION)
    noted = form is not None and getattr(form.content, "place_note", None)
    if not (file.case.place or file.case.latitude is not None or noted):
        yield Lack("place", Kind.REGISTRATION)


def _over(file: CaseFile) -> Iterable[Lack]:
    if file.case.emergency_over_at is None:
        yield Lack("emergency-over")


def _party(file: CaseFile) -> Iterable[Lack]:
    if not file.parties:
        yield Lack("party", Kind.PARTY)


def _heard(file: CaseFile) -> Iterable[Lack]:
    """Each party that must be heard: a statement, a refusal, or attempts enough."""
    for party in file.parties:
        if party.must_hear and not heard(file, party):
            yield Lack("statement", Kind.STATEMENT, party.id)


def heard(file: CaseFile, party: Party) -> bool:
    """Whether a party was heard as far as it could be."""
    said = file.last(Kind.STATEMENT, party.id)
    if said is not None and said.confirmed_at is not None:
        return True
    attempts = list(file.of(Kind.ATTEMPT, party.id))
    return file.has(Kind.DECLINED, party.id) or tried_enough(attempts, file.zone)


TRIES, DAYS_OF_TRYING, WAYS_OF_TRYING = 3, 2, 2


def tried_enough(attempts: list[Filed], zone: tzinfo) -> bool:
    """Three attempts on two days by two ways (G2); days are those of the estate's zone."""
    ways = {one.content.way for one in attempts if isinstance(one.content, Attempt)}
    days = {one.filed_at.astimezone(zone).date() for one in attempts}
    return len(attempts) >= TRIES and len(days) >= DAYS_OF_TRYING and len(ways) >= WAYS_OF_TRYING


def _visited(file: CaseFile) -> Iterable[Lack]:
    """Somebody was let in, three visits came to nothing, or none is needed and why."""
    visits = [one.content for one in file.of(Kind.VISIT) if isinstance(one.content, Visit)]
    entered = any(one.access is Access.GRANTED for one in visits)
    if not (entered or len(visits) >= TRIES or file.has(Kind.NO_VISIT)):
        yield Lack("visit", Kind.VISIT)


def _papers(file: CaseFile) -> Iterable[Lack]:
    if papers_left(file):
        yield Lack("document", Kind.DOCUMENT)


def papers_left(file: CaseFile) -> list[str]:
    """Which of the six kinds of papers nobody has looked for yet."""
    looked = {
        one.content.what for one in file.of(Kind.DOCUMENT) if isinstance(one.content, Document)
    }
    return [kind for kind in SIX if kind not in looked]


def _responsible(file: CaseFile) -> Iterable[Lack]:
    """Somebody is ranked, and nobody who must sign is left out."""
    for party in file.parties:
        if party.must_sign and not file.has(Kind.RESPONSIBILITY, party.id):
            yield Lack("responsibility", Kind.RESPONSIBILITY, party.id)


G1: tuple[Need, ...] = (
    field("level"),
    field("lead_id"),
    field("lead_at", firm=True),
    Need("description", _described),
    Need("party", _party),
    Need("occurred", _occurred),
    Need("place", _place),
)
AT_ONCE: tuple[Need, ...] = tuple(need for need in G1 if need.firm)
"""What stays of G1 in an emergency: papers come after deeds, interests do not."""

OWED: tuple[Need, ...] = (
    *(replace(need, firm=True) for need in G1 if not need.firm),
    Need("emergency-over", _over, firm=True),
)
"""What was put off in an emergency; nothing replaces it, it is filled in before G2."""

G2: tuple[Need, ...] = (
    Need("statement", _heard),
    Need("visit", _visited),
    Need("document", _papers),
    record(Kind.CAUSE),
    Need("responsibility", _responsible),
    record(Kind.IMPACT),
)
