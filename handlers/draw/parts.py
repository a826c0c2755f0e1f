"""What a party finds on his page of a case: his words, what was published, what he can do."""

from actions.parts import Part
from actions.views import View
from handlers import press
from handlers.draw.records import Saying, value
from handlers.draw.wording import moment, shortened
from handlers.screen import Button, Row
from locales import Texts
from workflow.records import Kind
from workflow.records.findings import Appointment
from workflow.terms import Stage

LONGEST = 300
"""Characters of one answer on the page; the form shows all of it."""


def asked(view: View, part: Part, texts: Texts) -> str:
    """What he is asked to do, in a line."""
    found = []
    if part.visit is not None and part.visit_answer is None:
        assert isinstance(part.visit.content, Appointment)
        at = moment(part.visit.content.at, view.now, view.estate.zone, texts)
        found.append(texts.plain("asked-visit", at=at))
    if part.may(Kind.STATEMENT) and part.party.must_hear:
        if part.statement is None:
            found.append(texts.plain("asked-statement"))
        elif part.statement.confirmed_at is None:
            found.append(texts.plain("asked-confirm"))
    if part.plan and not part.leaned and part.stage is Stage.PLANNING:
        found.append(texts.plain("asked-pulse"))
    return texts.plain("list-comma").join(found) if found else texts.plain("asked-nothing")


def lines(view: View, part: Part, texts: Texts) -> list[str]:
    """His own statement, what was published, which papers were looked through."""
    found = []
    now, zone = view.now, view.estate.zone
    if part.statement is not None:
        at = moment(part.statement.filed_at, now, zone, texts)
        confirmed = "yes" if part.statement.confirmed_at else "no"
        found.append(texts("my-part-said", at=at, confirmed=confirmed))
        for name, question, kept in part.statement.content.values():
            if question.staff:
                continue
            said = value(question, kept, Saying(texts, [], now, zone))
            label = texts.plain(f"ask-statement-{name.replace('_', '-')}.label")
            found.append(texts("file-line", label=label, value=shortened(said, LONGEST)))
    for one, named in part.shown:
        found.append(texts("my-part-shown", what=texts.plain(f"record-{one.kind}")))
        for name, question, kept in one.content.values():
            said = value(question, kept, Saying(texts, named.get(name, []), now, zone))
            label = texts.plain(f"ask-{one.kind}-{name.replace('_', '-')}.label")
            found.append(texts("file-line", label=label, value=shortened(said, LONGEST)))
    if part.papers:
        papers = [" ".join(filter(None, [one.title, one.clause])) for one in part.papers]
        found.append(texts("my-part-papers", papers=texts.plain("list-comma").join(papers)))
    if part.recusal_waits:
        found.append(texts("my-part-recusal-waits"))
    return found


def rows(case: int, part: Part, texts: Texts) -> tuple[Row, ...]:
    """Answer, confirm, change; ask for another lead."""
    found: list[Row] = []
    party = part.party.id
    if part.visit is not None and part.visit_answer is None:
        found.append(visit_row(case, part.visit.id, party, texts))
    if part.may(Kind.STATEMENT):
        form = press.BeginForm(case, Kind.STATEMENT, party)
        if part.statement is None:
            found.append((Button(texts("b-answer-statement"), form, style="primary"),))
        elif part.statement.confirmed_at is None:
            agree = press.ConfirmRecord(case, part.statement.id)
            found.append(
                (
                    Button(texts("b-file-own"), agree, style="success"),
                    Button(texts("b-change-statement"), form),
                )
            )
        else:
            found.append((Button(texts("b-change-statement"), form),))
    if part.plan:
        found.append((Button(texts("b-plan"), press.SeePlan(case)),))
        if part.stage is Stage.PLANNING:
            pulse = press.BeginForm(case, Kind.PULSE, party)
            found.append((Button(texts("b-answer-pulse"), pulse),))
    if part.led and not part.recusal_waits and part.may(Kind.RECUSAL):
        found.append((Button(texts("b-recuse"), press.BeginForm(case, Kind.RECUSAL, party)),))
    return tuple(found)


def visit_row(case: int, appointment: int, party: int, texts: Texts) -> Row:
    """The time suits, or another would."""
    return (
        Button(texts("b-visit-fits"), press.AnswerVisit(case, appointment), style="success"),
        Button(texts("b-visit-other"), press.BeginForm(case, Kind.VISIT_ANSWER, party)),
    )
