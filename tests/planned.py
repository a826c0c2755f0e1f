"""A plan that lacks nothing but the yes of others."""

from datetime import timedelta
from typing import Any

from tests.conversations.test_splitting import OPTION
from tests.planning import Named, files
from tests.town import Town
from workflow.casefile import PartyKind
from workflow.records import Kind

ENGINEERS = Named(PartyKind.DEPARTMENT, name="工程部", signs=False)

GROUT: dict[str, Any] = {**OPTION, "summary": "注浆", "steps": "注浆，半年内复漏改做防水"}

SPLIT: dict[str, Any] = {
    "shares": {"1": "0.00", "2": "4000.00", "3": "520.00"},
    "funding": {"2": "private", "3": "company"},
}


async def options(town: Town, cost: str = "4520.00") -> list[int]:
    """Two options are on file; their ids."""
    await files(town, Kind.OPTION, **OPTION, cost=cost, days="10")
    await files(town, Kind.OPTION, **GROUT, cost="4100.00", days="2")
    rows = await town.rows("SELECT id FROM records WHERE kind = 'option' ORDER BY id")
    return [row["id"] for row in rows]


async def planned(town: Town, **split: Any) -> None:
    """All of a plan but the yeses of others."""
    shared = {"total": "4520.00", **SPLIT, **split}
    first, _ = await options(town, shared["total"])
    by = (town.clock.now() + timedelta(days=31)).date().isoformat()
    await files(town, Kind.GOAL, by=by, whom="1002 顶板", state="48 小时闭水零渗漏")
    await files(town, Kind.CHOICE, option=first, reason="一次做好")
    await files(town, Kind.SPLIT, **shared)
    await files(town, Kind.DUTY, 1, parts=["cooperates"], duty="19、20 日开门")
    await files(town, Kind.DUTY, 2, parts=["pays", "performs"], duty="3月18日开工")
