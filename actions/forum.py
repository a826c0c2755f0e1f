"""The staff group as a forum: which topics it should have, and where what is said there goes."""

from actions.desk import Desk
from storage import cards, cases, chats, groups, offices, people, showing, topics
from storage.cards import Card
from storage.cases import Case
from storage.chats import Chat
from storage.connection import Connection
from storage.outbox import Promise
from storage.rows import Scope
from storage.topics import Topic
from workflow.roles import STAFF, GroupKind
from workflow.terms import Stage, Urgency
from workflow.topics import OF_KIND, STANDING, WITH_TOPIC, Purpose, closed, of_slot


def heard(desk: Desk, chat: Chat, *, forum: bool) -> None:
    """A group has turned its topics on or off."""
    if forum:
        begin(desk, chat.id)
    else:
        _redraw(desk)


def rights(desk: Desk, chat: int, manages: bool) -> None:
    """The bot may manage the topics of a group, or may no longer."""
    known = chats.get(desk.db, chat)
    if known is None or known.manages is manages:
        return
    chats.manage(desk.db, chat, manages)
    if known.forum:
        heard(desk, known, forum=manages)


def begin(desk: Desk, chat: int) -> None:
    """Want the topics of a staff group, if it can have any; what is in hand gets its own."""
    if groups.forum(desk.db, desk.scope) != chat:
        return
    for purpose in STANDING:
        _want(desk, chat, purpose)
    for case in cases.waiting(desk.db, desk.scope):
        follow(desk, case)
    _redraw(desk)


def _want(desk: Desk, chat: int, purpose: Purpose, case: int = 0) -> None:
    """Want a topic in a group, or want it to follow its case."""
    topic = topics.want(desk.db, desk.scope, chat=chat, purpose=purpose, case=case, now=desk.now)
    desk.promise("topic", topic)


def end(desk: Desk, chat: int) -> None:
    """Telegram has said that the bot may not manage topics here: all goes on without."""
    rights(desk, chat, manages=False)


def _redraw(desk: Desk) -> None:
    """The cards of cases say whether there is a topic."""
    for case in cases.waiting(desk.db, desk.scope):
        desk.redraw("staff-case", case.id)


def leave(desk: Desk, chat: int) -> None:
    """What stands in a group is no longer ours to tell."""
    cards.leave(desk.db, desk.scope, chat)
    topics.leave(desk.db, desk.scope, chat)


def receive(desk: Desk, case: Case, *, anew: bool = False) -> None:
    """Put a case before the office: a card in its group, beside it one among the emergencies."""
    group = groups.staff(desk.db, desk.scope)
    if group is None:
        return
    desk.show(group, f"case-{case.id}", "staff-case", ref=case.id, anew=anew)
    follow(desk, case, anew=anew)


def follow(desk: Desk, case: Case, *, anew: bool = False) -> None:
    """The topic of a case is made when it is registered, and has its stage in the title."""
    if case.stage is Stage.INTAKE and case.urgency is not Urgency.U1:
        return
    group = groups.forum(desk.db, desk.scope)
    if group is None:
        return
    if case.urgency is Urgency.U1 and case.stage is Stage.INTAKE:
        _show_once(desk, group, f"urgent-{case.id}", "staff-case", case, anew=anew)
        return
    there = topics.find(desk.db, desk.scope, chat=group, purpose=Purpose.CASE, case=case.id)
    if there is None and (case.confidential or case.stage not in WITH_TOPIC):
        return
    _want(desk, group, Purpose.CASE, case.id)
    _show_once(desk, group, f"topic-{case.id}", "case-status", case, anew=anew)


def _show_once(desk: Desk, group: int, slot: str, kind: str, case: Case, *, anew: bool) -> None:
    if anew or cards.at(desk.db, desk.scope, group, slot) is None:
        desk.show(group, slot, kind, ref=case.id, anew=anew)


def case_here(desk: Desk) -> int | None:
    """The case in whose topic somebody is speaking."""
    if desk.chat is None or desk.thread is None:
        return None
    topic = topics.of_thread(desk.db, desk.chat, desk.thread)
    if topic is None or topic.estate_id != desk.scope or topic.purpose is not Purpose.CASE:
        return None
    return topic.case_id


