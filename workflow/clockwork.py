"""The waits of the program itself, apart from the deadlines that people are promised."""

from datetime import timedelta

ALBUM_QUIET = timedelta(seconds=2)
DRAFT_REMINDER = (timedelta(days=1), timedelta(days=7))
LEAVE_STRANGERS = timedelta(seconds=60)
ASK_AGAIN = timedelta(days=3)
KEEP_INBOX = timedelta(days=4)
PRUNE_AT_ONCE = 500
PRUNE_PAUSE = timedelta(seconds=1)
DRAFT_LIVES = timedelta(days=7)
