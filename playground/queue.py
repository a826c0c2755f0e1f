"""Updates on their way to the bot: numbered, kept until confirmed, forgotten when too old."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from playground.protocol import Json

ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
MESSAGE_LIVES = 86_400
LIVES = {"callback_query": 150, "inline_query": 30}
"""Seconds; from Telegram's server, Client.cpp, in no documentation."""


@dataclass(slots=True)
class Updates:
    """`next_id` is where numbering goes on; `now` gives whole seconds of Unix time."""

    next_id: int
    now: Callable[[], int]
    allowed: tuple[str, ...] = ()
    waiting: deque[tuple[int, int, Json]] = field(default_factory=deque)  # id, expiry, update

    def add(self, kind: str, body: Json, *, since: int | None = None) -> None:
        """A message lives from its date (`since`), everything else from now."""
        wanted = kind in self.allowed if self.allowed else kind not in ON_REQUEST
        if not wanted:
            return
        lives = LIVES.get(kind, MESSAGE_LIVES)
        self.put({kind: body}, expiry=(self.now() if since is None else since) + lives)

    def put(self, update: Json, *, expiry: int | None = None) -> int:
        update_id, self.next_id = self.next_id, self.next_id + 1
        until = self.now() + MESSAGE_LIVES if expiry is None else expiry
        self.waiting.append((update_id, until, {"update_id": update_id, **update}))
        return update_id

    def forget_expired(self) -> None:
        now = self.now()
        if any(expiry <= now for _, expiry, _ in self.waiting):
            self.waiting = deque(entry for entry in self.waiting if entry[1] > now)

    def get(self, offset: int, limit: int, allowed: Sequence[str] | None) -> list[Json]:
        """Confirms what lies below `offset`; a negative one keeps only that many of the last."""
        self.forget_expired()
        if allowed is not None:
            self.allowed = tuple(allowed)
        if offset < 0:
            while len(self.waiting) > -offset:
                self.waiting.popleft()
        elif offset <= self.next_id + 10:  # farther in the future: ignored, as by Telegram
            while self.waiting and self.waiting[0][0] < offset:
                self.waiting.popleft()
        limit = limit if 1 <= limit <= 100 else 100
        return [update for _, _, update in islice(self.waiting, limit)]
