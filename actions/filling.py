"""Fills in a form: what is typed, sent or pressed answers the line that is asked."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from actions import options, splitting
from actions.desk import Desk
from actions.forms import Form, keep, suggested
from actions.hearing import Said, keep_sent
from actions.options import Offered
from storage import media
from storage.drafts import Stored
from workflow.questions import (
    SPOKEN,
    Choice,
    Each,
    Files,
    Pick,
    PickSeveral,
    Question,
    Several,
    Shares,
    Told,
    Words,
)
from workflow.refusal import Refusal
from workflow.terms import MediaKind


def heard(desk: Desk, stored: Stored, said: Said) -> Form:
    """A typed answer, or something sent; what is sent joins a form that takes files at any line."""
    form = Form.of(stored)
    question = form.question
    if said.sent is not None:
        form = _received(desk, form, said)
    if said.words and question is not None and not isinstance(question, Files):
        told = Told(desk.now, desk.estate.zone, desk.me.lang)
        form = _typed(desk, form, question, said.words, told)
    elif said.words and question is None and said.sent is None:
        raise Refusal("refused-summary")
    return keep(desk, stored, form)


def _typed(desk: Desk, form: Form, question: Question, words: str, told: Told) -> Form:
    if isinstance(question, Pick):
        answer = options.typed(desk, question.source, words, form.answers.get("what"))
    elif isinstance(question, Shares):
        total = total_of(form, question)
        kept = form.answers.get(form.at) or {}
        answer = splitting.typed(desk, form.case, total, kept, words)
        divided = form.with_answer(form.at, answer)
        return _divided(divided) if splitting.whole(answer, total) else divided
    else:
        answer = question.read(words, told)
    return suggested(desk, form.with_answer(form.at, answer)).onward()


def _divided(form: Form) -> Form:
    """Go on after the shares; what was picked for each is asked again if somebody is new."""
    shares = form.answers[form.at]
    bearing = {party for party, amount in shares.items() if Decimal(amount)}
    answers = {
        name: answer
        for name, answer in form.answers.items()
        if not isinstance(form.asked[name], Each) or bearing <= answer.keys()
    }
    return replace(form, answers=answers).onward()


def total_of(form: Form, question: Shares) -> Decimal:
    """What is divided."""
    return Decimal(form.answers.get(question.of) or 0)


def _received(desk: Desk, form: Form, said: Said) -> Form:
    """Keep what was sent, if the form takes files; a voice can stand for words."""
    takes = [name for name, one in form.record.questions().items() if isinstance(one, Files)]
    if not takes:
        raise Refusal("refused-no-files")
    keep_sent(desk, said, draft=form.draft)
    sent = media.of_draft(desk.db, desk.scope, form.draft)
    if form.replaces is not None:
        sent += media.of_record(desk.db, desk.scope, form.replaces, case=form.case)
    count = len(sent)
    form = replace(form, answers={**form.answers, takes[0]: count})
    spoken = said.sent is not None and said.sent.kind in (MediaKind.VOICE, MediaKind.VIDEO_NOTE)
    if spoken and isinstance(form.question, Words) and not said.words:
        return form.with_answer(form.at, SPOKEN).onward()
    return form


def offered(desk: Desk, form: Form) -> list[Offered]:
    """The options of the question that is asked, if it is answered by pressing one."""
    question = form.question
    if isinstance(question, Pick | PickSeveral):
        return options.offered(desk, form.case, question.source, question.kinds, form.answers)
    if isinstance(question, Words) and question.begins is not None:
        return options.offered(desk, form.case, question.begins, (), form.answers)
    if isinstance(question, Choice | Several | Each):
        return [Offered(one, f"{one}") for one in question.of]
    if isinstance(question, Shares):
        total = total_of(form, question)
        return [Offered(one, "") for one in splitting.presets(desk, form.case, total)]
    return []


def pick(desk: Desk, stored: Stored, name: str, number: int) -> Form:
    """Press the option with this number; of several it comes in or goes out."""
    form = replace(Form.of(stored), at=name)
    choices = offered(desk, form)
    if not 0 <= number < len(choices):
        raise Refusal("refused-stale")
    value = choices[number].value
    question = form.question
    if isinstance(question, Several | PickSeveral):
        before = list(form.answers.get(name) or [])
        after = [one for one in before if one != value] if value in before else [*before, value]
        return keep(desk, stored, form.with_answer(name, after))
    if isinstance(question, Shares):
        total = total_of(form, question)
        kept = splitting.presets(desk, form.case, total)[value]
        return keep(desk, stored, _divided(form.with_answer(name, kept)))
    if isinstance(question, Each):
        return keep(desk, stored, _one_more(desk, form, question, value))
    if isinstance(question, Words):
        return keep(desk, stored, _begun_with(form, name, options.begun_with(desk, value)))
    return keep(desk, stored, suggested(desk, form.with_answer(name, value)).onward())


def _begun_with(form: Form, name: str, given: dict[str, Any]) -> Form:
    """This line as it was offered, and the others that nobody has answered."""
    for line, answer in given.items():
        if line == name or form.answers.get(line) is None:
            form = form.with_answer(line, answer)
    return form.onward()


def _one_more(desk: Desk, form: Form, question: Each, value: Any) -> Form:
    """The next thing in turn has its answer; with the last one the form goes on."""
    things = [f"{one.value}" for one in options.each(desk, form.case, question, form.answers)]
    so_far = form.answers.get(form.at) or {}
    kept = {one: answer for one, answer in so_far.items() if one in things}
    if len(kept) == len(things):
        kept = {}
    open_ = [one for one in things if one not in kept]
    if not open_:
        raise Refusal("refused-stale")
    form = form.with_answer(form.at, {**kept, open_[0]: value})
    return form.onward() if len(open_) == 1 else form


def leave_out(desk: Desk, stored: Stored) -> Form:
    """Nothing more to say: the form stands at its summary."""
    form = Form.of(stored)
    if not form.enough:
        raise Refusal("refused-stale")
    answers = {**form.answers, **dict.fromkeys(form.open)}
    return keep(desk, stored, replace(form, answers=answers, at=""))


def on(desk: Desk, stored: Stored, name: str) -> Form:
    """Enough of several; an optional question that has none is skipped."""
    form = replace(Form.of(stored), at=name)
    question = form.question
    if question is None:
        raise Refusal("refused-stale")
    answer = form.answers.get(name)
    if not answer and not question.optional:
        raise Refusal("refused-pick")
    return keep(desk, stored, form.with_answer(name, answer or None).onward())
