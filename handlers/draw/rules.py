"""Says a rule of the library: law and articles, what it means, whether it was checked lately."""

from datetime import date

from locales import Texts
from workflow import regulations
from workflow.regulations import Rule


def title(rule: Rule, texts: Texts) -> str:
    """`《民法典》第 288、289 条`, as short as a button."""
    listed = texts.listed(map(str, rule.articles))
    law = rule.title.get(texts.lang, rule.title["en"])
    return texts.plain("rule-title", law=law, articles=listed)


def called(id_: str, texts: Texts) -> str:
    """The same by the rule's id."""
    rule = regulations.get(id_)
    return title(rule, texts) if rule is not None else id_


def said(id_: str, texts: Texts, today: date) -> str:
    """With its plain words; what nobody has checked for a year says so."""
    rule = regulations.get(id_)
    if rule is None:
        return id_
    return texts.plain(
        "rule-said",
        title=title(rule, texts),
        words=rule.plain.get(texts.lang, rule.plain["en"]),
        checked="no" if rule.to_be_checked(today) else "yes",
    )
