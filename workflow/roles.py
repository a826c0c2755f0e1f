"""Who somebody is: to the estate (role), to a case (relation), and where he speaks (chat)."""

from enum import StrEnum


class Role(StrEnum):
    """The thirteen roles of the permission matrix; `guest` is whoever has no other."""

    GUEST = "guest"
    RESIDENT = "resident"
    REPRESENTATIVE = "representative"
    CLERK = "clerk"
    COORDINATOR = "coordinator"
    DEPARTMENT = "dept"
    MANAGER = "manager"
    COMMITTEE = "committee"
    COMMUNITY = "community"
    EXTERNAL = "external"
    HOST = "host"
    ADMIN = "admin"
    AUDITOR = "auditor"


STAFF = frozenset({Role.CLERK, Role.COORDINATOR, Role.DEPARTMENT, Role.MANAGER})
HEADS = frozenset({Role.MANAGER, Role.ADMIN})
LEADING = frozenset({Role.CLERK, Role.COORDINATOR, Role.DEPARTMENT, Role.MANAGER})
"""Who can be named as a lead."""

OF_THE_OFFICE = frozenset(Role) - {Role.GUEST, Role.RESIDENT, Role.REPRESENTATIVE}
"""Whoever holds one of these cannot be forgotten before he has given it back."""

INVITABLE = (
    Role.CLERK,
    Role.COORDINATOR,
    Role.DEPARTMENT,
    Role.MANAGER,
    Role.COMMITTEE,
    Role.COMMUNITY,
    Role.AUDITOR,
    Role.ADMIN,
)
"""Roles that a link of the administrator gives; the others belong to a case or a meeting."""


class Department(StrEnum):
    """The usual departments; others are written in the office's own words."""

    ENGINEERING = "engineering"
    ORDER = "order"
    CLEANING = "cleaning"
    GREENERY = "greenery"
    PARKING = "parking"


class Relation(StrEnum):
    """What somebody is to a case."""

    NONE = "none"
    REPORTER = "reporter"
    PARTY = "party"
    SAME_HOUSEHOLD = "same-household"
    NEIGHBOUR = "neighbour"
    REPRESENTATIVE = "representative"
    SIGNATORY = "signatory"
    LEAD = "lead"
    DOER = "doer"
    INVITED = "invited"


class Mandate(StrEnum):
    """What somebody may do for the party who named him."""

    SPEAK = "speak"
    SIGN = "sign"
    BOTH = "both"


SIGNING = frozenset({Mandate.SIGN, Mandate.BOTH})


class Interest(StrEnum):
    """Why somebody of the office is kept out of a case: by what he has declared, or others say."""

    FAMILY = "family"
    HOUSEHOLD = "household"
    EMPLOYMENT = "employment"
    MONEY = "money"
    OTHER = "other"
    RESPONDENT = "respondent"
    RECUSED = "recused"


NOT_HIS_WORDS = frozenset({Interest.RESPONDENT, Interest.RECUSED})
DECLARED = tuple(one for one in Interest if one not in NOT_HIS_WORDS)
"""What somebody can say of himself."""


class ChatKind(StrEnum):
    """Where something was said or pressed."""

    PRIVATE = "private"
    STAFF_GROUP = "staff-group"
    PARTY_GROUP = "party-group"
    ESTATE_GROUP = "estate-group"
    CHANNEL = "channel"


class GroupKind(StrEnum):
    """As what a group is bound to its estate."""

    STAFF = "staff"
    ESTATE = "estate"
    BUILDING = "building"
    CHANNEL = "channel"
    PARTIES = "parties"


CHAT_OF_GROUP = {
    GroupKind.STAFF: ChatKind.STAFF_GROUP,
    GroupKind.ESTATE: ChatKind.ESTATE_GROUP,
    GroupKind.BUILDING: ChatKind.ESTATE_GROUP,
    GroupKind.CHANNEL: ChatKind.CHANNEL,
    GroupKind.PARTIES: ChatKind.PARTY_GROUP,
}
PUBLIC = frozenset({GroupKind.ESTATE, GroupKind.BUILDING, GroupKind.CHANNEL})
"""Groups in which everything is said before the neighbours, or before everybody."""
