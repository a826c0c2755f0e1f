"""Nothing is kept that nobody has classified."""

import re
from pathlib import Path

from storage.connection import Connection
from workflow.privacy import NAMED, TABLES, Fate, Whose
from workflow.retention import RULES, SPANS

PAGE = Path(__file__).parents[2] / "docs/privacy.md"


def columns(db: Connection, table: str) -> list[str]:
    return [row["name"] for row in db.all(f"PRAGMA table_info({table})")]


def tables(db: Connection) -> list[str]:
    rows = db.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    return [row["name"] for row in rows if not row["name"].startswith("search_words_")]  # FTS5's


def test_every_table_says_whose_it_is(db: Connection) -> None:
    assert sorted(tables(db)) == sorted(NAMED)


def test_every_column_says_whether_it_tells_something_of_a_person(db: Connection) -> None:
    wrong = {
        table.name: sorted(set(columns(db, table.name)) ^ set(table.columns))
        for table in TABLES
        if sorted(columns(db, table.name)) != sorted(table.columns)
    }
    assert not wrong, "classify these columns in workflow/privacy.py"


def test_what_tells_of_a_person_does_not_stay(db: Connection) -> None:
    for table in TABLES:
        if table.tells:
            assert table.fate is not Fate.STAYS, table.name
        if table.whose is not Whose.NOBODY:
            assert table.by in table.columns, table.name


def rules() -> str:
    """How long what is kept, as the program counts."""
    lines = ["| what | kept | from |", "| --- | --- | --- |"]
    for rule in RULES:
        span = SPANS.get(rule.keep)
        kept = f"{span.days:,} days" if span else "for good"
        lines.append(f"| {rule.what} | {kept} | {rule.since or '-'} |")
    return "\n".join(lines)


def page_of_tables() -> str:
    """Which columns tell something of a person, and what becomes of them."""
    lines = [
        "| table | belongs to | tells of a person | kept | when forgotten |",
        "| --- | --- | --- | --- | --- |",
    ]
    for table in TABLES:
        tells = ", ".join(table.tells) or "-"
        whose = "-" if table.whose is Whose.NOBODY else f"{table.whose} (`{table.by}`)"
        fate = "-" if table.fate is Fate.STAYS else table.fate
        lines.append(f"| `{table.name}` | {whose} | {tells} | {table.keep} | {fate} |")
    return "\n".join(lines)


def written(text: str) -> str:
    """The page with both tables as they are now."""
    for mark, table in (("rules", rules()), ("tables", page_of_tables())):
        text = re.sub(
            rf"(<!-- {mark} -->\n)(\n\|[^\n]*(?:\n\|[^\n]*)*\n)?", rf"\1\n{table}\n", text
        )
    return text


def test_the_page_says_what_the_program_does() -> None:
    """`python -m tests.storage.test_columns` writes it anew."""
    text = PAGE.read_text(encoding="utf-8")
    assert text == written(text)


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
