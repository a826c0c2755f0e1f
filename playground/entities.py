"""Formatted text: Telegram's HTML, its entities in UTF-16 offsets, and what it finds by itself.

Rules and error texts follow TDLib's MessageEntity.cpp.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from playground.protocol import Json, bad

_NAMES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_PIECE = re.compile(
    r"""<(?:[^>"']|"[^"]*"|'[^']*')*+>"""  # a tag; a quoted attribute may hold ">"
    r"|<[^>]*>?"
    r"|&(?:lt|gt|amp|quot|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});"
    r"|[^<&]+|&"
)
_TAG = re.compile(r"<(/?)([^\s>]*)(.*)", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?""")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"'，。；！？）]+|(?<![\w@.])(?:[A-Za-z0-9-]+\.)+"
    r"(?:com|org|net|me|cn|io|de)(?:/[^\s<>\"'，。；！？）]*)?(?![\w]))"
    r"|(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z0-9_]{4,32}(?!\w))"
)
_LINK = re.compile(r"(?:(?:https?|ton|tonsite)://\S+|[^\s/]+\.[^\s/]+\S*)", re.IGNORECASE)
_USER = re.compile(r"tg://user\?id=(\d+)")


def units(text: str) -> int:
    """Length in UTF-16 code units, in which Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    start: int


@dataclass(slots=True)
class _Html:
    source: str
    pieces: list[str] = field(default_factory=list)
    position: int = 0
    opened: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def parse(self) -> tuple[str, list[Json]]:
        for match in _PIECE.finditer(self.source):
            piece = match[0]
            if piece.startswith("<"):
                self._tag(piece, match.start())
            else:
                self._text(unescape(piece) if piece.startswith("&") and len(piece) > 1 else piece)
        if self.opened:
            raise _broken(f'Can\'t find end tag corresponding to start tag "{self.opened[-1].tag}"')
        return "".join(self.pieces), self.entities

    def _text(self, text: str) -> None:
        self.pieces.append(text)
        self.position += units(text)

    def _tag(self, piece: str, index: int) -> None:
        slash, name, rest = _TAG.findall(piece)[0]
        name = name.lower()
        where = f"at byte offset {len(self.source[:index].encode())}"
        if not slash and rest and name not in _NAMES:
            raise _broken(f'Unsupported start tag "{name}" {where}')
        if not rest.endswith(">"):
            raise _broken(f"Unclosed {'end' if slash else 'start'} tag {where}")
        if slash:
            self._close(name, where)
            return
        found = _ATTRIBUTE.findall(rest[:-1])
        attributes = {key.lower(): unescape(value.strip("\"'")) for key, value in found}
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" {where}')
        self.opened.append(_Open(name, attributes, self.position))

    def _close(self, name: str, where: str) -> None:
        if not self.opened:
            raise _broken(f"Unexpected end tag {where}")
        opened = self.opened.pop()
        name = name or opened.tag
        if name != opened.tag:
            raise _broken(
                f'Unmatched end tag {where}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self.position > opened.start:
            entity = _entity(opened, self._since(opened.start) if name == "a" else "")
            if entity:
                length = self.position - opened.start
                self._add({"type": "", "offset": opened.start, "length": length} | entity)

    def _add(self, entity: Json) -> None:
        """`<pre><code class="language-x">` is one entity with a language."""
        last = self.entities[-1] if self.entities else None
        if (
            last
            and {entity["type"], last["type"]} == {"pre", "code"}
            and (entity["offset"], entity["length"]) == (last["offset"], last["length"])
        ):
            language = last.get("language") or entity.get("language")
            entity = entity | {"type": "pre"} | ({"language": language} if language else {})
            self.entities.pop()
        self.entities.append(entity)

    def _since(self, start: int) -> str:
        encoded = "".join(self.pieces).encode("utf-16-le", "surrogatepass")
        return encoded[start * 2 :].decode("utf-16-le", "surrogatepass")


def _entity(opened: _Open, inner: str) -> Json | None:
    kind = _NAMES[opened.tag]
    if kind == "text_link":
        href = opened.attributes.get("href") or inner
        if user := _USER.fullmatch(href):
            return {"type": "text_mention", "user": {"id": int(user[1])}}
        return {"type": kind, "url": href} if _LINK.fullmatch(href) or "tg://" in href else None
    if kind == "custom_emoji":
        return {"type": kind, "custom_emoji_id": opened.attributes.get("emoji-id", "")}
    if kind == "blockquote" and "expandable" in opened.attributes:
        return {"type": "expandable_blockquote"}
    language = opened.attributes.get("class", "").removeprefix("language-")
    if opened.tag == "code" and language:
        return {"type": kind, "language": language}
    return {"type": kind}


def _broken(text: str) -> Exception:
    return bad(f"can't parse entities: {text}")


def parse_html(source: str) -> tuple[str, list[Json]]:
    if "<" not in source and "&" not in source:
        return source, []
    text, entities = _Html(source).parse()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)  # only a `pre` has one
    return text, entities


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Telegram drops white space at both ends; entities move and shrink with it."""
    stripped = text.replace("\r", "").strip()
    if stripped == text:
        return text, entities
    before, after = units(text[: len(text) - len(text.lstrip())]), units(stripped)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - before)
        end = min(after, entity["offset"] + entity["length"] - before)
        if end > start:
            kept.append(entity | {"offset": start, "length": end - start})
    return stripped, kept


def find(text: str, entities: list[Json]) -> list[Json]:
    """Given entities, and the commands, links and mentions of the words, in Telegram's order."""
    found = list(entities)
    if "/" in text or "@" in text or "." in text:
        for match in _FOUND.finditer(text):
            shown = match[0].rstrip(".,;:!?)") if match.lastgroup == "url" else match[0]
            start, length = units(text[: match.start()]), units(shown)
            if not any(_covers(entity, start, length) for entity in entities):
                found.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def _covers(entity: Json, start: int, length: int) -> bool:
    return (
        entity["type"] in ("code", "pre", "text_link", "text_mention")
        and entity["offset"] < start + length
        and start < entity["offset"] + entity["length"]
    )


def formatted(
    text: str, parse_mode: str | None, entities: list[Json] | None
) -> tuple[str, list[Json]]:
    """What a bot asked for, parsed, trimmed and with found entities."""
    if parse_mode and parse_mode.lower() == "html":
        text, parsed = parse_html(text)
    elif parse_mode and parse_mode.lower().startswith("markdown"):
        raise bad("can't parse entities: Markdown is not supported here")
    elif parse_mode:
        raise bad("unsupported parse_mode")
    else:
        parsed = list(entities or [])
        size = units(text)
        if not all(
            isinstance(entity.get("type"), str)
            and isinstance(entity.get("offset"), int)
            and isinstance(entity.get("length"), int)
            and 0 <= entity["offset"] <= entity["offset"] + entity["length"] <= size
            for entity in parsed
        ):
            raise bad("can't parse entities: entity lies outside the text")
    text, parsed = trim(text, parsed)
    return text, find(text, parsed)
