"""Whose local rules hold in an estate, and how many of them nobody has checked of late."""

from actions.estate_views import SetUpView
from handlers import press
from handlers.draw.wording import ticked
from handlers.screen import Button, Row, two_by_two
from locales import Texts
from workflow import regulations
from workflow.regulations import Pack


def rows(view: SetUpView, texts: Texts) -> tuple[Row, ...]:
    """All places, those that were chosen with a tick."""
    buttons = [
        Button(ticked(texts(f"pack-{pack}"), pack in _of(view)), press.TogglePack(pack))
        for pack in Pack
    ]
    return two_by_two(buttons, wide=3)


def chosen(view: SetUpView, texts: Texts) -> dict[str, str]:
    """What the chosen packs hold, a line each."""
    lines = []
    for pack in _of(view):
        rules = regulations.of_pack(pack, view.today)
        unchecked = sum(rule.to_be_checked(view.today) for rule in rules)
        name = texts.plain(f"pack-{pack}")
        lines.append(texts.plain("pack-holds", pack=name, count=len(rules), unchecked=unchecked))
    return {"packs": "\n".join(lines) or texts.plain("packs-none")}


def names(view: SetUpView, texts: Texts) -> str:
    """The chosen packs in a line."""
    listed = " ".join(texts.plain(f"pack-{pack}") for pack in _of(view))
    return listed or texts.plain("packs-none")


def _of(view: SetUpView) -> list[Pack]:
    known = view.estate.packs.split()
    return [pack for pack in Pack if pack in known]
