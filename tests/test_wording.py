"""How it reads: short, in the tone and the words of the house, whatever people type into it."""

import re

import pytest

from locales import FOLDER, LANGUAGES, load, quoted
from tests.texts import buttons, messages


@pytest.mark.parametrize("lang", LANGUAGES)
def test_buttons_are_short(lang: str) -> None:
    labels = buttons(lang)
    assert not {key: label for key, label in labels.items() if len(label) > 40}
    short = [label for label in labels.values() if len(label) <= 20]
    assert len(short) >= 0.85 * len(labels)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_answers_a_press_fits_its_box(lang: str) -> None:
    texts = load(lang, strict=True)
    for key, names in messages(lang).items():
        if key.startswith(("toast-", "refused-")):
            said_ = texts.plain(key, **dict.fromkeys(names, "WT-2603-0017"))
            assert len(said_) <= 200, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tone_of_the_house(lang: str) -> None:
    """No exclamation marks, no 亲 and no 你; nobody is blamed."""
    for file in (FOLDER / lang).glob("*.ftl"):
        text = file.read_text(encoding="utf-8")
        for word in ("!", "！", "被告", "投诉对象"):
            assert word not in text, f"{file.name}: {word}"
        if lang == "zh":
            assert not re.search(r"你(?!好)|亲(?!属|友|自)", text), file.name


GLOSSARY = {
    "b-report": ("我要反映问题", "Report a problem"),
    "b-mycases": ("我的事情", "My cases"),
    "b-back": ("◀ 返回", "◀ Back"),
    "b-home": ("🏠 首页", "🏠 Home"),
    "b-skip": ("跳过", "Skip"),
    "b-cancel": ("取消", "Cancel"),
    "b-save-later": ("💾 以后再填", "💾 Save for later"),
    "b-solved": ("😀 解决了", "😀 Solved"),
    "b-partly": ("😐 部分解决", "😐 Partly"),
    "b-notsolved": ("🙁 没解决", "🙁 Not solved"),
    "b-human": ("☎ 找真人", "☎ Talk to a person"),
    "stage-intake": ("待受理", "Received"),
    "stage-routine": ("转日常维修", "Routine repair"),
    "stage-rejected": ("不予受理", "Not accepted"),
    "stage-merged": ("并案", "Merged"),
    "stage-registered": ("已立项", "Registered"),
    "stage-fact-finding": ("调查研判", "Fact-finding"),
    "stage-planning": ("方案制定", "Planning"),
    "stage-implementing": ("实施跟踪", "Implementing"),
    "stage-evaluating": ("效果评估", "Evaluating"),
    "stage-archived": ("已归档", "Archived"),
    "stage-terminated": ("协调终止", "Coordination ended"),
    "role-manager": ("项目经理", "project manager"),
    "role-admin": ("管理员", "administrator"),
    "role-community": ("居委会", "residents' committee"),
    "role-committee": ("业委会", "owners' committee"),
}


@pytest.mark.parametrize("key", GLOSSARY)
def test_the_words_of_the_glossary(key: str) -> None:
    for lang, words in zip(LANGUAGES, GLOSSARY[key], strict=True):
        assert words in load(lang, strict=True).plain(key)


TYPED = (
    "<b>漏水</b>",
    "A & B < C > D",
    "&lt;b&gt; &amp; &#60;",
    "</blockquote><a href='tg://user?id=1'>x</a>",
    '{ $no } { -term } {"x"}',
    "你好</b>",
    "\ufdd0words\ufdd0",
    "長" * 4096,
    "&" * 3000,
)


@pytest.mark.parametrize("words", TYPED, ids=lambda words: words[:12])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_people_type_cannot_become_markup(lang: str, words: str) -> None:
    texts = load(lang, strict=True)
    assert texts("quoted", words=words) == f"<blockquote>{quoted(words)}</blockquote>"
    assert "<" not in quoted(words)
    assert words in texts.plain("notice", words=words)


def test_marks_that_turn_the_text_are_taken_out() -> None:
    assert quoted("a\u202eb\u2066c\u200bd") == "abcd"
