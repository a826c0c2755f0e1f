"""The bot was away: presses older than 150 s are gone at Telegram, messages are not."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.faults.mortal import Fate, MortalTown, press
from tests.town import Town

WANG, ZHAO, ZHOU = 1001, 1002, 2001
APOLOGY = "那段时间按的按钮没有生效"
NINE = datetime(2026, 3, 3, 13, 0, tzinfo=UTC)  # 21:00 in Shanghai
MORNING = datetime(2026, 3, 4, 0, 1, tzinfo=UTC)  # 08:01 in Shanghai


def apologies(place: MortalTown, chat: int) -> int:
    return place.heard(chat).count(APOLOGY)


async def away(place: MortalTown, seconds: float, *, early: bool = True) -> None:
    """The process is gone for so long; Wang presses ✅ at its beginning or at its end."""
    await place.vanishes()
    if early:
        press(place.telegram, WANG, "就这样提交")
    place.clock.forward(timedelta(seconds=seconds))
    if not early:
        press(place.telegram, WANG, "就这样提交")
    await place.lives(Fate())
    await place.settle()


async def everybody_acts(place: MortalTown) -> None:
    """Nobody but Wang has a button that he has been shown and not used."""
    await place.app.database.write(lambda db: db.run("UPDATE cards SET live = 0"))
    await place.person(WANG).says("卫生间吊顶滴水，一天接一桶")


async def test_a_hundred_seconds_cost_nothing(place: MortalTown) -> None:
    await everybody_acts(place)
    await away(place, 100)
    assert "已收到 WT-2603-0001" in place.person(WANG).chat
    assert apologies(place, WANG) == 0


async def test_after_a_hundred_and_fifty_one_the_press_is_gone_and_its_owner_is_told(
    place: MortalTown,
) -> None:
    await everybody_acts(place)
    await away(place, 151)
    assert "已收到" not in place.person(WANG).chat
    assert apologies(place, WANG) == 1
    assert apologies(place, ZHAO) == 0
    await place.person(WANG).presses("就这样提交")
    assert "已收到 WT-2603-0001" in place.person(WANG).chat


async def test_a_press_at_the_end_of_the_outage_still_counts(place: MortalTown) -> None:
    await everybody_acts(place)
    await away(place, 151, early=False)
    assert "已收到 WT-2603-0001" in place.person(WANG).chat
    assert len(await place.rows("SELECT 1 FROM cases")) == 1


async def test_several_starts_after_one_outage_tell_once(place: MortalTown) -> None:
    await everybody_acts(place)
    await away(place, 200)
    for _ in range(3):
        await place.vanishes()
        await place.lives(Fate())
        await place.settle()
    assert apologies(place, WANG) == 1


async def test_the_network_can_be_away_too(place: MortalTown) -> None:
    """The process lives, but Telegram does not answer."""
    await everybody_acts(place)
    press(place.telegram, WANG, "就这样提交")
    place.clock.forward(timedelta(seconds=151))
    await place.settle()
    assert apologies(place, WANG) == 1
    await place.settle()
    assert apologies(place, WANG) == 1


async def test_messages_of_a_day_are_not_lost(place: MortalTown) -> None:
    await everybody_acts(place)
    await place.vanishes()
    place.clock.forward(timedelta(minutes=1))
    place.telegram.says(ZHAO, ZHAO, "楼道灯坏了")
    place.telegram.says(2001, Town.GROUP, "/help")
    place.clock.forward(timedelta(hours=23))
    await place.lives(Fate())
    await place.settle()
    assert "就这样提交" in place.person(ZHAO).chat
    assert apologies(place, WANG) == 1


async def test_nobody_is_woken_for_it(place: MortalTown) -> None:
    """Away from 21:00 to 23:00: told at eight in the morning."""
    await place.passes(seconds=(NINE - place.clock.at).total_seconds())
    await everybody_acts(place)
    await away(place, 7200)
    assert apologies(place, WANG) == 0
    await place.passes(seconds=(MORNING - place.clock.at).total_seconds())
    assert apologies(place, WANG) == 1


async def test_danger_does_not_wait_for_the_morning(place: MortalTown) -> None:
    await everybody_acts(place)
    await place.person(WANG).presses("就这样提交")
    await place.person(WANG).presses("看进度")
    await place.app.database.write(
        lambda db: db.run("UPDATE cases SET urgency = 'u1' WHERE id = 1")
    )
    await place.passes(seconds=(NINE - place.clock.at).total_seconds())
    before = apologies(place, WANG)
    await place.app.database.write(
        lambda db: db.run("UPDATE cards SET live = 1 WHERE kind = 'my-case'")
    )
    await place.vanishes()
    place.clock.forward(timedelta(hours=2))
    await place.lives(Fate())
    await place.settle()
    assert apologies(place, WANG) == before + 1
    assert "急事请马上打 8888-0000" in place.person(WANG).chat


@pytest.mark.parametrize("seconds", [151, 7200])
async def test_the_staff_group_is_told_at_once(place: MortalTown, seconds: int) -> None:
    await everybody_acts(place)
    await place.person(WANG).presses("就这样提交")
    await place.passes(seconds=(NINE - place.clock.at).total_seconds())
    await place.vanishes()
    place.clock.forward(timedelta(seconds=seconds))
    await place.lives(Fate())
    await place.settle()
    assert apologies(place, Town.GROUP) == 1
