"""Which texts the words of the process have: one for each member of an enumeration or a list."""

from enum import StrEnum

from actions.own_views import NOT_FOR_REPORTERS
from handlers import press
from handlers.draw import estate
from handlers.draw.records import list_name
from workflow import phoning, registration
from workflow.agreement import G4
from workflow.authority import Matter
from workflow.calling import CallStep
from workflow.casefile import Capacity, PartyKind
from workflow.checklist import LINES, Tick
from workflow.duty import Shift
from workflow.emergency import What
from workflow.gates import G1, G2, OWED
from workflow.impact import Priority
from workflow.items import CARRIED_OUT, ItemState
from workflow.manners import Why as MannerWhy
from workflow.menus import MENUS
from workflow.minutes import PARTS, MinutesState
from workflow.notices import Lasts, NoticeKind
from workflow.outcome import G5
from workflow.plan import G3
from workflow.questions import Choice, Each, Pick, PickSeveral, Several
from workflow.quiet import Quiet
from workflow.records import CLASSES, Kind
from workflow.records.items import Going, Result, WayOn
from workflow.records.meetings import Coming, Decision
from workflow.records.plans import Manner
from workflow.records.turns import PauseWhy
from workflow.registration import Why
from workflow.regulations import Pack
from workflow.report import Question, Wish
from workflow.roles import DECLARED, Department, GroupKind, Mandate, Role
from workflow.shares import Preset
from workflow.sheets import COLUMNS, Sheet
from workflow.sources import OF_STAFF, Sender, Source
from workflow.steps import Country, Step, Zone
from workflow.stops import Stop
from workflow.terms import (
    Category,
    Channel,
    Confidentiality,
    Contact,
    Disclosure,
    Handling,
    HomeRelation,
    Level,
    NoteKind,
    Pace,
    PlaceKind,
    ResidentState,
    Scope,
    Solved,
    Stage,
    Urgency,
    VerifiedBy,
    Way,
    YesNo,
)
from workflow.topics import STANDING
from workflow.vocabulary import When
from workflow.vote import Hurdle
from workflow.warranty import Verdict

OF_THEIR_OWN = (press.Say.SET_UP, press.Say.REGISTER, press.Say.CALLER)

EVERY_COLUMN = [column for columns in COLUMNS.values() for column in columns]

COLUMN_NAMES = tuple({column.name for column in EVERY_COLUMN})

CODE_COLUMNS = ("address", "code", "link")

CELLS = tuple(str(one) for column in EVERY_COLUMN for one in column.values or ())

FAULTS = (
    "empty",
    "unknown",
    "long",
    "date",
    "area",
    "phone",
    "twice",
    "parent",
    "ring",
    "not-room",
    "no-room",
)

CLOSED = tuple(one for one in Confidentiality if one is not Confidentiality.NORMAL)

QUESTIONS = {
    f"{kind}-{name.replace('_', '-')}": question
    for kind, record in CLASSES.items()
    for name, question in record.questions().items()
}

ASKED = tuple(QUESTIONS)

OWN = (
    *(f"statement-{name}" for name in ("facts", "since", "done", "claim", "witnesses", "files")),
    "visit-answer-rather",
    *(f"pulse-{name}" for name in ("leanings", "note")),
    "finding-reply-view",
    *(f"meeting-answer-{name}" for name in ("coming", "proxy", "why", "words")),
    *(f"signature-{name}" for name in ("decision", "reason")),
    *(f"progress-{name}" for name in ("item", "going", "obstacle", "words", "files")),
    *(f"extension-{name}" for name in ("item", "by", "reason")),
    *(f"extension-answer-{name}" for name in ("extension", "agrees")),
    *(f"survey-{name}" for name in ("solved", "outcome", "speed", "fairness", "attitude", "words")),
    "again-words",
)
"""Questions that a party is asked in words of his own."""

