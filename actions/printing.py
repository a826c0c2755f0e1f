"""Minutes on paper: who may read them, and who gets which file in his language."""

from dataclasses import dataclass

from actions import jobs, mandates
from actions.desk import Desk
from actions.door import case_action, may
from actions.leading import lead_of
from storage import cases, chats, parties, people, records, signatures
from storage import minutes as kept
from storage.cases import Case
from storage.people import Person
from storage.signatures import Signature as Signature
from workflow.minutes import Minutes
from workflow.records.meetings import Signature as Said
from workflow.refusal import NotAllowed, Refusal


@dataclass(frozen=True, slots=True)
class Print:
    """What one file is made of: the words in a language, and who has decided what."""

    lang: str
    words: str
    minutes: Minutes
    signatures: list[Signature]
    numbers: dict[int, int]
    filed: dict[int, Said]


def readable(desk: Desk, case: Case, number: int) -> Minutes:
    """A version, for whoever may read it: the office, and parties of the case."""
    made = kept.get(desk.db, desk.scope, number)
    if made is None or made.case_id != case.id or not _reads_minutes(desk, case):
        raise NotAllowed
    return made


def reads(desk: Desk, case: Case) -> bool:
    """Whether somebody is of the office here, or one of the parties himself."""
    own = parties.is_one(desk.db, desk.scope, case.id, desk.me.id)
    return own or may(desk, "case.see_draft", case.id)


def _reads_minutes(desk: Desk, case: Case) -> bool:
    """Who signs for a party reads what he signs."""
    return reads(desk, case) or mandates.signed_for(desk, case, desk.me.id) is not None


@case_action("party.order_minutes")
def order(desk: Desk, case: Case, minutes: int) -> None:
    """Have a version printed for whoever asks."""
    made = readable(desk, case, minutes)
    jobs.ask(desk, "minutes", minutes=made.id, copies="one")


def for_all(desk: Desk, case: Case, minutes: Minutes) -> None:
    """Signing is over: everybody gets a copy, whoever asked or did not."""
    lead = lead_of(desk, case)
    if lead is not None and lead.user_id is not None:
        jobs.ask_for(desk, lead, lead.user_id, "minutes", minutes=minutes.id, copies="all")


def readers(desk: Desk, minutes: int, copies: str) -> list[tuple[int, str]]:
    """`(chat, language)` of whoever gets a copy."""
    assert desk.chat is not None
    chosen = [desk.chat]
    made = kept.get(desk.db, desk.scope, minutes)
    if copies == "all" and made is not None:
        chosen += [
            one.user_id for one in _parties(desk, made) if one.user_id not in (None, desk.chat)
        ]
    found = []
    for chat in chosen:
        known = chats.get(desk.db, chat)
        found.append((chat, known.lang if known else desk.estate.lang))
    return found


def _parties(desk: Desk, made: Minutes) -> list[Person]:
    taking_part = parties.of_case(desk.db, desk.scope, made.case_id)
    found = [people.get(desk.db, desk.scope, one.person_id) for one in taking_part if one.person_id]
    return [one for one in found if one is not None]


def languages(desk: Desk, minutes: int, copies: str) -> list[str]:
    """In which languages files are made, each once."""
    return sorted({lang for _, lang in readers(desk, minutes, copies)})


def prints(desk: Desk, minutes: int, copies: str) -> list[Print]:
    """What the files are made of."""
    made = kept.get(desk.db, desk.scope, minutes)
    if made is None:
        raise Refusal("refused-minutes-gone")
    return [in_language(desk, made, lang) for lang in languages(desk, minutes, copies)]


def in_language(desk: Desk, made: Minutes, lang: str) -> Print:
    """A version in the words of one language, with who has decided what."""
    shown = kept.shown(desk.db, desk.scope, made.id, lang)
    if shown is None or not shown.words:
        raise Refusal("refused-minutes-gone")
    numbers = {one.id: one.no for one in parties.of_case(desk.db, desk.scope, made.case_id)}
    signed = signatures.of_minutes(desk.db, desk.scope, made.id)
    return Print(lang, shown.words, made, signed, numbers, _filed(desk, signed))


def _filed(desk: Desk, signed: list[Signature]) -> dict[int, Said]:
    """What was filed with each: reason, way, witness."""
    known = [records.get(desk.db, desk.scope, one.record_id) for one in signed]
    return {one.id: one.content for one in known if one and isinstance(one.content, Said)}


def hand_over(desk: Desk, minutes: int, copies: str, files: list[bytes]) -> None:
    """Send each his copy."""
    made = kept.get(desk.db, desk.scope, minutes)
    case = cases.get(desk.db, desk.scope, made.case_id) if made else None
    assert made is not None
    assert case is not None
    of = dict(zip(languages(desk, minutes, copies), files, strict=True))
    for chat, lang in readers(desk, minutes, copies):
        desk.hand_over(
            of[lang],
            chat=chat,
            case=case.id,
            key="minutes-file",
            file="minutes-file.file",
            no=case.no,
            version=made.version,
            came=made.state,
        )
