"""One form for all record kinds: begun, answered line by line, kept for later, filed.

What was answered lives in the draft, so a restart loses nothing; a form that another one
pushes aside is kept for later by itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Self

from actions import drafting, options, results, splitting, suggesting
from actions.desk import Desk
from actions.door import ask_leave
from actions.hearing import Said, keep_sent
from actions.options import Offered
from actions.records import FILE, ask_room, beside, filed_before, fits, own_words, party_of
from storage import cases, drafts, media, records
from storage import forms as kept_forms
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
    Source,
    Told,
    Words,
)
from workflow.records import BESIDE, CLASSES, Kind, Record
from workflow.refusal import NotAllowed, Refusal
from workflow.terms import MediaKind

FORM = "form"
"""The kind of the draft."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form as its draft keeps it; `at` is the question asked now, empty at the summary."""

    draft: int
    kind: Kind
    case: int
    party: int | None
    replaces: int | None
    at: str
    staff: bool
    answers: dict[str, Any]

    @classmethod
    def of(cls, stored: Stored) -> Self:
        """The form of a draft."""
        kept = stored.answers
        return cls(
            stored.id,
            Kind(kept["kind"]),
            kept["case"],
            kept["party"],
            kept["replaces"],
            kept["at"],
            kept["staff"],
            kept["answers"],
        )

    def kept(self) -> dict[str, Any]:
        """What the draft keeps."""
        return {
            "kind": self.kind,
            "case": self.case,
            "party": self.party,
            "replaces": self.replaces,
            "at": self.at,
            "staff": self.staff,
            "answers": self.answers,
        }

    @property
    def record(self) -> type[Record]:
        """What it becomes."""
        return CLASSES[self.kind]

    @property
    def asked(self) -> dict[str, Question]:
        """The questions that these answers leave in the form."""
        return dict(self.record.asked(self.answers, staff=self.staff))

    @property
    def question(self) -> Question | None:
        """What is asked now; None at the summary."""
        return self.asked.get(self.at)

    def onward(self) -> "Form":
        """At the next question that nobody has answered or skipped, else at the summary."""
        names = list(self.asked)
        here = names.index(self.at) + 1 if self.at in names else 0
        open_ = [name for name in names[here:] + names[:here] if name not in self.answers]
        return replace(self, at=open_[0] if open_ else "")

    def before(self) -> "Form":
        """At the question before this one."""
        names = list(self.asked)
        here = names.index(self.at) if self.at in names else len(names)
        return replace(self, at=names[max(here - 1, 0)]) if names else self

    def with_answer(self, name: str, answer: Any) -> "Form":
        """With one line answered; what it makes pointless is taken out of the form."""
        answers = {**self.answers, name: answer}
        changed = replace(self, answers=answers)
        left = [one for one in (*changed.asked, BESIDE) if one in answers]
        return replace(changed, answers={one: answers[one] for one in left})


def begin(
    desk: Desk,
    case_id: int,
    kind: Kind,
    party: int | None,
    replaces: int | None = None,
    given: dict[str, Any] | None = None,
) -> Form:
    """Open a form in the private chat of who asks: new, gone on with, or with what is filed."""
    ask_leave(desk, f"record.{kind}", case_id)
    case = cases.get(desk.db, desk.scope, case_id)
    assert case is not None
    of = party_of(desk, case, party)
    if not fits(kind, of):
        raise NotAllowed
    if kind is Kind.AGAIN:
        results.ask_recent(desk, case)
    if replaces is None:
        ask_room(desk, case_id, kind)
    _ask_things(desk, case_id, kind)
    home = private(desk)
    push_aside(home)  # it may be this very form
    kept = kept_forms.take(
        desk.db, desk.scope, person=desk.me.id, case=case_id, kind=kind, party=party or 0
    )
    replaces = replaces or filed_before(desk, case_id, kind, party)
    answers = kept.answers if kept is not None else None
    begun = kept is not None
    if answers is None:
        filed = records.answers(desk.db, desk.scope, replaces) if replaces else {}
        answers = {one: filed[one] for one in filed if one not in CLASSES[kind].anew}
    answers |= given or {}
    if replaces is None and CLASSES[kind].most is not None:
        answers[BESIDE] = beside(desk, case_id, kind)
    own = own_words(desk, case, kind, of)
    form = Form(0, kind, case_id, party, replaces, "", not own, answers)
    whole = replaces and not begun and not CLASSES[kind].anew
    form = form if whole else _suggested(desk, form).onward()
    stored = drafting.begin(home, FORM, form.kept())
    form = replace(form, draft=stored.id)
    if kept is not None:
        media.hand_on(desk.db, desk.scope, kept.draft, stored.id)
    show(home, form, anew=True)
    return form


