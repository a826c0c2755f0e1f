"""The parties of a case before the office, and the page of each."""

from actions.office_views import StaffView
from actions.progress import Progress
from handlers import press
from handlers.draw.lacks import back
from handlers.draw.offering import AFTER, ELSEWHERE
from handlers.draw.records import party_name
from handlers.press import Menu
from handlers.screen import Button, Row, two_by_two
from locales import Texts
from workflow import gates, process
from workflow.casefile import Party
from workflow.records import CLASSES, Kind


def mark(at: Progress, party: Party) -> str:
    """✔ heard, ✖ not yet, with the attempts that were made."""
    if gates.heard(at.file, party):
        return "✔"
    if not party.must_hear:
        return "–"
    tries = len(list(at.file.of(Kind.ATTEMPT, party.id)))
    return f"✖({tries})" if tries else "✖"


def parties(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """The parties, and one more."""
    at, case = view.progress, view.case
    assert at is not None
    buttons = [
        Button(f"{party_name(one, texts)[:18]} {mark(at, one)}", press.SeeParty(case.id, one.id))
        for one in at.file.parties
    ]
    add = Button(texts("b-add-party"), press.BeginForm(case.id, Kind.PARTY, 0))
    claims = Button(texts("b-claims"), press.SeeClaims(case.id))
    return (*two_by_two(buttons), (add, claims), back(view, texts))


def rows(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """One party: ask, write down, try again, and what is ranked and owed."""
    at, case = view.progress, view.case
    assert at is not None
    party = opened(view)
    if party is None:
        return (back(view, texts),)
    rows: list[Row] = []
    if party.person_id is not None:
        rows.append((Button(texts("b-ask-party"), press.AskParty(case.id, party.id)),))
    kinds = [
        kind
        for step in process.PROCESS
        for kind in step.records
        if CLASSES[kind].of_party
        and case.stage in process.stages_of(kind)
        and kind not in ELSEWHERE
        and (kind not in AFTER or at.file.has(AFTER[kind]))
    ]
    rows += two_by_two(
        [
            Button(
                ("✔ " if at.file.has(kind, party.id) else "") + texts(f"record-{kind}.button"),
                press.BeginForm(case.id, kind, party.id),
            )
            for kind in kinds
        ]
    )
    rows.append((Button(texts("b-end-party"), press.EndParty(case.id, party.id)),))
    return (*rows, (Button(texts("b-back"), press.TurnTo(case.id, Menu.PARTIES)),))


def opened(view: StaffView) -> Party | None:
    """The party whose page is open."""
    number = view.card.arg.removeprefix("party:")
    at = view.progress
    if at is None or not number.isdigit():
        return None
    return next((one for one in at.file.parties if one.id == int(number)), None)


def lines(view: StaffView, texts: Texts) -> list[str]:
    """Who a party is, and whether he was heard."""
    party, at = opened(view), view.progress
    if party is None or at is None:
        return []
    return [
        texts(
            "party-about",
            party=party_name(party, texts),
            kind=texts.plain(f"party-kind-{party.kind}"),
            capacity=texts.plain(f"capacity-{party.capacity}"),
            hear="yes" if party.must_hear else "no",
            sign="yes" if party.must_sign else "no",
            tries=len(list(at.file.of(Kind.ATTEMPT, party.id))),
            heard="yes" if gates.heard(at.file, party) else "no",
        ),
        *_decides(at, party, texts),
    ]


def _decides(at: Progress, party: Party, texts: Texts) -> list[str]:
    """Of several parties of one flat: what this one decides."""
    matters = at.decides.get(party.id)
    if matters is None:
        return []
    names = [texts.plain(f"matter-{one}") for one in sorted(matters)]
    said = texts.listed(names) or texts.plain("matter-none")
    return [texts("party-decides", matters=said)]
