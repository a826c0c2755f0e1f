"""What is kept of people, column by column, for `/mydata`, `/forget`, the night and the documents.

A column that is not named here fails a test: nobody adds one without saying whether it
tells something of a person, and what becomes of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from workflow.retention import Keep


class Whose(StrEnum):
    """By what a row belongs to a person; `by` is the column that says it."""

    NOBODY = "nobody"
    PERSON = "person"
    CHAT = "chat"
    CASE = "case"


class Fate(StrEnum):
    """What becomes of a row of a person who is forgotten, or of a case that is."""

    STAYS = "stays"
    GOES = "goes"
    EMPTIED = "emptied"
    OWN = "own way"


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    `tells` are the columns that say something of a person, each with what it becomes when
    the row is emptied. `others` say something of somebody else and stay out of `/mydata`,
    as do the `inner` ones, which say nothing to anybody. All the rest is `plain`. What is
    `sealed` cannot be read as it stands.
    """

    name: str
    whose: Whose
    keep: Keep
    by: str = ""
    fate: Fate = Fate.STAYS
    tells: Mapping[str, object] = field(default_factory=dict)
    plain: str = ""
    others: str = ""
    inner: str = ""
    sealed: str = ""

    @property
    def columns(self) -> list[str]:
        """All columns that are classified."""
        return [*self.tells, *self.plain.split(), *self.others.split(), *self.inner.split()]

    @property
    def shown(self) -> list[str]:
        """What its person may read of it."""
        return [*self.plain.split(), *(name for name in self.tells if name != self.sealed)]


N, P, CH, CA = Whose.NOBODY, Whose.PERSON, Whose.CHAT, Whose.CASE