def _ask_things(desk: Desk, case_id: int, kind: Kind) -> None:
    """Nobody is asked about records that nobody has shown him, nor to pick where nothing is."""
    if kind is Kind.CHOICE and not beside(desk, case_id, Kind.OPTION):
        raise Refusal("refused-no-options")
    for question in CLASSES[kind].questions().values():
        if not isinstance(question, Each) or question.over is not Source.RECORDS:
            continue
        if not options.each(desk, case_id, question, {}):
            raise Refusal("refused-nothing-shown")


def change(desk: Desk, case_id: int, record: int) -> Form:
    """Open the form of something that was filed, to file it anew."""
    filed = records.get(desk.db, desk.scope, record)
    if filed is None or filed.case_id != case_id:
        raise NotAllowed
    return begin(desk, case_id, filed.kind, filed.party_id, replaces=record)


def private(desk: Desk) -> Desk:
    """The same person's turn in his own chat: nobody reads along while he fills in a form."""
    if desk.chat == desk.my_chat:
        return desk
    return replace(desk, chat=desk.my_chat, thread=None)


def push_aside(desk: Desk) -> None:
    """Another form begins: the open one is kept for later."""
    assert desk.chat is not None
    open_ = drafts.of_person(desk.db, desk.scope, desk.chat, desk.me.id)
    if open_ is not None and open_.kind == FORM:
        later(desk, open_)


def show(desk: Desk, form: Form, *, anew: bool = False) -> None:
    """Show the question or the summary."""
    assert desk.chat is not None
    desk.show(desk.chat, "screen", FORM, ref=form.draft, anew=anew)


def keep(desk: Desk, stored: Stored, form: Form) -> Form:
    """Keep what was answered; the report that may lie beneath stays there."""
    beneath = stored.answers.get("beneath")
    more = {"beneath": beneath} if beneath else {}
    drafting.keep_answers(desk, stored, {**form.kept(), **more})
    return form


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
    return _suggested(desk, form.with_answer(form.at, answer)).onward()


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
    return keep(desk, stored, _suggested(desk, form.with_answer(name, value)).onward())


def _begun_with(form: Form, name: str, given: dict[str, Any]) -> Form:
    """This line as it was offered, and the others that nobody has answered."""
    for line, answer in given.items():
        if line == name or form.answers.get(line) is None:
            form = form.with_answer(line, answer)
    return form.onward()


def _suggested(desk: Desk, form: Form) -> Form:
    """With what the case already knows in the lines that nobody has answered."""
    case = cases.get(desk.db, desk.scope, form.case)
    if case is None or form.replaces is not None:
        return form
    known = suggesting.answers(desk, case, form.kind, form.answers)
    more = {one: known[one] for one in form.asked if one in known and one not in form.answers}
    return replace(form, answers={**form.answers, **more})


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


def back(desk: Desk, stored: Stored, name: str) -> Form:
    """The question before; nothing that was answered is lost."""
    return keep(desk, stored, replace(Form.of(stored), at=name).before())


def edit(desk: Desk, stored: Stored, name: str) -> Form:
    """Answer one line of the summary again."""
    form = replace(Form.of(stored), at=name)
    if form.question is None:
        raise Refusal("refused-stale")
    return keep(desk, stored, form)


def again(desk: Desk, stored: Stored) -> Form:
    """Without what was answered; what was filed before, and what the case knows, is there again."""
    form = Form.of(stored)
    drafting.drop(desk, stored)
    return begin(desk, form.case, form.kind, form.party, form.replaces)


def later(desk: Desk, stored: Stored) -> Stored | None:
    """Keep it for seven days; opened again, it goes on where it stood. What lay beneath it."""
    form = Form.of(stored)
    kept_forms.keep(
        desk.db,
        desk.scope,
        person=desk.me.id,
        case=form.case,
        kind=form.kind,
        party=form.party or 0,
        answers=form.answers,
        draft=stored.id,
        now=desk.now,
    )
    return drafting.drop(desk, stored, but_files=True)


def file(desk: Desk, stored: Stored) -> Form:
    """File the record; the form is done."""
    form = Form.of(stored)
    FILE[form.kind](
        desk,
        form.case,
        None,
        form.answers,
        party=form.party,
        replaces=form.replaces,
        draft=form.draft,
    )
    drafting.drop(desk, stored)
    return form


def lines(form: Form) -> Iterator[tuple[str, Question]]:
    """The lines of the summary."""
    yield from form.asked.items()
