"""The buttons under messages about a case in coordination."""

from typing import Any

from handlers import press
from handlers.press import Yes
from handlers.screen import Button, Row
from locales import Texts
from workflow.records import Kind
from workflow.terms import Way


def ask_statement(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The five questions, or a call instead."""
    answer = press.BeginForm(facts["ref"], Kind.STATEMENT, facts["party_id"])
    return (
        (Button(texts("b-answer-statement"), answer, style="primary"),),
        (Button(texts("b-party-call-me"), press.AskPerson(Way.PHONE)),),
    )


def recusal_asked(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The manager's answer, and the case itself to look into."""
    answer = press.BeginForm(facts["ref"], Kind.RECUSAL_ANSWER, facts["party_id"])
    return (
        (Button(texts("b-answer-recusal"), answer, style="primary"),),
        (Button(texts("b-open"), press.OpenForOffice(facts["ref"])),),
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
