"""What was found: on the spot, in papers, in the law, and what follows (process 二(二))."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from workflow import impact, warranty
from workflow.impact import Worsens
from workflow.questions import (
    Answers,
    Choice,
    Day,
    Files,
    Moment,
    Number,
    Pick,
    PickSeveral,
    Source,
    Words,
    asks,
)
from workflow.records import Kind, Record
from workflow.refusal import Refusal
from workflow.terms import YesNo
from workflow.warranty import BuildingPart, Warranty


class Access(StrEnum):
    """Whether the place could be entered."""

    GRANTED = "granted"
    REFUSED = "refused"
    NOBODY_HOME = "nobody-home"


class EvidenceKind(StrEnum):
    """What a piece of evidence is (requirements 1.0.2)."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    DOCUMENT = "document"
    MEASUREMENT = "measurement"
    ALARM_LOG = "alarm-log"
    CAMERA = "camera"
    RECEIPT = "receipt"


class Visibility(StrEnum):
    """Who may see a piece of evidence."""

    LEAD = "lead"
    STAFF = "staff"
    PARTIES = "parties"
    PUBLIC = "public"


class DocumentKind(StrEnum):
    """The six kinds of papers that are looked through, and others (R2.2)."""

    SERVICE_CONTRACT = "service-contract"
    MAINTENANCE_CONTRACT = "maintenance-contract"
    COVENANT = "covenant"
    OWNER_FILE = "owner-file"
    DRAWING = "drawing"
    HISTORY = "history"
    WARRANTY = "warranty"
    MINUTES = "minutes"
    OTHER = "other"


SIX = (
    DocumentKind.SERVICE_CONTRACT,
    DocumentKind.MAINTENANCE_CONTRACT,
    DocumentKind.COVENANT,
    DocumentKind.OWNER_FILE,
    DocumentKind.DRAWING,
    DocumentKind.HISTORY,
)


class Search(StrEnum):
    """What came of looking for a paper."""

    FOUND = "found"
    NONE = "none"
    NOT_NEEDED = "not-needed"


class Method(StrEnum):
    """How a cause was found."""

    OBSERVATION = "observation"
    TEST = "test"
    EXCLUSION = "exclusion"
    EXPERT = "expert"


class Confidence(StrEnum):
    """How sure a cause is."""

    CONFIRMED = "confirmed"
    PROBABLE = "probable"
    UNKNOWN = "unknown"


class Root(StrEnum):
    """Whether a cause is the root or has only contributed."""

    ROOT = "root"
    CONTRIBUTING = "contributing"


class Rank(StrEnum):
    """How responsible a party is; the company is no court, so this is a preliminary view."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    NONE = "none"
    UNDETERMINED = "undetermined"


class Agrees(StrEnum):
    """How far a party agrees."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Score(StrEnum):
    """How strong an effect is, 0 to 3."""

    S0 = "0"
    S1 = "1"
    S2 = "2"
    S3 = "3"


def _entered(answers: Answers) -> bool:
    return answers.get("access") == Access.GRANTED


def _unfit(answers: Answers) -> bool:
    return answers.get("fits") == YesNo.NO


def _structure(answers: Answers) -> bool:
    return answers.get("part") == BuildingPart.STRUCTURE


def _differs(answers: Answers) -> bool:
    return answers.get("view") in (Agrees.PARTLY, Agrees.NO)


def _found(answers: Answers) -> bool:
    return answers.get("found") == Search.FOUND


@dataclass(frozen=True, kw_only=True)
class Appointment(Record, kind=Kind.APPOINTMENT):
    """When somebody comes to look, and which parties are asked to be there; none named is all."""

    one = True
    anew = ("at",)

    at: datetime = asks(Moment())
    present: tuple[int, ...] | None = asks(PickSeveral(source=Source.PARTIES, optional=True))
    note: str | None = asks(Words(limit=200, optional=True))


@dataclass(frozen=True, kw_only=True)
class VisitAnswer(Record, kind=Kind.VISIT_ANSWER):
    """Whether the time suits a party, and when it would."""

    one, of_party, by_party = True, True, True

    fits: YesNo = asks(Choice(of=YesNo))
    rather: str | None = asks(Words(limit=200, only=_unfit))


@dataclass(frozen=True, kw_only=True)
class Visit(Record, kind=Kind.VISIT):
    """现场勘查: who was there, whether the door was opened, what was found."""

    at: datetime = asks(Moment(past=True))
    present: tuple[int, ...] | None = asks(PickSeveral(source=Source.PARTIES, optional=True))
    access: Access = asks(Choice(of=Access))
    findings: str | None = asks(Words(limit=1500, only=_entered))
    measurements: str | None = asks(Words(limit=300, optional=True, only=_entered))
    files: int | None = asks(Files(optional=True))
    next_at: datetime | None = asks(Moment(optional=True))


@dataclass(frozen=True, kw_only=True)
class NoVisit(Record, kind=Kind.NO_VISIT):
    """No visit is needed, and why."""

    one = True

    reason: str = asks(Words(limit=300))


