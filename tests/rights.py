"""Who may do what, as the office says it: the same rules as the program's, in other words."""

from workflow.roles import Relation, Role

EVERYBODY = [
    "person.speak",
    "estate.choose",
    "person.data",
    "person.forget",
    "person.rename",
    "person.forget_child",
    "report.submit",
    "report.follow",
    "home.consent",
    "home.by_phone",
    "home.use_code",
    "home.match_phone",
    "home.ask_desk",
    "home.answer_tenant",
    "home.leave",
    "home.sold",
    "home.invite_family",
    "invitation.use",
    "guest.join",
    "person.enlarge",
    "person.be_quiet",
    "person.reach",
    "person.call",
    "person.number",
    "administrator.claim",
]

VOICES = ["case.add", "case.ask", "case.solved", "case.disagree"]

REPORTERS = [*VOICES, "case.again", "case.withdraw", "case.authorise", "case.revoke"]

OWN = {Relation.REPORTER, Relation.SAME_HOUSEHOLD, Relation.PARTY}

DESK = {Role.CLERK, Role.COORDINATOR, Role.MANAGER}

COUNTER = [
    "notice.see_round",
    "notice.tick",
    "notice.tick_all",
    "notice.print_round",
    "phone.done",
    "phone.see",
    "phone.missed",
    "phone.later",
    "home.verify",
    "home.refuse",
    "home.take_over",
    "home.see",
    "person.note_down",
    "person.reach_by",
    "person.forget_for",
    "report.enter",
]

OFFICE = DESK | {Role.DEPARTMENT}

OVERSEERS = {Role.MANAGER, Role.COMMITTEE, Role.COMMUNITY, Role.AUDITOR}

EMERGENCY = ["on_site", "take_alarm", "see_log", "write_log", "end_emergency"]

HOSTS = ["invite", "dismiss_guest", "write_guest"]

PAPERS = [
    "folder.add",
    "folder.drop",
    "building.accept",
    "poster.order",
    "sheet.order",
    "sheet.send",
    "sheet.enter",
    "sheet.drop",
]

IN_CHARGE = (
    {
        "order_dossier",
        "ask_pulse",
        "ask_approval",
        "publish",
        "circulate",
        "door_notice",
        "going_on",
    }
    | {
        *("next", "resume", "party.ask", "party.end"),
    }
    | {
        f"record.{kind}"
        for kind in [
            "declined",
            "dispute",
            "appointment",
            "visit",
            "warranty",
            "no-visit",
            "regulation",
            "cause",
            "responsibility",
            "impact",
            "goal",
            "option",
            "split",
            "duty",
            "choice",
            "method",
            "fund-check",
            "vote",
            "emergency",
            "meeting",
            "calling-off",
            "signing-ended",
            "item",
            "obstacle-answer",
            "item-dropped",
            "recheck",
            "evaluation",
            "lesson",
            "archiving",
            "pause",
            "prolongation",
            "escalation",
            "back",
            "override",
            "termination",
            "reply",
        ]
    }
)

JUDGING = {
    *IN_CHARGE,
    *["record.reopening", "agree_override", "refuse_override", "reverse"],
    *["accept", "judge", "confirm", "reject", "about_staff", "appoint", "compare", "merge"],
    *["take_lead", "offer_group", "bind_group"],
}
"""What somebody who lives a floor away does not do, though he works on the case."""

HOSTED = {"record.party", "record.registration"}

FROM_ALL = {
    *("record.attempt", "record.evidence", "record.document", "read_file", "see_owner_file"),
    *("record.attendance", "record.point", "see_meeting", "see_draft", "see_items"),
    "record.rechecked",
}

HEADED = {"approve_publishing", "agree_override", "refuse_override", "record.recusal-answer"}

AS_PARTY = {
    *("record.recusal", "party.see_evidence", "party.answer_visit", "party.deny_signature"),
    *("party.let_sign", "party.take_back"),
    "party.order_copy",
}

READERS: dict[str, tuple[set[Relation], set[Role]]] = {
    "party.see_plan": (OWN | {Relation.LEAD}, OFFICE | {Role.COMMITTEE}),
    "party.see_minutes": ({Relation.PARTY, Relation.SIGNATORY, Relation.LEAD}, OFFICE),
    "party.order_minutes": ({Relation.PARTY, Relation.SIGNATORY, Relation.LEAD}, OFFICE),
    "party.take_calendar": ({Relation.PARTY, Relation.LEAD}, OFFICE),
}
"""What is read: by which relations, and by which roles."""

SAID = {
    "record.pulse",
    "record.statement",
    "record.finding-reply",
    "record.visit-answer",
    "record.meeting-answer",
    "record.extension-answer",
    "record.again",
    "record.confirm",
}

BY_THE_PROGRAM = ("record.callback", "record.unanswered", "record.suspension")

DOERS = {Relation.PARTY, Relation.LEAD, Relation.DOER}

