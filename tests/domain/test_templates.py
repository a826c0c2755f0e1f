"""What is offered to begin an option with holds for itself: lawful, measured, in both languages."""

import pytest

from workflow import templates
from workflow.records.plans import Option
from workflow.stops import halt
from workflow.templates import Template
from workflow.terms import Category
from workflow.vocabulary import VAGUE

LIMITS = {name: one.limit for name, one in Option.questions().items() if hasattr(one, "limit")}


def test_every_kind_of_problem_has_one() -> None:
    assert all(templates.offered(one) for one in Category)


@pytest.mark.parametrize("template", templates.every().values(), ids=lambda one: one.id)
def test_a_template_fills_lines_of_an_option_and_could_be_filed(template: Template) -> None:
    assert set(template.said) == {"zh", "en"}
    for lang in template.said:
        answers = template.answers(lang)
        assert answers.keys() == {"summary", "steps", "risks", "days"}
        for name, words in template.said[lang].items():
            assert 0 < len(words) <= LIMITS[name]
            assert not [word for word in VAGUE if word in words.casefold()]
        halt((), answers["summary"], answers["steps"])
