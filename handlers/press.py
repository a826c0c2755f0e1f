"""The buttons, as typed values, and the one codec between them and 64 bytes.

A press is a claim, never a right. Fields are whole numbers and members of enumerations, so
that nothing a person typed travels in a button. Tags are never reused: Telegram keeps old
keyboards for ever.
"""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, ClassVar, get_type_hints

from workflow import steps
from workflow.duty import Shift
from workflow.notices import Lasts, NoticeKind
from workflow.phoning import Later as LaterCall
from workflow.posters import Posters
from workflow.quiet import Quiet
from workflow.records.findings import DocumentKind, Search
from workflow.records.items import Going, Result, WayOn
from workflow.records.kinds import Kind
from workflow.records.meetings import Coming, Decision
from workflow.records.plans import Manner
from workflow.refusal import Refusal
from workflow.registration import Step, Why
from workflow.regulations import Pack
from workflow.report import Question, Wish
from workflow.roles import Department, GroupKind, Interest, Mandate, Role
from workflow.sheets import Format, Sheet
from workflow.sources import Sender, Source
from workflow.steps import Country, Zone
from workflow.terms import (
    Category,
    Channel,
    Contact,
    Disclosure,
    Handling,
    HomeRelation,
    Level,
    Pace,
    PlaceKind,
    Scope,
    Solved,
    Urgency,
    VerifiedBy,
    Way,
)
from workflow.vocabulary import When

LIMIT = 64
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
KINDS: dict[str, type["Press"]] = {}


class UnknownButton(Refusal):
    """Data that none of our buttons carries: forged, or from before a tag was retired."""

    key = "refused-stale"


class Press:
    """A button that can be pressed."""

    tag: ClassVar[str]

    def __init_subclass__(cls, *, tag: str) -> None:
        if other := KINDS.get(tag):
            raise TypeError(f"{cls.__name__} reuses tag {tag!r} of {other.__name__}")
        cls.tag = tag
        KINDS[tag] = cls


def pack(press: Press) -> str:
    """The button's callback data; raises ValueError beyond 64 bytes."""
    parts = [press.tag]
    for name, kind in _plan(type(press)):
        value = getattr(press, name)
        parts.append(_base36(value) if kind is int else str(value))
    data = ".".join(parts)
    if len(data.encode()) > LIMIT:
        raise ValueError(f"{type(press).__name__} needs {len(data.encode())} bytes")
    return data


def unpack(data: str) -> Press:
    """The button that carries this data; raises `UnknownButton`."""
    tag, *parts = data.split(".")
    kind = KINDS.get(tag)
    plan = _plan(kind) if kind else ()
    if kind is None or len(parts) != len(plan) or len(data) > LIMIT:
        raise UnknownButton
    values: dict[str, Any] = {}
    for part, (name, turn) in zip(parts, plan, strict=True):
        try:
            values[name] = _number(part) if turn is int else turn(part)
        except ValueError:
            raise UnknownButton from None
    return kind(**values)


PLANS: dict[type[Press], tuple[tuple[str, type], ...]] = {}


def _plan(kind: type[Press]) -> tuple[tuple[str, type], ...]:
    """The fields of a button and how each is read; worked out once a kind."""
    if kind in PLANS:
        return PLANS[kind]
    hints = get_type_hints(kind)
    plan = tuple((field.name, hints[field.name]) for field in fields(kind))  # type: ignore[arg-type]
    for name, turn in plan:
        if not (turn is int or issubclass(turn, StrEnum)):
            raise TypeError(f"{kind.__name__}.{name} is neither a number nor an enumeration")
    PLANS[kind] = plan
    return plan


def _base36(number: int) -> str:
    if number < 0:
        return "-" + _base36(-number)
    digits = ""
    while number or not digits:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
    return digits


def _number(text: str) -> int:
    if not text.isascii() or len(text) > 12 or "_" in text or text != text.strip():
        raise ValueError(text)
    return int(text, 36)


class Room(StrEnum):
    """Where a button of the navigation leads."""

    HOME = "home"
    REPORT = "report"
    MY = "my"
    HELP = "help"
    SETTINGS = "settings"
    INBOX = "inbox"
    STAFF = "staff"
    LINKS = "links"
    HUMAN = "human"
    REACH = "reach"
    QUIET = "quiet"
    TODAY = "today"
    DUTY = "duty"
    AWAY = "away"
    PLACES = "places"
    ESTATES = "which-estate"
    MY_DATA = "mydata"
    FORGET = "forget"
    REGISTER = "register"
    HOMES = "homes"
    NEW = "new"
    PAPERS = "papers"
    POSTERS = "posters"
    SHEETS = "sheets"
    GROUPS = "groups"
    NOTICES = "notices"
    FOLDER = "folder"
    FIGURES = "kpi"


class Menu(StrEnum):
    """A second page of the office's card."""

    MAIN = "main"
    CATEGORY = "category"
    LEVEL = "level"
    LEAD = "lead"
    REASON = "reason"
    COMPARE = "compare"
    GUESTS = "guests"
    READERS = "readers"
    CONCERNED = "concerned"
    TIE = "tie"
    MISSING = "missing"
    PARTIES = "parties"
    LOOKED = "looked"
    MORE = "more"


