"""Where: a button below the text field sends one's location, and goes away with the question."""

from tests.town import Town

WANG = 1001


async def asked_where(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("🐕 宠物")
    await wang.presses("📍 发送我的位置")
    assert "请点最下面的“发送我的位置”" in wang.screen


def keyboard(town: Town) -> bool:
    return town.telegram.reply_keyboard(WANG, WANG) is not None


async def test_one_tap_sends_where_one_is(town: Town) -> None:
    wang = town.person(WANG)
    await asked_where(town)
    assert keyboard(town)
    town.telegram.taps_reply_button(WANG, WANG, "发送我的位置")
    await town.settle()
    assert not keyboard(town)
    assert "📍 收到位置了" in wang.chat
    assert "谁可以知道是您" in wang.screen
    await wang.presses("处理人知道即可")
    await wang.presses("就这样提交")
    (case,) = await town.rows("SELECT latitude FROM cases")
    assert case["latitude"] is not None


async def test_another_answer_takes_the_button_away(town: Town) -> None:
    for answer in ("types", "picks", "keeps", "drops", "cancels"):
        wang = town.person(WANG)
        await asked_where(town)
        if answer == "types":
            await wang.says("南门外")
        elif answer == "picks":
            await wang.presses("南门")
        elif answer == "keeps":
            await wang.presses("以后再填")
        elif answer == "drops":
            await wang.presses("取消")
        else:
            await wang.says("/cancel")
        assert not keyboard(town), answer
        assert "好，不用发位置了" in wang.chat
        await wang.says("/cancel")


async def test_a_button_of_an_older_question(town: Town) -> None:
    wang = town.person(WANG)
    await wang.says("/report")
    await wang.presses("🐕 宠物")
    where = town.telegram.screen(WANG)["message_id"]
    await wang.says("南门外")
    query = town.telegram.presses_data(WANG, WANG, where, "rv.1")
    await town.settle()
    assert town.telegram.answers[query]["text"]
    assert not keyboard(town)
