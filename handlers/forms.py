"""The form engine as people press and type it: one for all record kinds."""

from actions import filling, forms, involving, parts, results
from actions.desk import Desk
from actions.forms import Form
from actions.hearing import Said
from actions.item_views import OF_ITEMS
from actions.views import Stored
from handlers import press, reporting
from handlers.session import Presses, Session
from workflow.records import Kind
from workflow.refusal import Stale


async def begun(pressed: press.BeginForm, s: Session) -> None:
    """Open a form in the private chat of who presses, wherever the button stands."""
    if pressed.kind is Kind.AGAIN and await s.do(results.over, pressed.case):
        await reporting.again(s, pressed.case)
        return
    await s.do(forms.begin, pressed.case, pressed.kind, pressed.party or None)
    if not s.private:
        s.hush("toast-in-private")


async def changed(pressed: press.ChangeRecord, s: Session) -> None:
    """Open the form of something that was filed."""
    await s.do(forms.change, pressed.case, pressed.record)


def _open(s: Session, draft: int) -> Stored:
    """The form whose button was pressed, as long as it is open."""
    return s.own(draft, forms.FORM)


def _line(stored: Stored, line: int) -> str:
    names = list(Form.of(stored).record.questions())
    if not 0 <= line < len(names):
        raise Stale
    return names[line]


def _shown(s: Session, form: Form) -> None:
    s.show(forms.FORM, form.draft)


async def picked(pressed: press.PickOption, s: Session) -> None:
    """An option of a question."""
    stored = _open(s, pressed.draft)
    line = _line(stored, pressed.line)
    _shown(s, await s.do(filling.pick, stored, line, pressed.option))


async def went_on(pressed: press.GoOn, s: Session) -> None:
    """Enough, or nothing to say."""
    stored = _open(s, pressed.draft)
    _shown(s, await s.do(filling.on, stored, _line(stored, pressed.line)))


async def left_out(pressed: press.LeaveOut, s: Session) -> None:
    """Nothing more to say."""
    _shown(s, await s.do(filling.leave_out, _open(s, pressed.draft)))


async def went_back(pressed: press.GoBack, s: Session) -> None:
    """The question before."""
    stored = _open(s, pressed.draft)
    _shown(s, await s.do(forms.back, stored, _line(stored, pressed.line)))


async def edited(pressed: press.EditLine, s: Session) -> None:
    """Answer a line again."""
    stored = _open(s, pressed.draft)
    _shown(s, await s.do(forms.edit, stored, _line(stored, pressed.line)))


async def heard(s: Session, stored: Stored, said: Said) -> None:
    """A typed answer, or something sent, while a form is open."""
    _shown(s, await s.do(filling.heard, stored, said))


async def resumed(pressed: press.ResumeForm, s: Session) -> None:
    """The question at which it stood."""
    _shown(s, Form.of(_open(s, pressed.draft)))


async def begun_again(pressed: press.FormAgain, s: Session) -> None:
    """From the first question, as if it had just been opened."""
    _shown(s, await s.do(forms.again, _open(s, pressed.draft)))


async def kept(pressed: press.KeepForm, s: Session) -> None:
    """Go on later."""
    stored = _open(s, pressed.draft)
    case = Form.of(stored).case
    await s.do(forms.later, stored)
    s.hush("toast-form-kept")
    await _return(s, stored, case)


async def filed(pressed: press.FileForm, s: Session) -> None:
    """File it; the card of the case comes back."""
    stored = _open(s, pressed.draft)
    form = await s.do(forms.file, stored)
    s.hush("toast-filed")
    await _return(s, stored, form.case)


async def _return(s: Session, stored: Stored, case: int) -> None:
    """The office goes back to where it was, a party to his own page, others to the plan."""
    form = Form.of(stored)
    await s.do(_show_after, s.pressed, case, form.kind, form.staff)


def _show_after(desk: Desk, message: int | None, case: int, kind: Kind, staff: bool) -> None:
    assert desk.chat is not None
    if kind is Kind.CONSENT or (kind is Kind.PULSE and not staff):
        desk.show(desk.chat, "screen", "plan", ref=case, message=message)
    elif kind is Kind.SIGNATURE and staff:
        desk.show(desk.chat, "screen", "minutes-draft", ref=case, arg="0", message=message)
    elif staff and kind in OF_ITEMS:
        desk.show(desk.chat, "screen", "items", ref=case, message=message)
    elif staff:
        desk.show(desk.chat, "screen", "office-case", ref=case, message=message)
    else:
        desk.show(
            desk.chat, "screen", parts.page_of(desk, case, desk.me.id), ref=case, message=message
        )


async def confirmed(pressed: press.ConfirmRecord, s: Session) -> None:
    """A party says that this is what he means."""
    await s.do(involving.confirm, pressed.case, None, pressed.record)
    s.hush("toast-statement-confirmed")


PRESSES: Presses = {
    press.BeginForm: begun,
    press.ChangeRecord: changed,
    press.PickOption: picked,
    press.GoOn: went_on,
    press.LeaveOut: left_out,
    press.GoBack: went_back,
    press.EditLine: edited,
    press.ResumeForm: resumed,
    press.FormAgain: begun_again,
    press.KeepForm: kept,
    press.FileForm: filed,
    press.ConfirmRecord: confirmed,
}
"""`EditLine` and the like change nothing but the person's own paper."""
