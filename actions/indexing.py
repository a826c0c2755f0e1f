"""Lets the office find a case by what was said, no more than it may read of it."""

from enum import StrEnum

from actions.desk import Desk
from storage import people, reporters, search
from storage.cases import Case
from workflow import veil
from workflow.casefile import Filed
from workflow.terms import NoteKind


def case(desk: Desk, of: Case) -> None:
    """The report itself."""
    _put(desk, of, "case", of.id, of.words)


def record(desk: Desk, of: Case, filed: Filed) -> None:
    """The words of what was filed; the version that it replaces is found no more."""
    said = [value for _, _, value in filed.content.values() if isinstance(value, str)]
    words = [one for one in said if not isinstance(one, StrEnum)]
    if filed.replaces is not None:
        search.drop(desk.db, desk.scope, "record", filed.replaces)
    if words:
        _put(desk, of, "record", filed.id, "\n".join(words))


OF_REPORTERS = frozenset({NoteKind.ADDITION, NoteKind.QUESTION})


def note(desk: Desk, of: Case, note: int, words: str) -> None:
    """What was said later in the reporter's name."""
    _put(desk, of, "note", note, words)


def _put(desk: Desk, of: Case, kind: str, ref: int, words: str) -> None:
    if of.anonymous:
        reporter = people.get(desk.db, desk.scope, reporters.of_case(desk.db, desk.scope, of.id)[0])
        words = veil.words(words, of.disclosure, name=reporter.name if reporter else "")
    search.put(desk.db, desk.scope, kind, ref, of.id, words)
