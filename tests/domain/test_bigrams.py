"""Words cut so that an index finds them: what stands in a text is found, what does not is not."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workflow.bigrams import query, tokens
from workflow.reading import plain


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("漏水了", "漏水 水了 了"),
        ("漏", "漏"),
        ("12号楼漏水！", "12 号楼 楼漏 漏水 水"),
        ("The lift's STUCK", "the lift s stuck"),
        ("WT-2603-0017", "wt 2603 0017"),
        ("電梯壞了", "电梯 梯坏 坏了 了"),
        ("ＡＢ１２", "ab12"),
        ("…？ 🙂", ""),
    ],
)
def test_a_text_is_cut(text: str, cut: str) -> None:
    assert tokens(text) == cut


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("电梯", '"电梯"'),
        ("电梯困人", '"电梯 梯困 困人"'),
        ("漏", '"漏" *'),
        ("快递柜 失灵", '"快递 递柜" "失灵"'),
        ("12号楼", '"12 号楼"'),
        ("leak", '"leak" *'),
        ("0017", '"0017"'),
        ('"; DROP TABLE', '"drop" * "table" *'),
        ("% *", ""),
        ("3", ""),
    ],
)
def test_a_query_is_cut_the_same_way(words: str, asked: str) -> None:
    assert query(words) == asked


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE VIRTUAL TABLE said USING fts5 (words)")
        yield db
    db.close()


def finds(index: sqlite3.Connection, text: str, words: str) -> bool:
    index.execute("DELETE FROM said")
    index.execute("INSERT INTO said VALUES (?)", (tokens(text),))
    asked = query(words)
    return bool(
        asked and index.execute("SELECT 1 FROM said WHERE said MATCH ?", (asked,)).fetchone()
    )


HAN = st.text("漏水电梯坏了灯不亮楼道门窗响", min_size=1, max_size=12)
MIXED = st.text("漏水电梯坏3 17号楼ab，。-", max_size=25)


@given(before=HAN, words=HAN, after=HAN)
@example(before="卫生间", words="漏", after="")
def test_what_stands_in_a_chinese_text_is_found(
    index: sqlite3.Connection, before: str, words: str, after: str
) -> None:
    assert finds(index, before + words + after, words)


@given(text=HAN, words=st.text("漏水电梯坏了灯不亮楼道门窗响", min_size=2, max_size=6))
def test_what_does_not_stand_in_it_is_not(index: sqlite3.Connection, text: str, words: str) -> None:
    assert finds(index, text, words) is (words in text)


@given(text=MIXED)
def test_each_part_of_a_mixed_text_is_found(index: sqlite3.Connection, text: str) -> None:
    for word in plain(text).split():
        asked = tokens(word)
        assert finds(index, text, word) is not (len(asked) <= 1 and asked.isascii())


@given(words=st.text(max_size=30))
def test_no_query_is_one_that_the_index_cannot_read(index: sqlite3.Connection, words: str) -> None:
    finds(index, "漏水", words)
