"""An empty installation becomes an estate with an office."""

from pathlib import Path

from tests.founded import a_code, an_administrator
from tests.town import Town
from tests.town import town as a_town

WANG, LIU, CHEN = 1001, 1006, 2006


async def test_before_anybody_has_set_it_up_everybody_is_told_so(empty: Town) -> None:
    wang = empty.person(WANG)
    for words in ("/start", "/report", "/my", "/settings", "楼上漏水"):
        await wang.says(words) if words != "/start" else await wang.starts()
        assert "这个小区还没有设置好" in wang.screen, words
    assert not await empty.rows("SELECT * FROM drafts")


async def test_a_code_makes_the_administrator_and_the_screens_the_estate(empty: Town) -> None:
    chen = empty.person(CHEN)
    await chen.starts(await a_code(empty))
    assert "您现在是管理员" in chen.chat
    assert "第 1 步，共 12 步" in chen.screen
    assert "小区叫什么名字？" in chen.screen
    await chen.says("梧桐里")
    assert "[WT] [WTL]" in chen.screen
    await chen.says("小区")
    assert "代码是两到四个英文字母" in chen.screen
    await chen.says("wt")
    assert "时区：上海　语言：中文" in chen.screen
    await chen.presses("就这样")
    assert "有哪些楼？" in chen.screen
    await chen.says("楼很多")
    assert "没看出是哪几号楼" in chen.screen
    await chen.says("1-8号楼 每栋2单元 18层 每层4户")
    assert "共 1,152 户，电梯 16 部" in chen.screen
    await chen.presses("就这样录入")
    assert "24 小时值班电话？" in chen.screen
    await chen.says("没有")
    assert "这里要有电话号码" in chen.screen
    await chen.says("8888-0000")
    await chen.says("119 / 110 / 120")
    assert "上班：周一 周二 周三 周四 周五 周六 周日　08:00–18:00" in chen.screen
    await chen.presses("就这样")
    await chen.presses("标准")
    assert "没有选" in chen.screen
    await chen.presses("杭州")
    assert "杭州：4 条" in chen.screen
    await chen.presses("下一步")
    assert "谁来办事？" in chen.screen
    await chen.presses("下一步")
    assert "工作群" in chen.screen
    await chen.presses("跳过")
    assert "演练一件" in chen.screen
    await chen.presses("跳过")
    assert "梧桐里可以用了" in chen.screen
    assert "○ 还没有工作人员" in chen.screen
    assert "○ 还没有绑定工作群" in chen.screen
    assert "○ 还没有绑定住户群" in chen.screen
    assert "群和频道" in chen.screen
    assert f"放在服务器的 {empty.folder.resolve() / 'backups'}" in chen.screen
    assert "再存一份到别的机器" in chen.screen
    assert "[📄 海报]" in chen.screen
    assert "还没有录入楼栋" not in chen.screen
    assert "8 栋 · 1,152 户" in chen.screen
    await chen.starts()
    assert "梧桐里 · 物业协调" in chen.screen


async def test_a_set_up_left_half_way_goes_on_after_a_restart(tmp_path: Path) -> None:
    async with a_town(tmp_path, empty=True) as town:
        await an_administrator(town)
        chen = town.person(CHEN)
        await chen.says("梧桐里")
        await chen.presses("WT")
        await chen.presses("就这样")
        await chen.presses("跳过")
        await town.closes()
        await town.opens()
        await chen.says("8888-0000")
        assert "当地的紧急电话？" in chen.screen
        await chen.presses("以后再填")
        assert "这个小区还没有设置好" in chen.screen
        await town.closes()
        await town.opens()
        await chen.presses("小区信息")
        assert "第 6 步，共 12 步" in chen.screen
        await chen.says("119 / 110 / 120")
        assert "工作时间" in chen.screen


