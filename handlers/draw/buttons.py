"""The buttons under the messages that go out by themselves, by their kind."""

from collections.abc import Callable
from typing import Any

from handlers import press
from handlers.draw import item_buttons, meetings, results, revealing, signing, stage_messages
from handlers.draw.results import solved_row
from handlers.press import Go, Room, Say
from handlers.screen import Button, Row
from locales import Texts
from workflow.steps import Step


def _reminder(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    case = facts["ref"]
    return (
        (Button(texts("b-repaired"), press.Type(case, Say.REPAIRED), style="success"),),
        (
            Button(texts("b-snooze"), press.Snooze(case)),
            Button(texts("b-blocked"), press.Type(case, Say.BLOCKED)),
        ),
        (Button(texts("b-open"), press.OpenForOffice(case)),),
    )


def _human(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts("b-human"), press.Go(press.Room.HUMAN)),),)


def _call(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Whoever asked with one press has not said where to phone."""
    if "ref" not in facts:
        return ()
    number = press.Type(facts["ref"], Say.NUMBER)
    return ((Button(texts("b-leave-number"), number),),)


def _lost(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return (
        (
            Button(texts("b-report"), press.Go(press.Room.REPORT)),
            Button(texts("b-mycases"), press.Go(press.Room.MY)),
        ),
        *_human(facts, texts),
    )


def _receipt(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    case = facts["ref"]
    return (
        (
            Button(texts("b-progress"), press.OpenCase(case)),
            Button(texts("b-add"), press.Type(case, Say.ADD)),
        ),
    )


def _progress(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """A party who has not reported it asks a person: the thread of questions is the reporter's."""
    case = facts["ref"]
    if facts.get("as_party"):
        return ((Button(texts("b-progress"), press.OpenCase(case)), *_human(facts, texts)[0]),)
    return (
        (
            Button(texts("b-progress"), press.OpenCase(case)),
            Button(texts("b-ask"), press.Type(case, Say.ASK)),
        ),
    )


def _rejected(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts("b-disagree"), press.Disagree(facts["ref"])),),)


def _open(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts("b-open"), press.OpenForOffice(facts["ref"])),),)


def _entered(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """The phone rings again: the next one is one press away."""
    return (*_open(facts, texts), (Button(texts("b-enter"), Go(Room.NEW)),))


def _solved(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return (solved_row(facts["ref"], texts),)


def _reply(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts("b-reply"), press.Type(facts["ref"], Say.REPLY), style="primary"),),)


