"""What the documents say of the program is what the program does."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from bot import __version__, opening
from bot.config import Config

ROOT = Path(__file__).parent.parent
SETTINGS = (ROOT / "docs/settings.md").read_text(encoding="utf-8")


def test_every_setting_is_explained_and_none_is_made_up() -> None:
    known = {one.metadata["env"] for one in fields(Config)}
    told = set(re.findall(r"\bLINLI_[A-Z_]+\b", SETTINGS))
    assert told == known


def test_defaults_are_told_as_they_are() -> None:
    rows = dict(re.findall(r"^\|\s*`(LINLI_[A-Z_]+)`\s*\|(.*)$", SETTINGS, re.MULTILINE))
    for one in fields(Config):
        value = one.default
        if value in ("", None):
            continue
        said = f"{value:g}" if isinstance(value, float) else str(value)
        assert f"`{said}`" in rows[one.metadata["env"]], one.metadata["env"]


def test_exit_codes_are_told() -> None:
    codes = (
        opening.FINDING,
        opening.USAGE,
        opening.FOLDER,
        opening.BUSY,
        opening.TOKEN,
        opening.SCHEMA,
    )
    for code in codes:
        assert re.search(rf"^\|\s*`?{code}`?\s*\|", SETTINGS, re.MULTILINE), code


def test_the_version_stands_in_one_place_only() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert told["project"]["version"] == __version__


@pytest.mark.parametrize(
    "path",
    sorted(
        str(path.relative_to(ROOT)) for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
    ),
)
def test_links_between_documents_lead_somewhere(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
        assert (ROOT / path).parent.joinpath(target).exists(), target


FOLDERS = "actions|benchmarks|bot|handlers|locales|playground|storage|tests|workflow"
FILE = re.compile(rf"`((?:{FOLDERS})/[\w/-]+\.(?:py|toml|ftl|sql))`")


def test_files_that_the_documents_name_exist() -> None:
    named = {
        (path.name, name)
        for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
        for name in FILE.findall(path.read_text(encoding="utf-8"))
    }
    assert len(named) > 20
    assert [one for one in sorted(named) if not (ROOT / one[1]).exists()] == []
