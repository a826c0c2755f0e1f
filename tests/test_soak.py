"""Thirty random histories through the database; `make soak` plays three hundred."""

from actions.records import FILE
from tests.soak import CASE, WANG, History, play
from workflow.records import Kind


def test_no_history_breaks_a_rule() -> None:
    play(30)


def test_a_form_of_which_nothing_was_answered_is_filed_like_any_other() -> None:
    history = History()
    try:
        filed = history.estate.does(WANG, FILE[Kind.RECUSAL], CASE, None, {}, party=1)
        assert [one.id for one in history.file.of(Kind.RECUSAL)] == [filed]
    finally:
        history.teardown()
