"""The send guard: nothing above the ceiling of a chat leaves, whoever promised it."""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from actions.delivery import office
from actions.desk import Desk
from locales import LANGUAGES
from storage import groups
from storage.connection import Connection
from storage.rows import Scope
from tests.ground import START
from tests.texts import messages
from tests.town import Town
from workflow import ceiling
from workflow.ceiling import DataClass
from workflow.messages import TABLE
from workflow.roles import ChatKind, GroupKind, Role

WANG, ZHOU, LI, FENG, NEIGHBOURS = 1001, 2001, 2003, 2005, -1002
A, B, C, D, S = DataClass


async def at_the_desk(town: Town, act: Callable[[Desk], Any]) -> None:
    await town.app.database.write(lambda db: act(office(db, Scope(1), now=START, chance=Random(1))))
    await town.settle()


async def bound(town: Town, kind: GroupKind) -> None:
    await town.app.database.write(lambda db: groups.bind(db, Scope(1), NEIGHBOURS, kind, now=START))


def test_where_a_message_may_be_said() -> None:
    """A to all, B to the parties and the staff, C in private, D to manager and auditor alone."""
    private = {ChatKind.PRIVATE}
    groups_ = {ChatKind.STAFF_GROUP, ChatKind.PARTY_GROUP} | private
    may = {A: set(ChatKind), B: groups_, C: private, D: set(), S: set()}
    for kind in TABLE:
        heard = {chat for chat in ChatKind if ceiling.fits(kind.holds, (), chat)}
        assert heard == may[kind.holds], kind.name


def test_a_text_names_nothing_above_the_class_of_its_kind() -> None:
    """What a notice says is public; the staff's class has doors too."""
    named = [messages(lang) for lang in LANGUAGES]
    for kind in TABLE:
        facts = set().union(*(one.get(kind.name, ()) for one in named))
        if kind.name.startswith("notice"):
            facts -= {"words"}
        above = {one for one in facts if ceiling.of_field(one, guarded=False) > kind.holds}
        assert above <= ceiling.STAFF_TOO, kind.name


def test_who_hears_in_private_what_is_sensitive() -> None:
    heard = {role for role in Role if ceiling.fits(D, (), ChatKind.PRIVATE, {role})}
    assert heard == {Role.MANAGER, Role.AUDITOR}
    assert not any(ceiling.fits(S, (), chat, set(Role)) for chat in ChatKind)


def test_what_a_group_reads_of_a_case() -> None:
    def read(chat: ChatKind, *, guarded: bool) -> set[str]:
        return {one for one in ceiling.FIELDS if ceiling.shows(one, chat, guarded=guarded)}

    never = {"reporter", "phone_number", "point", "media", "link"}
    staff = read(ChatKind.STAFF_GROUP, guarded=False)
    assert staff == set(ceiling.FIELDS) - never
    assert read(ChatKind.STAFF_GROUP, guarded=True) == staff - {"room", "home", "words"}
    assert read(ChatKind.PARTY_GROUP, guarded=False) == staff - {"room", "home"}
    public = read(ChatKind.ESTATE_GROUP, guarded=False)
    assert public == {"category", "building", "stage"}


def test_a_group_that_is_bound_to_nothing_hears_what_is_public() -> None:
    assert ceiling.ceiling(None) is A


async def test_a_personal_message_to_the_staff_group_is_held_back(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")
    before = len(town.telegram.history(town.GROUP))
    await at_the_desk(
        town,
        lambda desk: desk.tell(
            town.GROUP, "told-note", case=1, no="WT-2603-0001", words="王女士的电话"
        ),
    )
    assert len(town.telegram.history(town.GROUP)) == before
    assert "有一条消息没有发出去（WT-2603-0001）" in town.person(FENG).chat
    lines = await town.rows("SELECT * FROM journal WHERE action = 'message.hold_back'")
    assert [(line["object"], line["outcome"]) for line in lines] == [
        (f"chat:{town.GROUP}", "above-ceiling")
    ]


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("staff-question", {"words": "我是王女士"}),
        ("answer-due", {"place": "3-1-1002"}),
        ("alarm", {"place": "3号楼1002室"}),
    ],
)
async def test_of_a_guarded_case_words_and_doors_are_held_back(
    town: Town, kind: str, facts: dict[str, str]
) -> None:
    wang = town.person(WANG)
    await wang.says("楼上很吵")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    said: dict[str, Any] = {"no": "WT-2603-0001", "ref": 1, "by": START, "urgency": "u3"} | facts
    await at_the_desk(town, lambda desk: desk.tell(town.GROUP, kind, case=1, **said))
    assert next(iter(facts.values())) not in town.group
    assert "有一条消息没有发出去" in town.person(FENG).chat


