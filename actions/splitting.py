"""Divides a cost in a form: an amount typed for a party, or a rule that divides it in one press."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from actions import casefile
from actions.desk import Desk
from storage import cases, households, parties
from workflow import amounts, shares
from workflow.casefile import CaseFile, Party, PartyKind
from workflow.plan import chosen
from workflow.records import Kind
from workflow.records.findings import Responsibility
from workflow.records.plans import Option
from workflow.refusal import Refusal
from workflow.shares import Preset, Share
from workflow.vocabulary import PARTY_SIGNS

Kept = dict[str, str]
"""What each party bears, as the form keeps it."""

CENT = Decimal("0.01")


def prefilled(desk: Desk, case_id: int) -> dict[str, Any]:
    """The total of what was chosen, or of the only option that there is."""
    file = _file(desk, case_id)
    listed = [one.content for one in file.of(Kind.OPTION) if isinstance(one.content, Option)]
    option = chosen(file) or (listed[0] if len(listed) == 1 else None)
    return {"total": str(option.cost)} if option is not None and option.cost else {}


def _file(desk: Desk, case_id: int) -> CaseFile:
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    return casefile.load(desk, case)


def whole(kept: Kept, total: Decimal) -> bool:
    """Whether the shares are all of it."""
    return total > 0 and sum(map(Decimal, kept.values())) == total


def typed(desk: Desk, case_id: int, total: Decimal, kept: Kept, words: str) -> Kept:
    """`乙 7000`, or an amount or a percentage for the next party in turn.

    Once all is divided the others bear nothing; what percentages leave by rounding is carried
    by the largest share.
    """
    listed = parties.of_case(desk.db, desk.scope, case_id)
    if not listed:
        raise Refusal("refused-split-nobody")
    party, said = _addressed(listed, words)
    percent = amounts.percent(said)
    amount = round(total * percent / 100, 2) if percent is not None else amounts.money(said)
    if amount is None or amount < 0 or amount != round(amount, 2):
        raise Refusal("refused-money")
    open_: Sequence[Party] = [one for one in listed if str(one.id) not in kept]
    if party is None and not open_:
        kept, open_ = {}, listed
    bearer = party or open_[0]
    kept = {**kept, str(bearer.id): str(round(amount, 2))}
    left = total - sum(map(Decimal, kept.values()))
    complete = len(kept) == len(listed)
    if percent is not None and complete and abs(left) <= CENT * len(kept):
        largest = max(kept, key=lambda one: Decimal(kept[one]))
        kept[largest] = str(Decimal(kept[largest]) + left)
    if whole(kept, total):
        kept |= {str(one.id): "0.00" for one in listed if str(one.id) not in kept}
    return kept


def _addressed(listed: Sequence[Party], words: str) -> tuple[Party | None, str]:
    """Whom an amount is for, if that is said in front of it."""
    for party in listed:
        signs = [signs[party.no - 1] for signs in PARTY_SIGNS if party.no <= len(signs)]
        for called in (party.name, *signs):
            rest = words.removeprefix(called).strip(" ：:,，")
            if called and not called.isdigit() and words.startswith(called) and rest:
                return party, rest
    return None, words


def presets(desk: Desk, case_id: int, total: Decimal) -> dict[Preset, Kept]:
    """The rules that this case has the figures for, with what they make of the total."""
    if total <= 0:
        return {}
    file = _file(desk, case_id)
    found = {preset: rule(desk, file, total) for preset, rule in RULES.items()}
    return {preset: kept for preset, kept in found.items() if kept is not None}


def _kept(listed: Sequence[Party], parts: list[Share]) -> Kept:
    return {str(one.id): str(part.amount) for one, part in zip(listed, parts, strict=True)}


def _by_responsibility(_: Desk, file: CaseFile, total: Decimal) -> Kept | None:
    """Where percentages were filed that are a hundred together."""
    percents = []
    for party in file.parties:
        filed = file.last(Kind.RESPONSIBILITY, party.id)
        ranked = filed.content if filed is not None else None
        known = isinstance(ranked, Responsibility) and ranked.percent is not None
        percents.append(ranked.percent if known else Decimal(0))  # type: ignore[union-attr]
    if sum(percents) != 100:
        return None
    return _kept(list(file.parties), shares.by_percents(total, percents))


def _by_area(desk: Desk, file: CaseFile, total: Decimal) -> Kept | None:
    """Among the households, where the area of each is known."""
    homes = [one for one in file.parties if one.kind is PartyKind.HOUSEHOLD]
    areas = []
    for party in homes:
        household = households.get(desk.db, desk.scope, party.place_id or 0)
        if household is None or household.area is None:
            return None
        areas.append(Decimal(household.area))
    if len(homes) < 2 or not all(areas):
        return None
    nothing = {str(one.id): "0.00" for one in file.parties}
    return nothing | _kept(homes, shares.by_weights(total, areas))


def _equally(_: Desk, file: CaseFile, total: Decimal) -> Kept | None:
    """Among those who sign."""
    signing = [one for one in file.parties if one.must_sign]
    if len(signing) < 2:
        return None
    nothing = {str(one.id): "0.00" for one in file.parties}
    return nothing | _kept(signing, shares.equally(total, len(signing)))


RULES: dict[Preset, Callable[[Desk, CaseFile, Decimal], Kept | None]] = {
    Preset.RESPONSIBILITY: _by_responsibility,
    Preset.AREA: _by_area,
    Preset.EQUALLY: _equally,
}
