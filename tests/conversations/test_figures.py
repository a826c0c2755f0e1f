"""Every Monday the office gets its week in figures; who may, asks for them at any time."""

import json
import re
import struct
from datetime import timedelta
from typing import Any

import pytest

from handlers.draw.figures import picture, said
from locales import LANGUAGES, load
from storage import estates, offices, people
from storage.connection import Connection
from storage.moments import written
from storage.rows import Scope
from tests.town import Town
from workflow.roles import Role

CAPTION = 1024
WANG, SUN, EMMA, ZHOU, FENG = 1001, 1005, 1004, 2001, 2005


def pictures(town: Town, chat: int) -> list[tuple[str, bytes]]:
    """Caption and content of the pictures that the bot has sent, in order."""
    return [
        (message["caption"], town.telegram.files.stored[size["file_id"]].upload.content)
        for message in town.telegram.history(chat)
        if message["from"]["id"] == town.telegram.bot["id"] and "photo" in message
        for size in message["photo"][-1:]
    ]


async def fill(town: Town, count: int, **columns: Any) -> None:
    """More cases like the first, with other columns."""

    def copy(db: Connection) -> None:
        first = db.one("SELECT * FROM cases WHERE id = 1")
        last = db.one("SELECT MAX(id) AS id FROM cases")
        assert first is not None
        assert last is not None
        for number in range(last["id"] + 1, last["id"] + count + 1):
            row = dict(first) | {"id": number, "draft_id": -number, "no": f"WT-2603-{number:04d}"}
            row |= columns
            names = ", ".join(row)
            db.run(f"INSERT INTO cases ({names}) VALUES (:{', :'.join(row)})", **row)

    await town.app.database.write(copy)


async def appoint(town: Town, user: int, role: Role) -> None:
    def act(db: Connection) -> None:
        person = people.of_user(db, Scope(1), user)
        assert person is not None
        offices.appoint(db, Scope(1), person.id, role, now=town.clock.now())

    await town.app.database.write(act)


async def busy(town: Town) -> None:
    """A week: eight reports, six answered at once, five repaired, one sent back; others."""
    await town.person(WANG).reports("楼上半夜跑步")
    at = town.clock.now()
    answered = {"answered_at": written(at + timedelta(hours=13))}
    archived = {"stage": "archived", "closed_at": written(at + timedelta(days=1))}
    await fill(town, 4, **answered, **archived, solved="yes")
    await fill(town, 1, **answered, **archived, solved="partly")
    await fill(town, 1, **answered, stage="routine", solved="no")
    await fill(town, 1, stage="rejected", closed_at=archived["closed_at"])
    await fill(town, 1, stage="withdrawn", closed_at=archived["closed_at"])
    await fill(town, 1, stage="merged", closed_at=archived["closed_at"])
    await fill(town, 1, channel="rehearsal")
    await fill(town, 1, confidentiality="sealed", reported_at=written(at - timedelta(days=40)))
    await fill(town, 1, disclosure="anonymous", reported_at=written(at - timedelta(days=20)))


async def test_on_monday_the_office_gets_its_week_as_a_picture_with_the_same_in_words(
    town: Town,
) -> None:
    await busy(town)
    await town.passes(days=7)
    [(caption, content)] = pictures(town, town.GROUP)
    assert content[:4] == b"\x89PNG"
    assert struct.unpack(">II", content[16:24]) == (1080, 1350)
    for line in (
        "2026年第10周，3月2日–3月8日",
        "新增 8 件（前一周 0 件）",
        "办结 5 件（前一周 0 件）",
        "另有不予受理 1 件、撤回 1 件",
        "在办 4 件：0–3 天 0 件、4–7 天 2 件、8–15 天 0 件、16–30 天 1 件、超过 30 天 1 件",
        "逾期 3 件，占在办的 75%",
        "首次响应：一半在 1 小时 14 分钟内（按工作时间），7 件里 6 件在承诺时间内，占 86%",
        "满意度：6 份回答，解决了 4，部分解决 1，没解决 1",
        "在办最久的 3 件",
        "0013 🔊 噪声 · 待受理 · 25 天，逾期",
        "截至 3月9日 09:00",
        "保密的 1 件只计数，不列出",
    ):
        assert line in caption, caption
    assert "0012" not in caption
    assert "王女士" not in caption
    assert "3-1-1002" not in caption
    assert not await town.rows("SELECT 1 FROM documents")
    facts = json.loads((await town.rows("SELECT facts FROM jobs"))[0]["facts"])
    estate = await town.app.database.read(estates.get, Scope(1))
    for lang in LANGUAGES:
        texts = load(lang, strict=True)
        assert numbers(" ".join(_words(picture(facts, estate, texts)))) == numbers(
            words := said(facts, texts).text
        )
        assert len(words) < CAPTION - 2 * 50, "two cases more would fit too"


def _words(drawn: Any) -> list[str]:
    """All that stands in the picture; lengths of bars do not."""
    if isinstance(drawn, dict):
        return [word for name in drawn.keys() - {"length"} for word in _words(drawn[name])]
    if isinstance(drawn, list):
        return [word for one in drawn for word in _words(one)]
    return [] if drawn is None else [str(drawn) + ("%" if isinstance(drawn, int) else "")]


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:[,:]\d+)*%?", text))


async def test_missed_mondays_are_made_up_for_once(town: Town) -> None:
    await town.away(days=17)
    assert ["3月9日–3月15日" in one for one, _ in pictures(town, town.GROUP)] == [True]
    await town.passes(days=3)
    assert "3月16日–3月22日" in pictures(town, town.GROUP)[-1][0]
    assert len(pictures(town, town.GROUP)) == 2


async def test_who_oversees_asks_at_any_time_and_the_residents_committee_gets_sums(
    town: Town,
) -> None:
    await busy(town)
    for user, role, listed in (
        (SUN, Role.COMMITTEE, True),
        (WANG, Role.COMMUNITY, False),
    ):
        await appoint(town, user, role)
        await town.person(user).says("/start")
        assert town.telegram.commands_for(user, user)[-1]["command"] == "kpi"
        await town.person(user).presses("📊 一周数据")
        [(caption, _)] = pictures(town, user)
        assert "新增 8 件" not in caption  # of the last whole week, not of this one
        assert ("0013" in caption) is listed
    await town.person(FENG).says("/kpi", chat=town.GROUP)
    assert "0013" in pictures(town, town.GROUP)[0][0]
    for user in (ZHOU, EMMA):
        before = len(await town.rows("SELECT 1 FROM jobs"))
        await town.person(user).says("/kpi")
        await town.person(user).says("/start")
        assert "一周数据" not in town.person(user).screen
        assert "Week in figures" not in town.person(user).screen
        assert len(await town.rows("SELECT 1 FROM jobs")) == before


async def test_without_a_picture_the_words_are_there(town: Town) -> None:
    town.app.jobs.longest = 0
    await town.person(FENG).says("/kpi")
    assert "📊 一周数据" in town.person(FENG).screen
    assert "新增 0 件" in town.person(FENG).screen
    assert not pictures(town, FENG)


@pytest.mark.parametrize("moves", ["07:30", "10:00"])
async def test_the_office_is_left_alone_in_its_night(town: Town, moves: str) -> None:
    await town.app.database.write(lambda db: db.run("UPDATE estates SET quiet_to = :to", to=moves))
    await town.passes(days=5, hours=13)
    assert len(pictures(town, town.GROUP)) == (moves == "07:30")
    await town.passes(minutes=46)
    assert len(pictures(town, town.GROUP)) == 1
