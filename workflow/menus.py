"""Which commands Telegram lists for whom; what is listed is no right."""

from collections.abc import Set

from workflow.roles import STAFF, GroupKind, Role

EVERYBODY = ("report", "my", "help", "settings")
OF_STAFF = ("inbox", "find", "today")
AT_THE_COUNTER = ("new",)
OF_HEADS = ("kpi",)
GROUPS = ("report",)
OF_RESIDENTS = (*GROUPS, "notice")

MENUS: dict[str, tuple[str, ...]] = {
    "counter": (*EVERYBODY, *OF_STAFF, *AT_THE_COUNTER),
    "manager": (*EVERYBODY, *OF_STAFF, *AT_THE_COUNTER, *OF_HEADS),
    "staff": (*EVERYBODY, *OF_STAFF),
    "overseer": (*EVERYBODY, *OF_HEADS),
    "staff-group": (*OF_STAFF, *OF_HEADS),
    "staff-group-admins": (*OF_STAFF, *OF_HEADS, "setup"),
    "residents-group": OF_RESIDENTS,
    "residents-group-admins": (*OF_RESIDENTS, "setup"),
    "": (),
}
"""The lists that one chat has for itself; without one the lists for everybody hold."""

OF_GROUP = {
    GroupKind.STAFF: "staff-group",
    GroupKind.ESTATE: "residents-group",
    GroupKind.BUILDING: "residents-group",
}
"""The lists of bound groups; a group of parties has what every group has, a channel none."""


def menu_of(roles: Set[Role]) -> str:
    """The list of a person's private chat."""
    if Role.MANAGER in roles:
        return "manager"
    if {Role.CLERK, Role.COORDINATOR} & roles:
        return "counter"
    if STAFF & roles:
        return "staff"
    return "overseer" if {Role.COMMITTEE, Role.COMMUNITY, Role.AUDITOR} & roles else ""
