"""Who of a household decides what: the owner on money, who uses the flat on access (E05)."""

from collections.abc import Mapping
from enum import StrEnum

from workflow.terms import HomeRelation

OWNERS = frozenset({HomeRelation.OWNER, HomeRelation.CO_OWNER})


class Matter(StrEnum):
    """What a household decides."""

    MONEY = "money"
    ACCESS = "access"


def of_household(members: Mapping[int, HomeRelation]) -> dict[int, frozenset[Matter]]:
    """What each member decides; access is the tenants' where there are any, else the owners'."""
    tenants = {one for one, what in members.items() if what is HomeRelation.TENANT}
    owners = {one for one, what in members.items() if what in OWNERS}
    users = tenants or owners
    return {
        one: frozenset(
            matter
            for matter, deciders in ((Matter.MONEY, owners), (Matter.ACCESS, users))
            if one in deciders
        )
        for one in members
    }
