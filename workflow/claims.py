"""Reads from what parties claim on which points they may differ; the lead has the last word."""

import re
from collections.abc import Iterable

from workflow.records.parties import Dispute

SIGNS: dict[Dispute, re.Pattern[str]] = {
    point: re.compile(words, re.IGNORECASE)
    for point, words in {
        Dispute.CAUSE: "原因|因为|老管|老化|不是我家|查清|查一下|查明|鉴定|cause|because|pipe",
        Dispute.RESPONSIBILITY: "责任|不是我|不怪|怪他|谁的错|负责|fault|responsib|blame",
        Dispute.AMOUNT: r"赔|补偿|费用|[\d千百万]+ ?[元块]|出钱|退钱|pay|compensat|refund",
        Dispute.TIME: "什么时候|几点|尽快|马上|今天|明天|天内|期限|晚上|时间|deadline|at night",
        Dispute.MANNER: "修|换|拆|重做|堵|注浆|怎么弄|办法|方案|repair|fix|replace|redo",
        Dispute.APOLOGY: "道歉|赔礼|认错|对不起|apolog|sorry",
    }.items()
}


def points(claims: Iterable[str]) -> tuple[Dispute, ...]:
    """The points that the claims of at least one party touch, in the order of the list."""
    said = [one for one in claims if one]
    return tuple(point for point, sign in SIGNS.items() if any(map(sign.search, said)))
