"""Finds the view that a card needs, whatever part of the program the card belongs to."""

from dataclasses import replace

from actions import (
    calling_views,
    calls,
    emergency,
    estate_views,
    fact_views,
    finding,
    group_views,
    guard,
    guest_views,
    home_views,
    inbox_views,
    item_views,
    meeting_views,
    notice_views,
    office_views,
    own_views,
    person_views,
    phone_views,
    plan_views,
    report_views,
    reveal_views,
    staff_views,
    stage_views,
    views,
)
from actions.desk import Desk
from actions.views import View
from storage.cards import Card
from storage.topics import Topic
from workflow.refusal import NotAllowed
from workflow.topics import Purpose

LOADERS = {
    **views.LOADERS,
    **person_views.LOADERS,
    **own_views.LOADERS,
    **office_views.LOADERS,
    **inbox_views.LOADERS,
    **estate_views.LOADERS,
    **phone_views.LOADERS,
    **report_views.LOADERS,
    **home_views.LOADERS,
    **calling_views.LOADERS,
    **staff_views.LOADERS,
    **group_views.LOADERS,
    **notice_views.LOADERS,
    **stage_views.LOADERS,
    **fact_views.LOADERS,
    **plan_views.LOADERS,
    **meeting_views.LOADERS,
    **item_views.LOADERS,
    **guest_views.LOADERS,
    **reveal_views.LOADERS,
    **finding.LOADERS,
    **calls.LOADERS,
    **emergency.LOADERS,
}


def look(desk: Desk, card: Card) -> View:
    """The view of a card; raises `NotAllowed` when its reader may not see it any more.

    A chat can have become another kind of chat since the card was wanted there.
    """
    if not guard.may_stand(desk.db, desk.scope, card.chat_id, card.kind):
        raise NotAllowed
    return LOADERS[card.kind](desk, card)


def refused(desk: Desk, card: Card) -> View:
    """What is drawn in place of a card that its reader may not see any more."""
    return View(desk.estate, desk.now, replace(card, kind="not-allowed"))


def of_topic(desk: Desk, topic: Topic) -> View:
    """What the title of a topic says."""
    slot = f"topic-{topic.case_id}"
    kind = "case-status" if topic.purpose is Purpose.CASE else "topic"
    return look(desk, Card.of(topic.estate_id, topic.chat_id, slot, kind, topic.case_id))