class NoticePage(StrEnum):
    """A page of a notice that is being written."""

    MAIN = "main"
    WHERE = "where"


class Say(StrEnum):
    """What a person is asked to type."""

    ADD = "add"
    ASK = "ask"
    NOTE = "note"
    REPLY = "reply"
    COMMENT = "comment"
    LOG = "log"
    REVEAL = "reveal"
    REPAIRED = "repaired"
    REASON = "reason"
    PLACE = "place"
    PLACE_NAME = "place-name"
    BUILDINGS = "buildings"
    SET_UP = "set-up"
    NOTICE = "notice"
    DEPARTMENT = "department"
    FIND = "find"
    SNOOZE = "snooze"
    BLOCKED = "blocked"
    CALL = "call"
    NUMBER = "number"
    TO_CALLER = "to-caller"
    GUEST = "guest"
    TO_GUEST = "to-guest"
    ANSWER = "answer"
    REGISTER = "register"
    CALLER = "caller"
    HOUSEHOLD_CODE = "household-code"
    ADD_FOR = "add-for"
    ASK_FOR = "ask-for"
    NAME = "name"
    HOLD = "hold"
    RESTRICT = "restrict"
    SEAL = "seal"
    OPEN_UP = "open-up"
    FOLDER = "folder"
    ACCEPTED = "accepted"
    OWNER_FILE = "owner-file"
    MERGE = "merge"
    PUT_OFF = "put-off"


class Reason(StrEnum):
    """Why a report is not accepted, with where to go instead."""

    NOT_OURS = "not-ours"
    POLICE = "police"
    COMMITTEE = "committee"
    MEDIATION = "mediation"
    UTILITY = "utility"
    UNFOUNDED = "unfounded"


class Yes(StrEnum):
    """Yes or no."""

    YES = "y"
    NO = "n"


class Proof(StrEnum):
    """How a home is verified."""

    CODE = "code"
    PHONE = "phone"
    DESK = "desk"


class Lang(StrEnum):
    """The languages that can be chosen."""

    ZH = "zh"
    EN = "en"


@dataclass(frozen=True)
class Go(Press, tag="g"):
    """Open a room of the navigation."""

    room: Room


@dataclass(frozen=True)
class Submit(Press, tag="rs"):
    """Send the report."""

    draft: int


@dataclass(frozen=True)
class AskAgain(Press, tag="rq"):
    """Change a line of the report."""

    draft: int
    question: Question


@dataclass(frozen=True)
class PickCategory(Press, tag="rc"):
    """What is it?"""

    draft: int
    category: Category


@dataclass(frozen=True)
class PickUrgency(Press, tag="ru"):
    """How soon?"""

    draft: int
    urgency: Urgency


@dataclass(frozen=True)
class PickPlace(Press, tag="rp"):
    """Where? A place of the estate."""

    draft: int
    place: int


@dataclass(frozen=True)
class PickHome(Press, tag="rh"):
    """Where? At home."""

    draft: int


@dataclass(frozen=True)
class ShareLocation(Press, tag="rv"):
    """Where? Here: offer to send one's location."""

    draft: int


@dataclass(frozen=True)
class TurnPlaces(Press, tag="rt"):
    """Where? Another page of what is inside a place; 0 is the estate."""

    draft: int
    place: int
    page: int


@dataclass(frozen=True)
class PlaceDone(Press, tag="rd"):
    """The place is precise enough."""

    draft: int


@dataclass(frozen=True)
class PickWhen(Press, tag="rw"):
    """Since when?"""

    draft: int
    when: When


@dataclass(frozen=True)
class PickWish(Press, tag="ri"):
    """What should happen?"""

    draft: int
    wish: Wish


@dataclass(frozen=True)
class PickDisclosure(Press, tag="ro"):
    """Who may know?"""

    draft: int
    disclosure: Disclosure


@dataclass(frozen=True)
class PickStaff(Press, tag="ry"):
    """Is it about a member of staff? A manager, 0 for another one, -1 for none."""

    draft: int
    person: int


@dataclass(frozen=True)
class InDanger(Press, tag="rx"):
    """Is anyone in danger now?"""

    draft: int
    answer: Yes


@dataclass(frozen=True)
class Skip(Press, tag="rk"):
    """Leave a question open."""

    draft: int


@dataclass(frozen=True)
class Later(Press, tag="rl"):
    """Keep the draft for later."""

    draft: int


@dataclass(frozen=True)
class GiveUp(Press, tag="rz"):
    """Drop the draft."""

    draft: int


@dataclass(frozen=True)
class StartAgain(Press, tag="rg"):
    """Drop the draft and begin anew."""

    draft: int


@dataclass(frozen=True)
class Resume(Press, tag="rr"):
    """Go on with the draft."""

    draft: int


@dataclass(frozen=True)
class AddTo(Press, tag="ra"):
    """What was just sent belongs to a case."""

    draft: int
    case: int


class Parting(StrEnum):
    """How somebody who wants to be forgotten leaves his open reports."""

    ASK = "ask"
    WITHDRAW = "withdraw"
    LEAVE = "leave"


