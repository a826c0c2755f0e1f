"""Formatted text as Telegram reads it."""

import pytest

from playground.entities import find, formatted, parse_html, units
from playground.protocol import Refused


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("你好", "你好", []),
        ("<b>好</b>的", "好的", [("bold", 0, 1)]),
        ("<strong>a</strong><em>b</em>", "ab", [("bold", 0, 1), ("italic", 1, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("😀<b>x</b>", "😀x", [("bold", 2, 1)]),
        ("<B>x</B>", "x", [("bold", 0, 1)]),
        ("<ins>a</ins><s>b</s>", "ab", [("underline", 0, 1), ("strikethrough", 1, 1)]),
        ("<del>a</del>", "a", [("strikethrough", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<code>a</code>", "a", [("code", 0, 1)]),
        ("<pre>a</pre>", "a", [("pre", 0, 1)]),
        ('<pre><code class="language-py">a</code></pre>', "a", [("pre", 0, 1)]),
        ("<blockquote>a</blockquote>", "a", [("blockquote", 0, 1)]),
        ("<blockquote expandable>a</blockquote>", "a", [("expandable_blockquote", 0, 1)]),
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
        ('<a href="https://t.me/x?a=1&amp;b=2">go</a>', "go", [("text_link", 0, 2)]),
        ('<a href="https://t.me/x?a=%3E">a</a> > b', "a > b", [("text_link", 0, 1)]),
        ('<a href="nowhere">a</a>', "a", []),
        ('<a href="tg://user?id=10">王</a>', "王", [("text_mention", 0, 1)]),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#39;&#x4e2d;", "1 < 2 && 3 > 2 \"'中", []),
        ("&nbsp; & co", "&nbsp; & co", []),
        ("<b></b>x", "x", []),
        ("a<b>b</>", "ab", [("bold", 1, 1)]),
        ("  <b> a </b>  ", "a", [("bold", 0, 1)]),
    ],
)
def test_html(source: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    words, found = formatted(source, "HTML", None)
    assert words == text
    assert [(one["type"], one["offset"], one["length"]) for one in found] == entities


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("你</b>", "Unexpected end tag at byte offset 3"),
        (
            "<b>a</i>",
            'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
        ),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("a<br/>", 'Unsupported start tag "br/" at byte offset 1'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html(source: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("/start abc", [("bot_command", 0, 6)]),
        ("/go@linli_bot 好", [("bot_command", 0, 13)]),
        ("请用 /case_7 。", [("bot_command", 3, 7)]),
        ("3/4 号楼，和/或", []),
        ("@li_na 在吗", [("mention", 0, 6)]),
        ("wang@li.na.example", []),
        ("看 https://linli.example/a?b=1。谢谢", [("url", 2, 27)]),
        ("see t.me/linli_bot.", [("url", 4, 14)]),
        ("😀 /go", [("bot_command", 3, 3)]),
    ],
)
def test_found_in_words(text: str, entities: list[tuple[str, int, int]]) -> None:
    assert [(one["type"], one["offset"], one["length"]) for one in find(text, [])] == entities


def test_nothing_is_found_in_code() -> None:
    text, found = formatted("<code>/go</code> /go", "html", None)
    assert (text, [one["type"] for one in found]) == ("/go /go", ["code", "bot_command"])


def test_pre_keeps_its_language() -> None:
    _, found = formatted('<pre><code class="language-py">a</code></pre>', "HTML", None)
    assert found[0]["language"] == "py"


def test_given_entities_are_taken_and_checked() -> None:
    _, found = formatted("ab", None, [{"type": "bold", "offset": 1, "length": 1}])
    assert found == [{"type": "bold", "offset": 1, "length": 1}]
    with pytest.raises(Refused, match="outside the text"):
        formatted("ab", None, [{"type": "bold", "offset": 1, "length": 2}])


@pytest.mark.parametrize("mode", ["MarkdownV2", "Markdown", "rtf"])
def test_only_html(mode: str) -> None:
    with pytest.raises(Refused, match="supported"):
        formatted("*a*", mode, None)


def test_length_is_in_utf_16() -> None:
    assert [units("好"), units("😀"), units("a😀")] == [1, 2, 3]
