"""What a party finds on his page of a case: his words, what was published, what he can do."""

from collections.abc import Iterator
from dataclasses import replace

from actions.naming import Named
from actions.parts import Part
from actions.views import View
from handlers import press
from handlers.draw import items, meetings, results
from handlers.draw.moments import moment, said_back
from handlers.draw.records import Saying, member, value
from handlers.draw.wording import shortened, sign
from handlers.screen import Button, Row
from locales import Texts
from workflow.casefile import Filed
from workflow.records import Kind
from workflow.records.findings import Appointment, Cause, Evidence, FindingReply, Responsibility
from workflow.terms import Stage, YesNo

LONGEST = 300
"""Characters of one answer on the page; the form shows all of it."""


def asked(view: View, part: Part, texts: Texts) -> str:
    """What he is asked to do, in a line."""
    found = []
    if part.visit is not None and part.visit_answer is None:
        assert isinstance(part.visit.content, Appointment)
        at = said_back(part.visit.content.at, view.now, view.estate.zone, texts)
        found.append(texts.plain("asked-visit", at=at))
    if part.may(Kind.STATEMENT) and part.party.must_hear:
        if part.statement is None:
            found.append(texts.plain("asked-statement"))
        elif part.statement.confirmed_at is None:
            found.append(texts.plain("asked-confirm"))
    if part.plan and not part.leaned and part.stage is Stage.PLANNING:
        found.append(texts.plain("asked-pulse"))
    if part.asked_for_view():
        found.append(texts.plain("asked-finding"))
    if part.meeting is not None and part.meeting.coming(part.party.id) is None:
        at = said_back(part.meeting.called.at, view.now, view.estate.zone, texts)
        found.append(texts.plain("asked-meeting", at=at))
    if part.decides:
        found.append(texts.plain("asked-sign"))
    found += _to_do(part, texts)
    return texts.listed(found) if found else texts.plain("asked-nothing")


def _to_do(part: Part, texts: Texts) -> Iterator[str]:
    """What he has agreed to, and another day that others ask for."""
    if part.items:
        yield texts.plain("asked-items", count=len(part.items))
    if part.later:
        yield texts.plain("asked-extension")
    if part.surveyed:
        yield texts.plain("asked-survey")


def lines(view: View, part: Part, texts: Texts) -> list[str]:
    """His own statement, what was published, which papers were looked through."""
    saying = Saying(texts, [], view.now, view.estate.zone)
    found = []
    if part.statement is not None:
        at = moment(part.statement.filed_at, view.now, view.estate.zone, texts)
        confirmed = "yes" if part.statement.confirmed_at else "no"
        found += ["", texts("my-part-said", at=at, confirmed=confirmed)]
        found += _answers(part.statement, {}, saying)
    if part.shown:
        found.append("")
    for one, named in part.shown:
        of = part.signs.get(one.party_id or 0, 0)
        what = texts.plain(f"record-{one.kind}")
        brief = _briefly(one, texts)
        party = f" {sign(of, texts)}" if of else ""
        found.append(texts("my-part-shown", what=what, party=party, brief=brief or "none"))
        found += _answers(one, named, saying, but=BRIEF if brief else frozenset())
    if part.published:
        found.append(texts("my-part-preliminary"))
    if part.reply is not None:
        assert isinstance(part.reply.content, FindingReply)
        found.append(texts("my-part-reply", view=member(part.reply.content.view, texts)))
    if part.meeting is not None:
        answer = part.meeting.answers.get(part.party.id)
        coming = member(answer.coming, texts) if answer else texts.plain("coming-none")
        at = said_back(part.meeting.called.at, view.now, view.estate.zone, texts)
        where = part.meeting.called.place
        found.append(texts("my-part-meeting", at=at, where=where, coming=coming))
    if part.papers:
        papers = [" ".join(filter(None, [one.title, one.clause])) for one in part.papers]
        found.append(texts("my-part-papers", papers=texts.listed(papers)))
    if part.recusal_waits:
        found.append(texts("my-part-recusal-waits"))
    return found


BRIEF = frozenset(
    {
        "why",
        "why_then",
        "why_root",
        "weight",
        "method",
        "confidence",
        "appraisal",
        "rank",
        "percent",
    }
)
"""What of a cause or a responsibility stands in its first line."""


def _briefly(filed: Filed, texts: Texts) -> str:
    """A cause with how sure it is, a responsibility with its share: what a party looks for."""
    said = filed.content
    if isinstance(said, Cause):
        whys = [said.why, said.why_then, said.why_root]
        because = " ← ".join(shortened(one, LONGEST) for one in whys if one)
        sure = f"{member(said.method, texts)} · {member(said.confidence, texts)}"
        appraised = "yes" if said.appraisal is YesNo.YES else "no"
        return texts.plain("my-part-cause", because=because, sure=sure, appraised=appraised)
    if isinstance(said, Responsibility):
        share = f" {said.percent.normalize():f} %" if said.percent is not None else ""
        return member(said.rank, texts) + share
    return ""


