"""What is kept of somebody can be seen, taken along and forgotten."""

import json
from typing import Any

from bot import audit
from tests.town import Town

WANG, SUN, ZHOU, FENG = 1001, 1005, 2001, 2005


def documents(town: Town, chat: int) -> list[dict[str, Any]]:
    """The JSON documents that the bot has sent into a chat."""
    found = [
        town.telegram.media(message["document"]["file_id"])
        for message in town.telegram.history(chat)
        if "document" in message and message["from"]["id"] == town.telegram.bot["id"]
    ]
    return [json.loads(one.content) for one in found if one is not None]


async def test_mydata_shows_what_is_kept_and_sends_it_as_a_document(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends("photo", caption="卫生间吊顶滴水，一天接一桶")
    await wang.presses("✅")
    await wang.says("/mydata")
    assert "称呼：王女士" in wang.chat
    assert "反映的事：0001" in wang.chat
    told = documents(town, WANG)[-1]
    assert told["people"][0]["name"] == "王女士"
    assert told["people"][0]["user_id"] == WANG
    assert told["cases"][0]["words"] == "卫生间吊顶滴水，一天接一桶"
    assert told["media"][0]["kind"] == "photo"
    assert {line["by"] for line in told["journal"]} == {"me"}


async def test_mydata_says_nothing_of_others(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await town.person(SUN).reports("七号楼垃圾没人收")
    await town.person(WANG).says("/mydata")
    told = json.dumps(documents(town, WANG)[-1], ensure_ascii=False)
    assert "垃圾" not in told
    assert "person:" not in told
    assert str(SUN) not in told
    await town.passes(minutes=2)
    await town.person(ZHOU).says("/mydata")
    assert "楼上很吵" not in json.dumps(documents(town, ZHOU)[-1], ensure_ascii=False)


async def test_mydata_once_a_minute(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/mydata")
    await wang.says("/mydata")
    assert "刚刚已经发给您了" in wang.chat
    assert len(documents(town, WANG)) == 1
    await town.passes(minutes=1)
    await wang.says("/mydata")
    assert len(documents(town, WANG)) == 2
    lines = await town.rows("SELECT outcome FROM journal WHERE action = 'person.data' ORDER BY seq")
    assert [line["outcome"] for line in lines] == ["done", "refused-data-again", "done"]


async def test_mydata_is_for_the_private_chat(town: Town) -> None:
    await town.person(ZHOU).says("/mydata", chat=town.GROUP)
    assert "资料" not in town.group


async def test_the_way_from_the_settings(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    await wang.presses("我的资料")
    assert documents(town, WANG)


async def test_handled_updates_keep_no_words(town: Town) -> None:
    await town.person(WANG).says("楼上很吵")
    kept = await town.rows("SELECT body FROM inbox WHERE state <> 'new'")
    assert kept
    assert not [row for row in kept if row["body"] is not None]


async def test_forget_is_asked_twice_and_done_once(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/forget")
    assert "会留下，但不再有您的名字" in wang.screen
    await wang.presses("继续删除")
    assert "真的删除吗" in wang.screen
    await wang.presses("确定删除")
    assert "您的资料已删除" in wang.screen
    assert not await town.rows("SELECT 1 FROM people WHERE user_id = :user", user=WANG)


async def test_who_changes_his_mind_loses_nothing(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/forget")
    await wang.presses("继续删除")
    await wang.presses("不删了")
    assert await town.rows("SELECT 1 FROM people WHERE user_id = :user", user=WANG)


async def test_open_reports_can_be_withdrawn_with_it(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("卫生间吊顶滴水，电话 13912345678")
    await wang.says("/forget")
    await wang.presses("继续删除")
    assert "还没办完：0001" in wang.screen
    await wang.presses("撤回并删除")
    case = (await town.rows("SELECT * FROM cases"))[0]
    assert (case["stage"], case["words"], case["place"]) == ("withdrawn", "", "3")
    assert case["no"].endswith("0001")
    assert "报告人撤回" in town.group or "撤回" in town.group
    assert "滴水" not in town.group
    assert not await town.rows("SELECT 1 FROM reporters")


async def test_open_reports_can_go_on_without_him(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("卫生间吊顶滴水，找王女士 13912345678")
    await wang.says("/forget")
    await wang.presses("继续删除")
    await wang.presses("事情照常办")
    case = (await town.rows("SELECT * FROM cases"))[0]
    assert case["stage"] == "intake"
    assert case["words"] == "卫生间吊顶滴水，找••• •••"
    assert "0001 的报告人删除了自己的资料" in town.group
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await town.person(ZHOU).presses("确定并告知报告人", chat=town.GROUP)
    assert not await town.rows("SELECT 1 FROM phone_tasks WHERE done_at IS NULL")


async def test_whoever_was_forgotten_comes_back_as_a_stranger(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/forget")
    await wang.presses("继续删除")
    await wang.presses("确定删除")
    await wang.says("/settings")
    assert "住处：没有登记" in wang.screen
    assert "身份：访客" in wang.screen


async def test_the_office_gives_its_role_back_first(town: Town) -> None:
    zhou = town.person(ZHOU)
    await zhou.says("/forget")
    await zhou.presses("继续删除")
    answer = await zhou.presses("确定删除")
    assert "您现在有工作身份" in answer["text"]
    assert await town.rows("SELECT 1 FROM people WHERE user_id = :user", user=ZHOU)


async def test_not_a_byte_is_left(town: Town) -> None:
    """Marked words, names, numbers and files go in as updates; after a night none is anywhere."""
    user = 770077007700
    town.telegram.add_person(user, "Zacharias Quickenbush", language_code="zh-hans")
    marked = town.person(user)
    await marked.starts()
    await marked.sends("photo", caption="3-1-1002 暗号葡萄柚漏水 13900001111")
    await marked.sends("voice", caption="录音里的暗号葡萄柚")
    await marked.presses("✅")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    await marked.presses("看进度")
    await marked.presses("补充")
    await marked.says("再说一遍暗号葡萄柚")
    await marked.presses("看进度")
    await marked.presses("问一句")
    await marked.says("什么时候修暗号葡萄柚")
    await town.person(ZHOU).replies("暗号葡萄柚的事，师傅明天来", to="什么时候修", chat=town.GROUP)
    await marked.says("/mydata")
    media = await town.rows("SELECT file_id, unique_id, sha256 FROM media")
    assert len(media) == 2
    marks = [
        "Zacharias",
        str(user),
        "13900001111",
        "葡萄柚",
        "萄柚",  # as the index of words cuts it
        "3-1-1002 暗",
        "photo-3-1",
        *(row[name] for row in media for name in ("file_id", "unique_id")),
    ]
    await marked.says("一份没写完的葡萄柚")
    before = everything(town)
    assert [mark for mark in marks if not found(mark, before)] == []
    await marked.says("/forget")
    await marked.presses("继续删除")
    await marked.presses("撤回并删除")
    await marked.blocks()
    await a_night(town)
    after = everything(town)
    assert [mark for mark in marks if found(mark, after)] == []
    assert not [path for path in (town.folder / "files").rglob("*") if path.is_file()]
    verdict = await audit.verify(town.app.database)
    assert verdict.broken_at is None
    assert verdict.rows > 5


async def test_an_open_report_is_emptied_once_it_is_closed(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends("photo", caption="单元门禁坏了，关不上")
    await wang.presses("✅")
    await wang.says("/forget")
    await wang.presses("继续删除")
    await wang.presses("事情照常办")
    zhou = town.person(ZHOU)
    await zhou.presses("我来受理", chat=town.GROUP)
    await zhou.presses("转维修", chat=town.GROUP)
    await zhou.presses("确定并告知报告人", chat=town.GROUP)
    await a_night(town)
    assert found("关不上", everything(town))
    await zhou.presses("修好了", chat=town.GROUP)
    await zhou.answers_prompt("换了闭门器")
    assert (await town.rows("SELECT stage FROM cases"))[0]["stage"] == "archived"
    await a_night(town)
    assert not found("关不上", everything(town))
    assert not await town.rows("SELECT 1 FROM people WHERE forgotten_at IS NOT NULL")


def everything(town: Town) -> bytes:
    """All files of the data folder, one after the other."""
    return b"\0".join(path.read_bytes() for path in town.folder.rglob("*") if path.is_file())


def found(mark: str, where: bytes) -> bool:
    """As UTF-8, as JSON escapes it, and a number as SQLite stores one of its size."""
    forms = [mark.encode(), json.dumps(mark)[1:-1].encode()]
    if mark.isdecimal():
        forms.append(int(mark).to_bytes(6, "big"))
    return any(form in where for form in forms)


async def a_night(town: Town) -> None:
    """A day and its night, with what happens at three."""
    await town.passes(hours=24)
    await town.app.database.vacuum()


async def test_an_old_button_erases_nobody(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/forget")
    await wang.presses("继续删除")
    message = town.telegram.screen(WANG)["message_id"]
    await town.passes(minutes=11)
    query = town.telegram.presses(WANG, WANG, message, "🗑 确定删除")
    await town.settle()
    assert "旧" in town.telegram.answers[query]["text"] or town.telegram.answers[query]
    assert await town.rows("SELECT 1 FROM people WHERE user_id = :user", user=WANG)


async def test_a_legal_hold_keeps_what_would_have_gone(town: Town) -> None:
    wang, feng = town.person(WANG), town.person(FENG)
    await wang.reports("暗号葡萄柚漏水")
    await feng.says("/inbox")
    await feng.presses("0001")
    await feng.presses("暂停销毁")
    await feng.says("楼下住户准备起诉")
    await wang.says("/forget")
    await wang.presses("继续删除")
    assert "暂停销毁，解除前不删：0001" in wang.screen
    await wang.presses("撤回并删除")
    await a_night(town)
    assert found("葡萄柚", everything(town))
    assert not found("王女士", everything(town))
    await feng.presses("解除暂停销毁")
    await a_night(town)
    assert not found("葡萄柚", everything(town))


async def test_only_a_manager_sees_the_hold(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")
    zhou = town.person(ZHOU)
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "暂停销毁" not in zhou.screen