OPEN_TO: dict[str, tuple[set[Role], set[Relation], set[Relation]]] = {
    **dict.fromkeys(SAID, (DESK, {Relation.PARTY, Relation.REPORTER, Relation.LEAD}, set())),
    **dict.fromkeys(
        ["record.progress", "record.extension", "party.put_off", "party.see_item"],
        (OFFICE, DOERS, set()),
    ),
    "record.signature": (
        DESK,
        {Relation.PARTY, Relation.REPORTER, Relation.SIGNATORY, Relation.LEAD},
        set(),
    ),
    "record.survey": (DESK, {Relation.PARTY, Relation.REPORTER}, {Relation.LEAD}),
    **dict.fromkeys(BY_THE_PROGRAM, (set(), set(), set())),
    "record.verification": (
        OFFICE,
        set(),
        {*OWN, Relation.NEIGHBOUR, Relation.LEAD, Relation.DOER},
    ),
}
"""To which roles and relations, unless he is which: what people say and do, the result."""

# The matrix, told a second time: what each role may do, whatever it is to the case …
MAY: dict[Role, set[str]] = {
    role: {
        *EVERYBODY,
        *(
            [
                "for_reporter",
                "release",
                "accept",
                "put_back",
                "judge",
                "confirm",
                "reject",
                "appoint",
                "about_staff",
                "compare",
                "merge",
                *HOSTS,
            ]
            if role in DESK
            else []
        ),
        *(["phone.done", "call.take", "call.write", "call.done"] if role in DESK else []),
        *([*EMERGENCY, "note", "comment", "open", "photos", "repaired"] if role in OFFICE else []),
        *(["ask_reveal"] if role is Role.MANAGER else []),
        *(
            [*IN_CHARGE, "record.approval", *HEADED, "record.reopening"]
            if role is Role.MANAGER
            else []
        ),
        *(HOSTED if role in DESK else []),
        *(FROM_ALL if role in OFFICE else []),
        *(["agree_reveal", "refuse_reveal"] if role in (Role.MANAGER, Role.AUDITOR) else []),
        *(
            ["snooze", "blocked", "report.from_source", "report.as_patrol"]
            if role in OFFICE
            else []
        ),
        *(COUNTER if role in DESK else []),
        *(["absence.own", "absence.end"] if role in OFFICE else []),
        *(
            ["duty.set", "absence.any", "absence.end_any"]
            if role in (Role.MANAGER, Role.ADMIN)
            else []
        ),
        *(
            ["notice.send", "notice.correct", "notice.withdraw"]
            if role in DESK | {Role.ADMIN, Role.COMMITTEE}
            else []
        ),
        *(["record.consent"] if role is Role.COMMITTEE else []),
        *(["group.redeem", "folder.see"] if role in OFFICE | {Role.ADMIN} else []),
        *(["figures.order"] if role in OVERSEERS else []),
        *(["office.find"] if role in OFFICE or role is Role.AUDITOR else []),
        *(
            ["reverse", "hold", "end_hold", "classify", "name_concerned", *PAPERS]
            if role is Role.MANAGER
            else []
        ),
        *(
            [
                *PAPERS,
                "estate.change",
                "estate.found",
                "estate.rehearse",
                "group.bind",
                "group.offer",
                "group.speak",
                "group.house",
                "group.release",
                "staff.invite",
                "invitation.revoke",
                "staff.dismiss",
                "place.add",
                "household.code",
                "household.codes",
                "place.rename",
                "place.close",
                "buildings.enter",
                "person.enter",
            ]
            if role is Role.ADMIN
            else []
        ),
    }
    for role in Role
}

# … and what each relation may do, whatever the role.
LEADS = {
    *EMERGENCY,
    *IN_CHARGE,
    *HOSTED,
    *FROM_ALL,
    "record.reopening",
    "take_lead",
    "decline_lead",
    "offer_group",
    "bind_group",
    "note",
    "comment",
    "open",
    "photos",
    "repaired",
    "snooze",
    "blocked",
    *HOSTS,
}

OF_ONE = {
    tuple(REPORTERS): Relation.REPORTER,
    ("case.answer",): Relation.INVITED,
    tuple(AS_PARTY): Relation.PARTY,
}
"""What only one relation may."""


def expected(action: str, role: Role, relation: Relation) -> bool:
    """What the matrix says."""
    if action in VOICES and relation is Relation.REPRESENTATIVE:
        return True
    for names, own in OF_ONE.items():
        if action in names:
            return relation is own
    if action in OPEN_TO:
        roles, relations, unless = OPEN_TO[action]
        return relation not in unless and (role in roles or relation in relations)
    if action in READERS:
        relations, roles = READERS[action]
        return relation in relations or role in roles
    verb = action.removeprefix("case.")
    of_case = verb != action or action.startswith(("record.", "party.", "office.find"))
    tied = relation is Relation.NEIGHBOUR and verb in JUDGING
    if tied or (of_case and relation in OWN):
        return False
    return verb in MAY[role] or (relation is Relation.LEAD and verb in LEADS)
