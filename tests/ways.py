"""By which update an action is asked for: its button, its words, or the end of what was begun."""

from datetime import date, timedelta
from functools import cache
from typing import Any, cast

from handlers import press, pressing
from handlers.press import KINDS, Press, Say, pack
from handlers.typing import NEEDS
from storage import drafts, group_offers, invitations, reveals
from storage.connection import Connection
from tests.actors import (
    CASE,
    DRAFT,
    EVIDENCE,
    HERE,
    MANAGER,
    OTHER,
    SECRET,
    UNBOUND,
    Actor,
    has_item,
    meets,
    signs,
)
from tests.entrances import reached
from tests.ground import START
from tests.test_limits import ANYWHERE, STAGES
from tests.town import Town
from workflow import numbers
from workflow.policy import RULES
from workflow.records import CLASSES, Kind
from workflow.records.findings import DocumentKind
from workflow.report import Report
from workflow.roles import ChatKind, GroupKind, Relation, Role
from workflow.sources import Source
from workflow.steps import Step

REVISION, UNSEEN = 1, 990_000
TITLES = {Town.GROUP: "梧桐里 工作群", UNBOUND: ""}
OF_HIS_HOME = frozenset({"home.leave", "home.sold", "home.invite_family", "home.answer_tenant"})
"""Everybody's by the table, and refused by the action itself to whoever lives elsewhere."""


BUTTONS: dict[str, type[Press]] = {
    "absence.any": press.SetAway,
    "absence.own": press.SetAway,
    "absence.end": press.ComeBack,
    "absence.end_any": press.ComeBack,
    "buildings.enter": press.EnterBuildings,
    "case.agree_override": press.AnswerOverride,
    "case.refuse_override": press.AnswerOverride,
    "case.agree_reveal": press.AnswerReveal,
    "case.refuse_reveal": press.AnswerReveal,
    "case.authorise": press.Authorise,
    "case.bind_group": press.BindOffered,
    "case.confirm": press.Confirm,
    "case.merge": press.Merge,
    "case.on_site": press.OnSite,
    "case.take_alarm": press.TakeAlarm,
    "case.end_emergency": press.EndEmergency,
    "case.open": press.OpenForOffice,
    "estate.change": press.KeepStep,
    "estate.found": press.FoundEstate,
    "estate.rehearse": press.Rehearse,
    "group.bind": press.Bind,
    "home.consent": press.Agree,
    "home.refuse": press.RefuseHome,
    "notice.send": press.SendNotice,
    "notice.correct": press.SendNotice,
    "party.let_sign": press.LetSign,
    "party.deny_signature": press.DenySurely,
    "person.note_down": press.CallerIs,
    "person.reach_by": press.ReachBy,
    "report.enter": press.PickCaller,
    "phone.later": press.CallLater,
    "place.add": press.AddPlace,
    "staff.dismiss": press.DismissSurely,
}
"""Of several buttons the one that does it; what is not named here has only one."""

CHOSEN: dict[str, Any] = {
    "sure": press.Yes.YES,
    "role": Role.CLERK,
    "way": press.Proof.DESK,
    "kind": GroupKind.ESTATE,
    "step": Step.CODE,
    "case": CASE,
    "seen": REVISION,
    "source": Source.PATROL,
    "person": OTHER,
    "draft": DRAFT,
    "chat": Town.GROUP,
    "parting": press.Parting.LEAVE,
    "since": date(2026, 3, 4).toordinal(),
    "until": date(2026, 3, 5).toordinal(),
}
"""What stands in a button, by the name of the field; all other numbers are 1."""

TYPED = {action: say for say, action in NEEDS.items()} | {"case.classify": Say.SEAL}
TYPED = {one: say for one, say in TYPED.items() if one not in BUTTONS}
TYPED |= {"case.for_reporter": Say.ASK_FOR, "case.reject": Say.REASON, "place.add": Say.PLACE}
del TYPED["office.find"]
SAID = {
    "office.find": "/find 0001",
    "figures.order": "/kpi",
    "person.data": "/mydata",
    "invitation.use": f"/start s_{SECRET}",
    "guest.join": f"/start x_{SECRET}",
    "administrator.claim": f"/start setup_{SECRET}",
    "group.redeem": f"/start g_{SECRET}",
    "home.use_code": "23456789",
    "household.code": "7-1-0401",
}
"""What is said word by word; other forms take any words."""

