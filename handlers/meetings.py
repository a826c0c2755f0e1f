"""The presses about meetings and minutes: who comes, the page, the words, the decision."""

from actions import denying, forms, meeting_answers, meetings, minutes, printing
from handlers import press
from handlers.draw.minutes import words
from handlers.session import Presses, Session
from locales import LANGUAGES, load
from workflow.minutes import canonical, digest
from workflow.records import Kind
from workflow.records.meetings import Coming


async def seen(pressed: press.SeeMeeting, s: Session) -> None:
    """Who comes, in private."""
    await s.do(meetings.see, pressed.case, None)
    if not s.private:
        s.hush("toast-in-private")


async def answered(pressed: press.AnswerMeeting, s: Session) -> None:
    """One press is an answer; whoever does not come, or sends somebody, says a word about it."""
    party = await s.do(meeting_answers.party_in, pressed.case, pressed.meeting)
    if pressed.coming in (Coming.NO, Coming.PROXY):
        given = {"coming": pressed.coming}
        await s.do(forms.begin, pressed.case, Kind.MEETING_ANSWER, party, given=given)
        return
    await s.do(meeting_answers.say, pressed.case, party, pressed.coming)
    s.hush(f"toast-coming-{pressed.coming}")


async def calendar_taken(pressed: press.TakeCalendar, s: Session) -> None:
    """The file for one's calendar."""
    await s.do(meetings.take_calendar, pressed.case, None)


async def draft_seen(pressed: press.SeeDraft, s: Session) -> None:
    """The minutes as they would be."""
    await s.do(minutes.see_draft, pressed.case, None, pressed.page)
    if not s.private:
        s.hush("toast-in-private")


async def circulated(pressed: press.Circulate, s: Session) -> None:
    """Freeze what was read, in the words of each language, and ask for signatures."""
    content = await s.do(minutes.draft, pressed.case)
    shown = {lang: words(content, load(lang)) for lang in LANGUAGES}
    sha256 = digest(canonical(content))
    await s.do(minutes.circulate, pressed.case, None, pressed.newest, sha256, shown)
    s.hush("toast-circulated")


async def read(pressed: press.ReadMinutes, s: Session) -> None:
    """The words of a version."""
    await s.do(minutes.read, pressed.case, None, pressed.minutes, pressed.page)


async def ordered(pressed: press.OrderMinutes, s: Session) -> None:
    """A version on paper."""
    await s.do(printing.order, pressed.case, None, pressed.minutes)
    s.hush("toast-printing")


async def decided(pressed: press.DecideMinutes, s: Session) -> None:
    """The second screen: as whom, which version; a reservation or an objection is worded first."""
    given = {"minutes": pressed.minutes, "decision": pressed.decision}
    party = await s.do(meeting_answers.signing_party, pressed.case)
    await s.do(forms.begin, pressed.case, Kind.SIGNATURE, party, given=given)


async def asked_again(pressed: press.DenySignature, s: Session) -> None:
    """Everybody would have to sign again: a slip of the thumb is not enough."""
    version = await s.do(denying.deniable, pressed.case, pressed.signature)
    s.say("deny-sure", ref=pressed.case, signature=pressed.signature, version=version)


async def denied(pressed: press.DenySurely, s: Session) -> None:
    """It was not him."""
    await s.do(denying.deny, pressed.case, None, pressed.signature)
    s.hush("toast-denied", alert=True)


PRESSES: Presses = {
    press.SeeMeeting: seen,
    press.AnswerMeeting: answered,
    press.TakeCalendar: calendar_taken,
    press.SeeDraft: draft_seen,
    press.Circulate: circulated,
    press.ReadMinutes: read,
    press.OrderMinutes: ordered,
    press.DecideMinutes: decided,
    press.DenySignature: asked_again,
    press.DenySurely: denied,
}
