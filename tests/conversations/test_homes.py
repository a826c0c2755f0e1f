"""Registering a home: the notice, where, what one is to it, and three ways to be verified."""

from tests.homes import a_code, asked_how, homes_of
from tests.town import Town
from workflow.terms import HomeRelation

WANG, LIU, ZHOU, CHEN = 1001, 1006, 2001, 2006


async def test_the_notice_comes_first_and_in_full(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    assert "登记前请知道" in liu.screen
    assert "境外服务器" in liu.screen
    await liu.presses("全文")
    for word in ("为什么", "保存多久", "更正、删除", "不收身份证号", "8888-0000"):
        assert word in liu.screen
    await liu.presses("返回")
    assert not await town.rows("SELECT * FROM consents")
    await liu.presses("同意并继续")
    (given,) = await town.rows("SELECT kind, given_at, withdrawn_at FROM consents")
    assert (given["kind"], given["withdrawn_at"]) == ("registration", None)


async def test_building_entrance_then_the_flat_that_is_typed(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.presses("3号楼")
    await liu.presses("1单元")
    assert "电梯" not in liu.screen, "nobody lives in a lift"
    await liu.presses("上一级")
    assert "[2单元]" in liu.screen
    await liu.presses("2单元")
    await liu.presses("3层")
    await liu.says("我也不知道")
    assert "我没看懂房号" in liu.screen
    await liu.says("0301室")
    assert "您与 3-2-0301 的关系" in liu.screen


async def test_where_the_form_stood_stand_the_homes(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    for label in ("登记我家", "同意并继续", "3号楼", "1单元", "11层", "1102", "租客", "请客服核对"):
        await liu.presses(label)
    assert "用哪种方式核对" not in liu.chat, "its buttons do nothing any more"
    assert "3-1-1102　租客 · 等待核对" in liu.chat
    await town.person(ZHOU).presses("看资料", chat=town.GROUP)
    assert "手机：没有留" in town.person(ZHOU).screen
    assert "档案里这一户没有电话" in town.person(ZHOU).screen


async def test_rooms_that_are_known_are_buttons(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.presses("3号楼")
    await liu.presses("1单元")
    await liu.presses("11层")
    await liu.presses("1102")
    assert "您与 3-1-1102 的关系" in liu.screen


async def test_a_tall_house_comes_in_pages(town: Town) -> None:
    chen, liu = town.person(CHEN), town.person(LIU)
    await chen.says("/settings")
    await chen.presses("位置")
    await chen.presses("一句话添加楼栋")
    await chen.says("9号楼 1单元 40层 每层1户")
    await chen.presses("就这样录入")
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.presses("9号楼")
    await liu.presses("1单元")
    assert "[40层]" not in liu.screen
    await liu.presses("下一页")
    await liu.presses("40层")
    await liu.presses("4001")
    assert "您与 9-1-4001 的关系" in liu.screen


async def test_a_flat_of_a_building_that_is_not_there_is_asked_again(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("同意并继续")
    await liu.says("99-1-1001")
    assert "没有找到 99-1-1001" in liu.screen
    await liu.says("3-1-1001")
    assert "您与 3-1-1001 的关系" in liu.screen


async def test_by_phone_instead_presses_nobody_and_keeps_nothing(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.presses("登记我家")
    await liu.presses("打电话办理")
    assert "请打 8888-0000" in liu.screen
    assert "想用电话登记住处" in town.group
    assert not await town.rows("SELECT * FROM drafts")
    assert not await town.rows("SELECT * FROM consents")
    await liu.reports("楼道灯坏了")
    assert "已收到" in liu.chat


async def test_several_homes_family_and_moving_out(town: Town) -> None:
    wang = town.person(WANG)
    code = await a_code(town, "3-1-1102")
    await wang.starts(f"i_{code}")
    await wang.presses("同意并继续")
    await wang.presses("代办")
    await wang.says("/settings")
    assert "3-1-1002、3-1-1102" in wang.screen
    await wang.presses("我的家")
    await wang.presses("3-1-1002")
    await wang.presses("加家人")
    assert "请把这个邀请码发给您的家人" in wang.chat
    payload = wang.chat.partition("?start=")[2].split()[0]
    liu = town.person(LIU)
    await liu.starts(payload)
    await liu.presses("同意并继续")
    assert await homes_of(town, LIU) == [("3-1-1002", "family", "verified", "invitation-code")]
    await wang.says("/settings")
    await wang.presses("我的家")
    await wang.presses("3-1-1102")
    assert "加家人" not in wang.screen, "an agent invites nobody"
    await wang.presses("我搬走了")
    await wang.presses("确定，我搬走了")
    assert [row[2] for row in await homes_of(town, WANG)] == ["verified", "ended"]
    await wang.says("/report")
    await wang.presses("渗漏水")
    assert "我家 3-1-1002" in wang.screen


async def test_whoever_has_two_homes_chooses_which(town: Town) -> None:
    await town.moves_in(WANG, "5-2-0801", HomeRelation.OWNER)
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("渗漏水")
    await wang.presses("我家 5-2-0801")
    await wang.presses("处理人知道即可")
    assert "5-2-0801" in wang.screen


async def test_a_name_is_corrected(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    await wang.presses("我的家")
    await wang.presses("改称呼")
    await wang.says("王老师")
    assert "称呼：王老师" in wang.screen


async def test_a_child_is_asked_for_an_adult_and_nothing_is_kept(town: Town) -> None:
    town.telegram.add_person(3001, "小明")
    child = town.person(3001)
    await child.starts()
    await child.presses("登记我家")
    await child.presses("我不满 14 岁")
    assert "请让家里的大人来登记" in child.screen
    rows = await town.rows("SELECT name, phone FROM people WHERE user_id = 3001")
    assert tuple(rows[0]) == ("", None)
    assert not await town.rows("SELECT * FROM drafts")
    await child.says("电梯里有人被困了")
    await child.presses("有危险")
    await child.presses("就这样提交")
    assert "已收到" in child.chat


async def test_a_report_that_was_begun_waits_beneath(town: Town) -> None:
    liu = town.person(LIU)
    await liu.starts()
    await liu.says("楼道灯坏了")
    await liu.starts()
    await liu.says("/settings")
    await liu.presses("我的家")
    await liu.presses("登记我家")
    await liu.presses("取消")
    await liu.starts()
    assert "您有一件事还没提交" in liu.screen


async def test_english(town: Town) -> None:
    emma = town.person(1004)
    await emma.says("/settings")
    await emma.presses("My homes")
    await emma.presses("Another home")
    assert "Before you register" in emma.screen
    await emma.presses("Agree")
    await emma.says("5-2-0802")
    await emma.presses("tenant")
    await emma.presses("Ask the desk")
    assert "The desk has been asked to check" in emma.screen


async def test_a_forged_button_shows_nothing_of_other_peoples_homes(town: Town) -> None:
    liu = await asked_how(town, LIU, "2-1-0301", "业主")
    await liu.presses("请客服核对")
    (row,) = await town.rows("SELECT id FROM residents WHERE state = 'asked'")
    await liu.reports("楼道灯坏了")
    await liu.blocks()
    for label in ("我来受理", "转维修", "确定并告知报告人"):
        await town.person(ZHOU).presses(label, chat=town.GROUP)
    (task,) = await town.rows("SELECT id FROM phone_tasks")
    wang = town.person(WANG)
    await wang.starts()
    screen = town.telegram.screen(WANG)["message_id"]
    forged = [f"hm.{row['id']}.y", f"hj.{row['id']}.n", f"hs.{row['id']}", f"pw.{task['id']}"]
    forged += [f"ps.{task['id']}", "fr.1", "fw.1.1.n", "ct.0.register", "ct.0.caller"]
    for data in forged:
        query = town.telegram.presses_data(WANG, WANG, screen, data)
        await town.settle()
        assert town.telegram.answers[query].get("show_alert"), data
    assert "2-1-0301" not in wang.chat
    assert "刘先生" not in wang.chat
    assert not await town.rows("SELECT 1 FROM inbox WHERE state = 'parked'")
