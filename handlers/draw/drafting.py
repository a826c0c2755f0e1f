"""The draft of the minutes: what it lacks, who has decided what about it."""

from functools import partial

from actions.meeting_views import DraftView
from handlers import press
from handlers.draw.minutes import agent, words
from handlers.draw.moments import moment
from handlers.draw.records import member, party_name
from handlers.draw.signing import pages, turned
from handlers.draw.wording import shortened, sign
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import agreement
from workflow.minutes import MinutesState
from workflow.records import Kind


def draft(view: DraftView, texts: Texts) -> Screen:
    """What would be circulated and what it lacks; then who has decided what."""
    case = view.case.id
    back: Row = (
        Button(texts("b-meeting"), press.SeeMeeting(case)),
        Button(texts("b-back"), press.OpenForOffice(case)),
    )
    if not view.content or view.meeting is None:
        return Screen(texts("refused-no-meeting"), (back,))
    parts = pages(words(view.content, texts))
    _, lines, way = turned(view.card.arg, parts, texts, partial(press.SeeDraft, case))
    if view.differs:
        lines += [
            texts("draft-lacks", what=point.words)
            for filed, point in view.meeting.points
            if filed in view.incomplete
        ]
    lines += _signing(view, texts)
    rows = _drafting(view, texts) if view.differs else _while_signing(view, texts)
    return Screen("\n".join(lines), (*way, *rows, back))


def _drafting(view: DraftView, texts: Texts) -> tuple[Row, ...]:
    case, meeting = view.case.id, view.meeting
    assert meeting is not None
    fill = [
        Button(texts("b-fill", what=shortened(point.words, 16)), press.ChangeRecord(case, filed.id))
        for filed, point in meeting.points
        if filed in view.incomplete
    ]
    rows = [*two_by_two(fill, wide=1), *_points(view, texts)]
    if view.in_charge and not view.incomplete and meeting.points:
        send = press.Circulate(case, agreement.newest(meeting))
        label = texts("b-circulate", version=view.content["version"])
        rows.append((Button(label, send, style="success"),))
    return tuple(rows)


def _points(view: DraftView, texts: Texts) -> list[Row]:
    """One more point, and each that can be worded anew."""
    case, meeting = view.case.id, view.meeting
    assert meeting is not None
    more = Button(texts("record-point.button"), press.BeginForm(case, Kind.POINT, 0))
    edits = [
        Button(texts("b-reword", what=shortened(one.words, 12)), press.ChangeRecord(case, filed.id))
        for filed, one in meeting.points
        if filed not in view.incomplete
    ]
    return [(more,), *two_by_two(edits[:20])]


def _signing(view: DraftView, texts: Texts) -> list[str]:
    """Who has decided what about the version that went out last."""
    minutes = view.file.minutes
    if minutes is None or view.meeting is None or minutes.meeting != view.meeting.filed.origin:
        return []
    lines = [
        texts(
            "signing-state",
            version=minutes.version,
            sha=minutes.sha256[:8],
            state=texts.plain(f"minutes-state-{minutes.state}"),
            by=moment(minutes.sign_by, view.now, view.estate.zone, texts)
            if minutes.state is MinutesState.CIRCULATING
            else "none",
        )
    ]
    decided = {one.party_id: one for one in view.signatures}
    for party in view.file.parties:
        if not party.must_sign:
            continue
        one = decided.get(party.id)
        lines.append(
            texts(
                "signing-of",
                party=party_name(party, texts),
                decision=member(one.decision, texts) if one else texts.plain("decision-none"),
                at=moment(one.at, view.now, view.estate.zone, texts) if one else "",
                denied="yes" if one and one.denied_at else "no",
                entered="yes" if one and one.entered_by else "no",
                agent=agent(one.agent, texts) if one and one.agent else "none",
            )
        )
    return lines


def _while_signing(view: DraftView, texts: Texts) -> tuple[Row, ...]:
    case, minutes = view.case.id, view.file.minutes
    assert minutes is not None
    rows: list[Row] = []
    if minutes.state is MinutesState.CIRCULATING:
        decided = {one.party_id for one in view.signatures}
        rows += two_by_two(
            [
                Button(
                    texts("b-sign-for", party=sign(one.no, texts)),
                    press.BeginForm(case, Kind.SIGNATURE, one.id),
                )
                for one in view.file.parties
                if one.must_sign and one.id not in decided
            ]
        )
        if view.in_charge:
            end = press.BeginForm(case, Kind.SIGNING_ENDED, 0)
            rows.append((Button(texts("record-signing-ended.button"), end),))
    read = Button(texts("b-read-again"), press.ReadMinutes(case, minutes.id, 0))
    rows.append((read, Button(texts("b-print-minutes"), press.OrderMinutes(case, minutes.id))))
    rows += _points(view, texts)
    return tuple(rows)