REGISTERS = {"place": 400, "relation": "tenant"}
CALLS = {"step": "relation", "channel": "phone", "line": "张三 7-1-0101"}
DRAFTS: dict[str, tuple[str, dict[str, Any]]] = {
    "buildings.enter": ("buildings", {"sentence": "9号楼 1单元 2层 每层2户"}),
    "notice.send": ("notice", {"words": "停水", "kind": "water"}),
    "notice.correct": ("notice", {"words": "停水", "kind": "water", "corrects": 1}),
    "report.as_patrol": ("report", Report(words="楼道灯坏了").answers()),
    "report.from_source": ("caller", CALLS),
    "folder.add": (Say.FOLDER, {"kind": next(iter(DocumentKind))}),
    "report.submit": ("report", Report(words="楼道灯坏了").answers()),
    "report.enter": ("caller", {"step": "relation", "channel": "phone", "line": "张三 7-1-0101"}),
    "person.note_down": (
        "caller",
        {"step": "relation", "channel": "phone", "line": "张三 7-1-0101"},
    ),
    "home.consent": ("register", {"step": "consent"}),
    "home.by_phone": ("register", {"step": "consent"}),
    "person.forget_child": ("register", {"step": "consent"}),
    "home.ask_desk": ("register", REGISTERS | {"step": "way"}),
    "home.use_code": ("register", REGISTERS | {"step": "code"}),
    "home.match_phone": ("register", REGISTERS | {"step": "phone"}),
}
"""What somebody has begun before he asks for the action."""


def prepare(db: Connection, action: str, actor: Actor) -> None:
    """Bring the case where the action can be done, and let the actor hold what it needs."""
    stage = STAGES.get(action, "intake").split()[0]
    leads = actor.person if actor.relation is Relation.LEAD else None
    db.run(
        """
        UPDATE cases SET stage = :stage, lead_id = :leads, lead_at = :since, accepted_by = :by,
               accepted_at = :at, handling = 'multi-party' WHERE id = 1
        """,
        stage=stage,
        leads=leads,
        since=None if action == "case.take_lead" or leads is None else START.isoformat(),
        by=None if action == "case.accept" else actor.person,
        at=None if action == "case.accept" else START.isoformat(),
    )
    owners = int(actor.role is Role.COMMITTEE)  # the committee changes its own alone
    db.run("UPDATE notices SET owners = :owners", owners=owners)
    digest, expires = numbers.digest(SECRET), START + timedelta(days=1)
    if action in ("group.redeem", "case.bind_group"):
        bound = action == "case.bind_group"
        group_offers.make(
            db,
            HERE,
            kind=GroupKind.PARTIES if bound else GroupKind.STAFF,
            by=actor.person,
            expires=expires,
            case=CASE if bound else None,
            digest=digest,
            chat=UNBOUND if bound else None,
        )
    if action in ("case.circulate", "party.take_calendar"):
        meets(db)
    if action in ("party.see_item", "party.put_off"):
        has_item(db, actor)
    if action in ("party.see_minutes", "party.order_minutes", "party.deny_signature"):
        signs(db, actor)
    if action.endswith("_reveal"):
        reveals.ask(db, HERE, case=CASE, by=MANAGER, reason="要上门", now=START)
    if action in ("invitation.use", "guest.join"):
        joins = action == "guest.join"
        invitations.make(
            db,
            HERE,
            role=Role.EXTERNAL if joins else Role.CLERK,
            title="",
            digest=digest,
            by=actor.person,
            expires=expires,
            case=CASE if joins else None,
        )
    kept = _begun(action, actor)
    if kept is not None:
        kind, answers = kept
        drafts.save(
            db,
            HERE,
            chat=actor.user,
            person=actor.person,
            id=DRAFT,
            kind=kind,
            answers=answers,
            now=START,
        )


