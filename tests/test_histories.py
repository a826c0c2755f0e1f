"""Thirty random histories through the database; `make soak` plays three hundred."""

from tests.soak import play


def test_no_history_breaks_a_rule() -> None:
    play(30)
