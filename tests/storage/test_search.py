"""What was put is found in its estate, what was dropped is gone to the last byte."""

from pathlib import Path

import pytest

from storage import search
from storage.connection import Connection
from storage.file import rewrite
from storage.rows import Scope
from storage.search import Hit

ONE, OTHER = Scope(1), Scope(2)


@pytest.fixture
def estates(db: Connection) -> Connection:
    db.run("INSERT INTO estates (id) VALUES (2)")
    search.put(db, ONE, "case", 1, 1, "卫生间吊顶滴水")
    search.put(db, ONE, "record", 7, 1, "立管染色试验，水没有变色")
    search.put(db, ONE, "document", 7, None, "服务合同第八条")
    search.put(db, OTHER, "case", 1, 1, "吊顶掉下来了")
    return db


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("吊顶", [Hit("case", 1, 1)]),
        ("染色 试验", [Hit("record", 7, 1)]),
        ("水", [Hit("record", 7, 1), Hit("case", 1, 1)]),
        ("合同", [Hit("document", 7, None)]),
        ("吊顶 合同", []),
        ("掉下", []),
        ("", []),
    ],
)
def test_all_words_must_stand_in_one_text_of_the_estate(
    estates: Connection, words: str, hits: list[Hit]
) -> None:
    assert search.find(estates, ONE, words, limit=10) == hits


def test_a_text_is_found_by_its_last_words_only(estates: Connection) -> None:
    search.put(estates, ONE, "case", 1, 1, "厨房漏水")
    assert search.find(estates, ONE, "吊顶", limit=10) == []
    assert search.find(estates, ONE, "厨房", limit=10) == [Hit("case", 1, 1)]
    search.put(estates, ONE, "case", 1, 1, "…")
    assert search.find(estates, ONE, "厨房", limit=10) == []
    assert len(search.find(estates, OTHER, "吊顶", limit=10)) == 1


def test_a_row_that_was_erased_elsewhere_is_never_found_as_another(estates: Connection) -> None:
    estates.run("DELETE FROM search WHERE estate_id = 1 AND case_id = 1")
    assert search.find(estates, ONE, "吊顶", limit=10) == []
    for ref in range(5):
        search.put(estates, ONE, "note", ref, 2, "没有这个词")
    assert search.find(estates, ONE, "吊顶", limit=10) == []


def test_what_is_undone_or_dropped_before_the_index_has_it_is_not_found(
    estates: Connection,
) -> None:
    search.index(estates)
    estates.savepoint("handling")
    search.put(estates, ONE, "note", 1, 1, "电梯困人")
    search.drop(estates, ONE, "case", 1)
    estates.undo("handling")
    search.put(estates, ONE, "note", 2, 1, "车库积水")
    search.drop(estates, ONE, "note", 2)
    assert search.find(estates, ONE, "电梯", limit=10) == []
    assert search.find(estates, ONE, "车库", limit=10) == []
    assert search.find(estates, ONE, "吊顶", limit=10) == [Hit("case", 1, 1)]


def test_no_byte_stays_when_the_file_is_written_anew(estates: Connection) -> None:
    search.put(estates, ONE, "case", 2, 2, "紫鹦鹉在阳台上学狗叫")
    search.put(estates, ONE, "case", 3, 3, "楼道灯不亮")
    search.drop(estates, ONE, "case", 2)
    search.put(estates, ONE, "case", 4, 4, "绿蜥蜴爬墙")
    estates.run("DELETE FROM search WHERE case_id = 4")
    (_, _, name), *_ = estates.raw.execute("PRAGMA database_list").fetchall()
    rewrite(estates.raw)
    estates.raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    kept = Path(name).read_bytes()
    assert "道灯".encode() in kept
    for word in ("鹦鹉", "狗叫", "蜥蜴", "鹉", "蜴"):
        assert word.encode() not in kept, word
    assert search.find(estates, ONE, "楼道", limit=10) == [Hit("case", 3, 3)]
