"""The demo's clock is moved: all that falls due on the way is said at its own time, once."""

from datetime import datetime, timedelta
from pathlib import Path

from bot.config import Config
from bot.demo.run import Demo, running
from playground.story import read_story
from storage.connection import Connection
from tests.faults.mortal import press
from tests.town import Town

WANG = 1001
EVENING = Path(__file__).parent.parent / "stories" / "c01-leak.zh.yaml"
"""Begins on a Tuesday evening."""
SOON = timedelta(seconds=5)


async def test_each_reminder_comes_at_its_time_even_across_a_restart(tmp_path: Path) -> None:
    """Nobody answers for two days; in one leap only the last reminder would be said."""
    begins = read_story(EVENING)
    async with running(Config(send_rate=0, demo_port=0), tmp_path, starts=begins) as demo:
        demo.telegram.says(WANG, WANG, "楼道灯不亮，3-1-1002")
        await demo.settle()
        press(demo.telegram, WANG, "提交")
        await demo.settle()
        asked = demo.clock.now()
        await demo.forward(timedelta(hours=20))
        await demo.restart()
        await demo.forward(timedelta(hours=28))
        assert timedelta(0) <= demo.clock.now() - asked - timedelta(days=2) < timedelta(minutes=1)
        said = await demo.app.database.read(reminders)
        answer_by = await demo.app.database.read(promised)
    assert [kind for kind, _ in said] == ["answer-half", "answer-due", "answer-late"]
    half, due, late = (at for _, at in said)
    assert asked < half < due < late
    assert timedelta(0) <= due - answer_by < SOON
    assert anchors(demo) == 2


def reminders(db: Connection) -> list[tuple[str, datetime]]:
    """What the office was reminded of, and when it was said."""
    rows = db.all(
        "SELECT kind, sent_at FROM outbox WHERE chat_id = :group AND kind LIKE 'answer-%'"
        " ORDER BY sent_at",
        group=Town.GROUP,
    )
    return [(row["kind"], datetime.fromisoformat(row["sent_at"])) for row in rows]


def promised(db: Connection) -> datetime:
    """By when a person was to answer."""
    row = db.one("SELECT answer_by FROM cases")
    assert row is not None
    return datetime.fromisoformat(row["answer_by"])


def anchors(demo: Demo) -> int:
    """How many nights have passed."""
    texts = [one.get("text", "") for one in demo.telegram.history(Town.GROUP)]
    return sum("记录链今日锚点" in one for one in texts)