def _answers(
    filed: Filed, named: Named, saying: Saying, *, but: frozenset[str] = frozenset()
) -> Iterator[str]:
    """What a record says, but for what is the office's alone and what was said already."""
    for name, question, kept in filed.content.values():
        if question.staff or name in filed.content.inner or name in but:
            continue
        said = value(question, kept, replace(saying, named=named.get(name, [])))
        label = saying.texts.plain(f"ask-{filed.kind}-{name.replace('_', '-')}.label")
        yield saying.texts("file-line", label=label, value=shortened(said, LONGEST))


def rows(case: int, part: Part, texts: Texts) -> tuple[Row, ...]:
    """Answer, confirm, change."""
    found: list[Row] = []
    party = part.party.id
    found += _talks(case, part, texts)
    found += [
        (Button(items.label(one, texts), press.SeeItem(case, one.id), style="primary"),)
        for one in (*part.items, *part.later)
    ]
    found += _outcome(case, part, texts)
    if part.visit is not None and part.visit_answer is None:
        found.append(visit_row(case, part.visit.id, party, texts))
    if part.may(Kind.STATEMENT) and part.stage is not Stage.EVALUATING:
        form = press.BeginForm(case, Kind.STATEMENT, party)
        if part.statement is None:
            found.append((Button(texts("b-answer-statement"), form, style="primary"),))
        elif part.statement.confirmed_at is None:
            agree = press.ConfirmRecord(case, part.statement.id)
            found.append(
                (
                    Button(texts("b-file-own"), agree, style="success"),
                    Button(texts("b-change-statement"), form),
                )
            )
        else:
            found.append((Button(texts("b-change-statement"), form),))
    if part.plan:
        found.append((Button(texts("b-plan"), press.SeePlan(case)),))
        if part.stage is Stage.PLANNING:
            pulse = press.BeginForm(case, Kind.PULSE, party)
            found.append((Button(texts("b-answer-pulse"), pulse),))
    if part.asked_for_view():
        reply = press.BeginForm(case, Kind.FINDING_REPLY, party)
        found.append((Button(texts("b-reply-finding"), reply, style="primary"),))
    found += [
        (Button(texts("b-see-evidence", what=one.content.description[:20]), see),)
        for one, _ in part.shown
        if isinstance(one.content, Evidence) and one.content.files
        for see in (press.SeeEvidence(case, one.id),)
    ]
    return tuple(found)


def signatories(case: int, part: Part, texts: Texts) -> tuple[Row, ...]:
    """Somebody may sign for a party that must; the reporter names his on a page of his own."""
    if not part.party.must_sign or not part.may(Kind.SIGNATURE) or part.stage is Stage.EVALUATING:
        return ()
    return ((Button(texts("b-let-sign"), press.OpenSignatories(case)),),)


def about_lead(case: int, part: Part, texts: Texts) -> tuple[Row, ...]:
    """Ask for another lead: rarely wanted, so below what is asked for every day."""
    over = part.stage is Stage.EVALUATING
    if over or not part.led or part.recusal_waits or not part.may(Kind.RECUSAL):
        return ()
    form = press.BeginForm(case, Kind.RECUSAL, part.party.id)
    return ((Button(texts("b-recuse"), form),),)


def _outcome(case: int, part: Part, texts: Texts) -> Iterator[Row]:
    """Whether it is solved; of a case that has ended his copy, and that it happened again."""
    if part.surveyed:
        yield results.survey_row(case, part.party.id, texts)
    if part.stage is Stage.ARCHIVED:
        yield results.copy_row(case, texts)
    if part.again:
        yield results.again_row(case, part.party.id, texts)


def _talks(case: int, part: Part, texts: Texts) -> Iterator[Row]:
    """Answer the notice of a meeting, read its minutes."""
    if part.meeting is not None:
        proxy = str(part.meeting.called.proxy)
        notice = {"ref": case, "record": part.meeting.filed.id, "proxy": proxy}
        yield from meetings.answers(notice, texts)
    if part.minutes is not None:
        label = "b-read-minutes" if part.decides else "b-read-again"
        read = press.ReadMinutes(case, part.minutes.id, 0)
        yield (Button(texts(label), read, style="primary" if part.decides else ""),)


def visit_row(case: int, appointment: int, party: int, texts: Texts) -> Row:
    """The time suits, or another would."""
    return (
        Button(texts("b-visit-fits"), press.AnswerVisit(case, appointment), style="success"),
        Button(texts("b-visit-other"), press.BeginForm(case, Kind.VISIT_ANSWER, party)),
    )
