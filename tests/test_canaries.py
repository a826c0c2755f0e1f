"""Marked names, numbers and words of two estates are searched for wherever something leaves."""

import logging
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from random import Random
from typing import Any

import pytest

from actions import founding, setup
from actions.delivery import office
from storage import chats, groups, people
from storage.connection import Connection
from storage.rows import Scope
from tests.canaries import leaks, payloads
from tests.faults.mortal import Moment, MortalTown
from tests.ground import START
from tests.town import Town
from tests.town import town as a_town
from workflow.roles import GroupKind, Role
from workflow.steps import Step

ZHOU, ZHENG, FENG, LI = 2001, 2004, 2005, 2003
NAME, PHONE, ROOM, WORDING = "康娜莉", "13977712345", "7-1-0977", "紫鹦鹉在阳台上学狗叫"
SELF, SAYS = 990_017_001, f"我是{NAME}，电话{PHONE}，{ROOM}，{WORDING}"

OTHER, OTHER_GROUP = Scope(2), -2001
OTHER_RESIDENT, OTHER_CLERK, OTHER_MANAGER = 880_001, 880_002, 880_003
OTHER_MARKS = ("橙海豚", "彼岸园", "庚客服", "辛经理", "壬住户")


def second_estate(db: Connection) -> None:
    """彼岸园, with people and a staff group of its own."""
    db.run("INSERT INTO estates (id) VALUES (2)")
    desk = office(db, OTHER, now=START, chance=Random(3))
    desk.person = people.meet(db, OTHER, user=880_009, name="辛管理", lang="zh", now=START)
    desk.roles = frozenset({Role.ADMIN})
    settings = {"name": "彼岸园", "code": "BA", "duty_phone": "9999-0000", "emergency": "112"}
    founding.change(desk, Step.DONE, settings | {"step": Step.DONE})
    for user, name, role in (
        (OTHER_RESIDENT, "壬住户", Role.RESIDENT),
        (OTHER_CLERK, "庚客服", Role.CLERK),
        (OTHER_MANAGER, "辛经理", Role.MANAGER),
    ):
        home = "9-1-0901" if role is Role.RESIDENT else None
        setup.enter(desk, user=user, name=name, lang="zh", home=home, roles=(role,))
    chats.meet(db, OTHER_GROUP, kind="supergroup", title="彼岸园 工作群", lang="zh")
    groups.bind(db, OTHER, OTHER_GROUP, GroupKind.STAFF, now=START)


async def two_estates(town: Town) -> None:
    for user, name in (
        (SELF, NAME),
        (OTHER_RESIDENT, "壬住户"),
        (OTHER_CLERK, "庚客服"),
        (OTHER_MANAGER, "辛经理"),
    ):
        town.telegram.add_person(user, name)
    town.telegram.add_group(
        OTHER_GROUP, "彼岸园 工作群", creator=OTHER_MANAGER, members=[OTHER_CLERK]
    )
    await town.person(SELF).starts()  # while there is one estate, a stranger belongs to it
    await town.app.database.write(second_estate)
    town.telegram.adds_bot(OTHER_MANAGER, OTHER_GROUP, admin=True)
    for user in (OTHER_RESIDENT, OTHER_CLERK, OTHER_MANAGER):
        await town.person(user).starts()


async def an_anonymous_report(town: Town) -> None:
    her = town.person(SELF)
    await her.starts()
    await her.says(SAYS)
    if "现在有人有危险吗" in her.screen:
        await her.presses("没有危险")
    await her.sends("document", caption=f"{NAME}的录像")
    await her.presses("谁可以知道")
    await her.presses("匿名")
    await her.presses("就这样提交")
    await her.replies(f"{NAME}问：{WORDING}，{PHONE}打得通", to="已收到")