PICKED: dict[type[StrEnum], None] = {
    Preset: None,
    **{
        question.of: None
        for question in QUESTIONS.values()
        if isinstance(question, Choice | Several | Each)
    },
}

BASES = tuple(
    {
        kind: None
        for question in QUESTIONS.values()
        if isinstance(question, Pick | PickSeveral)
        for kind in question.kinds
    }
)

NEEDS = (
    *{need.name.replace("_", "-"): None for need in (*G1, *G2, *G3, *G4, *CARRIED_OUT, *G5, *OWED)},
    "attendance",
)

FAMILIES: dict[str, type[StrEnum] | tuple[str, ...]] = {
    "category-{}": Category,
    "urgency-{}": Urgency,
    "urgency-{}.short": Urgency,
    "urgency-{}.plain": Urgency,
    "scope-{}": Scope,
    "scope-{}.short": Scope,
    "handling-{}": Handling,
    "handling-{}.short": Handling,
    "level-{}": Level,
    "level-{}.short": Level,
    "interest-{}": DECLARED,
    "stage-{}": Stage,
    "stage-{}.plain": Stage,
    "next-{}": Stage,
    "next-manner-{}": Manner,
    "manner-why-{}": MannerWhy,
    "hurdle-{}": Hurdle,
    "refused-stop-{}": Stop,
    "refused-nobody-{}": (Kind.APPROVAL, Kind.CONSENT),
    "staff-state-{}": tuple(one for one in Stage if one is not Stage.INTAKE),
    "disclosure-{}": Disclosure,
    "staff-{}": tuple(one for one in Disclosure if one is not Disclosure.STAFF),
    "closed-{}": CLOSED,
    "readers-{}": CLOSED,
    "b-obstacle-{}": WayOn,
    "toast-obstacle-{}": (WayOn.REMIND, WayOn.MEET, WayOn.ESCALATE),
    "b-readers-{}": Confidentiality,
    "answer-classified-{}": Confidentiality,
    "when-{}": When,
    "wish-{}": Wish,
    "channel-{}": Channel,
    "kind-{}": PlaceKind,
    "place-{}": ("building", "unit", "floor", "lift"),
    "place-{}.short": ("building", "unit", "floor", "lift"),
    "solved-{}": Solved,
    "role-{}": Role,
    "reason-{}": press.Reason,
    "reason-{}.short": press.Reason,
    "language-{}": press.Lang,
    "pack-{}": Pack,
    "prompt-{}": tuple(one for one in press.Say if one not in OF_THEIR_OWN),
    "prompt-{}.group": tuple(one for one in press.Say if one not in OF_THEIR_OWN),
    "register-{}": registration.Step,
    "b-way-{}": press.Proof,
    "relation-{}": HomeRelation,
    "resident-{}": ResidentState,
    "registration-{}": (*VerifiedBy, ResidentState.ENDED),
    "why-{}": Why,
    "why-{}.short": Why,
    "phone-task-{}": phoning.Why,
    "phone-way-{}": (Contact.DOOR, Contact.PAPER),
    "b-told-{}": (Contact.DOOR, Contact.PAPER),
    "b-later-{}": phoning.Later,
    "caller-{}": CallStep,
    "b-family-{}": (Mandate.SPEAK, Mandate.BOTH),
    "b-sheet-{}": Sheet,
    "column-{}": (*COLUMN_NAMES, *CODE_COLUMNS),
    "column-{}.also": COLUMN_NAMES,
    "cell-{}": CELLS,
    "sheet-fault-{}": FAULTS,
    "set-up-{}": tuple(one for one in Step if one is not Step.DONE),
    "step-{}": tuple(one for one in estate.ASKED if one not in estate.ELSEWHERE),
    "figures-{}": ("new", "closed"),
    "figures-{}.label": ("new", "closed", "open", "overdue"),
    "still-open-{}": ("buildings", "staff", "group", "residents"),
    "zone-{}": tuple(estate.zone_name(one) for one in Zone),
    "country-{}": Country,
    "pace-{}": Pace,
    "staff-note-{}": NoteKind,
    "note-{}": tuple(one for one in NoteKind if one not in NOT_FOR_REPORTERS),
    "guest-{}": (NoteKind.TO_GUEST, NoteKind.OF_GUEST),
    "mandate-{}": Mandate,
    "mandate-{}.button": Mandate,
    "ask-{}": (
        *(one for one in Question if one not in (Question.SUMMARY, Question.SOURCE)),
        *ASKED,
    ),
    "ask-{}.label": ASKED,
    "ask-{}-own": tuple(one for one in ASKED if one in OWN),
    "b-{}": ("solved", "partly", "notsolved"),
    "b-forget-{}": ("withdraw", "leave"),
    "department-{}": Department,
    "shift-{}": Shift,
    "shift-{}.short": Shift,
    "weekday-{}": tuple(map(str, range(7))),
    "quiet-{}": Quiet,
    "reach-{}": Contact,
    "round-{}": ("told", "home", "name", "phone", "way"),
    "reach-by-{}": tuple(one for one in Contact if one is not Contact.TELEGRAM),
    "way-{}": Way,
    "matter-{}": (*Matter, "none"),
    "warranty-{}": (*Verdict, "reported"),
    "command-{}": tuple({name for names in MENUS.values() for name in names}),
    "topic-{}": STANDING,
    "notice-kind-{}": NoticeKind,
    "lasts-{}": Lasts,
    "notice-holds-{}": ("phone", "room"),
    "group-{}": GroupKind,
    "bind-ask-{}": tuple(one for one in GroupKind if one is not GroupKind.STAFF),
    "bind-done-{}": tuple(one for one in GroupKind if one is not GroupKind.CHANNEL),
    "b-bind-{}": GroupKind,
    "b-offer-{}": GroupKind,
    "b-add-to-{}": GroupKind,
    "record-{}": Kind,
    "record-{}.button": Kind,
    "emergency-{}": What,
    "source-{}": Source,
    "ask-source-{}": tuple(one for one in OF_STAFF if one is not Source.PATROL),
    "refused-source-{}": tuple(one for one in OF_STAFF if one is not Source.PATROL),
    "sender-{}": Sender,
    "severity-{}": ("u1", "u3", "u4"),
    "missing-{}": NEEDS,
    "tick-{}": Tick,
    "dossier-{}": ("index", "timeline", "items", "evidence"),
    "dossier-column-{}": ("no", "what", "there", "at", "who", "by", "state", "with", "sha"),
    "option-checklist-{}": tuple(str(line.no) for line in LINES),
    "option-{}": ("minutes", "here", "above", "below", "beside", "somebody-else"),
    "option-relation-{}": HomeRelation,
    "option-record-{}": BASES,
    "b-coming-{}": Coming,
    "toast-coming-{}": (Coming.RECEIVED, Coming.YES, Coming.MAYBE),
    "b-decide-{}": Decision,
    "minutes-state-{}": MinutesState,
    "minutes-part-{}": PARTS,
    "minutes-{}": ("new", "gone", "changed", "items", "shares", "dissent", "parked"),
    "minutes-table-{}": ("who", "decision", "at", "how"),
    "item-state-{}": ItemState,
    "item-mark-{}": ItemState,
    "b-going-{}": Going,
    "b-verify-{}": Result,
    "b-extension-{}": YesNo,
    "toast-extension-{}": YesNo,
    "b-file-own-{}": (Kind.SIGNATURE,),
    "form-check-own-{}": (Kind.SIGNATURE,),
    "priority-{}": Priority,
    "party-kind-{}": PartyKind,
    "capacity-{}": Capacity,
    "pause-why-{}": PauseWhy,
    **{f"{list_name(one)}-{{}}": one for one in PICKED},
    "field-{}": (
        "category",
        "urgency",
        "scope",
        "handling",
        "level",
        "lead_id",
        "reason",
        "compared_at",
    ),
}
