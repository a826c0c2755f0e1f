"""The rules as data: what is offered where, and the mistakes that are told everywhere.

Each trap is a sentence that somebody publishes as law and that is none.
"""

import re
from datetime import date

import pytest

from locales import FOLDER
from workflow import regulations
from workflow.regulations import Pack, Rule, Status, Topic, get, library, offered
from workflow.terms import Category

TODAY = date(2026, 3, 3)
NONE: frozenset[str] = frozenset()
EVERYWHERE = frozenset(Pack)


def ids(rules: list[Rule]) -> set[str]:
    return {id_ for one in rules for id_ in one.ids}


def texts(rules: tuple[Rule, ...] | list[Rule]) -> list[tuple[str, str]]:
    return [(one.id, text) for one in rules for text in one.plain.values()]


def rule(id_: str) -> Rule:
    found = get(id_)
    assert found is not None, id_
    return found


def national() -> list[Rule]:
    return [one for one in library() if one.pack is None]


def test_every_article_is_found_by_one_id_and_said_in_two_languages() -> None:
    every = [id_ for one in library() for id_ in one.ids]
    assert len(every) == len(set(every))
    for one in library():
        assert get(one.ids[-1]) is one
        assert 0 < len(one.plain["zh"]) <= 40, one.id
        assert 0 < len(one.plain["en"]) <= 120, one.id
        assert all(one.title.values())
    assert get("L-GB-1") is None


@pytest.mark.parametrize("category", Category)
def test_every_kind_of_problem_has_rules_behind_it(category: Category) -> None:
    found = offered(category, NONE, TODAY)
    assert found
    assert all(one.pack is None for one in found)


@pytest.mark.parametrize("topic", Topic)
def test_every_topic_has_rules_somewhere(topic: Topic) -> None:
    assert offered(topic, EVERYWHERE, TODAY)


def test_rules_of_a_place_come_only_where_they_are_switched_on_and_then_first() -> None:
    assert "L-HZ-EL-30" not in ids(offered(Category.ELEVATOR, NONE, TODAY))
    assert "L-HZ-EL-30" not in ids(offered(Category.ELEVATOR, {"shanghai"}, TODAY))
    assert offered(Category.ELEVATOR, {"hangzhou"}, TODAY)[0].pack is Pack.HANGZHOU
    for pack in Pack:
        assert regulations.of_pack(pack, TODAY), pack


def test_a_check_holds_for_a_year_and_what_was_never_verified_says_so() -> None:
    assert not rule("L-CC-278").to_be_checked(date(2026, 4, 19))
    assert rule("L-CC-278").to_be_checked(date(2026, 4, 20))
    assert rule("L-HF-37").to_be_checked(TODAY)
    assert [one.id for one in library() if one.checked_on is None and not one.weak] == []


def test_a_law_is_offered_from_the_day_on_which_it_holds() -> None:
    assert "L-PS-88" in ids(offered(Category.NOISE, NONE, date(2026, 1, 1)))
    assert "L-PS-88" not in ids(offered(Category.NOISE, NONE, date(2025, 12, 31)))


def test_no_national_rule_gives_a_company_time_to_reply() -> None:
    """Trap 1: that article 48 asks for a receipt within 24 hours. It asks an authority."""
    span = re.compile(r"\d+ ?(?:个?工作日|小时|分钟|日内|天)|within \d+|\d+ (?:days|hours|minutes)")
    timed = {id_ for id_, text in texts(national()) if span.search(text)}
    assert timed == {"L-PMR-14", "L-XF-22", "L-PM-33", "L-CP-205"}
    assert {one.pack for one in offered(Topic.REPLY, EVERYWHERE, TODAY)} == {Pack.HANGZHOU}
    assert "没有规定物业回执时限" in rule("L-PMR-48").plain["zh"]


def test_two_thirds_take_part_and_need_not_agree() -> None:
    """Trap 2: that two thirds of all owners must agree."""
    said = rule("L-CC-278").plain["zh"]
    assert "人数和面积都要三分之二参与表决，再由参与者过半" in said
    for id_, text in texts(library()):
        assert not re.search("三分之二[^参，；]*(同意|赞成)|[Tt]wo thirds[^;,]* agree", text), id_


def test_what_was_replaced_is_never_offered() -> None:
    """Trap 3: old and new laws lie side by side in every collection."""
    old = {one.id for one in library() if one.status is Status.REPLACED}
    assert old == {"L-PMR-12", "L-NO1996-1", "L-PS2012-58", "L-XF2005-1", "L-ER2007-1"}
    for subject in (*Category, *Topic):
        assert not old & ids(offered(subject, EVERYWHERE, TODAY))
    for id_ in old:
        assert rule(rule(id_).replaced_by or "").status is Status.IN_FORCE


def test_no_limit_in_decibels_is_said_anywhere() -> None:
    """Trap 4: a phone measures nothing that a court would take."""
    said = [text for _, text in texts(library())]
    said += [file.read_text(encoding="utf-8") for file in FOLDER.glob("*/*.ftl")]
    assert len(said) > 200
    assert not [text for text in said if re.search(r"分贝|\d ?dB\b|decibel", text)]


MEDIATED = re.compile("调解协议|司法确认|mediation agreement|judicial confirmation")


def test_only_peoples_mediation_makes_an_agreement_that_a_court_confirms() -> None:
    """Trap 5: what an office writes down is an ordinary agreement."""
    speaking = [one for one in library() if any(map(MEDIATED.search, one.plain.values()))]
    assert speaking
    for one in speaking:
        assert Topic.EXITS in one.about, one.id
        assert "人民调解协议" in one.plain["zh"] or "依法设立" in one.plain["zh"], one.id
    for file in FOLDER.glob("*/*.ftl"):
        for message in re.split(r"\n(?=[a-z])", file.read_text(encoding="utf-8")):
            if MEDIATED.search(message):
                assert message.startswith("people-mediation"), f"{file}: {message}"


def test_owners_decide_in_the_forms_of_the_law() -> None:
    """Trap 6: that a poll in a chat decides. Meetings are announced, and the article counts."""
    assert {"L-CC-277", "L-CC-278", "L-PMR-14", "L-JI-8"} <= ids(offered(Topic.VOTES, NONE, TODAY))


def test_the_company_is_given_no_power_to_punish() -> None:
    """Trap 7: it stops and reports; fines, detention and searches are not its own."""
    power = re.compile(r"罚|拘留|搜查|拖走|停水|停电|扣押|fine|punish|detain|\bcut\b")
    whose = re.compile(r"不得|公安|部门|police|authority|must not")
    strong = [(id_, text) for id_, text in texts(library()) if power.search(text)]
    assert len(strong) > 8
    assert not [id_ for id_, text in strong if not whose.search(text)]
