"""What somebody above or outside was told: the answer to a letter or the hotline, an emergency."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workflow.questions import Choice, Files, Moment, Several, Words, asks
from workflow.records import Kind, Record
from workflow.refusal import Refusal


class Addressee(StrEnum):
    """Who was told."""

    COMPLAINANT = "complainant"
    HOTLINE = "hotline"
    AUTHORITY = "authority"
    STREET = "street"
    RESCUE = "rescue"
    DEVELOPER = "developer"
    OTHER = "other"


class SentBy(StrEnum):
    """By which way."""

    ONLINE = "online"
    LETTER = "letter"
    PHONE = "phone"
    PERSON = "person"


class ReplyPoint(StrEnum):
    """What an answer says: the checklist that nothing of it may be left out of."""

    MATTER = "matter"
    PLACE = "place"
    AFFECTED = "affected"
    DONE = "done"
    NEXT = "next"
    CONTACT = "contact"


@dataclass(frozen=True, kw_only=True)
class Reply(Record, kind=Kind.REPLY):
    """对外答复: an answer is one when it says all of the checklist; its day ends the clock."""

    to: Addressee = asks(Choice(of=Addressee))
    way: SentBy = asks(Choice(of=SentBy))
    at: datetime = asks(Moment(past=True))
    points: tuple[ReplyPoint, ...] = asks(Several(of=ReplyPoint))
    number: str | None = asks(Words(limit=60, optional=True))
    files: int | None = asks(Files(optional=True))

    def check(self) -> None:
        missing = [str(one) for one in ReplyPoint if one not in self.points]
        if missing:
            raise Refusal("refused-reply-lacks", points=missing)
