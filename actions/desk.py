"""The desk at which an action is done: who asks, for which estate, when, and what it promises."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from typing import Any, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from actions import confidants, guard
from storage import (
    cards,
    cases,
    chats,
    documents,
    groups,
    journal,
    offices,
    outbox,
    participants,
    people,
    phone_tasks,
    reporters,
    shifts,
    topics,
)
from storage import due as due_rows
from storage.cases import Case
from storage.database import Connection
from storage.estates import Estate
from storage.people import Person
from storage.rows import Scope
from workflow import almanac
from workflow.duty import shift_at
from workflow.hours import Hours
from workflow.messages import FOR_MERGED, KINDS
from workflow.phoning import WORTH_A_CALL, Why
from workflow.process import IN_COORDINATION
from workflow.quiet import NIGHTS, next_gathering
from workflow.reminders import ROUND_THE_CLOCK
from workflow.roles import ChatKind, Relation, Role
from workflow.terms import Contact, Disclosure
from workflow.topics import Purpose

P = ParamSpec("P")
R = TypeVar("R")


CASE_CARDS = (
    "staff-case",
    "case-status",
    "my-case",
    "my-part",
    "lead-case",
    "office-case",
    "guest-case",
    "party-case",
    "emergency",
    "plan",
    "proxy",
    "meeting",
    "meeting-page",
    "minutes-draft",
    "items",
    "item",
)

SILENT = timedelta(days=7)
"""After so long without a word to the reporter the lead is reminded."""

LONGEST_WORDS = 1900
"""Longer words go on in a message of their own: 4096 units fit, and an emoji is two."""


@dataclass(slots=True)
class Desk:
    """One person's turn inside one transaction, on the database's thread.

    `person` is None when the office itself acts (the clock, a failed delivery). `covers` are
    the people for whom the person stands in, `stands_for` is the reporter whose answers he
    enters; `thread` is the topic of `chat` in which the person speaks: answers and questions go
    there. `kind` is None where no chat is, or one that is bound to nothing. `promised` collects
    what this turn promised to the chat that it came from, in order.
    """

    db: Connection
    estate: Estate
    now: datetime
    chance: Random
    person: Person | None = None
    roles: frozenset[Role] = frozenset()
    covers: frozenset[int] = frozenset()
    chat: int | None = None
    stands_for: int | None = None
    kind: ChatKind | None = None
    thread: int | None = None
    promised: list[tuple[str, int]] = field(default_factory=list)

    @property
    def scope(self) -> Scope:
        """The estate that all queries of this turn stay in."""
        return self.estate.scope

    @property
    def me(self) -> Person:
        """Who acts; the door has let in a person."""
        assert self.person is not None
        return self.person

    @property
    def my_chat(self) -> int:
        """The private chat of who acts."""
        assert self.me.user_id is not None
        return self.me.user_id

    @property
    def known(self) -> bool:
        """Whether the office knows who acts: a verified resident, or one of its own."""
        return bool(self.roles)

    @property
    def hours(self) -> Hours:
        """The estate's working time and quiet hours."""
        return hours(self.estate, self.now.year)

    def tell(
        self,
        chat: int,
        kind: str,
        *,
        case: int | None = None,
        dedupe: str | None = None,
        urgent: bool = False,
        **facts: Any,
    ) -> int | None:
        """Promise a message; inside quiet hours most wait for the morning.

        What is above the ceiling of the chat is not promised but held back.
        """
        row = KINDS[kind]
        if not guard.admits(self.db, self.scope, chat, row, facts, case=case):
            self.hold_back(chat, kind, case)
            return None
        mine = chat == self.chat
        if not mine:
            chats.ensure(self.db, chat, lang=self.estate.lang)
        due = self.now
        if row.gathers and not urgent and chat > 0:
            due = self._gathers(chat)
        elif not (row.night or urgent or mine):
            due = self.quiet_ends(chat)
        said = {name: self.frozen(value) for name, value in facts.items()}
        words = said.get("words") or ""
        rest = [
            words[i : i + LONGEST_WORDS] for i in range(LONGEST_WORDS, len(words), LONGEST_WORDS)
        ]
        if rest:
            said["words"] = words[:LONGEST_WORDS]
        first = None
        for part, facts_ in [(kind, said), *(("continued", {"words": one}) for one in rest)]:
            promised = outbox.promise(
                self.db,
                self.scope,
                chat=chat,
                kind=part,
                facts=facts_,
                prio=row.prio,
                due=due,
                at_once=mine and due == self.now,
                case=case,
                dedupe=dedupe if part == kind else None,
                thread=self.thread if mine else None,
            )
            if promised is None:
                break
            first = first or promised
            if mine and due == self.now:
                self.promised.append(("message", promised))
        return first

    def _gathers(self, chat: int) -> datetime:
        """A minute after the time at which what waits for a person is looked through."""
        at = next_gathering(self.now, self.estate.zone)
        due_rows.arm(self.db, self.scope, kind="digest", ref=chat, at=at)
        return at + timedelta(minutes=1)

    def quiet_ends(self, chat: int) -> datetime:
        """When somebody may be written to: after his own night, if he is not on duty."""
        known = chats.get(self.db, chat) if chat > 0 else None
        if known is not None and known.quiet in NIGHTS:
            begins, over = NIGHTS[known.quiet]
            ends = replace(self.hours, quiet_from=begins, quiet_to=over).quiet_ends(self.now)
        else:
            ends = self.hours.quiet_ends(self.now)
        return self.now if ends > self.now and chat > 0 and self._on_shift(chat) else ends

    def _on_shift(self, user: int) -> bool:
        weekday, shift = shift_at(self.now, self.estate.zone)
        return any(one.user_id == user for one in shifts.on(self.db, self.scope, weekday, shift))

    def hold_back(self, chat: int, kind: str, case: int | None) -> None:
        """Something too private for its chat was stopped: journaled, and the managers hear of it.

        An office without a manager has at least an administrator.
        """
        self.log("message.hold_back", f"chat:{chat}", outcome="above-ceiling", kind=kind)
        about = cases.get(self.db, self.scope, case) if case is not None else None
        readers = offices.holders(self.db, self.scope, Role.MANAGER)
        if case is not None and confidants.closed(self.db, self.scope, case):
            readers = confidants.heads(self.db, self.scope, case)
        for person in readers or offices.holders(self.db, self.scope, Role.ADMIN):
            once = f"{self.scope}-held-back-{chat}-{kind}-{case}-{person.id}"
            no = about.no if about else "-"
            self.tell_one(person, "held-back", case=case, dedupe=once, no=no)

    def tell_reporter(self, case: Case, kind: str, *, alone: bool = False, **facts: Any) -> None:
        """Promise a message to whoever reported, whoever that is, and to who acts for him.

        Whoever reported what was merged into the case hears it of his own one, unless it is for
        this reporter `alone`.
        """
        if case.of_resident:
            self._tell_reporter(case, kind, facts)
            if case.stage in IN_COORDINATION:
                due_rows.arm(self.db, self.scope, kind="silent", ref=case.id, at=self.now + SILENT)
        if not alone and kind in FOR_MERGED:
            self.tell_merged(case, FOR_MERGED[kind], **facts)

    def tell_merged(self, case: Case, kind: str, **facts: Any) -> None:
        """Promise a message to whoever reported what was merged into the case, of his own one."""
        for merged in cases.merged_into(self.db, self.scope, case.id):
            theirs = facts | ({"ref": merged.id} if "ref" in facts else {})
            if "dedupe" in facts:
                theirs["dedupe"] = f"{facts['dedupe']}-{merged.id}"
            self._tell_reporter(merged, kind, theirs)

    def _tell_reporter(self, case: Case, kind: str, said: dict[str, Any]) -> None:
        facts = dict(said)
        person, _ = reporters.of_case(self.db, self.scope, case.id)
        self.tell_person(person, kind, case=case, **facts)
        once = facts.pop("dedupe", None)
        for part in participants.of_case(self.db, self.scope, case.id, now=self.now):
            if part.relation is Relation.REPRESENTATIVE:
                if once:
                    facts["dedupe"] = f"{once}-{part.id}"
                self.tell_person(part.person_id, kind, case=case, **facts)

    def tell_person(self, person: int, kind: str, *, case: Case, **facts: Any) -> None:
        """Promise a message about a case to one person, in private."""
        somebody = people.get(self.db, self.scope, person)
        if somebody is None or people.is_forgotten(self.db, self.scope, person):
            return
        chat = chats.get(self.db, somebody.user_id) if somebody.user_id is not None else None
        if chat is not None and not chat.reachable:
            self.phone(person, case.id)
        urgent = case.urgency in ROUND_THE_CLOCK
        self.tell_one(somebody, kind, case=case.id, urgent=urgent, no=case.no, **facts)

    def tell_one(
        self,
        person: Person,
        kind: str,
        *,
        case: int | None = None,
        dedupe: str | None = None,
        urgent: bool = False,
        **facts: Any,
    ) -> None:
        """Promise a message to somebody in private; whoever has no Telegram is told by hand."""
        if person.user_id is not None:
            self.tell(person.user_id, kind, case=case, dedupe=dedupe, urgent=urgent, **facts)
        if person.contact is not Contact.TELEGRAM and kind in WORTH_A_CALL:
            self.by_hand(person, kind, case=case, **facts)

    def by_hand(self, person: Person, kind: str, *, case: int | None, **facts: Any) -> None:
        """Have the office tell somebody what a message says, unless nobody may know who he is."""
        about = cases.get(self.db, self.scope, case) if case is not None else None
        if about is None or about.disclosure is not Disclosure.ANONYMOUS:
            self.phone(person.id, case, why=Why.NEWS)
            task = phone_tasks.open_of(self.db, self.scope, person.id)
            assert task is not None
            said = {name: self.frozen(value) for name, value in facts.items()}
            phone_tasks.add_words(self.db, self.scope, task, kind=kind, facts=said, case=case)
            self.redraw("phone-task", task.id)

    def phone(self, person: int, case: int | None, *, why: Why = Why.UNREACHABLE) -> None:
        """Ask the office to tell somebody by hand; one task at a time."""
        somebody = people.get(self.db, self.scope, person)
        told = somebody.contact if somebody is not None else Contact.PHONE
        way = Contact.PHONE if told is Contact.TELEGRAM else told
        task = phone_tasks.add(
            self.db, self.scope, person=person, case=case, why=why, way=way, now=self.now
        )
        if task is not None:
            self.remind(task)

    def remind(self, task: int) -> None:
        """Put the card of somebody who is to be told before the office."""
        group = groups.staff(self.db, self.scope)
        if group is not None:
            self.show(group, f"phone-{task}", "phone-task", ref=task, anew=True)

    def tell_staff(self, kind: str, *, case: int | None = None, **facts: Any) -> None:
        """Promise a message to the staff group, if one is bound.

        Of a case that not all of the office may read, the managers hear in private instead.
        """
        if case is not None and confidants.closed(self.db, self.scope, case):
            once = facts.pop("dedupe", None)
            for person in confidants.heads(self.db, self.scope, case):
                dedupe = f"{once}-{person.id}" if once else None
                self.tell_one(person, kind, case=case, dedupe=dedupe, **facts)
            return
        group = groups.staff(self.db, self.scope)
        if group is not None:
            self.tell(group, kind, case=case, **facts)

    def hand_over(
        self, content: bytes, *, key: str, file: str, chat: int | None = None, **facts: Any
    ) -> None:
        """Promise a file to this chat, or another; `key` and `file` are its caption and name."""
        self.bring(content, "document", chat=chat, key=key, file=file, **facts)

    def bring(self, content: bytes, kind: str, *, chat: int | None = None, **facts: Any) -> None:
        """Promise a message that brings a file of ours to this chat, or another."""
        to = chat or self.chat
        assert to is not None
        document = documents.add(self.db, self.scope, content, now=self.now)
        once = f"{self.scope}-document-{document}"
        self.tell(to, kind, dedupe=once, document=document, **facts)

    def show(
        self,
        chat: int,
        slot: str,
        kind: str,
        *,
        ref: int = 0,
        arg: str = "",
        message: int | None = None,
        anew: bool = False,
    ) -> None:
        """Want something shown in a slot of a chat, if the chat may see such a card."""
        if not guard.may_stand(self.db, self.scope, chat, kind):
            self.hold_back(chat, kind, None)
            return
        if chat != self.chat:
            chats.ensure(self.db, chat, lang=self.estate.lang)
        card = cards.want(
            self.db,
            self.scope,
            chat=chat,
            slot=slot,
            kind=kind,
            ref=ref,
            arg=arg,
            message=message,
            anew=anew,
            now=self.now,
            thread=self.thread if chat == self.chat else None,
        )
        self.promise("card", card)

    def turn(self, message: int, slot: str, kind: str, ref: int, arg: str) -> None:
        """Show another page of a card in a message; a case has several, in topics of their own."""
        assert self.chat is not None
        card = cards.of_message(self.db, self.chat, message) if kind in CASE_CARDS else None
        if card is not None and card.ref == ref and card.kind in CASE_CARDS:
            slot, kind = card.slot, card.kind
        self.show(self.chat, slot, kind, ref=ref, arg=arg, message=message)

    def stays(self, chat: int, message: int) -> bool:
        """Whether a message must not become a screen: a promised one, or a card of its own."""
        card = cards.of_message(self.db, chat, message)
        if card is not None:
            return card.slot != "screen"
        return outbox.is_promised(self.db, self.scope, chat, message)

    def redraw(self, kind: str, ref: int) -> None:
        """What cards of a kind show of an object has changed."""
        for card in cards.touch(self.db, self.scope, kind=kind, ref=ref, now=self.now):
            self.promise("card", card)

    def redraw_case(self, case: int) -> None:
        """A case has changed: for the office and for the reporter."""
        for kind in CASE_CARDS:
            self.redraw(kind, case)

    def post_again(self, chat: int, slots: list[str]) -> None:
        """The messages of some cards are gone: have them sent anew."""
        for card in cards.post_again(self.db, self.scope, chat, slots, now=self.now):
            self.promise("card", card)

    def want_topic(self, chat: int, purpose: Purpose, case: int = 0) -> None:
        """Want a topic in a group, or want it to follow its case."""
        topic = topics.want(
            self.db, self.scope, chat=chat, purpose=purpose, case=case, now=self.now
        )
        self.promise("topic", topic)

    def promise(self, what: str, number: int) -> None:
        """Have a "card", a "message" or a "topic" read and sent after the commit."""
        if (what, number) not in self.promised:
            self.promised.append((what, number))

    def log(
        self, action: str, object_: str, *, outcome: str = "done", actor: str = "", **words: Any
    ) -> None:
        """Write a line into the journal."""
        journal.write(
            self.db,
            self.scope,
            at=self.now,
            actor=actor or (f"person:{self.person.id}" if self.person else "office"),
            action=action,
            object=object_,
            outcome=outcome,
            words=words,
            salt=f"{self.chance.getrandbits(128):032x}",
        )

    def frozen(self, value: Any) -> Any:
        """Moments are frozen in the estate's zone, with the day on which they were said."""
        if isinstance(value, datetime):
            zone = ZoneInfo(self.estate.zone)
            return {
                "at": value.astimezone(zone).isoformat(timespec="minutes"),
                "said": self.now.astimezone(zone).date().isoformat(),
            }
        return value


@lru_cache(maxsize=64)
def hours(estate: Estate, year: int) -> Hours:
    """The working time that an estate's settings describe, near a year."""
    public = almanac.around(estate.country, year)
    closed, worked = (
        frozenset(map(date.fromisoformat, days.split()))
        for days in (estate.closed_days, estate.worked_days)
    )
    return Hours(
        zone=ZoneInfo(estate.zone),
        opens=time.fromisoformat(estate.opens),
        closes=time.fromisoformat(estate.closes),
        workdays=frozenset(map(int, estate.workdays)),
        holidays=(public.holidays - worked) | closed,
        workdays_made_up=(public.worked - closed) | worked,
        quiet_from=time.fromisoformat(estate.quiet_from),
        quiet_to=time.fromisoformat(estate.quiet_to),
    )