@dataclass(frozen=True)
class Forget(Press, tag="pf"):
    """Forget me, asked once more first; `drawn` in minutes since 1970, as old ones do nothing."""

    parting: Parting
    drawn: int


@dataclass(frozen=True)
class OpenCase(Press, tag="co"):
    """Open one's own case."""

    case: int


@dataclass(frozen=True)
class Type(Press, tag="ct"):
    """Be asked for words about a case."""

    case: int
    what: Say


@dataclass(frozen=True)
class ReportAgain(Press, tag="ca"):
    """What went on in another case, which has ended, is back."""

    case: int


@dataclass(frozen=True)
class Withdraw(Press, tag="cw"):
    """Take the report back; asked once more first."""

    case: int
    seen: int
    sure: Yes


@dataclass(frozen=True)
class SayIfSolved(Press, tag="cs"):
    """Is it solved?"""

    case: int
    answer: Solved


@dataclass(frozen=True)
class Disagree(Press, tag="cd"):
    """I do not agree with "not accepted"."""

    case: int


@dataclass(frozen=True)
class Accept(Press, tag="sa"):
    """Take a new case."""

    case: int


@dataclass(frozen=True)
class PutBack(Press, tag="sb"):
    """Give it back to the desk."""

    case: int
    seen: int


@dataclass(frozen=True)
class TurnTo(Press, tag="sm"):
    """Another page of the office's card."""

    case: int
    menu: Menu


@dataclass(frozen=True)
class JudgeCategory(Press, tag="jc"):
    """Correct the category."""

    case: int
    seen: int
    value: Category


@dataclass(frozen=True)
class JudgeUrgency(Press, tag="ju"):
    """Correct the urgency."""

    case: int
    seen: int
    value: Urgency


@dataclass(frozen=True)
class JudgeScope(Press, tag="js"):
    """Correct the scope."""

    case: int
    seen: int
    value: Scope


@dataclass(frozen=True)
class JudgeHandling(Press, tag="jh"):
    """Correct the handling."""

    case: int
    seen: int
    value: Handling


@dataclass(frozen=True)
class JudgeLevel(Press, tag="jl"):
    """Correct the level."""

    case: int
    seen: int
    value: Level


@dataclass(frozen=True)
class Appoint(Press, tag="sl"):
    """Name the lead."""

    case: int
    seen: int
    person: int


@dataclass(frozen=True)
class Confirm(Press, tag="sc"):
    """Confirm the judgement and tell the reporter."""

    case: int
    seen: int


@dataclass(frozen=True)
class Follow(Press, tag="1a"):
    """It is what neighbours have told already."""

    draft: int
    case: int


@dataclass(frozen=True)
class Compare(Press, tag="1b"):
    """See what may be the same thing."""

    case: int
    seen: int


@dataclass(frozen=True)
class Merge(Press, tag="1c"):
    """It is the same thing as another case; asked once more first."""

    case: int
    seen: int
    main: int
    sure: Yes


@dataclass(frozen=True)
class TakeAlarm(Press, tag="1d"):
    """I see to the emergency."""

    case: int


@dataclass(frozen=True)
class OnSite(Press, tag="0a"):
    """Somebody is where it is."""

    case: int


@dataclass(frozen=True)
class SeeLog(Press, tag="1e"):
    """The log of an emergency, in private."""

    case: int


@dataclass(frozen=True)
class TellHouse(Press, tag="1f"):
    """A notice to the building in which it is."""

    case: int


@dataclass(frozen=True)
class TellGoingOn(Press, tag="yc"):
    """Tell everybody of a case where it stands."""

    case: int


@dataclass(frozen=True)
class FalseAlarm(Press, tag="yb"):
    """There was no danger at all."""

    case: int


@dataclass(frozen=True)
class EndEmergency(Press, tag="1g"):
    """The danger is over; asked once more first."""

    case: int
    sure: Yes


@dataclass(frozen=True)
class NewFrom(Press, tag="1h"):
    """Enter what no resident has told."""

    draft: int
    source: Source


@dataclass(frozen=True)
class SentBy(Press, tag="1i"):
    """Who has written the letter."""

    draft: int
    sender: Sender


@dataclass(frozen=True)
class AsPatrol(Press, tag="1j"):
    """It was found on a round."""

    draft: int


@dataclass(frozen=True)
class Found(Press, tag="1k"):
    """Send what was found on a round, and how bad it is."""

    draft: int
    urgency: Urgency


@dataclass(frozen=True)
class NotAccept(Press, tag="sn"):
    """Not accept, with a reason from the list."""

    case: int
    seen: int
    reason: Reason


@dataclass(frozen=True)
class Reverse(Press, tag="sr"):
    """Look again at what was not accepted."""

    case: int
    seen: int


@dataclass(frozen=True)
class Release(Press, tag="sh"):
    """Let a held report through."""

    case: int
    seen: int


@dataclass(frozen=True)
class EndHold(Press, tag="sx"):
    """End the legal hold."""

    case: int
    seen: int


@dataclass(frozen=True)
class AboutStaff(Press, tag="su"):
    """It is about a member of staff: for the managers."""

    case: int
    seen: int


@dataclass(frozen=True)
class NameConcerned(Press, tag="sw"):
    """Whom of the staff it is about."""

    case: int
    seen: int
    person: int


@dataclass(frozen=True)
class AnswerReveal(Press, tag="sv"):
    """The second person: may the name behind an anonymous report be shown?"""

    case: int
    reveal: int
    answer: Yes


@dataclass(frozen=True)
class Photos(Press, tag="sp"):
    """See what was sent, in private."""

    case: int


@dataclass(frozen=True)
class OpenForOffice(Press, tag="so"):
    """Open a case in private, as the office sees it."""

    case: int


@dataclass(frozen=True)
class TakeLead(Press, tag="lt"):
    """Take the lead, with no interest in the case."""

    case: int
    seen: int


@dataclass(frozen=True)
class DeclineLead(Press, tag="ld"):
    """Not take it; with `interest` asks what interest that is."""

    case: int
    seen: int
    interest: Yes


@dataclass(frozen=True)
class DeclareTie(Press, tag="4a"):
    """Say what binds one to somebody in the case, and so not lead it."""

    case: int
    seen: int
    interest: Interest


@dataclass(frozen=True)
class InviteGuest(Press, tag="xi"):
    """Invite a firm to a case; 0 days last to its end."""

    case: int
    days: int


@dataclass(frozen=True)
class WriteGuest(Press, tag="xw"):
    """Say something to a firm."""

    case: int
    participant: int


@dataclass(frozen=True)
class DismissGuest(Press, tag="xd"):
    """End a firm's part."""

    case: int
    participant: int


@dataclass(frozen=True)
class OpenProxies(Press, tag="xo"):
    """Who acts for me?"""

    case: int


@dataclass(frozen=True)
class Authorise(Press, tag="xa"):
    """Let somebody act for me."""

    case: int
    mandate: Mandate


@dataclass(frozen=True)
class OpenSignatories(Press, tag="lo"):
    """Who signs for a party."""

    case: int


@dataclass(frozen=True)
class LetSign(Press, tag="ln"):
    """A link for somebody who signs for a party."""

    case: int


@dataclass(frozen=True)
class TakeBack(Press, tag="lb"):
    """The party signs for itself again."""

    case: int
    participant: int


@dataclass(frozen=True)
class RevokeProxy(Press, tag="xr"):
    """Act for myself again."""

    case: int
    participant: int


@dataclass(frozen=True)
class Snooze(Press, tag="sz"):
    """Put a reminder off."""

    case: int


@dataclass(frozen=True)
class AskPerson(Press, tag="ha"):
    """I want to hear from a person."""

    way: Way


@dataclass(frozen=True)
class TakeCall(Press, tag="ht"):
    """I see to whoever wants to hear from a person."""

    call: int


@dataclass(frozen=True)
class CallDone(Press, tag="hd"):
    """It was seen to by phone."""

    call: int


@dataclass(frozen=True)
class Enlarge(Press, tag="le"):
    """Large-text mode, on or off."""

    on: Yes


@dataclass(frozen=True)
class ReachMe(Press, tag="4b"):
    """How I want to be told things."""

    contact: Contact


@dataclass(frozen=True)
class SeeRecorded(Press, tag="4c"):
    """See what is noted of somebody without Telegram."""

    person: int


@dataclass(frozen=True)
class ReachBy(Press, tag="4d"):
    """How somebody without Telegram wants to be told things."""

    person: int
    contact: Contact


@dataclass(frozen=True)
class ForgetFor(Press, tag="4e"):
    """Forget somebody without Telegram; `drawn` as in `Forget`, 0 asks once more first."""

    person: int
    drawn: int


@dataclass(frozen=True)
class BeQuiet(Press, tag="lq"):
    """Whose night counts for me."""

    quiet: Quiet


@dataclass(frozen=True)
class Phoned(Press, tag="pd"):
    """The person was phoned."""

    task: int


@dataclass(frozen=True)
class Bind(Press, tag="gb"):
    """Bind this group, as this."""

    kind: GroupKind
    again: Yes


@dataclass(frozen=True)
class BindOffered(Press, tag="gc"):
    """Bind a chat as the link said that led the bot into it."""

    offer: int


@dataclass(frozen=True)
class GroupSpeaks(Press, tag="gl"):
    """In which language the bot speaks in a group."""

    chat: int
    lang: Lang


@dataclass(frozen=True)
class OfferGroup(Press, tag="go"):
    """Make a link that puts the bot into a group of this kind."""

    kind: GroupKind


@dataclass(frozen=True)
class OfferPartyGroup(Press, tag="gq"):
    """Make a link for the group of a case's parties."""

    case: int


@dataclass(frozen=True)
class OpenGroup(Press, tag="gp"):
    """One of the estate's groups."""

    chat: int


@dataclass(frozen=True)
class HouseGroup(Press, tag="gh"):
    """For this building too, or no longer."""

    chat: int
    building: int


@dataclass(frozen=True)
class ReleaseGroup(Press, tag="gx"):
    """The group is the estate's no longer; asked once more first."""

    chat: int
    sure: Yes


@dataclass(frozen=True)
class Invite(Press, tag="ai"):
    """Make a link for a role."""

    role: Role