async def test_the_building_of_a_guarded_case_may_be_said(town: Town) -> None:
    said: dict[str, Any] = {"no": "WT-2603-0001", "place": "3"}
    await at_the_desk(town, lambda desk: desk.tell(town.GROUP, "alarm", **said))
    assert "3号楼" in town.group


async def test_a_card_with_personal_data_does_not_stand_in_a_group(town: Town) -> None:
    await town.person(WANG).reports("楼上很吵")
    await at_the_desk(town, lambda desk: desk.show(town.GROUP, "lead-1", "lead-case", ref=1))
    assert "王女士" not in town.group
    assert "有一条消息没有发出去" in town.person(FENG).chat


async def test_without_a_manager_the_administrator_hears_of_it(town: Town) -> None:
    await town.app.database.write(lambda db: db.run("DELETE FROM roles WHERE role = 'manager'"))
    await at_the_desk(town, lambda desk: desk.tell(town.GROUP, "photos", no="WT-1", media=[]))
    assert "有一条消息没有发出去" in town.person(2006).chat


async def test_what_was_promised_is_looked_at_again_before_it_goes(town: Town) -> None:
    """The group was the staff's when the message was promised and the neighbours' when it went."""
    await bound(town, GroupKind.STAFF)

    def act(db: Connection) -> None:
        desk = office(db, Scope(1), now=START, chance=Random(1))
        desk.tell(NEIGHBOURS, "staff-solved", no="WT-2603-0001", solved="yes")
        desk.show(NEIGHBOURS, "case-1", "staff-case", ref=1)
        groups.bind(db, desk.scope, NEIGHBOURS, GroupKind.ESTATE, now=START)

    await town.person(WANG).reports("楼上很吵")
    await town.app.database.write(act)
    await town.settle()
    said = town.heard(NEIGHBOURS)
    assert "WT-2603-0001" not in said
    assert "楼上很吵" not in said
    assert "有一条消息没有发出去" in town.person(FENG).chat
    (row,) = await town.rows("SELECT state FROM outbox WHERE kind = 'staff-solved'")
    assert row["state"] == "failed"


async def test_a_case_opens_in_private_wherever_the_button_was_pressed(town: Town) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    card = town.telegram.screen(town.GROUP)["message_id"]
    town.telegram.presses_data(ZHOU, town.GROUP, card, "so.1")
    await town.settle()
    assert "报告人：王女士" in town.person(ZHOU).chat
    assert "王女士" not in town.group
    lines = await town.rows("SELECT actor, object FROM journal WHERE action = 'case.open'")
    assert [(line["actor"], line["object"]) for line in lines] == [("person:7", "case:1")]


async def test_an_open_case_closes_for_whoever_is_dismissed(town: Town) -> None:
    await town.person(WANG).reports("卫生间吊顶滴水")
    zhou = town.person(ZHOU)
    await zhou.says("/inbox")
    await zhou.presses("0001")
    assert "报告人：王女士" in zhou.screen
    await town.app.database.write(lambda db: db.run("DELETE FROM roles WHERE role = 'clerk'"))
    await town.person(LI).presses("我来受理", chat=town.GROUP)
    assert "王女士" not in zhou.screen


async def test_the_group_reads_of_an_anonymous_report_only_where_and_what(town: Town) -> None:
    wang, zhou = town.person(WANG), town.person(ZHOU)
    await wang.says("楼上天天跳绳，我家灯都在晃")
    await wang.presses("谁可以知道")
    await wang.presses("匿名")
    await wang.presses("就这样提交")
    await wang.replies("孩子睡不着", to="已收到")
    assert "跳绳" not in town.group
    assert "孩子" not in town.group
    assert "内容请在私聊里看" in town.group
    assert "报告人有一个问题，请打开看" in town.group
    await zhou.presses("打开（私聊）", chat=town.GROUP)
    assert "跳绳" in zhou.screen
    assert "孩子睡不着" in zhou.screen
    await zhou.presses("我来受理")
    await zhou.presses("确定并告知报告人")
    assert "周客服已接手" in wang.chat, "it can be accepted and judged there"
