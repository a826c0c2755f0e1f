"""The pages of the second stage: claims side by side, earlier cases."""

from actions.fact_views import ClaimsView, EarlierView
from handlers import press
from handlers.draw.own_cases import plain_stage
from handlers.draw.records import member, party_name
from handlers.draw.wording import shortened
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import numbers
from workflow.records import Kind
from workflow.records.parties import Disputes, Statement

LONGEST = 500


def claims(view: ClaimsView, texts: Texts) -> Screen:
    """One party below the other, then on what they differ."""
    file, case = view.file, view.case
    lines = [texts("claims", short=numbers.short(case.no))]
    for party in file.parties:
        filed = file.last(Kind.STATEMENT, party.id)
        said = filed.content if filed is not None else None
        words = shortened(said.claim, LONGEST) if isinstance(said, Statement) else ""
        claim = words or texts.plain("answer-none")
        lines.append(texts("claims-line", party=party_name(party, texts), claim=claim))
    filed = file.last(Kind.DISPUTE)
    if filed is not None and isinstance(filed.content, Disputes):
        points = [member(one, texts) for one in filed.content.points]
        lines.append(texts("claims-points", points=texts.listed(points)))
    else:
        lines.append(texts("claims-no-points"))
    dispute = Button(
        texts("record-dispute.button"), press.BeginForm(case.id, Kind.DISPUTE, 0), style="primary"
    )
    return Screen("\n".join(lines), ((dispute,), _back(case.id, texts)))


def earlier(view: EarlierView, texts: Texts) -> Screen:
    """Each a line and a button."""
    case = view.case
    lines = [texts("earlier", short=numbers.short(case.no), count=len(view.earlier))]
    lines += [
        texts(
            "earlier-line",
            no=one.no,
            category=texts.plain(f"category-{one.category}"),
            stage=plain_stage(one, texts),
        )
        for one in view.earlier
    ]
    opens = [Button(numbers.short(one.no), press.OpenForOffice(one.id)) for one in view.earlier]
    return Screen("\n".join(lines), (*two_by_two(opens, wide=4), _back(case.id, texts)))


def _back(case: int, texts: Texts) -> Row:
    return (Button(texts("b-back"), press.OpenForOffice(case)),)
