"""One row that nobody can deal with: it is set aside, and all others have their turn."""

from datetime import timedelta
from typing import Any

import pytest
from telegram.request import RequestData

from bot.client import Client
from bot.files import Files, place
from playground.protocol import Upload
from tests.faults.mortal import Fate, MortalTown
from tests.faults.sending import left
from tests.ground import TOKEN, InProcess
from tests.town import Town

WANG, ZHAO, SUN = 1001, 1002, 1005


async def test_a_reminder_of_a_kind_that_this_release_does_not_know(town: Town) -> None:
    await left(town, "UPDATE due SET kind = 'tomorrow' WHERE kind = 'daily'")
    await asks_for_a_call(town)
    await town.passes(days=1)
    assert "有一个提醒没能执行（tomorrow" in town.group
    assert "还没有人联系" in town.group


async def test_a_reminder_that_breaks_a_rule_of_the_tables(town: Town) -> None:
    await left(
        town,
        "CREATE TRIGGER odd BEFORE INSERT ON outbox WHEN new.kind = 'staff-call-late'"
        " BEGIN SELECT RAISE(ABORT, 'odd'); END",
    )
    await asks_for_a_call(town)
    await town.passes(days=1)
    assert "有一个提醒没能执行（call" in town.group
    assert "记录链今日锚点" in town.group, "the others had their turn"


async def asks_for_a_call(town: Town) -> None:
    sun = town.person(SUN)
    await sun.says("/help")
    await sun.presses("☎ 找真人")
    await sun.presses("请写消息给我")


async def test_after_an_outage_one_screen_cannot_be_read(
    place: MortalTown, undrawn: list[Any]
) -> None:
    for who in (WANG, ZHAO):
        await place.person(who).reports("3号楼1单元有水渗下来")
    for who in (WANG, ZHAO):
        await place.person(who).says("/my")
        await place.person(who).presses("000")
    await left(place, "UPDATE cases SET category = 'tomorrow' WHERE id = 1")
    await place.vanishes()
    place.clock.forward(timedelta(seconds=151))
    await place.lives(Fate())
    await place.settle()
    assert "那段时间按的按钮没有生效" in place.person(ZHAO).chat
    await place.person(SUN).says("还在吗")
    assert "我理解为" in place.person(SUN).screen
    undrawn.clear()


class Pathless(InProcess):
    """Telegram may leave out where a file is: the field is optional (Bot API, File)."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        if url.endswith("getFile"):
            return 200, b'{"ok":true,"result":{"file_id":"a","file_unique_id":"b"}}'
        return await super().do_request(url, method, request_data)


async def test_a_file_that_telegram_does_not_give_the_way_to(town: Town) -> None:
    request = Pathless(town.telegram)
    client = Client(TOKEN, request=request, get_updates_request=request)
    files = Files(client, town.app.database, town.app.files.folder, clock=town.clock)
    town.app.files.client = client
    await sends_a_photo(town)
    (medium,) = await town.rows("SELECT state, attempts FROM media")
    assert medium["state"] == "wanted"
    assert medium["attempts"] > 0
    assert not await files.step(), "it is tried later"


async def test_a_file_that_the_disk_does_not_let_go_of(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    await sends_a_photo(town, b"one")
    await sends_a_photo(town, b"two")
    first, second = await town.rows("SELECT sha256 FROM media ORDER BY id")
    stuck = place(town.app.files.folder, first["sha256"])
    stuck.unlink()
    (stuck / "no file").mkdir(parents=True)
    await left(town, "UPDATE media SET state = 'discarded'")
    assert await town.app.files.step() == 1
    assert not place(town.app.files.folder, second["sha256"]).exists()
    assert "not removed" in caplog.text
    assert not await town.app.files.step()
    (stuck / "no file").rmdir()
    stuck.rmdir()
    assert await town.app.files.step() == 1
    assert not await town.rows("SELECT 1 FROM media")


async def sends_a_photo(town: Town, content: bytes = b"drip") -> None:
    town.telegram.sends(WANG, WANG, "photo", Upload("drip.jpg", content, "image/jpeg"))
    await town.settle()


async def test_a_half_told_report_of_another_release_goes_on_with_its_words(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("3号楼1单元1002卫生间滴水")
    await left(
        town,
        "UPDATE drafts SET data ="
        " json_set(data, '$.category', 'tomorrow', '$.weather', 'rain', '$.fixed[0]', 'weather')",
    )
    await wang.says("昨晚开始的")
    for kept in ("卫生间滴水", "昨晚开始的", "3-1-1002", "渗漏水"):
        assert kept in wang.screen
    await wang.presses("就这样提交")
    assert "已收到 WT-2603-0001" in wang.chat