def _guest(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return (
        (
            Button(texts("b-guest-answer"), press.Type(facts["ref"], Say.ANSWER), style="primary"),
            Button(texts("b-open"), press.OpenCase(facts["ref"])),
        ),
    )


def _registered(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return (
        (Button(texts("b-report"), Go(Room.REPORT)), Button(texts("b-mycases"), Go(Room.MY))),
        (
            Button(texts("b-homes"), press.OpenHome(facts["resident"])),
            Button(texts("b-settings"), Go(Room.SETTINGS)),
        ),
    )


def _tenant(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    resident = facts["resident"]
    return (
        (Button(texts("b-my-tenant"), press.AnswerTenant(resident, press.Yes.YES)),),
        (Button(texts("b-not-my-tenant"), press.AnswerTenant(resident, press.Yes.NO)),),
    )


def _calendar(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts("b-change-days"), press.SetUp(Step.DAYS), style="primary"),),)


def _way_in(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    url = f"https://t.me/{facts['bot']}?start={facts['start']}"
    return ((Button(texts("b-tell-in-private"), url=url, style="primary"),),)


def _group_link(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    return ((Button(texts(f"b-add-to-{facts['group']}"), url=facts["link"], style="primary"),),)


def _alarm(facts: dict[str, Any], texts: Texts) -> tuple[Row, ...]:
    """Whoever may see to it says so with one press; others only hear of it."""
    if "ref" not in facts:
        return ()
    return ((Button(texts("b-take-alarm"), press.TakeAlarm(facts["ref"]), style="danger"),),)


ROWS: dict[str, Callable[[dict[str, Any], Texts], tuple[Row, ...]]] = {
    "alarm": _alarm,
    "call-asked": _call,
    "emergency-over": _open,
    "emergency-debts": _open,
    "calendar-missing": _calendar,
    "answer-report-in-private": _way_in,
    "group-link": _group_link,
    "receipt": _receipt,
    "receipt-held": _receipt,
    "receipt-follows": _receipt,
    "receipt-entered": _entered,
    "official-due": stage_messages.reply_due,
    "added": _progress,
    "told-routine": _progress,
    "told-registered": _progress,
    "told-lead": _progress,
    "told-merged": _progress,
    "told-repaired": _progress,
    "staff-follows": _open,
    "told-succeeded": _progress,
    "told-note": _progress,
    "told-looking-again": _progress,
    "told-revealed": _progress,
    "told-stage": _progress,
    "told-going-on": _progress,
    "told-paused": _progress,
    "told-on-site": _progress,
    "told-prolonged": _progress,
    "told-resumed": _progress,
    "told-terminated": _progress,
    "told-reopened": _progress,
    "ask-statement": stage_messages.ask_statement,
    "recusal-asked": stage_messages.recusal_asked,
    "told-recusal": _progress,
    "ask-confirm": stage_messages.ask_confirm,
    "ask-visit": stage_messages.ask_visit,
    "visit-closed": stage_messages.visit_closed,
    "visit-soon": _progress,
    "lead-visit-soon": stage_messages.visit_soon,
    "told-first": _progress,
    "ask-meeting": meetings.ask,
    "meeting-soon": meetings.soon,
    "meeting-duty": meetings.at_work,
    "meeting-duty-soon": meetings.at_work,
    "lead-not-coming": meetings.at_work,
    "lead-silent-parties": meetings.to_lead,
    "lead-no-shows": meetings.no_shows,
    "ask-sign": signing.to_read,
    "remind-sign": signing.to_read,
    "ask-agent": signing.to_read,
    "told-minutes": signing.read_again,
    "told-objection": signing.read_again,
    "minutes-ended": signing.read_again,
    "signed": signing.signed,
    "signed-for-you": signing.signed,
    "signed-by-agent": signing.signed,
    "signed-as-agent": signing.read_again,
    "staff-minutes-ended": _open,
    "staff-denied": _open,
    "lead-objection": signing.to_lead,
    "lead-denied": signing.to_lead,
    "lead-unsigned": signing.to_lead,
    "manager-sign": signing.to_lead,
    "item-new": item_buttons.new,
    "remind-item": item_buttons.soon,
    "item-soon": item_buttons.soon,
    "item-late": item_buttons.soon,
    "item-answered": item_buttons.new,
    "item-moved": item_buttons.see,
    "item-dropped": item_buttons.see,
    "item-waits": item_buttons.see,
    "item-goes-on": item_buttons.soon,
    "item-left-out": item_buttons.see,
    "item-verified": item_buttons.see,
    "item-failed": item_buttons.new,
    "ask-extension": item_buttons.extension,
    "extension-refused": item_buttons.see,
    "staff-item": item_buttons.see,
    "staff-item-late": item_buttons.see,
    "lead-item-blocked": item_buttons.blocked,
    "lead-item-failed": item_buttons.see,
    "lead-item-late": item_buttons.see,
    "lead-extension": item_buttons.see,
    "lead-items-over": _open,
    "remind-obstacle": item_buttons.blocked,
    "manager-obstacle": item_buttons.blocked,
    "lead-item-answered": item_buttons.see,
    "ask-survey": results.survey,
    "ask-merged": results.merged,
    "merged-not-solved": _open,
    "remind-survey": results.survey,
    "answer-deny-sure": signing.deny_surely,
    "answer-survey-no": _progress,
    "answer-merged-no": _progress,
    "told-archived": results.archived,
    "staff-survey": _open,
    "staff-survey-no": _open,
    "manager-not-solved": _open,
    "manager-few-stars": _open,
    "lead-surveyed": _open,
    "recheck-due": results.recheck,
    "staff-recheck": results.recheck,
    "manager-again": _open,
    "staff-again": _open,
    "manager-item-late": item_buttons.see,
    "remind-unheard": _open,
    "told-finding": stage_messages.finding,
    "publishing-asked": stage_messages.publishing_asked,
    "lead-finding-reply": _open,
    "lead-visit-answer": _open,
    "lead-confirmed": _open,
    "manager-threat": _open,
    "override-asked": stage_messages.override_asked,
    "ask-pulse": stage_messages.ask_pulse,
    "approval-asked": stage_messages.approval_asked,
    "lead-pulse": stage_messages.plan,
    "remind-pulse": stage_messages.plan,
    "plan-judged": stage_messages.plan,
    "plan-ready": stage_messages.plan_ready,
    "override-answered": _open,
    "lead-statement": _open,
    "manager-escalated": _open,
    "manager-first": _open,
    "remind-stage": _open,
    "remind-priority": stage_messages.priority,
    "remind-silent": stage_messages.silent,
    "manager-stage-late": _open,
    "manager-go-higher": stage_messages.go_higher,
    "remind-deadline": stage_messages.deadline,
    "staff-deadline": stage_messages.deadline,
    "reveal-asked": revealing.asked,
    "reveal-refused": _open,
    "told-rejected": _rejected,
    "told-unfounded": _rejected,
    "ask-solved": _solved,
    "manager-disagrees": _open,
    "staff-guarded": _open,
    "confidential-case": _open,
    "night-call": _open,
    "receipt-for": _open,
    "told-guest": _guest,
    "community-invited": _guest,
    "remind-repair": _reminder,
    "told-by-person": _human,
    "mishap": _human,
    "answer-unknown-command": _lost,
    "answer-cannot-take": _lost,
    "staff-question": _reply,
    "lead-question": _reply,
    "home-verified": _registered,
    "tenant-asks": _tenant,
}