TABLES: tuple[Table, ...] = (
    Table("meta", N, Keep.FOR_GOOD, plain="key value"),
    Table(
        "inbox",
        N,
        Keep.UPDATES,
        fate=Fate.OWN,
        tells={"body": None, "album": None},
        inner="id update_id epoch digest received_at state attempts error",
    ),
    Table(
        "chats",
        CH,
        Keep.PERSON,
        by="id",
        fate=Fate.OWN,
        tells={"id": None, "title": ""},
        plain="kind lang menu large quiet reachable",
        inner="reason moved_to forum manages",
    ),
    Table(
        "estates",
        N,
        Keep.FOR_GOOD,
        plain="id code name zone lang duty_phone emergency opens closes workdays quiet_from"
        " quiet_to country closed_days worked_days pace packs step ready",
    ),
    Table(
        "people",
        P,
        Keep.PERSON,
        by="id",
        fate=Fate.EMPTIED,
        tells={"user_id": None, "name": "", "phone": None, "phone_last4": None},
        plain="id lang contact met_at chosen forgotten_at",
        sealed="phone",
        inner="estate_id lang_chosen",
    ),
    Table(
        "roles",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        plain="role title since",
        inner="estate_id person_id",
    ),
    Table(
        "invitations",
        P,
        Keep.INVITATIONS,
        by="used_by",
        fate=Fate.GOES,
        plain="role title case_id mandate until used_at expires_at",
        others="made_by",
        inner="estate_id id hash used_by revoked party_id",
    ),
    Table(
        "absences",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        plain="since until ended_at",
        others="deputy_id made_by",
        inner="estate_id id person_id",
    ),
    Table(
        "shifts",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        plain="weekday shift",
        inner="estate_id person_id",
    ),
    Table(
        "calls",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        tells={"words": ""},
        plain="way asked_at answer_by done_at",
        others="taken_by",
        inner="estate_id id person_id case_id",
    ),
    Table("groups", N, Keep.FOR_GOOD, plain="estate_id chat_id kind case_id buildings bound_at"),
    Table(
        "notices",
        N,
        Keep.FOR_GOOD,
        plain="id kind words media_id buildings until privately owners sent_at changed_at"
        " withdrawn_at",
        others="made_by",
        inner="estate_id",
    ),
    Table(
        "group_offers",
        N,
        Keep.INVITATIONS,
        plain="kind case_id expires_at chat_id",
        others="made_by",
        inner="estate_id id hash",
    ),
    Table(
        "places",
        N,
        Keep.FOR_GOOD,
        plain="estate_id id parent_id kind address label code closed accepted_on",
    ),
    Table(
        "folder",
        N,
        Keep.FOR_GOOD,
        plain="estate_id id kind title clause medium_id added_by added_at gone_at",
    ),
    Table("households", N, Keep.FOR_GOOD, plain="estate_id place_id area state"),
    Table(
        "household_codes",
        N,
        Keep.FOR_GOOD,
        plain="estate_id id place_id relation hash made_by expires_at",
    ),
    Table(
        "residents",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        tells={"place_id": 0},
        plain="relation state verified_by since until",
        inner="estate_id id person_id code_id",
    ),
    Table(
        "consents",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        plain="kind given_at withdrawn_at",
        inner="estate_id person_id",
    ),
    Table(
        "drafts",
        P,
        Keep.DRAFTS,
        by="person_id",
        fate=Fate.GOES,
        tells={"data": "{}", "chat_id": 0},
        plain="kind changed_at",
        inner="estate_id person_id id revision",
    ),
    Table("counters", N, Keep.FOR_GOOD, plain="estate_id name value"),
    Table(
        "cases",
        CA,
        Keep.CASE,
        by="id",
        fate=Fate.EMPTIED,
        tells={
            "words": "",
            "wish": None,
            "happened": None,
            "place_id": None,
            "place": "",
            "latitude": None,
            "longitude": None,
            "reason": None,
            "on_hold_why": None,
            "source_ref": "",
        },
        plain="no stage channel category urgency scope handling level danger threat disclosure held"
        " confidentiality"
        " verified lang reported_at accepted_at judged_at lead_at repaired_at solved answer_by"
        " answered_at closed_at keep legal_hold erased_at priority stage_since stage_due_at"
        " close_by on_site_at compared_at emergency_at emergency_over_at source source_sender"
        " official_due_at on_hold_since on_hold_until",
        others="entered_by accepted_by judged_by lead_id",
        inner="estate_id id revision draft_id main_case_id again_of",
    ),
    Table(
        "parties",
        P,
        Keep.CASE,
        by="person_id",
        fate=Fate.EMPTIED,
        tells={"name": ""},
        plain="case_id no kind capacity place_id must_hear must_sign since until",
        inner="estate_id id person_id",
    ),
    Table(
        "records",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"content": "{}"},
        others="author_id",
        plain="case_id kind filed_at confirmed_at published_at",
        inner="estate_id id party_id replaces replaced origin",
    ),
    Table(
        "minutes",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"content": "{}"},
        others="author_id",
        plain="case_id version state sha256 circulated_at sign_by ended_at",
        inner="estate_id id meeting",
    ),
    Table(
        "dossiers",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"manifest": "{}"},
        plain="case_id sha256 made_at",
        inner="estate_id id",
    ),
    Table(
        "minutes_texts",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"words": ""},
        plain="case_id lang sha256",
        inner="estate_id minutes_id",
    ),
    Table(
        "agreed_items",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"what": "", "acceptance": ""},
        plain="case_id no by",
        others="party_id",
        inner="estate_id id minutes_id",
    ),
    Table(
        "signatures",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"name": "", "agent": "", "person_id": None},
        plain="case_id capacity decision content_sha256 shown_sha256 at denied_at",
        others="entered_by",
        inner="estate_id id minutes_id party_id record_id record_sha256",
    ),
    Table(
        "emergency_log",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"words": ""},
        plain="case_id at what",
        others="person_id",
        inner="estate_id id",
    ),
    Table(
        "forms",
        P,
        Keep.DRAFTS,
        by="person_id",
        fate=Fate.GOES,
        tells={"answers": "{}"},
        plain="case_id kind saved_at",
        inner="estate_id person_id party_id draft_id",
    ),
    Table(
        "overrides",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"reason": ""},
        plain="case_id stage asked_at agreed answered_at",
        others="asked_by answered_by",
        inner="estate_id id",
    ),
    Table(
        "reporters",
        P,
        Keep.CASE,
        by="person_id",
        fate=Fate.OWN,
        plain="case_id",
        inner="estate_id person_id alias",
    ),
    Table(
        "former_reporters",
        P,
        Keep.CASE,
        by="person_id",
        fate=Fate.GOES,
        plain="case_id until",
        inner="estate_id person_id alias",
    ),
    Table(
        "reveals",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"reason": ""},
        plain="case_id answered_at",
        others="asked_by answered_by",
        inner="estate_id id asked_at answer until",
    ),
    Table(
        "participants",
        P,
        Keep.CASE,
        by="person_id",
        fate=Fate.GOES,
        tells={"title": ""},
        plain="case_id relation mandate until since ended_at",
        inner="estate_id id person_id party_id",
    ),
    Table(
        "guesses",
        P,
        Keep.PERSON,
        by="person_id",
        fate=Fate.GOES,
        plain="at",
        inner="estate_id id person_id",
    ),
    Table(
        "interests",
        P,
        Keep.CASE,
        by="person_id",
        fate=Fate.GOES,
        plain="case_id kind noted_at",
        others="noted_by",
        inner="estate_id person_id",
    ),
    Table(
        "notes",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.EMPTIED,
        tells={"words": ""},
        plain="case_id kind said_at",
        others="author participant_id",
        inner="estate_id id",
    ),
    Table(
        "search",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.GOES,
        plain="kind indexed",
        others="words",
        inner="estate_id id ref case_id",
    ),
    Table("search_words", N, Keep.CASE, fate=Fate.OWN, tells={"words": None}),
    Table(
        "media",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.OWN,
        tells={"file_id": "", "unique_id": "", "album": None, "name": None, "sha256": None},
        plain="case_id kind size sent_at state",
        inner="estate_id id draft_id note_id record_id attempts next_at",
    ),
    Table(
        "phone_tasks",
        P,
        Keep.PHONE_TASKS,
        by="person_id",
        fate=Fate.OWN,
        plain="case_id why way made_at tries again_at done_at",
        others="done_by",
        inner="estate_id id person_id",
    ),
    Table(
        "to_tell",
        P,
        Keep.PHONE_TASKS,
        by="person_id",
        fate=Fate.GOES,
        tells={"facts": "{}"},
        plain="case_id kind",
        inner="estate_id id task_id person_id",
    ),
    Table(
        "rounds",
        P,
        Keep.PHONE_TASKS,
        by="person_id",
        fate=Fate.GOES,
        plain="notice_id way told_at",
        others="told_by",
        inner="estate_id person_id",
    ),
    Table(
        "jobs",
        P,
        Keep.FOR_GOOD,
        by="person_id",
        fate=Fate.GOES,
        plain="kind facts state made_at",
        inner="estate_id id person_id chat_id attempts next_at",
    ),
    Table(
        "staged",
        N,
        Keep.FILES,
        fate=Fate.OWN,
        tells={"name": None, "phone": None, "phone_last4": None},
        plain="place_id address relation contact lang",
        inner="estate_id job_id line change parent_id kind label code area state person_id unmet"
        " resident_id unhoused",
    ),
    Table(
        "documents",
        N,
        Keep.FILES,
        fate=Fate.OWN,
        tells={"content": b""},
        inner="estate_id id made_at",
    ),
    Table(
        "outbox",
        CH,
        Keep.MESSAGES,
        by="chat_id",
        fate=Fate.OWN,
        tells={"facts": "{}", "copy": None, "chat_id": 0},
        plain="kind case_id no state sent_at",
        inner="id estate_id thread_id prio due_at night attempts ambiguous message_id error dedupe",
    ),
    Table(
        "cards",
        CH,
        Keep.PERSON,
        by="chat_id",
        fate=Fate.OWN,
        tells={"arg": "", "chat_id": 0, "slot": ""},
        plain="kind ref shown_at",
        inner="id estate_id thread_id message_id wanted shown digest next_at attempts live pinned",
    ),
    Table(
        "topics",
        CA,
        Keep.CASE,
        by="case_id",
        fate=Fate.GOES,
        tells={"shown_title": ""},
        plain="case_id purpose",
        inner="id estate_id chat_id thread_id wanted shown shown_closed next_at attempts",
    ),
    Table(
        "due",
        N,
        Keep.REMINDERS,
        fate=Fate.OWN,
        tells={"facts": "{}"},
        plain="kind ref step due_at state",
        inner="id estate_id",
    ),
    Table(
        "journal",
        N,
        Keep.FOR_GOOD,
        plain="seq estate_id at actor action object outcome digest prev hash",
    ),
    Table(
        "journal_words",
        N,
        Keep.CASE,
        fate=Fate.OWN,
        tells={"words": "", "salt": ""},
        inner="seq estate_id",
    ),
)
"""`Fate.OWN`: actions/forgetting.py or actions/night.py knows more of it than "gone"."""

NAMED = {table.name: table for table in TABLES}