class NotYet(Exception):
    """The topic in which something is to stand is being made."""


def of_card(desk: Desk, card: Card, chat: Chat) -> int | None:
    """In which topic a card is to be sent, None for none; raises `NotYet`."""
    purpose = of_slot(card.slot)
    if purpose is None or not chat.has_topics:
        return card.thread_id
    case = card.ref if purpose is Purpose.CASE else 0
    topic = topics.find(desk.db, desk.scope, chat=chat.id, purpose=purpose, case=case)
    if topic is None:
        return None
    if topic.awaited:
        raise NotYet
    return topic.thread_id


def of_message(db: Connection, promise: Promise, chat: Chat) -> int | None:
    """In which topic a message is to be sent: where it answers, or where it belongs."""
    if promise.case_id is None and promise.thread_id is not None:
        return promise.thread_id
    if not chat.has_topics:
        return promise.thread_id
    scope = Scope(promise.estate_id)
    bound = groups.of_chat(db, chat.id)
    if bound is None or bound[1] is not GroupKind.STAFF:
        return promise.thread_id
    wanted = [(OF_KIND.get(promise.kind, Purpose.INTAKE), 0)]
    if promise.case_id is not None:
        at = 1 if promise.kind in OF_KIND else 0
        wanted.insert(at, (Purpose.CASE, promise.case_id))
    for purpose, case in wanted:
        topic = topics.find(db, scope, chat=chat.id, purpose=purpose, case=case)
        if topic is not None and topic.thread_id is not None:
            return topic.thread_id
    return promise.thread_id


def made(desk: Desk, topic: Topic) -> None:
    """A topic is there: what waited for it is sent."""
    for card in showing.unshown_at(desk.db, desk.scope, topic.chat_id):
        desk.promise("card", card)
    if topic.purpose is Purpose.CASE:
        desk.redraw("staff-case", topic.case_id)


def lost(desk: Desk, chat: int, thread: int | None) -> None:
    """Somebody has deleted a topic: it is made anew and its cards are posted again (E14)."""
    topic = topics.of_thread(desk.db, chat, thread) if thread is not None else None
    if topic is None:
        return
    topics.gone(desk.db, topic.id, now=desk.now)
    if ended(desk, topic):
        topics.shown(desk.db, topic.id, wanted=topic.wanted + 1)
        return
    desk.promise("topic", topic.id)
    for card in cards.post_again(desk.db, desk.scope, chat, _slots(desk, topic), now=desk.now):
        desk.promise("card", card)


def found_closed(desk: Desk, chat: int, thread: int | None) -> None:
    """Somebody has closed a topic: one that should be open is opened again."""
    topic = topics.of_thread(desk.db, chat, thread) if thread is not None else None
    if topic is not None:
        topics.found_closed(desk.db, topic.id, now=desk.now)
        desk.promise("topic", topic.id)


def ended(desk: Desk, topic: Topic) -> bool:
    """Whether the topic belongs to a case that has ended."""
    if topic.purpose is not Purpose.CASE:
        return False
    case = cases.get(desk.db, desk.scope, topic.case_id)
    return case is None or closed(case.stage)


def _slots(desk: Desk, topic: Topic) -> list[str]:
    """The cards that stand in a topic."""
    if topic.purpose is Purpose.CASE:
        return [f"topic-{topic.case_id}", f"meeting-{topic.case_id}"]
    words = {Purpose.INTAKE: "case", Purpose.EMERGENCIES: "urgent"}
    if topic.purpose not in words:
        return []
    return [f"{words[topic.purpose]}-{case.id}" for case in cases.waiting(desk.db, desk.scope)]


def listens(db: Connection, chat: int, thread: int, user: int) -> bool:
    """Whether what somebody says in a topic is for its case: staff in the topic of a case."""
    topic = topics.of_thread(db, chat, thread)
    if topic is None or topic.purpose is not Purpose.CASE:
        return False
    scope = Scope(topic.estate_id)
    person = people.of_user(db, scope, user)
    return person is not None and bool(offices.roles(db, scope, person.id) & STAFF)
