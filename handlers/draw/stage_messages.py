"""The buttons under messages about a case in coordination."""

from typing import Any

from handlers import press
from handlers.draw import parts
from handlers.draw.plans import judging
from handlers.press import Yes
from handlers.screen import Button, Row
from locales import Texts
from workflow.records import Kind


def ask_statement(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The five questions, or a call instead."""
    answer = press.BeginForm(facts["ref"], Kind.STATEMENT, facts["party_id"])
    return (
        (Button(texts("b-answer-statement"), answer, style="primary"),),
        (Button(texts("b-party-call-me"), press.CallMe(facts["ref"])),),
    )


def ask_confirm(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """What was written down for him: it is right, or he changes it."""
    case = facts["ref"]
    return (
        (
            Button(
                texts("b-file-own"), press.ConfirmRecord(case, facts["record"]), style="success"
            ),
            Button(
                texts("b-change-statement"),
                press.BeginForm(case, Kind.STATEMENT, facts["party_id"]),
            ),
        ),
    )


def ask_visit(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """It suits, or another time would; or a call instead."""
    return (
        parts.visit_row(facts["ref"], facts["record"], facts["party_id"], texts),
        (Button(texts("b-party-call-me"), press.CallMe(facts["ref"])),),
    )


def finding(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Read it on the own page, and say what one thinks of it."""
    case = facts["ref"]
    reply = press.BeginForm(case, Kind.FINDING_REPLY, facts["party_id"])
    return (
        (Button(texts("b-progress"), press.OpenCase(case)),),
        (Button(texts("b-reply-finding"), reply, style="primary"),),
    )


def publishing_asked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The file to look into first, then yes."""
    case = facts["ref"]
    return (
        (Button(texts("b-open-file"), press.SeeFile(case, 0)),),
        (
            Button(
                texts("b-approve-publishing"),
                press.ApprovePublishing(case, facts["record"]),
                style="success",
            ),
        ),
    )


def visit_soon(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """What was found is written down where one stands."""
    case = facts["ref"]
    return (
        (Button(texts("record-visit.button"), press.BeginForm(case, Kind.VISIT, 0)),),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )


def visit_closed(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """What comes next before a door that stayed closed."""
    case = facts["ref"]
    return (
        (Button(texts("record-appointment.button"), press.BeginForm(case, Kind.APPOINTMENT, 0)),),
        (Button(texts("b-door-notice"), press.OrderDoorNotice(case, facts["record"])),),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )


def recusal_asked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The manager's answer, and the case itself to look into."""
    answer = press.BeginForm(facts["ref"], Kind.RECUSAL_ANSWER, facts["party_id"])
    return (
        (Button(texts("b-answer-recusal"), answer, style="primary"),),
        (Button(texts("b-open"), press.OpenForOffice(facts["ref"])),),
    )


def ask_pulse(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Answer in private, or read the options in full first."""
    answer = press.BeginForm(facts["ref"], Kind.PULSE, facts["party_id"])
    return (
        (Button(texts("b-answer-pulse"), answer, style="primary"),),
        (Button(texts("b-plan"), press.SeePlan(facts["ref"])),),
    )


def approval_asked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Yes to just this plan, or back with a reason; the page has all of it."""
    case, kind = facts["ref"], Kind(facts["wanted"])
    return (
        judging(case, kind, facts["version"], texts),
        (Button(texts("b-plan"), press.SeePlan(case)),),
    )


def plan(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The page of the plan."""
    return ((Button(texts("b-plan"), press.SeePlan(facts["ref"])),),)


def plan_ready(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The page of the plan, and where to say that one sees it otherwise."""
    case = facts["ref"]
    says = Button(texts("b-ask"), press.Type(case, press.Say.ASK))
    if facts.get("as_party"):
        says = Button(texts("b-party-call-me"), press.CallMe(case))
    return (*plan(facts, texts), (says,))


def priority(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Assess it anew, or look at the case first."""
    case = facts["ref"]
    return (
        (Button(texts("b-assess-anew"), press.BeginForm(case, Kind.IMPACT, 0)),),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )


def silent(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """One press says how it stands; or words of one's own."""
    case = facts["ref"]
    return (
        (Button(texts("b-going-on"), press.TellGoingOn(case), style="primary"),),
        (
            Button(texts("b-note"), press.Type(case, press.Say.NOTE)),
            Button(texts("b-open"), press.OpenForOffice(case)),
        ),
    )


def reply_due(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Once the case is registered, what was answered can be filed; else it is opened."""
    case = facts["ref"]
    opens = (Button(texts("b-open"), press.OpenForOffice(case)),)
    if facts["form"] == "no":
        return (opens,)
    return ((Button(texts("record-reply.button"), press.BeginForm(case, Kind.REPLY, 0)),), opens)


def deadline(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """What is missing is one press away."""
    case = facts["ref"]
    opens = Button(texts("b-open"), press.OpenForOffice(case))
    if facts["deadline"] == "site":
        return ((Button(texts("b-on-site"), press.OnSite(case), style="primary"), opens),)
    if facts["deadline"] == "whole-case":
        longer = press.BeginForm(case, Kind.PROLONGATION, 0)
        return ((opens, Button(texts("record-prolongation.button"), longer)),)
    return reply_due(facts, texts)


def go_higher(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """One level up, with a reason."""
    case = facts["ref"]
    up = press.BeginForm(case, Kind.ESCALATION, 0)
    return (
        (Button(texts("record-escalation.button"), up, style="primary"),),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )


def override_asked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The second person's answer, and the case itself to look into."""
    case, number = facts["ref"], facts["override"]
    return (
        (
            Button(texts("b-agree-override"), press.AnswerOverride(case, number, Yes.YES)),
            Button(texts("b-refuse-override"), press.AnswerOverride(case, number, Yes.NO)),
        ),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )
