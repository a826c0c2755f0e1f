"""What a pressed button does, and where and when it may be pressed."""

from telegram import Update

from actions import delivery
from handlers import (
    asking,
    calling,
    calls,
    emergency,
    facts,
    folder,
    forms,
    founding,
    groups,
    guests,
    homes,
    items,
    meetings,
    notices,
    office,
    papers,
    phoning,
    places,
    plans,
    press,
    privacy,
    registering,
    reporting,
    results,
    revealing,
    rooms,
    rounds,
    staff,
    stages,
    typing,
)
from handlers.context import Context
from handlers.session import Presses
from workflow.refusal import NotAllowed, Refusal

PRESSES: Presses = {
    **reporting.PRESSES,
    **asking.PRESSES,
    **typing.PRESSES,
    **rooms.PRESSES,
    **privacy.PRESSES,
    **registering.PRESSES,
    **homes.PRESSES,
    **calling.PRESSES,
    **phoning.PRESSES,
    **rounds.PRESSES,
    **office.PRESSES,
    **forms.PRESSES,
    **stages.PRESSES,
    **facts.PRESSES,
    **plans.PRESSES,
    **meetings.PRESSES,
    **items.PRESSES,
    **results.PRESSES,
    **folder.PRESSES,
    **groups.PRESSES,
    **staff.PRESSES,
    **guests.PRESSES,
    **calls.PRESSES,
    **emergency.PRESSES,
    **revealing.PRESSES,
    **papers.PRESSES,
    **notices.PRESSES,
    **places.PRESSES,
    **founding.PRESSES,
}

BINDING = (press.Bind, press.BindOffered, press.GroupSpeaks)
"""Buttons that may stand in a group before it is anything to an estate."""

IN_GROUPS = frozenset(
    {
        *office.PRESSES,
        *homes.OFFICE,
        *phoning.PRESSES,
        *stages.PRESSES,
        press.OpenRound,
        press.TakeAlarm,
        press.OnSite,
        press.SeeLog,
        press.TickPaper,
        press.FoundPaper,
        press.BeginForm,
        press.SeeMeeting,
        press.SeeDraft,
        press.SeeItems,
        press.SeeItem,
        press.Type,
        *BINDING,
        press.InviteGuest,
        press.WriteGuest,
        press.DismissGuest,
        press.TakeCall,
    }
)
"""Buttons that may stand in a group; all others belong to one person's own chat."""

AT_ANY_TIME = (press.Go, press.Speak, press.ChooseEstate)
"""Buttons that mean the same in every estate of a person."""

BEFORE_SET_UP = (
    press.Type,
    press.StopTyping,
    press.Speak,
    press.Go,
    press.EnterBuildings,
    press.Invite,
    press.InviteDepartment,
    *founding.PRESSES,
)


async def on_press(update: Update, context: Context) -> None:
    """A button: unpacked, looked up, done; rights are decided further down."""
    s = context.session
    query = update.callback_query
    assert query is not None
    if query.inline_message_id is not None or query.data is None or query.message is None:
        raise press.UnknownButton
    s.pressed = query.message.message_id
    pressed = press.unpack(query.data)
    if s.turn.undecided and not isinstance(pressed, press.ChooseEstate):
        s.show("which-estate")
        return
    if s.turn.stale and not isinstance(pressed, AT_ANY_TIME):
        raise press.UnknownButton
    if not s.private and type(pressed) not in IN_GROUPS:
        raise NotAllowed
    if s.turn.kind is None and not isinstance(pressed, BINDING):
        raise NotAllowed
    if not s.turn.desk.estate.ready and not isinstance(pressed, BEFORE_SET_UP):
        raise Refusal("not-ready")
    chat, message, button = s.chat, s.pressed, query.data
    s.after.append(lambda desk: delivery.proved(desk, chat, message, button))
    await PRESSES[type(pressed)](pressed, s)