@dataclass(frozen=True)
class Dismiss(Press, tag="ad"):
    """Take a role away."""

    person: int
    role: Role


@dataclass(frozen=True)
class DismissSurely(Press, tag="ax"):
    """Take it away, after being asked once more; open cases go `to` somebody, 0 to the desk."""

    person: int
    role: Role
    to: int


@dataclass(frozen=True)
class InviteDepartment(Press, tag="aw"):
    """Make a link for a department."""

    department: Department


@dataclass(frozen=True)
class Revoke(Press, tag="ar"):
    """Stop a link."""

    invitation: int


@dataclass(frozen=True)
class OpenPerson(Press, tag="ap"):
    """Open one of the office's people."""

    person: int


@dataclass(frozen=True)
class OpenAway(Press, tag="aa"):
    """Open somebody's absence."""

    person: int


@dataclass(frozen=True)
class PickDeputy(Press, tag="ab"):
    """Who stands in?"""

    person: int
    deputy: int


@dataclass(frozen=True)
class PickAwayFrom(Press, tag="ac"):
    """From which day? Days are ordinals of the calendar."""

    person: int
    deputy: int
    since: int


@dataclass(frozen=True)
class SetAway(Press, tag="ae"):
    """Until which day?"""

    person: int
    deputy: int
    since: int
    until: int


@dataclass(frozen=True)
class ComeBack(Press, tag="af"):
    """Be back, or do not go."""

    person: int


@dataclass(frozen=True)
class OpenShift(Press, tag="ds"):
    """Open a shift of the week of duty."""

    weekday: int
    shift: Shift


@dataclass(frozen=True)
class PutOnShift(Press, tag="dt"):
    """Put somebody on a shift, or take him off."""

    weekday: int
    shift: Shift
    person: int


@dataclass(frozen=True)
class OpenPlaces(Press, tag="qo"):
    """A page of the list of places: what is inside one; 0 is the estate."""

    place: int
    page: int


@dataclass(frozen=True)
class AddPlace(Press, tag="qa"):
    """Add a place inside another; its kind is asked first."""

    inside: int


@dataclass(frozen=True)
class NewPlace(Press, tag="qn"):
    """Add a place of this kind; its name is asked next."""

    inside: int
    kind: PlaceKind


@dataclass(frozen=True)
class ClosePlace(Press, tag="qc"):
    """No longer offer a place, or offer it again."""

    place: int
    closed: Yes


@dataclass(frozen=True)
class EnterBuildings(Press, tag="eb"):
    """Enter the buildings of the sentence that was shown."""

    draft: int


@dataclass(frozen=True)
class ChooseEstate(Press, tag="ue"):
    """Speak in this estate."""

    estate: int


@dataclass(frozen=True)
class FoundEstate(Press, tag="uf"):
    """Begin another estate; asked once more first."""

    sure: Yes


@dataclass(frozen=True)
class SetUp(Press, tag="us"):
    """Open one setting of the estate."""

    step: steps.Step


@dataclass(frozen=True)
class KeepStep(Press, tag="uk"):
    """It may stay as it is shown; on to the next question."""

    step: steps.Step


@dataclass(frozen=True)
class Rehearse(Press, tag="br"):
    """Have one case go through by itself; the set-up goes on."""


@dataclass(frozen=True)
class UseCode(Press, tag="uc"):
    """Use a code that was suggested: the first, the second …"""

    number: int


@dataclass(frozen=True)
class PickZone(Press, tag="uz"):
    """The time zone of the estate."""

    zone: Zone


@dataclass(frozen=True)
class EstateSpeaks(Press, tag="ul"):
    """The language of the estate's groups."""

    lang: Lang


@dataclass(frozen=True)
class ToggleDay(Press, tag="ud"):
    """Worked or not; 0 is Monday."""

    day: int


@dataclass(frozen=True)
class PickCountry(Press, tag="uh"):
    """Whose public holidays are kept."""

    country: Country


@dataclass(frozen=True)
class TogglePack(Press, tag="ur"):
    """Whether the rules of a place hold in the estate."""

    pack: Pack


@dataclass(frozen=True)
class PickPace(Press, tag="up"):
    """How soon the first answer is promised."""

    pace: Pace


@dataclass(frozen=True)
class Speak(Press, tag="la"):
    """Choose the language."""

    lang: Lang


@dataclass(frozen=True)
class SendNotice(Press, tag="ns"):
    """Send the notice that was written, or the correction of one."""

    draft: int


@dataclass(frozen=True)
class NoticeIs(Press, tag="nk"):
    """What the notice is about."""

    draft: int
    kind: NoticeKind


@dataclass(frozen=True)
class NoticeFor(Press, tag="nh"):
    """For this building too, or no longer; 0 is the whole estate."""

    draft: int
    building: int


@dataclass(frozen=True)
class NoticeLasts(Press, tag="nl"):
    """Until when it holds."""

    draft: int
    lasts: Lasts


@dataclass(frozen=True)
class NoticePrivately(Press, tag="nv"):
    """To each resident in private too?"""

    draft: int
    answer: Yes


@dataclass(frozen=True)
class TurnNotice(Press, tag="nt"):
    """Another page of a notice that is being written."""

    draft: int
    page: NoticePage


