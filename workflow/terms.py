"""The words of the process as types, so that a wrong word does not compile.

Values are the keys of the texts (`category-leak`, `urgency-u1` …) and what the database keeps.
"""

from enum import StrEnum


class Stage(StrEnum):
    """Where a case stands (process 二; requirements 1.0.1), with the ends that are no stage."""

    INTAKE = "intake"
    ROUTINE = "routine"
    REGISTERED = "registered"
    FACT_FINDING = "fact-finding"
    PLANNING = "planning"
    IMPLEMENTING = "implementing"
    EVALUATING = "evaluating"
    ARCHIVED = "archived"
    REJECTED = "rejected"
    MERGED = "merged"
    TERMINATED = "terminated"
    WITHDRAWN = "withdrawn"


class Category(StrEnum):
    """What a problem is about (requirements 1.0.3)."""

    LEAK = "leak"
    NOISE = "noise"
    PARKING = "parking"
    ELEVATOR = "elevator"
    EQUIPMENT = "equipment"
    GARBAGE = "garbage"
    RENOVATION = "renovation"
    FIRE_EBIKE = "fire-ebike"
    PETS = "pets"
    PUBLIC_REVENUE = "public-revenue"
    FEES = "fees"
    MAINTENANCE_FUND = "maintenance-fund"
    SECURITY = "security"
    GREENING = "greening"
    ILLEGAL_BUILD = "illegal-build"
    FALLING_OBJECT = "falling-object"
    SERVICE_ATTITUDE = "service-attitude"
    EXTERNAL_WORKS = "external-works"
    NEIGHBOUR_OTHER = "neighbour-other"
    OTHER = "other"


class Urgency(StrEnum):
    """How soon somebody must act; U1 and U2 run around the clock."""

    U1 = "u1"
    U2 = "u2"
    U3 = "u3"
    U4 = "u4"


class Pace(StrEnum):
    """How soon an estate promises its first answer (D-FRT)."""

    STANDARD = "standard"
    STRICT = "strict"


class Scope(StrEnum):
    """How far a problem reaches (process 二(一), 涉及范围)."""

    ONE_HOUSEHOLD = "one-household"
    BETWEEN_HOUSEHOLDS = "between-households"
    UNIT = "unit"
    BUILDING = "building"
    ESTATE = "estate"
    EXTERNAL = "external"


class Handling(StrEnum):
    """Who can end it: one hand, one department, several, or the parties themselves."""

    ROUTINE_REPAIR = "routine-repair"
    SINGLE_DEPARTMENT = "single-dept"
    MULTI_DEPARTMENT = "multi-dept"
    MULTI_PARTY = "multi-party"


class Level(StrEnum):
    """协调层级: from the team (L1) to headquarters and courts (L5)."""

    L1 = "l1"
    L2 = "l2"
    L3 = "l3"
    L4 = "l4"
    L5 = "l5"


class YesNo(StrEnum):
    """A question that is answered by one of two words."""

    YES = "yes"
    NO = "no"


class Disclosure(StrEnum):
    """Who may know that it was the reporter (roles and privacy 4.5)."""

    STAFF = "staff"
    NOT_PARTIES = "not-parties"
    ANONYMOUS = "anonymous"


class Confidentiality(StrEnum):
    """Who of the office reads a case: all, or its lead with manager and auditor, or these two."""

    NORMAL = "normal"
    RESTRICTED = "restricted"
    SEALED = "sealed"


class Channel(StrEnum):
    """How a report reached the office, not who made it."""

    DIRECT = "telegram-dm"
    GROUP = "telegram-group"
    QR = "qr"
    PHONE = "phone"
    WALK_IN = "walk-in"
    PAPER = "paper"
    OFFICE = "office"
    REHEARSAL = "rehearsal"


class PlaceKind(StrEnum):
    """What a place is; each place has a code that opens a report there."""

    BUILDING = "building"
    UNIT = "unit"
    FLOOR = "floor"
    ROOM = "room"
    LIFT = "lift"
    GARAGE = "garage"
    PARKING_SPACE = "parking-space"
    PUBLIC_AREA = "public-area"
    EQUIPMENT_ROOM = "equipment-room"
    GATE = "gate"


class HouseholdState(StrEnum):
    """How a household is used (requirements 1.0.2)."""

    OCCUPIED = "occupied"
    VACANT = "vacant"
    RENTED = "rented"


class HomeRelation(StrEnum):
    """What somebody is to a household."""

    OWNER = "owner"
    CO_OWNER = "co-owner"
    TENANT = "tenant"
    FAMILY = "family"
    AGENT = "agent"


class ResidentState(StrEnum):
    """Whether the office takes it as true that somebody belongs to a household."""

    ASKED = "asked"
    VERIFIED = "verified"
    ENDED = "ended"


class VerifiedBy(StrEnum):
    """Who or what has confirmed it."""

    INVITATION_CODE = "invitation-code"
    PHONE = "phone"
    DESK = "desk"
    OWNER = "owner"
    WALK_IN = "walk-in"


class Contact(StrEnum):
    """How somebody is told things."""

    TELEGRAM = "telegram"
    PHONE = "phone"
    DOOR = "door"
    PAPER = "paper"


class MediaKind(StrEnum):
    """What people send besides words, as Telegram names it."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    AUDIO = "audio"
    DOCUMENT = "document"
    ANIMATION = "animation"
    VIDEO_NOTE = "video_note"


class Solved(StrEnum):
    """The reporter's own answer to 解决了吗."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class RevealAnswer(StrEnum):
    """What became of the request to see who reported anonymously."""

    AGREED = "agreed"
    REFUSED = "refused"
    REPLACED = "replaced"


class Way(StrEnum):
    """How somebody wants to hear from a person."""

    PHONE = "phone"
    WRITE = "write"


class NoteKind(StrEnum):
    """What a note on a case is."""

    ADDITION = "addition"
    QUESTION = "question"
    ANSWER = "answer"
    REPLY = "reply"
    INTERNAL = "internal"
    REPAIR = "repair"
    DISAGREES = "disagrees"
    NOT_SOLVED = "not-solved"
    SUCCEEDED = "succeeded"
    TO_GUEST = "to-guest"
    OF_GUEST = "of-guest"