async def test_an_earlier_answer_is_changed_on_the_way(empty: Town) -> None:
    await an_administrator(empty)
    chen = empty.person(CHEN)
    await chen.says("梧桐")
    await chen.presses("返回")
    assert "小区叫什么名字？" in chen.screen
    await chen.says("梧桐里")
    assert "编号用哪几个字母？" in chen.screen
    await chen.says("/setup")
    assert "编号用哪几个字母？" in chen.screen


async def test_every_setting_is_changed_later_from_one_screen(town: Town) -> None:
    chen = town.person(CHEN)
    await chen.says("/setup")
    assert "梧桐里可以用了" in chen.screen
    await chen.presses("工作时间")
    await chen.presses("✓ 周日")
    assert "上班：周一 周二 周三 周四 周五 周六　08:00–18:00" in chen.screen
    await chen.presses("改上班时间")
    await chen.says("18-8")
    assert "没看懂这个时间" in chen.screen
    await chen.says("8点30到17点30")
    assert "08:30–17:30" in chen.screen
    await chen.presses("改免打扰时间")
    await chen.says("22:00-7:00")
    assert "免打扰：22:00–07:00" in chen.screen
    await chen.presses("改节假日")
    await chen.presses("中国")
    assert "节假日：中国　2026 年放假 22 天，调休上班 6 天" in chen.screen
    await chen.presses("就这样")
    await chen.presses("值班电话")
    await chen.presses("返回")
    await chen.presses("值班电话")
    await chen.says("6666-0000")
    assert "值班电话：6666-0000" in chen.screen
    await chen.presses("答复时限")
    await chen.presses("严格")
    assert "答复时限：严格" in chen.screen
    assert "地方规定：没有选" in chen.screen
    await chen.presses("地方规定")
    await chen.presses("浙江")
    await chen.presses("杭州")
    await chen.presses("✓ 浙江")
    await chen.presses("返回")
    assert "地方规定：杭州" in chen.screen
    await chen.presses("时区、语言")
    await chen.presses("伦敦")
    assert "时区：伦敦" in chen.screen
    await chen.presses("就这样")
    assert "节假日：英国" in chen.screen
    wang = town.person(WANG)
    await wang.says("/help")
    assert "6666-0000" in wang.screen


async def test_a_code_works_once(empty: Town) -> None:
    code = await a_code(empty)
    await empty.person(CHEN).starts(code)
    await empty.person(LIU).starts(code)
    assert "这个链接用过了或已失效" in empty.person(LIU).chat
    admins = await empty.rows("SELECT * FROM roles WHERE role = 'admin'")
    assert len(admins) == 1


async def test_five_wrong_codes_lock_for_an_hour(empty: Town) -> None:
    code = await a_code(empty)
    liu, chen = empty.person(LIU), empty.person(CHEN)
    for _ in range(5):
        await liu.starts("setup_wrong")
        assert "设置码不对" in liu.screen
    await chen.starts(code)
    assert "试错太多次了，一小时后再试。" in chen.screen
    await empty.passes(minutes=61)
    await chen.starts(code)
    assert "您现在是管理员" in chen.chat


async def test_residents_are_not_asked_to_set_up_the_estate(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/setup")
    assert "这件事只有当事人和办理的人能看、能办。" in wang.screen
    assert not await town.rows("SELECT * FROM drafts")


async def test_a_place_gets_a_code_for_its_poster(town: Town) -> None:
    chen, wang = town.person(CHEN), town.person(WANG)
    await chen.says("/settings")
    await chen.presses("📍 位置")
    await chen.presses("添加位置")
    await chen.presses("公共区域")
    await chen.says("儿童乐园")
    assert "已添加：儿童乐园" in chen.chat
    code = chen.chat.partition("海报链接的编号：")[2].split()[0]
    await wang.starts(code)
    assert "📍 儿童乐园" in wang.screen
    await chen.presses("添加位置")
    await chen.presses("公共区域")
    await chen.says("儿童乐园")
    assert "已经有这个位置了：儿童乐园" in chen.screen
    await chen.says("滑梯")
    assert "已添加：滑梯" in chen.chat