@dataclass(frozen=True)
class OpenNotice(Press, tag="no"):
    """A notice that went out."""

    notice: int


@dataclass(frozen=True)
class CorrectNotice(Press, tag="nx"):
    """Say it otherwise."""

    notice: int


@dataclass(frozen=True)
class WithdrawNotice(Press, tag="nw"):
    """It holds no longer; asked once more first."""

    notice: int
    sure: Yes


@dataclass(frozen=True)
class OrderPosters(Press, tag="po"):
    """Have posters made; `building` counts for those of one building."""

    which: Posters
    building: int


@dataclass(frozen=True)
class OrderDoorNotice(Press, tag="ya"):
    """Have the notice made for the door that stayed closed at a visit."""

    case: int
    record: int


@dataclass(frozen=True)
class OrderSheet(Press, tag="to"):
    """Have a sheet made, with what is known or empty."""

    sheet: Sheet
    format: Format
    empty: Yes


@dataclass(frozen=True)
class MakeCodes(Press, tag="tk"):
    """Have new codes made for all households; asked once more first."""

    sure: Yes


@dataclass(frozen=True)
class EnterSheet(Press, tag="te"):
    """Enter a sheet that was read."""

    job: int
    sheet: Sheet


@dataclass(frozen=True)
class DropSheet(Press, tag="td"):
    """Not enter it."""

    job: int


@dataclass(frozen=True)
class StopTyping(Press, tag="tc"):
    """Never mind: leave what was to be typed."""

    draft: int


@dataclass(frozen=True)
class Agree(Press, tag="ma"):
    """Agree to the notice and register a home."""

    draft: int


@dataclass(frozen=True)
class ByPhone(Press, tag="hp"):
    """Register by phone instead."""

    draft: int


@dataclass(frozen=True)
class TooYoung(Press, tag="hc"):
    """Under fourteen: an adult registers."""

    draft: int


@dataclass(frozen=True)
class TurnToStep(Press, tag="hb"):
    """Another step of the registration."""

    draft: int
    step: Step


@dataclass(frozen=True)
class PickHouse(Press, tag="hk"):
    """Where is the home? A building, an entrance, a floor, a flat; 0 is the estate."""

    draft: int
    place: int


@dataclass(frozen=True)
class TurnHouses(Press, tag="bh"):
    """Where is the home? Another page of what is inside a place; 0 is the estate."""

    draft: int
    place: int
    page: int


@dataclass(frozen=True)
class OpenRound(Press, tag="bo"):
    """A page of those who are told of a notice by hand, in private."""

    notice: int
    page: int


@dataclass(frozen=True)
class TickRound(Press, tag="bt"):
    """This one has been told; pressed again, not yet."""

    notice: int
    person: int


@dataclass(frozen=True)
class TickWholeRound(Press, tag="bu"):
    """All of them have been told; asked once more first."""

    notice: int
    sure: Yes


@dataclass(frozen=True)
class PrintRound(Press, tag="bp"):
    """Have the list printed."""

    notice: int


@dataclass(frozen=True)
class PickRelation(Press, tag="hl"):
    """What are you to it?"""

    draft: int
    relation: HomeRelation


@dataclass(frozen=True)
class PickWay(Press, tag="hw"):
    """How shall it be verified?"""

    draft: int
    way: Proof


@dataclass(frozen=True)
class OpenHome(Press, tag="ho"):
    """Open one of one's homes."""

    resident: int


@dataclass(frozen=True)
class LeaveHome(Press, tag="hx"):
    """I have moved out; asked once more first."""

    resident: int
    sure: Yes


@dataclass(frozen=True)
class FamilyCode(Press, tag="hf"):
    """A code for somebody of the family."""

    resident: int


@dataclass(frozen=True)
class AnswerTenant(Press, tag="mb"):
    """The owner: is this my tenant?"""

    resident: int
    answer: Yes


@dataclass(frozen=True)
class SeeRegistration(Press, tag="hs"):
    """The desk: compare with the file, in private."""

    resident: int


@dataclass(frozen=True)
class VerifyHome(Press, tag="hv"):
    """The desk: it is true."""

    resident: int
    by: VerifiedBy


@dataclass(frozen=True)
class ChooseRefusal(Press, tag="hm"):
    """The desk: why not, or back."""

    resident: int
    open: Yes


@dataclass(frozen=True)
class RefuseHome(Press, tag="mc"):
    """The desk: not registered, for this reason."""

    resident: int
    why: Why


@dataclass(frozen=True)
class SeeSheet(Press, tag="ps"):
    """Whom to phone and what to say, in private."""

    task: int


@dataclass(frozen=True)
class NotReached(Press, tag="pn"):
    """Nobody answered."""

    task: int


@dataclass(frozen=True)
class AskWhen(Press, tag="pw"):
    """Call later: when?"""

    task: int


@dataclass(frozen=True)
class CallLater(Press, tag="pl"):
    """Call at that time."""

    task: int
    when: LaterCall


@dataclass(frozen=True)
class CameBy(Press, tag="nc"):
    """How a report that is told for somebody reached the office."""

    draft: int
    channel: Channel


