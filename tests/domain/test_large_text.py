"""Labels in large text are short and still say what they do; sentences get room."""

import unicodedata

import pytest

from handlers import press
from handlers.draw.large import WIDEST, enlarged, width
from handlers.screen import Button, Screen
from locales import LANGUAGES, load
from tests.texts import buttons

HOME = press.Go(press.Room.HOME)


def large(text: str, *labels: str, lang: str = "zh") -> Screen:
    row = tuple(Button(label, HOME) for label in labels)
    return enlarged(Screen(text, (row,) if row else ()), load(lang, strict=True))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_our_labels_fit(lang: str) -> None:
    cut = []
    for label in buttons(lang).values():
        shown = large("", label, lang=lang).rows[0][0].label
        assert width(shown) <= WIDEST
        if shown.endswith("…"):
            cut.append(label)
    assert len(cut) <= 0.1 * len(buttons(lang)), cut


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_label_is_a_sign_alone(lang: str) -> None:
    for key, label in buttons(lang).items():
        said = [sign for sign in label if unicodedata.category(sign)[0] in "LN"]
        assert said or not label.strip(), key


def test_a_label_loses_its_brackets_then_its_sign_then_its_end() -> None:
    for label, shown in (
        ("✅ 就这样提交", "✅ 就这样提交"),
        ("🖼 看附件 3（私聊，只有您看得到）", "🖼 看附件 3"),
        ("✅ 确定并告知报告人和当事人", "确定并告知报告人和当事人"),
        ("这是一个长得怎么也放不下的按钮名称", "这是一个长得怎么也放不…"),
    ):
        assert large("", label).rows[0][0].label == shown


def test_each_sentence_has_its_paragraph_but_not_what_people_said() -> None:
    screen = large("一句。又一句。\n第三句<blockquote>他说。\n我听。</blockquote>完")
    assert screen.text == ("一句。\n\n又一句。\n\n第三句<blockquote>他说。\n我听。</blockquote>完")
    assert large("3.5 m. Then call. It is 8–18.", lang="en").text == (
        "3.5 m.\n\nThen call.\n\nIt is 8–18."
    )


def test_a_screen_with_buttons_always_leads_to_a_person_once() -> None:
    human = press.Go(press.Room.HUMAN)
    rows = large("", "首页").rows
    assert [one.press for (one,) in rows] == [HOME, human]
    texts = load("zh", strict=True)
    again = enlarged(Screen("", rows), texts)
    assert [one.press for (one,) in again.rows] == [HOME, human]
    assert enlarged(Screen("只有话"), texts).rows == ()
