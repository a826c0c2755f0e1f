"""The record kinds: one small class each, whose fields are the questions of its form.

To add one: a member of `Kind`, a class in the file of its topic, its place in the stage table
(`workflow/process.py`), and its texts: `record-<kind>` (with `.button`), `ask-<kind>-<field>`
(with `.label`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, ClassVar, Self

from workflow.questions import Answers, Question, Several
from workflow.records.kinds import Kind as Kind

CLASSES: dict[Kind, type["Record"]] = {}

BESIDE = "beside"
"""Among the answers of a form: how many of the kind stand on file already. Nobody is asked it."""


@dataclass(frozen=True, kw_only=True)
class Record:
    """What is filed; a subclass is a kind.

    `one` replaces what was filed before, of the same party if it is `of_party`; others stand
    beside each other. One that is a party's can be that of a reporter who is none (`or_reporter`).
    What is `of_each` of another kind is one for each record of that kind.
    `by_party` can be answered by the party himself. The fields of `anew` are asked again in a
    newer version; all others begin with what was filed. `most` is how many stand beside each
    other. `secret` ones are read by the lead alone. Those that are `inner` are the office's
    alone, whoever else may read the record.
    """

    kind: ClassVar[Kind]
    one: ClassVar[bool] = False
    of_party: ClassVar[bool] = False
    or_reporter: ClassVar[bool] = False
    by_party: ClassVar[bool] = False
    anew: ClassVar[tuple[str, ...]] = ()
    of_each: ClassVar[Kind | None] = None
    most: ClassVar[int | None] = None
    secret: ClassVar[bool] = False
    inner: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, *, kind: Kind) -> None:
        if kind in CLASSES:
            raise TypeError(f"{kind} is two records")
        cls.kind = kind
        CLASSES[kind] = cls

    @classmethod
    @cache
    def questions(cls) -> Mapping[str, Question]:
        """The questions by the name of their field, in the order in which they are asked."""
        return {one.name: one.metadata["asks"] for one in fields(cls)}

    @classmethod
    def asked(cls, answers: Answers, *, staff: bool) -> Iterator[tuple[str, Question]]:
        """The questions that these answers leave in the form."""
        for name, question in cls.questions().items():
            wanted = question.only is None or question.only(answers)
            if wanted and (staff or not question.staff):
                yield name, question

    @classmethod
    def lacks(cls, answers: Answers, *, staff: bool) -> list[str]:
        """The fields that must still be filled."""
        return [
            name
            for name, question in cls.asked(answers, staff=staff)
            if not question.optional and not _given(question, answers.get(name))
        ]

    @classmethod
    def of(cls, answers: Answers) -> Self:
        """The record that these answers make; what was filed is read without being judged anew."""
        asked = dict(cls.asked(answers, staff=True))
        kept = {
            name: question.value(answers[name])
            for name, question in asked.items()
            if answers.get(name) is not None
        }
        return cls(**kept)

    def check(self) -> None:
        """Raise a `Refusal` when the answers do not go together."""

    def values(self) -> Iterator[tuple[str, Question, Any]]:
        """The fields that are filled, with their questions."""
        for name, question in self.questions().items():
            value = getattr(self, name)
            if value is not None:
                yield name, question, value


def _given(question: Question, answer: Any) -> bool:
    return bool(answer) if isinstance(question, Several) else answer is not None