@dataclass(frozen=True)
class PickCaller(Press, tag="np"):
    """It is this one; 0 is somebody new."""

    draft: int
    person: int


@dataclass(frozen=True)
class CallerIs(Press, tag="nr"):
    """What the new one is to his home."""

    draft: int
    relation: HomeRelation


@dataclass(frozen=True)
class ReadBack(Press, tag="nb"):
    """Read to the caller, who agrees."""

    draft: int


@dataclass(frozen=True)
class ForReporter(Press, tag="fr"):
    """Enter what the reporter has answered."""

    case: int


@dataclass(frozen=True)
class SolvedFor(Press, tag="fs"):
    """He says whether it is solved."""

    case: int
    answer: Solved


@dataclass(frozen=True)
class WithdrawFor(Press, tag="fw"):
    """He takes his report back; asked once more first."""

    case: int
    seen: int
    sure: Yes


@dataclass(frozen=True)
class DisagreeFor(Press, tag="fd"):
    """He does not agree."""

    case: int


@dataclass(frozen=True)
class SoldHome(Press, tag="hg"):
    """I have sold the flat; asked once more first."""

    resident: int
    sure: Yes


@dataclass(frozen=True)
class TakeOver(Press, tag="hj"):
    """The desk: the new owner takes over; asked once more first."""

    resident: int
    sure: Yes


@dataclass(frozen=True)
class AuthoriseFor(Press, tag="fa"):
    """Somebody of the reporter's family may act for him."""

    case: int
    mandate: Mandate


@dataclass(frozen=True)
class BeginForm(Press, tag="kb"):
    """Open the form of a record; `party` is 0 when it is of the whole case."""

    case: int
    kind: Kind
    party: int


@dataclass(frozen=True)
class ChangeRecord(Press, tag="kc"):
    """Open the form with what was filed; filing it again makes a newer version."""

    case: int
    record: int


@dataclass(frozen=True)
class PickOption(Press, tag="kp"):
    """One of the options of a question, by its place on the list."""

    draft: int
    line: int
    option: int


@dataclass(frozen=True)
class GoOn(Press, tag="kg"):
    """The next question: enough of several, or nothing to say."""

    draft: int
    line: int


@dataclass(frozen=True)
class LeaveOut(Press, tag="ls"):
    """All that is left of a form may be left out, and is."""

    draft: int


@dataclass(frozen=True)
class GoBack(Press, tag="kr"):
    """The question before."""

    draft: int
    line: int


@dataclass(frozen=True)
class EditLine(Press, tag="ke"):
    """Answer a line of the summary again."""

    draft: int
    line: int


@dataclass(frozen=True)
class FileForm(Press, tag="kf"):
    """File what was answered."""

    draft: int


@dataclass(frozen=True)
class KeepForm(Press, tag="kl"):
    """Go on with the form later."""

    draft: int


@dataclass(frozen=True)
class NextStage(Press, tag="kn"):
    """Go on to the next stage, or see what is missing for it."""

    case: int
    seen: int


@dataclass(frozen=True)
class SeeParty(Press, tag="kv"):
    """One party of a case."""

    case: int
    party: int


@dataclass(frozen=True)
class SeeFile(Press, tag="ks"):
    """The file of a case, a page of it."""

    case: int
    page: int


@dataclass(frozen=True)
class AskParty(Press, tag="ka"):
    """Have the bot ask a party the five questions."""

    case: int
    party: int


@dataclass(frozen=True)
class EndParty(Press, tag="kd"):
    """A party takes part no longer."""

    case: int
    party: int


@dataclass(frozen=True)
class ConfirmRecord(Press, tag="ko"):
    """A party says that this is what he means."""

    case: int
    record: int


@dataclass(frozen=True)
class SeePlan(Press, tag="3p"):
    """The plan on one page."""

    case: int


@dataclass(frozen=True)
class AskPulse(Press, tag="3u"):
    """Ask every party in private about the options."""

    case: int


@dataclass(frozen=True)
class ChooseManner(Press, tag="3m"):
    """Talk in the way that was suggested."""

    case: int
    manner: Manner


@dataclass(frozen=True)
class AskApproval(Press, tag="3q"):
    """Lay the plan before whoever has to say yes to it."""

    case: int


@dataclass(frozen=True)
class ApprovePlan(Press, tag="3a"):
    """Say yes to the plan as it was shown."""

    case: int
    kind: Kind
    version: int


@dataclass(frozen=True)
class AnswerOverride(Press, tag="ky"):
    """The second person's answer to a gate that is to be opened."""

    case: int
    number: int
    answer: Yes


@dataclass(frozen=True)
class EndPause(Press, tag="kh"):
    """The reason to wait is over."""

    case: int
    seen: int


@dataclass(frozen=True)
class CallMe(Press, tag="2c"):
    """A party would rather be phoned about a case."""

    case: int


@dataclass(frozen=True)
class AnswerVisit(Press, tag="2a"):
    """A party: the time of the visit suits."""

    case: int
    appointment: int


@dataclass(frozen=True)
class SeeClaims(Press, tag="2v"):
    """What each party wants, side by side."""

    case: int


