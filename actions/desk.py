"""The desk at which an action is done: what it promises to say and to show."""

from datetime import datetime, timedelta
from typing import Any

from actions import confidants, guard, hours
from actions.acting import Acting
from storage import cards, cases, chats, documents, groups, offices, outbox, people, phone_tasks
from storage import due as due_rows
from storage.people import Person
from workflow.cards import CASE_CARDS
from workflow.messages import KINDS
from workflow.phoning import WORTH_A_CALL, Why
from workflow.quiet import next_gathering
from workflow.roles import Role
from workflow.terms import Contact, Disclosure

LONGEST_WORDS = 1900
"""Longer words go on in a message of their own: 4096 units fit, and an emoji is two."""


class Desk(Acting):
    """A turn that promises: messages, cards, and what is to be told by hand."""

    __slots__ = ()

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
        if not mine and chat > 0:
            chats.ensure(self.db, chat, lang=self.estate.lang)
        due = self.now
        night = row.night or urgent or mine
        if row.gathers and not urgent and chat > 0:
            due, night = self._gathers(chat), False
        elif not night:
            due = hours.quiet_ends(self.db, self.estate, chat, now=self.now)
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
                night=night,
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
        """A minute after what waits for a person is looked through, when he may be written to."""
        at = next_gathering(self.now, self.estate.zone)
        at = hours.quiet_ends(self.db, self.estate, chat, now=at)
        due_rows.arm(self.db, self.scope, kind="digest", ref=chat, at=at)
        return at + timedelta(minutes=1)

    def hold_back(self, chat: int, kind: str, case: int | None) -> None:
        """Something too private for its chat was stopped: journaled, and the managers hear of it.

        An office without a manager has at least an administrator.
        """
        self.log("message.hold_back", f"chat:{chat}", outcome="above-ceiling", kind=kind)
        about = cases.get(self.db, self.scope, case)
        readers = offices.holders(self.db, self.scope, Role.MANAGER)
        if case is not None and confidants.closed(self.db, self.scope, case):
            readers = confidants.heads(self.db, self.scope, case)
        for person in readers or offices.holders(self.db, self.scope, Role.ADMIN):
            once = f"{self.scope}-held-back-{chat}-{kind}-{case}-{person.id}"
            no = about.no if about else "-"
            self.tell_one(person, "held-back", case=case, dedupe=once, no=no)

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
        about = cases.get(self.db, self.scope, case)
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
        if chat != self.chat and chat > 0:
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
        return outbox.of_message(self.db, self.scope, chat, message) is not None

    def redraw(self, kind: str, ref: int) -> None:
        """What cards of a kind show of an object has changed."""
        for card in cards.touch(self.db, self.scope, kind=kind, ref=ref, now=self.now):
            self.promise("card", card)

    def redraw_case(self, case: int) -> None:
        """A case has changed: for the office and for the reporter."""
        for kind in CASE_CARDS:
            self.redraw(kind, case)
