"""Papers: the estate's folder, the six kinds, the warranty, the owners' file, what was before."""

from tests.conversations.test_parts import in_facts
from tests.conversations.test_stages import FENG, WANG, fills
from tests.town import Town


async def test_a_paper_of_the_folder_is_picked_and_the_rest_ticked_off(town: Town) -> None:
    li = await in_facts(town)
    feng = town.person(FENG)
    await feng.says("/settings")
    await feng.presses("资料夹")
    await feng.presses("➕ 加 物业服务合同")
    await feng.sends("document", caption="物业服务合同 2024\n第 8 条 共用部位养护")
    assert "物业服务合同 2024 第 8 条" in feng.screen
    await feng.presses("➕ 加 物业服务合同")
    await fills(feng, "补充协议 2025")
    await feng.presses("物业服务合同 2024")
    assert "🗄 物业服务合同 2024" in feng.chat

    await li.presses("还差哪些")
    await li.presses("资料查阅 ▸")
    await li.presses("物业服务合同：查到了")
    await fills(li, "共用部位", "管道养护归物业", "-")
    assert "名称：物业服务合同 2024" in li.screen
    assert "条款：第 8 条 共用部位养护" in li.screen
    await li.presses("存入案卷")
    await li.presses("还差哪些")
    await li.presses("资料查阅 ▸")
    for what in ("管理规约", "业主档案", "工程图纸", "历史记录"):
        await li.presses(f"没有 {what}")
    await li.presses("用不上 维保合同")
    await li.presses("返回")
    assert "资料查阅" not in li.screen.partition("[")[0]
    wang = town.person(WANG)
    await wang.says("/my")
    await wang.presses("0001")
    assert "已查阅：物业服务合同 2024 第 8 条 共用部位养护" in wang.screen
    await feng.presses("拿掉 补充")
    assert "补充协议" not in feng.screen


async def test_the_warranty_runs_from_the_acceptance_of_the_building(town: Town) -> None:
    """C08 ①: reported before its end, it stays the developer's."""
    feng = town.person(FENG)
    await feng.says("/settings")
    await feng.presses("资料夹")
    await feng.presses("竣工验收")
    await fills(feng, "99号楼 2020-11-30")
    assert "没看懂" in feng.chat
    await fills(feng, "3号楼 2020-11-30")
    assert "竣工验收：3号楼 2020-11-30" in feng.screen
    li = await in_facts(town)
    await li.presses("保修计算")
    await fills(li, "[防水]")
    assert "竣工验收：2020年11月30日(周一)" in li.screen
    assert "已过保，2025-11-30 到期" in li.screen
    await li.presses("改 首次报修")
    await fills(li, "2025-10-20")
    assert "仍由建设单位负责，请转建设单位" in li.screen
    await li.presses("存入案卷")


async def test_the_owners_file_is_read_with_a_reason(town: Town) -> None:
    li = await in_facts(town)
    await li.presses("更多")
    await li.presses("看业主档案")
    await li.says("要确认 1102 的产权人")
    assert "赵先生，业主，已核实" in li.chat
    assert "小陈，租客，已核实" in li.chat
    said = await town.rows(
        "SELECT w.words FROM journal AS j JOIN journal_words AS w ON w.seq = j.seq"
        " WHERE j.action = 'case.see_owner_file' AND j.outcome = 'read'"
    )
    assert "要确认 1102 的产权人" in said[0]["words"]


async def test_what_was_before_at_the_same_place_is_found_by_the_program(town: Town) -> None:
    await town.person(WANG).reports("卫生间灯坏了，3-1-1002")
    await town.passes(hours=1)
    li = await in_facts(town)
    await li.presses("更多")
    await li.presses("以前的事")
    assert "WT-2603-0001" in li.chat
    await li.presses("返回")
    await li.presses("还差哪些")
    await li.presses("资料查阅 ▸")
    await li.presses("历史记录：查到了")
    await fills(li, "-", "以前坏过灯，与漏水无关", "-")
    assert "名称：WT-2603-0001" in li.screen