@dataclass(frozen=True)
class SeeEarlier(Press, tag="2h"):
    """Earlier cases of the same place and the same homes."""

    case: int


@dataclass(frozen=True)
class Publish(Press, tag="2p"):
    """Publish the preliminary view to all parties."""

    case: int


@dataclass(frozen=True)
class ApprovePublishing(Press, tag="2q"):
    """A manager agrees to it, as it stood with this newest record."""

    case: int
    newest: int


@dataclass(frozen=True)
class SeeEvidence(Press, tag="2e"):
    """A party looks at the files of a piece of evidence."""

    case: int
    record: int


@dataclass(frozen=True)
class TickPaper(Press, tag="2t"):
    """A kind of paper that there is none of, or that is not needed here."""

    case: int
    what: DocumentKind
    found: Search


@dataclass(frozen=True)
class FoundPaper(Press, tag="2f"):
    """A kind of paper that was found: its form."""

    case: int
    what: DocumentKind


@dataclass(frozen=True)
class AddToFolder(Press, tag="2k"):
    """Put a paper of this kind into the estate's folder."""

    kind: DocumentKind


@dataclass(frozen=True)
class SeeInFolder(Press, tag="2g"):
    """The file of a paper in the folder."""

    paper: int


@dataclass(frozen=True)
class DropFromFolder(Press, tag="2x"):
    """Take a paper out of the folder."""

    paper: int


@dataclass(frozen=True)
class ResumeForm(Press, tag="2r"):
    """Go on with the form where it stood."""

    draft: int


@dataclass(frozen=True)
class FormAgain(Press, tag="2s"):
    """Begin the form again from its first question."""

    draft: int


@dataclass(frozen=True)
class SeeMeeting(Press, tag="im"):
    """The meeting of a case, with names."""

    case: int


@dataclass(frozen=True)
class AnswerMeeting(Press, tag="ia"):
    """A party has the notice, comes, may come, sends somebody, does not come."""

    case: int
    meeting: int
    coming: Coming


@dataclass(frozen=True)
class SeeDraft(Press, tag="id"):
    """The minutes as they would be, or who has signed them."""

    case: int
    page: int = 0


@dataclass(frozen=True)
class Circulate(Press, tag="ic"):
    """Freeze the minutes as they were read up to this record, and ask for signatures."""

    case: int
    newest: int


@dataclass(frozen=True)
class ReadMinutes(Press, tag="ir"):
    """A page of the full words of a version."""

    case: int
    minutes: int
    page: int


@dataclass(frozen=True)
class DecideMinutes(Press, tag="is"):
    """Sign, sign with a reservation, object: confirmed on the next screen."""

    case: int
    minutes: int
    decision: Decision


@dataclass(frozen=True)
class DenySignature(Press, tag="in"):
    """It was not me who decided; asked once more first."""

    case: int
    signature: int


@dataclass(frozen=True)
class DenySurely(Press, tag="lk"):
    """It was really not me."""

    case: int
    signature: int


@dataclass(frozen=True)
class TakeCalendar(Press, tag="if"):
    """The meeting as a file for one's calendar."""

    case: int


@dataclass(frozen=True)
class SeeItems(Press, tag="wb"):
    """The items of a case."""

    case: int


@dataclass(frozen=True)
class OrderMinutes(Press, tag="ip"):
    """A version of the minutes as a PDF file."""

    case: int
    minutes: int


@dataclass(frozen=True)
class SeeItem(Press, tag="wi"):
    """One item, with what can be done about it."""

    case: int
    item: int


@dataclass(frozen=True)
class ReportItem(Press, tag="wg"):
    """An item is in hand, blocked, or done."""

    case: int
    item: int
    going: Going


@dataclass(frozen=True)
class AboutItem(Press, tag="wf"):
    """Begin a form about an item: another day, a way round an obstacle, its end."""

    case: int
    item: int
    kind: Kind


@dataclass(frozen=True)
class AnswerObstacle(Press, tag="kw"):
    """What becomes of an obstacle; a day, or another plan, is asked next."""

    case: int
    item: int
    way: WayOn


@dataclass(frozen=True)
class VerifyItem(Press, tag="wv"):
    """The result of an item is good, or is not."""

    case: int
    item: int
    result: Result


@dataclass(frozen=True)
class ItemOfDuty(Press, tag="wu"):
    """Make an item of what a party takes on in the plan."""

    case: int
    party: int


@dataclass(frozen=True)
class AnswerExtension(Press, tag="wa"):
    """A party agrees to another day, or does not."""

    case: int
    extension: int
    party: int
    answer: Yes


@dataclass(frozen=True)
class AnswerSurvey(Press, tag="ws"):
    """It is solved, partly, or not; 0 is a reporter who is no party."""

    case: int
    party: int
    solved: Solved


@dataclass(frozen=True)
class OrderDossier(Press, tag="wz"):
    """All of a case that has ended, as one file and a parcel."""

    case: int


@dataclass(frozen=True)
class OrderCopy(Press, tag="wy"):
    """What a party may see of a case that has ended, as a file."""

    case: int


@dataclass(frozen=True)
class PutOffItem(Press, tag="wp"):
    """Call an item to mind later."""

    case: int
    item: int
