"""The arithmetic of the journal's hash chain."""

import hashlib
from dataclasses import dataclass
from typing import Any

START = "0" * 64


def digest(words: str, salt: str) -> str:
    """What the chain keeps of words that may be erased: without the salt nothing can be guessed."""
    return hashlib.sha256(f"{salt}\n{words}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal as it is hashed."""

    seq: int
    estate: int
    at: str
    actor: str
    action: str
    object: str
    outcome: str
    digest: str
    prev: str

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The fields in the order in which they are hashed."""
        return tuple(cls.__slots__)

    def fields(self) -> dict[str, Any]:
        """The fields by name."""
        return {name: getattr(self, name) for name in self.names()}

    def hash(self) -> str:
        """SHA-256 over the fields, each with its length, so that none can run into the next."""
        parts = [str(getattr(self, name)) for name in self.names()]
        text = "".join(f"{len(part)}:{part}" for part in parts)
        return hashlib.sha256(text.encode()).hexdigest()
