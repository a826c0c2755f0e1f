"""Who reported anonymously: seen by one manager for ten minutes, if a second person agrees."""

import json
from typing import Any

import pytest

from storage import people, phones
from storage.rows import Scope
from tests.town import Town

WANG, LIU = 1001, 1006
ZHOU, LI, ZHENG, FENG, CHEN = 2001, 2003, 2004, 2005, 2006
ASKS = "知道匿名报告"
PHONE = "13800001234"


async def joins(town: Town, user: int, role: str) -> None:
    chen = town.person(CHEN)
    await chen.says("/settings")
    await chen.presses("👥 人员")
    await chen.presses(f"邀请{role}")
    await town.person(user).starts(chen.screen.partition("?start=")[2].split()[0])


async def reports_anonymously(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("楼上天天跳绳，我家灯都在晃")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await town.app.database.write(
        lambda db: phones.keep(db, Scope(1), people.of_user(db, Scope(1), WANG).id, PHONE)  # type: ignore[union-attr]
    )


async def opens(town: Town, user: int) -> None:
    person = town.person(user)
    await person.says("/inbox")
    await person.presses("0001")


async def asks(town: Town, user: int = FENG, why: str = "要上门谈赔偿") -> None:
    await opens(town, user)
    await town.person(user).presses("🔓 查看匿名报告人")
    await town.person(user).says(why)


async def an_asked_auditor(town: Town) -> None:
    await joins(town, LIU, "审计员")
    await reports_anonymously(town)
    await town.passes(hours=13)  # the next morning: the request may be said
    await asks(town)


def told(town: Town, *users: int) -> list[int]:
    """Who of them has read her name or her number."""
    return [one for one in users if "王女士" in town.heard(one) or PHONE in town.heard(one)]


async def outcomes(town: Town) -> list[tuple[str, str]]:
    rows = await town.rows(
        "SELECT action, outcome FROM journal WHERE action LIKE '%reveal%' ORDER BY seq"
    )
    return [(row["action"], row["outcome"]) for row in rows]


async def test_an_auditor_agrees_and_the_manager_alone_sees_it_for_ten_minutes(town: Town) -> None:
    await an_asked_auditor(town)
    feng, liu, wang = town.person(FENG), town.person(LIU), town.person(WANG)
    assert "已请另一位负责人确认" in feng.chat
    assert "冯经理 想知道匿名报告" in liu.screen.replace("<b>", "").replace("</b>", "")
    assert "要上门谈赔偿" in liu.screen
    assert told(town, FENG, LIU, ZHOU) == []
    answer = await liu.presses("同意")
    assert answer["text"] == "已同意"
    assert "王女士" in feng.screen
    assert PHONE in feng.screen
    assert told(town, FENG, LIU, ZHOU, LI, CHEN, town.GROUP) == [FENG]
    assert "您的姓名和电话已给 冯经理（项目经理）看过" in wang.chat
    assert "理由：要上门谈赔偿" in wang.chat
    await town.passes(minutes=9)
    assert told(town, FENG) == [FENG]
    await town.passes(minutes=1)
    assert told(town, FENG) == []
    assert "已不再显示" in feng.chat
    assert await outcomes(town) == [
        ("case.reveal_reason", "done"),
        ("case.ask_reveal", "done"),
        ("case.revealed", "done"),
        ("case.agree_reveal", "done"),
    ]


async def test_her_name_stands_in_no_message_and_no_line_of_the_journal(town: Town) -> None:
    await an_asked_auditor(town)
    await town.person(LIU).presses("同意")
    for table in ("outbox", "journal_words", "due", "cards", "reveals"):
        mine: list[Any] = await town.rows(f"SELECT * FROM {table}")
        said = json.dumps([tuple(row) for row in mine], ensure_ascii=False)
        if table == "outbox":  # what she is told herself
            said = json.dumps(
                [tuple(row) for row in mine if row["chat_id"] != WANG], ensure_ascii=False
            )
        assert "王女士" not in said, table
        assert PHONE not in said, table


async def test_refused_is_told_to_the_manager_and_to_nobody_else(town: Town) -> None:
    await an_asked_auditor(town)
    await town.person(LIU).presses("不同意")
    assert "刘先生 没有同意" in town.person(FENG).chat
    assert told(town, FENG, LIU) == []
    assert "理由" not in town.person(WANG).chat


@pytest.mark.parametrize("first", ["同意", "不同意"])
async def test_a_second_press_changes_nothing(town: Town, first: str) -> None:
    await an_asked_auditor(town)
    liu = town.person(LIU)
    await liu.presses(first)
    before = await town.rows("SELECT answer, until FROM reveals")
    for label in ("同意", "不同意"):
        assert "已经办过了" in (await liu.presses(label))["text"]
    assert await town.rows("SELECT answer, until FROM reveals") == before


async def test_a_later_request_replaces_the_first_and_its_button_is_old(town: Town) -> None:
    await an_asked_auditor(town)
    old = town.telegram.screen(LIU)["message_id"]
    await asks(town, why="警察来问")
    query = town.telegram.presses(LIU, LIU, old, "同意")
    await town.settle()
    assert "已经办过了" in town.telegram.answers[query]["text"]
    assert told(town, FENG) == []
    await town.person(LIU).presses("同意")
    assert told(town, FENG) == [FENG]
    assert "理由：警察来问" in town.person(WANG).chat


async def test_without_an_auditor_another_manager_answers(town: Town) -> None:
    await joins(town, LI, "项目经理")
    await reports_anonymously(town)
    await town.passes(hours=13)
    await asks(town)
    assert ASKS in town.person(LI).chat
    assert ASKS not in town.person(FENG).chat
    await town.person(LI).presses("同意")
    assert told(town, FENG, LI) == [FENG]


async def test_where_nobody_else_can_agree_it_is_said_at_once(town: Town) -> None:
    await reports_anonymously(town)
    await asks(town)
    assert "请管理员先设一位" in town.person(FENG).chat
    assert await town.rows("SELECT 1 FROM reveals") == []


async def test_who_asks_cannot_agree_even_as_the_auditor(town: Town) -> None:
    await joins(town, FENG, "审计员")
    await joins(town, LI, "项目经理")
    await reports_anonymously(town)
    await town.passes(hours=13)
    await asks(town)
    assert ASKS in town.person(LI).chat
    message = town.telegram.screen(FENG)["message_id"]
    query = town.telegram.presses_data(FENG, FENG, message, "sv.1.1.y")
    await town.settle()
    assert town.telegram.answers[query]["show_alert"]
    assert told(town, FENG) == []
    assert (await outcomes(town))[-1] == ("case.agree_reveal", "refused-not-allowed")


@pytest.mark.parametrize("user", [ZHOU, LI, ZHENG])
async def test_others_of_the_office_are_not_offered_it_and_cannot(town: Town, user: int) -> None:
    await joins(town, LIU, "审计员")
    await reports_anonymously(town)
    await opens(town, user)
    person = town.person(user)
    assert "🔓" not in person.chat
    message = town.telegram.screen(user)["message_id"]
    query = town.telegram.presses_data(user, user, message, "ct.1.reveal")
    await town.settle()
    assert town.telegram.answers[query]["show_alert"]
    await town.passes(hours=13)
    await asks(town)
    query = town.telegram.presses_data(user, user, message, "sv.1.1.y")
    await town.settle()
    assert town.telegram.answers[query]["show_alert"]
    assert told(town, user, FENG) == []


async def test_a_deputy_neither_asks_nor_agrees(town: Town) -> None:
    """Who stands in for the manager who asked would agree in his place."""
    await joins(town, LI, "项目经理")
    await reports_anonymously(town)
    await town.passes(hours=13)
    await asks(town)
    li, zheng = town.person(LI), town.person(ZHENG)
    await li.says("/settings")
    for label in ("我不在的时候", "郑工", "3月4日", "3月4日"):
        await li.presses(label)
    await opens(town, ZHENG)
    assert "暂停销毁" in zheng.screen, "he has the manager's other rights"
    assert "🔓" not in zheng.screen
    message = town.telegram.screen(ZHENG)["message_id"]
    query = town.telegram.presses_data(ZHENG, ZHENG, message, "sv.1.1.y")
    await town.settle()
    assert town.telegram.answers[query]["show_alert"]
    assert told(town, FENG, ZHENG) == []


async def test_under_a_legal_hold_the_reporter_is_not_told(town: Town) -> None:
    await an_asked_auditor(town)
    feng, wang = town.person(FENG), town.person(WANG)
    await opens(town, FENG)
    await feng.presses("⚖ 暂停销毁")
    await feng.says("警方调查")
    await town.person(LIU).presses("同意")
    assert told(town, FENG) == [FENG]
    assert "理由" not in wang.chat
    await wang.says("/mydata")
    assert "reveal" not in data(town)
    await opens(town, FENG)
    await feng.presses("⚖ 解除暂停销毁")
    await town.passes(minutes=2)
    await wang.says("/mydata")
    assert "要上门谈赔偿" in data(town)


def data(town: Town) -> str:
    """Her last document."""
    sent = [one["document"] for one in town.telegram.history(WANG) if "document" in one]
    found = town.telegram.media(sent[-1]["file_id"])
    assert found is not None
    return found.content.decode()


async def test_a_named_report_has_nobody_to_reveal(town: Town) -> None:
    await joins(town, LIU, "审计员")
    await town.person(WANG).reports("楼上很吵")
    await opens(town, FENG)
    feng = town.person(FENG)
    assert "🔓" not in feng.screen
    message = town.telegram.screen(FENG)["message_id"]
    town.telegram.presses_data(FENG, FENG, message, "ct.1.reveal")
    await town.settle()
    await feng.says("只是想知道")
    assert "没有可查看的匿名报告人" in feng.chat


async def test_who_is_no_longer_a_manager_sees_nothing(town: Town) -> None:
    await an_asked_auditor(town)
    await town.app.database.write(lambda db: db.run("DELETE FROM roles WHERE role = 'manager'"))
    assert "没有可查看" in (await town.person(LIU).presses("同意"))["text"]
    assert told(town, FENG) == []


async def test_in_english(town: Town) -> None:
    await joins(town, LIU, "审计员")
    await reports_anonymously(town)
    await town.passes(hours=13)
    for user in (LIU, FENG):
        await town.person(user).says("/settings")
        await town.person(user).presses("English")
    await town.person(FENG).says("/inbox")
    await town.person(FENG).presses("0001")
    await town.person(FENG).presses("🔓 See who reported")
    await town.person(FENG).says("Damage must be paid")
    assert "asks who reported" in town.person(LIU).screen
    await town.person(LIU).presses("Agree")
    assert f"Phone: {PHONE}" in town.person(FENG).screen
