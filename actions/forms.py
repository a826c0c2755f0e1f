"""One form for all record kinds: begun, turned to a line, kept for later, filed.

What was answered lives in the draft, so a restart loses nothing; a form that another one
pushes aside is kept for later by itself.
"""

from dataclasses import dataclass, replace
from typing import Any, Self

from actions import drafting, options, suggesting
from actions.desk import Desk
from actions.door import ask_leave
from actions.records import FILE, ask_room, beside, filed_before, fits, own_words, party_of
from storage import cases, drafts, media, records
from storage import forms as kept_forms
from storage.drafts import Stored
from workflow.questions import Each, Question, Source
from workflow.records import BESIDE, CLASSES, Kind, Record
from workflow.refusal import NotAllowed, Refusal

FORM = "form"
"""The kind of the draft."""

KEPT = ("kind", "case", "party", "replaces", "at", "staff", "answers")
"""What of a form its draft keeps."""


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
        kept = {name: stored.answers[name] for name in KEPT}
        return cls(**{**kept, "draft": stored.id, "kind": Kind(kept["kind"])})

    def kept(self) -> dict[str, Any]:
        """What the draft keeps."""
        return {name: getattr(self, name) for name in KEPT}

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

    @property
    def open(self) -> list[str]:
        """The lines that nobody has answered or skipped."""
        return [name for name in self.asked if name not in self.answers]

    @property
    def enough(self) -> bool:
        """Whether all that is left, and it is several lines, may be left out."""
        asked, left = self.asked, self.open
        return len(left) > 1 and all(asked[name].optional for name in left)

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
    form = form if whole else suggested(desk, form).onward()
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


def suggested(desk: Desk, form: Form) -> Form:
    """With what the case already knows in the lines that nobody has answered."""
    case = cases.get(desk.db, desk.scope, form.case)
    if case is None or form.replaces is not None:
        return form
    known = suggesting.answers(desk, case, form.kind, form.answers)
    more = {one: known[one] for one in form.asked if one in known and one not in form.answers}
    return replace(form, answers={**form.answers, **more})


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