async def the_office_works_on_it(town: Town) -> None:
    zhou, li, zheng = town.person(ZHOU), town.person(LI), town.person(ZHENG)
    for command in ("/inbox", "/today", "/find 0001"):
        await zhou.says(command)
        await zhou.says(command, chat=town.GROUP)
    await town.passes(minutes=31)
    await zhou.presses("打开（私聊）", chat=town.GROUP)
    await zhou.presses("看附件")
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("转维修", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await zhou.presses("内部备注", chat=town.GROUP)
    await zhou.answers_prompt("先去看看")
    await zheng.presses("修好了", chat=town.GROUP)
    await zheng.answers_prompt("看过了")
    await town.person(SELF).presses("没解决")
    await town.passes(hours=30)
    await li.says("/find 7-1")
    await town.person(SELF).blocks()
    await zhou.presses("告诉报告人", chat=town.GROUP)
    await zhou.answers_prompt("明天再来")
    await town.away(hours=1)
    await town.passes(days=2)


def file_names(folder: Path) -> str:
    return " ".join(str(file) for file in folder.rglob("*"))


async def another_estate_works(town: Town) -> None:
    resident, clerk = town.person(OTHER_RESIDENT), town.person(OTHER_CLERK)
    await resident.says("9-1-0901 橙海豚水管漏水")
    await resident.presses("就这样提交")
    await clerk.presses("我来受理", chat=OTHER_GROUP)
    await clerk.presses("确定并告知报告人", chat=OTHER_GROUP)
    await clerk.says("/inbox")
    await clerk.says("/find 0001")


async def test_nothing_of_an_anonymous_reporter_or_of_another_estate_gets_out(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await two_estates(town)
    await an_anonymous_report(town)
    await another_estate_works(town)
    await the_office_works_on_it(town)

    sent = payloads(town.telegram)
    elsewhere = [(chat, words) for chat, words in sent if chat != SELF]
    assert len(elsewhere) > 40
    for mark in (NAME, PHONE, ROOM, "0977", str(SELF)):
        assert [words for _, words in elsewhere if mark in words] == [], mark
    for mark in (WORDING, "紫鹦鹉"):
        in_groups = [words for chat, words in elsewhere if chat < 0 and mark in words]
        assert in_groups == [], mark
        assert {chat for chat, words in elsewhere if mark in words} <= {ZHOU, LI}

    theirs = {OTHER_GROUP, OTHER_RESIDENT, OTHER_CLERK, OTHER_MANAGER}
    for mark in OTHER_MARKS:
        assert [words for chat, words in sent if chat not in theirs and mark in words] == [], mark
    for mark in (NAME, PHONE, WORDING, "梧桐里", "WT-2603", "周客服"):
        assert [words for chat, words in sent if chat in theirs and mark in words] == [], mark

    for mark in (NAME, PHONE, ROOM, WORDING, *OTHER_MARKS):
        assert mark not in caplog.text, mark
    assert NAME not in file_names(town.folder)


async def test_the_search_finds_what_it_is_to_find(town: Town) -> None:
    """A canary that nothing could wake would be no canary."""
    wang = town.person(1001)
    await wang.says("楼上漏水")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    case: dict[str, Any] = {"no": "WT-2603-0001", "place": "", "name": "漏水", "user_id": 1001}
    assert leaks(town.telegram, [case | {"shown": None}])


async def says_in_the_log(town: AbstractAsyncContextManager[Town], words: str) -> Moment:
    async with town as place:
        moment = Moment.of(place)
        logging.getLogger("bot").warning(words)
    return moment


async def test_a_town_is_searched_as_it_closes(tmp_path: Path) -> None:
    """One whose process dies is searched too; so are all in which a test has played."""
    moment = await says_in_the_log(a_town(tmp_path), "nothing of anybody")
    with pytest.raises(AssertionError, match=PHONE):
        await says_in_the_log(a_town(tmp_path), f"call {PHONE}")
    with pytest.raises(AssertionError, match="王女士"):
        await says_in_the_log(MortalTown(tmp_path, moment, seed=1), "王女士")
