"""What the plan of a case is made of, what it lacks, and whose yes it needs: the gate G3."""

from collections.abc import Iterable
from typing import TypeVar

from workflow.casefile import OURS, CaseFile, PartyKind
from workflow.gates import Lack, Need, record
from workflow.judgement import OF_THE_LEAD
from workflow.manners import TOGETHER, threatened
from workflow.records import Kind, Record
from workflow.records.approvals import Approval, Consent, Verdict
from workflow.records.findings import Rank, Responsibility
from workflow.records.fund import FundCheck, OwnersVote
from workflow.records.plans import Check, ChoiceMade, MannerChosen, Option, Split
from workflow.shares import Funding
from workflow.terms import Level

R = TypeVar("R", bound=Record)


def _options(file: CaseFile) -> Iterable[Lack]:
    count = len(list(file.of(Kind.OPTION)))
    if count == 0:
        yield Lack("option", Kind.OPTION)


def _chosen(file: CaseFile) -> Iterable[Lack]:
    if chosen(file) is None:
        yield Lack("choice", Kind.CHOICE)


def chosen(file: CaseFile) -> Option | None:
    """The option that was taken."""
    made = file.last(Kind.CHOICE)
    if made is None or not isinstance(made.content, ChoiceMade):
        return None
    for one in file.of(Kind.OPTION):
        if one.id == made.content.option and isinstance(one.content, Option):
            return one.content
    return None


def _lawful(file: CaseFile) -> Iterable[Lack]:
    """An unlawful option is taken by nobody."""
    option = chosen(file)
    if option is not None and option.lawful is Check.NO:
        yield Lack("lawful", Kind.CHOICE)


def _duties(file: CaseFile) -> Iterable[Lack]:
    for party in file.parties:
        if party.must_sign and not file.has(Kind.DUTY, party.id):
            yield Lack("duty", Kind.DUTY, party.id)


def _split(file: CaseFile) -> Iterable[Lack]:
    """The chosen option's cost is divided, all of it, among those who still take part."""
    option = chosen(file)
    if option is not None and option.cost:
        split = divided(file)
        here = {one.id for one in file.parties}
        gone = split is not None and any(split.shares[one] for one in split.shares.keys() - here)
        if split is None or split.total != option.cost or gone:
            yield Lack("split", Kind.SPLIT)


def divided(file: CaseFile) -> Split | None:
    """How the cost is divided."""
    return _content(file, Split)


def _content(file: CaseFile, kind: type[R]) -> R | None:
    """What was filed last of a kind."""
    filed = file.last(kind.kind)
    return filed.content if filed is not None and isinstance(filed.content, kind) else None


def from_fund(file: CaseFile) -> bool:
    """Whether the maintenance fund is to pay a part."""
    split = divided(file)
    return split is not None and split.pays(Funding.FUND)


def _fund_checked(file: CaseFile) -> Iterable[Lack]:
    if from_fund(file) and not file.has(Kind.FUND_CHECK):
        yield Lack("fund-check", Kind.FUND_CHECK)


def _fund_free(file: CaseFile) -> Iterable[Lack]:
    """The fund pays nothing that is under warranty, damaged by somebody, or in a contract."""
    check = _content(file, FundCheck)
    if from_fund(file) and check is not None and check.barred:
        yield Lack("fund-free", Kind.SPLIT)


def _fund_decided(file: CaseFile) -> Iterable[Lack]:
    """The owners have decided, or an emergency stands for it, as it does for one that was rung."""
    if from_fund(file) and not (file.has(Kind.VOTE) or file.has(Kind.EMERGENCY)):
        rung = file.case.emergency_at is not None
        yield Lack("fund", Kind.EMERGENCY if rung else Kind.VOTE)


def _vote_passed(file: CaseFile) -> Iterable[Lack]:
    voted = _content(file, OwnersVote)
    wanted = from_fund(file) and not file.has(Kind.EMERGENCY)
    if wanted and voted is not None and not voted.result.passed:
        yield Lack("vote-passed", Kind.VOTE)


def _apart(file: CaseFile) -> Iterable[Lack]:
    """Nobody is led to the table of somebody who has threatened him."""
    chosen_ = _content(file, MannerChosen)
    if chosen_ is not None and chosen_.manner in TOGETHER and threatened(file):
        yield Lack("apart", Kind.METHOD)


LETTERS = "ABC"
"""What the options are called, in the order in which they were first written down."""


def letters(file: CaseFile) -> dict[int, str]:
    """The letter of each option by its id."""
    return dict(zip((one.id for one in file.of(Kind.OPTION)), LETTERS, strict=False))


HIGH = frozenset({Level.L3, Level.L4, Level.L5})
OF_THE_PLAN = (Kind.GOAL, Kind.OPTION, Kind.CHOICE, Kind.SPLIT, Kind.DUTY)
"""What is approved: a newer version of it must be approved anew."""


def plan_version(file: CaseFile) -> int:
    """The newest record of the plan."""
    return max((one.id for kind in OF_THE_PLAN for one in file.of(kind)), default=0)


ANSWERABLE = frozenset({Rank.PRIMARY, Rank.SECONDARY})


def own_affair(file: CaseFile) -> bool:
    """Whether the office judges itself: the company is a party, or a department is responsible."""
    for one in file.parties:
        filed = file.last(Kind.RESPONSIBILITY, one.id) if one.kind in OURS else None
        said = filed.content if filed is not None else None
        ranked = isinstance(said, Responsibility) and said.rank in ANSWERABLE
        if one.kind is PartyKind.COMPANY or ranked:
            return True
    return False


def approvers(file: CaseFile) -> tuple[Kind, ...]:
    """Whose yes a plan needs: from level 3, or for much money, the manager's.

    Where the company spends money in an affair of its own, the owners' committee's too.
    """
    option = chosen(file)
    costs = option is not None and bool(option.cost)
    involved = costs and own_affair(file)
    weighty = option is not None and (option.cost or 0) > OF_THE_LEAD
    managers = (Kind.APPROVAL,) if involved or weighty or file.case.level in HIGH else ()
    return (*managers, Kind.CONSENT) if involved else managers


def approved(file: CaseFile, kind: Kind) -> bool:
    """Whether the plan as it is now was approved."""
    filed = file.last(kind)
    if filed is None or filed.id < plan_version(file):
        return False
    content = filed.content
    return isinstance(content, Approval | Consent) and content.verdict is Verdict.APPROVED


def _approved(kind: Kind) -> Need:
    def lacking(file: CaseFile) -> Iterable[Lack]:
        return (Lack(kind, kind),) if kind in approvers(file) and not approved(file, kind) else ()

    return Need(kind, lacking)


G3: tuple[Need, ...] = (
    record(Kind.GOAL),
    Need("option", _options),
    Need("choice", _chosen),
    Need("lawful", _lawful, firm=True),
    Need("duty", _duties),
    Need("split", _split),
    Need("fund-check", _fund_checked, firm=True),
    Need("fund-free", _fund_free, firm=True),
    Need("fund", _fund_decided, firm=True),
    Need("vote-passed", _vote_passed, firm=True),
    record(Kind.METHOD),
    Need("apart", _apart, firm=True),
    _approved(Kind.APPROVAL),
    _approved(Kind.CONSENT),
)
