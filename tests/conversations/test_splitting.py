"""The cost of the chosen option is divided: typed, by a rule, to the cent."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from tests.conversations.test_stages import fills
from tests.planning import COMPANY, ZHAO, Named, files, planning
from tests.town import Town
from workflow.casefile import PartyKind
from workflow.records import Kind

OPTION: dict[str, Any] = {
    "summary": "重做防水",
    "steps": "开凿、重做、闭水",
    "lawful": "ok",
    "no_rule": "由双方商定",
    "fair": "ok",
    "feasible": "ok",
    "gains": "甲 不再漏",
    "losses": "乙 停用十天",
}


async def test_a_changed_total_is_filed_only_with_new_shares_and_the_old_version_is_kept(
    town: Town,
) -> None:
    li = await planning(town, ZHAO, COMPANY)
    split: dict[str, Any] = {
        "shares": {"2": "7000.00", "3": "520.00"},
        "funding": {"2": "private", "3": "company"},
    }
    await files(town, Kind.SPLIT, total="7520.00", conditions="一次付清", **split)
    await li.presses("费用分摊")
    await li.presses("改 总额")
    await li.says("7500")
    refused = await li.presses("存入案卷")
    assert "合计 7520.00，总额 7500" in refused["text"]
    await li.presses("改 分摊")
    await fills(li, "丙 500")
    await li.presses("存入案卷")
    versions = await town.rows("SELECT replaced FROM records WHERE kind = 'split' ORDER BY id")
    assert [row["replaced"] for row in versions] == [1, 0]


async def test_by_responsibility_by_area_and_equally_are_one_press(town: Town) -> None:
    firm = Named(PartyKind.EXTERNAL, name="维保公司", percent=Decimal(70))
    li = await planning(town, firm, replace(COMPANY, percent=Decimal(30)))
    await li.presses("费用分摊")
    await li.says("9600")
    assert "按面积" not in li.screen
    await li.presses("按责任")
    await fills(li, "[其他]", "[物业公司]", "-")
    assert "乙 维保公司 6,720（70.00 %）、丙 物业 2,880（30.00 %）" in li.screen
    await li.presses("改 分摊")
    await li.presses("平均")
    await fills(li, "[自付]", "[其他]", "[物业公司]")
    assert "乙 维保公司 3,200（33.33 %）" in li.screen


async def test_by_area_among_the_homes(town: Town) -> None:
    li = await planning(town, ZHAO, COMPANY)
    await town.app.database.write(
        lambda db: db.run(
            "UPDATE households SET area = '98.6' WHERE place_id IN"
            " (SELECT id FROM places WHERE address = '3-1-1002')"
        )
    )
    await li.presses("费用分摊")
    await li.says("100")
    assert "按面积" not in li.screen
    await town.app.database.write(lambda db: db.run("UPDATE households SET area = '98.6'"))
    await fills(li, "33.33%", "33.33%", "33.33%")
    assert "这一份的钱从哪里来" in li.screen
    await li.presses("返回")
    assert "甲 王女士 33.34（33.34 %）" in li.screen
    await li.presses("按面积")
    await fills(li, "[自付]", "[自付]", "-")
    assert "甲 王女士 50（50.00 %）、乙 赵先生 50（50.00 %）" in li.screen
