"""Lets the office find a case by what was said, no more than it may read of it."""

from actions.desk import Desk
from storage import cases, people, search
from storage.cases import Case
from workflow import veil
from workflow.terms import NoteKind


def case(desk: Desk, of: Case) -> None:
    """The report itself."""
    _put(desk, of, "case", of.id, of.words)


OF_REPORTERS = frozenset({NoteKind.ADDITION, NoteKind.QUESTION})


def note(desk: Desk, of: Case, note: int, words: str) -> None:
    """What was said later in the reporter's name."""
    _put(desk, of, "note", note, words)


def _put(desk: Desk, of: Case, kind: str, ref: int, words: str) -> None:
    if of.anonymous:
        reporter = people.get(desk.db, desk.scope, cases.reporter(desk.db, desk.scope, of.id)[0])
        words = veil.words(words, of.disclosure, name=reporter.name if reporter else "")
    search.put(desk.db, desk.scope, kind, ref, of.id, words)
