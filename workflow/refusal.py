"""The answers that are no."""


class Refusal(Exception):
    """A Refusal is not a bug: it is an answer.

    It carries the key of the sentence to show and that sentence's arguments, never the
    sentence itself.
    """

    key = "refused"

    def __init__(self, key: str | None = None, **facts: object) -> None:
        self.key = key or self.key
        self.facts = facts
        super().__init__(self.key)


class NotAllowed(Refusal):
    """Also the answer for what does not exist, so that ids cannot be probed."""

    key = "refused-not-allowed"


class Stale(Refusal):
    """The button was drawn for an older revision of the case."""

    key = "refused-stale"


class TooSoon(Refusal):
    """A gate is closed; `missing` names what is still to be filled in."""

    key = "refused-too-soon"

    def __init__(self, missing: tuple[str, ...]) -> None:
        super().__init__()
        self.missing = missing