@dataclass(frozen=True, kw_only=True)
class Evidence(Record, kind=Kind.EVIDENCE):
    """证据: what it is, where it comes from, who may see it."""

    inner = ("visibility", "faces")

    what: EvidenceKind = asks(Choice(of=EvidenceKind))
    description: str = asks(Words(limit=400))
    source: str = asks(Words(limit=200))
    files: int | None = asks(Files(optional=True))
    visibility: Visibility = asks(Choice(of=Visibility))
    faces: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class Document(Record, kind=Kind.DOCUMENT):
    """资料查阅: one paper, with its clause and what follows from it."""

    what: DocumentKind = asks(Choice(of=DocumentKind))
    found: Search = asks(Choice(of=Search))
    paper: int | None = asks(Pick(source=Source.FOLDER, optional=True, only=_found))
    title: str | None = asks(Words(limit=100, only=_found))
    clause: str | None = asks(Words(limit=60, optional=True, only=_found))
    conclusion: str | None = asks(Words(limit=400, only=_found))
    files: int | None = asks(Files(optional=True, only=_found))


@dataclass(frozen=True, kw_only=True)
class WarrantyOf(Record, kind=Kind.WARRANTY):
    """保修: whether the builder still answers for a part of the house, from its acceptance on."""

    part: BuildingPart = asks(Choice(of=BuildingPart))
    design_life: Decimal | None = asks(
        Number(whole=True, least=Decimal(1), most=Decimal(200), only=_structure)
    )
    accepted: date = asks(Day())
    first_report: date | None = asks(Day(optional=True))

    def judged(self, today: date) -> Warranty:
        """What follows from it on a day."""
        return warranty.judge(
            self.part,
            self.accepted,
            today,
            first_report=self.first_report,
            design_life=int(self.design_life) if self.design_life is not None else None,
        )


@dataclass(frozen=True, kw_only=True)
class RegulationCited(Record, kind=Kind.REGULATION):
    """法规依据: an article of the library, and why it matters here."""

    regulation: str = asks(Pick(source=Source.REGULATIONS))
    reason: str = asks(Words(limit=300))


@dataclass(frozen=True, kw_only=True)
class Cause(Record, kind=Kind.CAUSE):
    """成因: why, and why that, and why that again."""

    why: str = asks(Words(limit=400))
    why_then: str | None = asks(Words(limit=400, optional=True))
    why_root: str | None = asks(Words(limit=400, optional=True))
    weight: Root = asks(Choice(of=Root))
    method: Method = asks(Choice(of=Method))
    confidence: Confidence = asks(Choice(of=Confidence))
    appraisal: YesNo = asks(Choice(of=YesNo))


@dataclass(frozen=True, kw_only=True)
class Responsibility(Record, kind=Kind.RESPONSIBILITY):
    """责任: how responsible one party is, and what that rests on."""

    one, of_party = True, True

    rank: Rank = asks(Choice(of=Rank))
    percent: Decimal | None = asks(Number(most=Decimal(100), optional=True, percent=True))
    basis: tuple[int, ...] | None = asks(
        PickSeveral(
            source=Source.RECORDS,
            kinds=(Kind.EVIDENCE, Kind.DOCUMENT, Kind.WARRANTY, Kind.REGULATION, Kind.VISIT),
            optional=True,
        )
    )
    note: str | None = asks(Words(limit=400, optional=True))

    def check(self) -> None:
        if self.rank in (Rank.PRIMARY, Rank.SECONDARY) and not self.basis:
            raise Refusal("refused-no-basis")


@dataclass(frozen=True, kw_only=True)
class FindingReply(Record, kind=Kind.FINDING_REPLY):
    """What a party says to the preliminary view that was published."""

    one, of_party, by_party = True, True, True

    view: Agrees = asks(Choice(of=Agrees))
    reason: str | None = asks(Words(limit=600, only=_differs))


@dataclass(frozen=True, kw_only=True)
class Impact(Record, kind=Kind.IMPACT):
    """影响评估: what happens if nothing is done, what it takes; the priority follows."""

    one = True

    life: Score = asks(Choice(of=Score))
    safety: Score = asks(Choice(of=Score))
    belongings: Score = asks(Choice(of=Score))
    harmony: Score = asks(Choice(of=Score))
    people: Decimal = asks(Number(whole=True, most=Decimal(100_000)))
    worsens: Worsens = asks(Choice(of=Worsens))
    vulnerable: YesNo = asks(Choice(of=YesNo))
    resources: str | None = asks(Words(limit=300, optional=True))

    @property
    def weight(self) -> impact.Impact:
        """What the priority is computed from."""
        return impact.Impact(
            life=int(self.life),
            safety=int(self.safety),
            belongings=int(self.belongings),
            harmony=int(self.harmony),
            people=int(self.people),
            worsens=self.worsens,
            vulnerable=self.vulnerable is YesNo.YES,
        )
