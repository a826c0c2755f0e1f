"""The messages that go out by themselves: their text has their kind's name."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from handlers import press
from handlers.draw import figures, folder, meetings, notices, results
from handlers.draw.buttons import ROWS
from handlers.draw.wording import reason, worded
from handlers.screen import Attachment, Button, Menu, Screen, two_by_two
from locales import Texts
from workflow import numbers
from workflow.menus import MENUS
from workflow.messages import KINDS


def message(
    kind: str, facts: dict[str, Any], texts: Texts, attachments: tuple[Attachment, ...] = ()
) -> Screen:
    """Draw a promised message in the language of its reader."""
    if kind in DRAWN:
        screen = DRAWN[kind](facts, texts)
        return replace(screen, attachments=attachments) if attachments else screen
    if kind in ("notice", "notice-corrected", "notice-withdrawn"):
        return notices.message(kind, facts, texts, attachments)
    said = worded(facts, texts)
    if "reason" in said:
        said["reason"] = reason(said["reason"], texts)
    if "why" in said:
        said["why"] = texts.plain(f"why-{said['why']}")
    key = said.pop("key") if kind in ("answer", "document") else kind
    if kind == "document":
        del said["document"], said["file"]
    rows = ROWS[name](facts, texts) if (name := key if kind == "answer" else kind) in ROWS else ()
    return Screen(
        texts(key, **said),
        rows,
        attachments=attachments,
        asks_location=texts.plain("b-send-location") if kind == "ask-location" else "",
        silent=KINDS[kind].silent,
        asks_contact=texts.plain("b-share-phone") if kind == "ask-contact" else "",
        ends_keyboard=kind in ("location-done", "contact-done"),
    )


def file_name(facts: dict[str, Any], texts: Texts) -> str:
    """The name of the file that a message of kind `document` brings."""
    said = {one: facts[one] for one in facts.keys() - {"key", "document", "file"}}
    return texts.plain(facts["file"], **worded(said, texts))


def _leave(facts: dict[str, Any], texts: Texts) -> Screen:
    return Screen("", leaves=True)


def _menu(facts: dict[str, Any], texts: Texts) -> Screen:
    listed = tuple((name, texts.plain(f"command-{name}")) for name in MENUS[facts["menu"]])
    return Screen("", menu=Menu(listed, admins=bool(facts.get("admins"))))


def _digest(facts: dict[str, Any], texts: Texts) -> Screen:
    """Reminders in one message, each with a button that opens its case."""
    gathered: list[tuple[str, dict[str, Any]]] = facts["items"]
    lines = [texts("digest", count=len(gathered))]
    lines += [texts(kind, **worded(said, texts)) for kind, said in gathered[:30]]
    opens = [Button(numbers.short(said["no"]), _opens(said)) for _, said in gathered[:30]]
    return Screen("\n".join(lines), two_by_two(opens, wide=4))


def _opens(said: dict[str, Any]) -> press.Press:
    """A party reads of it on a page of his own."""
    as_party = said.get("as_party")
    return press.OpenCase(said["ref"]) if as_party else press.OpenForOffice(said["ref"])


MOST_ON_A_SHEET = 3000


def _phone_sheet(facts: dict[str, Any], texts: Texts) -> Screen:
    """Name, number, and each message as it would have been sent, to be read out."""
    text = texts(
        "phone-sheet",
        name=facts["name"] or "-",
        home=facts["home"],
        phone=facts["phone"],
        count=len(facts["say"]),
    )
    for kind, said in facts["say"]:
        words = message(kind, said, texts).text
        if len(text) + len(words) > MOST_ON_A_SHEET:
            text += texts("phone-sheet-more")
            break
        text += f"\n— {words}"
    rows = list(dict.fromkeys(results.asked_by_hand(facts["say"], texts)))
    if facts["ref"]:
        rows.append((Button(texts("b-for-reporter"), press.ForReporter(facts["ref"])),))
    return Screen(text, tuple(rows))


DRAWN: dict[str, Callable[[dict[str, Any], Texts], Screen]] = {
    "leave-group": _leave,
    "menu": _menu,
    "digest": _digest,
    "phone-sheet": _phone_sheet,
    "owner-file": folder.owner_file,
    "meeting-file": meetings.calendar,
    "week-figures": figures.said,
}
"""Those that are more than a text with buttons."""