def _begun(action: str, actor: Actor) -> tuple[str, dict[str, Any]] | None:
    if action.startswith("record.") and action != "record.confirm":
        kind = Kind(action.removeprefix("record."))
        of = actor.party if CLASSES[kind].of_party else None
        kept = {"kind": kind, "case": CASE, "party": of, "replaces": None, "at": ""}
        skipped = dict.fromkeys(CLASSES[kind].questions())
        return "form", kept | {"staff": of == 1, "answers": skipped}
    if action in DRAFTS:
        return DRAFTS[action]
    if action in TYPED:
        return TYPED[action], {
            "case": CASE,
            "participant": 1,
            "days": 0,
            "kind": "gate",
            "item": actor.item,
        }
    return None


def way(action: str, actor: Actor) -> dict[str, Any]:
    """The update that asks for the action: a button, a word, or the end of what was begun."""
    chat = UNBOUND if action in ANYWHERE else actor.user
    if action == "sheet.send":
        sheet = {"file_id": "a", "file_unique_id": "a", "file_name": "a.xlsx"}
        return message(actor, chat=chat, document=sheet)
    if action == "home.match_phone":
        own = {"phone_number": "+8613800001234", "first_name": "某", "user_id": actor.user}
        return message(actor, chat=chat, contact=own)
    if action in SAID or action in TYPED:
        return message(actor, chat=chat, text=SAID.get(action, "写几个字"))
    if action.startswith("record.") and action != "record.confirm":
        return pressed(actor, press.FileForm(DRAFT), chat=chat)
    return pressed(actor, button(action, actor), chat=chat)


def button(action: str, actor: Actor) -> Press:
    """The button that does the action, as it would have been drawn for the actor."""
    kind = BUTTONS.get(action) or _buttons().get(action)
    assert kind is not None, f"{action} needs a way in tests/ways.py"
    values, plan = {}, cast(Any, press._plan(kind))
    for name, turn in plan:
        value = CHOSEN.get(name)
        values[name] = value if isinstance(value, turn) else 1 if turn is int else next(iter(turn))
    if action in ("absence.own", "absence.end"):
        values["person"] = actor.person
    if action.startswith("case.refuse_"):
        values["answer"] = press.Yes.NO
    if "item" in values:
        values["item"] = actor.item
    if "record" in values:
        values["record"] = EVIDENCE if action == "party.see_evidence" else actor.record
    if "resident" in values:
        at_home = action in OF_HIS_HOME and action != "home.answer_tenant"
        values["resident"] = actor.lives if at_home else actor.asked
    return kind(**values)


def stands_in_groups(action: str) -> bool:
    """Whether the action is done by a button that the staff group can show."""
    kind = BUTTONS.get(action) or _buttons().get(action)
    known = kind in pressing.IN_GROUPS and kind not in pressing.BINDING
    typed = action in TYPED or action in SAID
    return known and not typed and ChatKind.STAFF_GROUP in RULES[action].chats


@cache
def _buttons() -> dict[str, type[Press]]:
    """The one button that leads to an action and to no other."""
    found: dict[str, type[Press]] = {}
    for kind in KINDS.values():
        to = list(reached(pressing.PRESSES[kind]))
        if len(to) == 1:
            found.setdefault(to[0], kind)
    return found


def pressed(actor: Actor, button_: Press, *, chat: int) -> dict[str, Any]:
    """A press of a button in a message that stands nowhere any more."""
    stands = {"message_id": UNSEEN, "date": 0, "chat": _chat(chat)}
    query = {
        "id": "1",
        "from": _user(actor),
        "chat_instance": "1",
        "message": stands,
        "data": pack(button_),
    }
    return {"callback_query": query}


def message(actor: Actor, *, chat: int, **content: Any) -> dict[str, Any]:
    """Something that was said or sent."""
    text = content.get("text", "")
    if text.startswith("/"):
        command = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
        content["entities"] = [command]
    said = {"message_id": UNSEEN, "date": 0, "chat": _chat(chat), "from": _user(actor)}
    return {"message": said | content}


def _chat(chat: int) -> dict[str, Any]:
    if chat > 0:
        return {"id": chat, "type": "private", "first_name": "某人"}
    return {"id": chat, "type": "supergroup", "title": TITLES[chat]}


def _user(actor: Actor) -> dict[str, Any]:
    return {"id": actor.user, "is_bot": False, "first_name": "某人", "language_code": "zh"}
