"""At night what has been kept long enough is let go of, and nothing else."""

from datetime import timedelta
from typing import Any

import pytest

from actions import night
from storage.moments import written
from tests.town import Town
from workflow.retention import SPANS, Keep

WANG, SUN, ZHOU, STRANGER = 1001, 1005, 2001, 1006


async def closed(town: Town, ago: timedelta, *, category: str, handling: str) -> Any:
    """A withdrawn report of that kind, closed so long ago."""
    wang = town.person(WANG)
    await wang.reports("暗号葡萄柚")
    await wang.presses("看进度")
    await wang.presses("撤回")
    await wang.presses("确定撤回")
    at = written(town.clock.now() - ago)
    await town.app.database.write(
        lambda db: db.run(
            "UPDATE cases SET closed_at = :at, category = :category, handling = :handling",
            at=at,
            category=category,
            handling=handling,
        )
    )


async def a_night(town: Town) -> None:
    await town.passes(hours=8)


async def erased(town: Town) -> bool:
    row = (await town.rows("SELECT words, erased_at FROM cases"))[0]
    assert (row["words"] == "") is (row["erased_at"] is not None)
    return row["erased_at"] is not None


@pytest.mark.parametrize(
    ("category", "handling", "keep"),
    [
        ("leak", "routine-repair", Keep.ROUTINE),
        ("leak", "multi-party", Keep.COORDINATION),
        ("noise", "multi-dept", Keep.COORDINATION),
    ],
)
async def test_a_case_goes_when_its_class_says(
    town: Town, category: str, handling: str, keep: Keep
) -> None:
    soon = SPANS[keep] - timedelta(days=1)
    await closed(town, soon, category=category, handling=handling)
    await a_night(town)
    assert not await erased(town)
    await town.passes(days=2)
    assert await erased(town)
    assert "葡萄柚" not in town.group


@pytest.mark.parametrize(
    "category", ["fire-ebike", "maintenance-fund", "illegal-build", "falling-object"]
)
async def test_what_the_building_needs_is_kept_for_good(town: Town, category: str) -> None:
    await closed(town, timedelta(days=40 * 365), category=category, handling="routine-repair")
    await a_night(town)
    assert not await erased(town)


async def test_the_voice_goes_half_a_year_after_the_case_and_the_photo_stays(town: Town) -> None:
    wang = town.person(WANG)
    await wang.sends("voice", caption="厨房漏水")
    await wang.sends("photo")
    await wang.presses("✅")
    at = written(town.clock.now() - SPANS[Keep.VOICE] - timedelta(days=1))
    await a_night(town)
    assert len(await town.rows("SELECT 1 FROM media")) == 2
    await town.app.database.write(
        lambda db: db.run("UPDATE cases SET closed_at = :at, stage = 'withdrawn'", at=at)
    )
    await town.passes(days=1)
    assert [row["kind"] for row in await town.rows("SELECT kind FROM media")] == ["photo"]
    assert len([path for path in (town.folder / "files").rglob("*") if path.is_file()]) == 1


async def test_messages_forget_their_words_and_still_find_their_case(town: Town) -> None:
    wang = town.person(WANG)
    await wang.reports("楼上很吵")
    await town.person(ZHOU).presses("我来受理", chat=town.GROUP)
    at = written(town.clock.now() - SPANS[Keep.MESSAGES] - timedelta(days=1))
    await town.app.database.write(lambda db: db.run("UPDATE outbox SET due_at = :at", at=at))
    await a_night(town)
    about = await town.rows("SELECT facts FROM outbox WHERE case_id = 1 AND due_at = :at", at=at)
    assert about
    assert {row["facts"] for row in about} == {"{}"}
    alone = "SELECT 1 FROM outbox WHERE case_id IS NULL AND due_at = :at"
    assert not await town.rows(alone, at=at)
    await wang.replies("什么时候来", to="已接手")
    assert "什么时候来" in town.group


async def test_a_draft_left_lying_is_offered_once_then_forgotten_with_its_photo(
    town: Town,
) -> None:
    wang = town.person(WANG)
    await wang.sends("photo", caption="楼道灯不亮")
    await town.passes(days=3)
    assert wang.chat.count("您有一件事还没提交") == 1
    assert await town.rows("SELECT 1 FROM drafts")
    await town.passes(days=5)
    assert wang.chat.count("您有一件事还没提交") == 1
    assert not await town.rows("SELECT 1 FROM drafts")
    assert not await town.rows("SELECT 1 FROM media")
    assert not [path for path in (town.folder / "files").rglob("*") if path.is_file()]


async def test_a_stranger_who_never_reported_is_forgotten(town: Town) -> None:
    await town.person(STRANGER).starts()
    met = written(town.clock.now() - SPANS[Keep.STRANGERS] - timedelta(days=1))
    await town.app.database.write(lambda db: db.run("UPDATE people SET met_at = :met", met=met))
    before = await town.rows("SELECT user_id FROM people ORDER BY user_id")
    await a_night(town)
    after = await town.rows("SELECT user_id FROM people ORDER BY user_id")
    gone = {row["user_id"] for row in before} - {row["user_id"] for row in after}
    assert gone == {STRANGER}
    assert not await town.rows("SELECT 1 FROM chats WHERE id = :user", user=STRANGER)
    await town.person(STRANGER).says("/help")
    assert "帮助与电话" in town.person(STRANGER).screen


async def test_a_night_goes_in_pieces(town: Town) -> None:
    for _ in range(12):
        await closed(town, timedelta(0), category="leak", handling="routine-repair")
    old = written(town.clock.now() - SPANS[Keep.ROUTINE] - timedelta(days=1))
    await town.app.database.write(lambda db: db.run("UPDATE cases SET closed_at = :old", old=old))
    await town.passes(hours=6, minutes=10, seconds=59)
    left = "SELECT 1 FROM cases WHERE erased_at IS NULL"
    seen = set()
    for _ in range(12):
        seen.add(len(await town.rows(left)))
        await town.passes(seconds=1)
    assert seen >= {2, 0}


async def test_the_anchor_is_read_every_morning(town: Town) -> None:
    await town.passes(days=2)
    assert town.group.count("记录链今日锚点") == 2


async def test_a_step_that_cannot_be_done_does_not_hold_up_the_others(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any) -> None:
        raise ValueError

    await closed(town, SPANS[Keep.ROUTINE], category="leak", handling="routine-repair")
    monkeypatch.setattr(night, "STEPS", (fails, *night.STEPS[1:]))
    await a_night(town)
    assert await erased(town)
