"""Danger and threats in what residents write: none is missed, and none is made of strong words."""

import pytest

from workflow.reading import read
from workflow.terms import Urgency


@pytest.mark.parametrize(
    "sentence",
    [
        "没有人受伤",
        "没人被困",
        "没有着火",
        "没有冒烟和着火",
        "没有闻到煤气味",
        "不是打架，是闹着玩",
        "nobody is hurt",
        "no one got injured",
        "there is no fire or smoke",
        "It's not on fire",
        "I don't smell any gas",
        "the baby fell asleep",
        "second-hand smoke from next door",
        "消防通道有杂物",
        "燃气表要换电池",
        "怕老人摔倒",
        "万一着火怎么办",
    ],
)
def test_what_is_denied_or_only_feared_is_no_danger(sentence: str) -> None:
    assert not read(sentence).danger


@pytest.mark.parametrize(
    "sentence",
    [
        "着火了，没有人受伤",
        "有没有人被困啊，里面冒烟",
        "没人管，着火了",
        "没有人来救，困在电梯里",
        "没电了，我被困电梯",
        "闻到煤气味，怕爆炸",
        "着火没人管",
        "是不是漏电了",
        "Nobody comes and we are trapped",
        "no answer, fire in the kitchen",
        "There is a piano on fire",
        "He is unconscious",
        "there is smoke in the corridor",
        "the smoke alarm is going off",
        "ＦＩＲＥ！！",
        "楼上在打人，救命",
        "我家门口有烧焦的味道",
        "有小孩掉进水池了",
        "我被保安打了",
        "lift stuck on the 3rd floor with people inside",
    ],
)
def test_a_danger_is_never_missed(sentence: str) -> None:
    assert read(sentence).danger


@pytest.mark.parametrize(
    "sentence",
    [
        "再吵我砍他",
        "我要弄死他",
        "楼上说要打我",
        "大不了同归于尽",
        "I'll kill him if he does it again",
        "I’ll beat him up",
        "he threatened to hit me",
    ],
)
def test_announced_violence_is_a_threat_and_urgent(sentence: str) -> None:
    reading = read(sentence)
    assert reading.threat
    assert reading.urgency <= Urgency.U2


@pytest.mark.parametrize(
    "sentence",
    ["吵死了", "打死也不同意", "拼命敲门", "the noise is killing me", "砍树", "老人要量见血压"],
)
def test_strong_words_are_no_threat(sentence: str) -> None:
    assert not read(sentence).threat
