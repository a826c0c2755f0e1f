"""How somebody is told things, and being forgotten at the desk by whoever has no Telegram."""

from handlers import press
from tests.callers import calls, entered, judged
from tests.town import Town

WANG, ZHOU = 1001, 2001


async def test_whoever_writes_can_be_called_as_well(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/settings")
    await wang.presses("怎样告诉我")
    assert "[✓ 在这里发消息]" in wang.screen
    await wang.presses("在这里发消息，也打电话")
    await wang.reports("楼道灯坏了")
    await judged(town)
    assert "是一般维修" in wang.chat
    (task,) = await town.rows("SELECT way FROM phone_tasks")
    assert task["way"] == "phone"


async def test_the_desk_notes_that_somebody_wants_a_note_at_the_door(town: Town) -> None:
    await entered(town)
    clerk = await calls(town, "4471")
    await clerk.presses("📇 资料")
    assert "何奶奶 · 7-1-0402 · 电话尾号 4471" in clerk.screen
    await clerk.presses("送纸条")
    assert "[✓ 送纸条]" in clerk.screen
    (person,) = await town.rows("SELECT contact FROM people WHERE name = '何奶奶'")
    assert person["contact"] == "paper"


async def test_of_whoever_writes_the_desk_changes_nothing(town: Town) -> None:
    clerk = await calls(town, "7-1-0401")
    assert "孙奶奶" in clerk.screen
    assert "📇 资料" not in clerk.screen
    sun = (await town.rows("SELECT id FROM people WHERE user_id = 1005"))[0]["id"]
    message = town.telegram.screen(ZHOU)["message_id"]
    for forged in (press.SeeRecorded(sun), press.ForgetFor(sun, 0)):
        query = town.telegram.presses_data(ZHOU, ZHOU, message, press.pack(forged))
        await town.settle()
        assert "请对方自己在“⚙ 设置”里改" in town.telegram.answers[query]["text"]


async def test_who_asks_at_the_desk_is_forgotten_after_it_was_read_to_him(town: Town) -> None:
    await entered(town)
    clerk = await calls(town, "4471")
    await clerk.presses("📇 资料")
    await clerk.presses("本人要求删除资料")
    assert "请先核对是本人，再念给对方听" in clerk.screen
    assert "您登记的是 何奶奶，7-1-0402，电话尾号 4471" in clerk.screen
    await town.passes(minutes=11)
    refused = await clerk.presses("念过了")
    assert refused["show_alert"], "the question is read anew"
    assert await town.rows("SELECT 1 FROM people WHERE name = '何奶奶'")
    await clerk.presses("不删除")
    await clerk.presses("本人要求删除资料")
    await clerk.presses("念过了")
    assert not await town.rows("SELECT 1 FROM people WHERE name = '何奶奶' OR phone_last4 = '4471'")
    assert not await town.rows(
        "SELECT 1 FROM residents AS r JOIN places AS p ON p.id = r.place_id"
        " WHERE p.address = '7-1-0402' AND r.state <> 'ended'"
    )
    (line,) = await town.rows("SELECT actor FROM journal WHERE action = 'person.forgotten_for'")
    clerk_ = (await town.rows("SELECT id FROM people WHERE user_id = :user", user=ZHOU))[0]
    assert line["actor"] == f"person:{clerk_['id']}"
    assert "何奶奶" not in town.group
