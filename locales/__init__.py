"""Says: one folder of Fluent files for each language, and the loader.

Markup lives only in the files: string arguments are escaped here, so that nothing a
person typed can become a tag. A message without arguments is resolved once.
"""

import html
import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parent
LANGUAGES = ("zh", "en")
TAGS = {"zh": "zh-Hans-CN", "en": "en-GB"}
# Marks that turn the direction of text or hide it; a name must not be able to.
INVISIBLE = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF])


# Fluent gives up on arguments over 2500 characters: what people typed is put in afterwards.
LONG = 500
MARK = "\ufdd0"  # no character, so nobody types it
MESSAGE = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)
REFERENCE = re.compile(r"\{ *([a-zA-Z][\w-]*)")
MARKED = re.compile(f"{MARK}(\\w+){MARK}")


class MissingText(KeyError):
    """No such message, or an argument it needs was not given."""


def quoted(text: str) -> str:
    """What a person typed, safe inside Telegram's HTML."""
    return html.escape(text.translate(INVISIBLE), quote=False)


class Texts:
    """The messages of one language."""

    def __init__(self, lang: str, files: Iterable[Path], *, strict: bool) -> None:
        self.lang = lang
        self.strict = strict
        self._fixed: dict[str, str] = {}
        self._templates: dict[str, str] = {}
        self._counted = lru_cache(maxsize=1024)(lambda key, args: self._resolved(key, dict(args)))
        self.bundle = FluentBundle([TAGS.get(lang, lang)], use_isolating=False)
        self._unread = {
            name: source
            for file in files
            for name, source in _sources(file.read_text(encoding="utf-8"))
        }

    def __call__(self, key: str, **args: Any) -> str:
        """The message as Telegram HTML; `key.attribute` names an attribute."""
        return self._format(
            key,
            {
                name: quoted(value) if isinstance(value, str) else value
                for name, value in args.items()
            },
        )

    def plain(self, key: str, **args: Any) -> str:
        """The message for a place without markup: a button, a toast, a file name."""
        return self._format(key, args)

    def listed(self, words: Iterable[str]) -> str:
        """One after the other, as the language writes a list: 甲、乙."""
        return self.plain("list-comma").join(words)

    def has(self, key: str) -> bool:
        """Whether the language has the message."""
        name = key.partition(".")[0]
        return name in self._unread or self.bundle.has_message(name)

    def _read(self, name: str) -> None:
        """Parse a message, and those to which it refers, when it is first said.

        All of them take Fluent a second and a half, at each start. Two threads may do the same.
        """
        source = self._unread.get(name)
        if source is None:
            return
        resource = FluentResource(source)
        junk = [entry.content or "" for entry in resource.body if isinstance(entry, ast.Junk)]
        if junk:
            raise ValueError(f"{self.lang} {name}: {junk[0][:80]}")
        self.bundle.add_resource(resource)
        for entry in resource.body:
            if isinstance(entry, ast.Message):
                self._templates |= _templates(entry)
        self._unread.pop(name, None)
        for other in REFERENCE.findall(source):
            self._read(other)

    def _format(self, key: str, args: dict[str, Any]) -> str:
        name = key.partition(".")[0]
        if name in self._unread:
            self._read(name)
        if not args and key in self._fixed:
            return self._fixed[key]
        if key in self._templates and all(isinstance(value, str) for value in args.values()):
            try:
                return self._templates[key] % args
            except KeyError:  # an argument is missing: Fluent says which
                pass
        if args and all(isinstance(value, int) for value in args.values()):
            return self._counted(key, tuple(args.items()))
        return self._resolved(key, args)

    def _resolved(self, key: str, args: dict[str, Any]) -> str:
        name, _, attribute = key.partition(".")
        if not self.bundle.has_message(name):
            return self._missing(key)
        message = self.bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return self._missing(key)
        long = {
            name: value
            for name, value in args.items()
            if isinstance(value, str) and len(value) > LONG
        }
        marked = {name: f"{MARK}{name}{MARK}" for name in long}
        text, errors = self.bundle.format_pattern(pattern, args | marked)
        if errors:
            if self.strict:
                raise MissingText(f"{self.lang} {key}: {errors[0]}")
            log.error("text %s of %s: %s", key, self.lang, type(errors[0]).__name__)
        elif not args:
            self._fixed[key] = str(text)
        said = str(text)
        return MARKED.sub(lambda found: long.get(found[1], found[0]), said) if long else said

    def _missing(self, key: str) -> str:
        if self.strict:
            raise MissingText(f"{self.lang} {key}")
        log.error("text %s of %s is missing", key, self.lang)
        return key


def _sources(text: str) -> Iterator[tuple[str, str]]:
    """Each message of a file by its name; what stands behind it belongs to it."""
    begins = list(MESSAGE.finditer(text))
    for begin, end in zip(begins, [*begins[1:], None], strict=True):
        yield begin[1], text[begin.start() : end.start() if end else len(text)]


def _templates(message: ast.Message) -> dict[str, str]:
    """Messages of nothing but words and arguments; Fluent takes ten times as long for them."""
    patterns = {message.id.name: message.value} | {
        f"{message.id.name}.{one.id.name}": one.value for one in message.attributes
    }
    return {
        key: template
        for key, pattern in patterns.items()
        if pattern is not None and (template := _template(pattern)) is not None
    }


def _template(pattern: ast.Pattern) -> str | None:
    parts = []
    for one in pattern.elements:
        if isinstance(one, ast.TextElement):
            parts.append(one.value.replace("%", "%%"))
        elif isinstance(one.expression, ast.VariableReference):
            parts.append(f"%({one.expression.id.name})s")
        else:
            return None
    return "".join(parts)


def load(lang: str, *, strict: bool = False) -> Texts:
    """The texts of a language; an unknown one speaks the first of `LANGUAGES`."""
    return loaded(lang if lang in LANGUAGES else LANGUAGES[0], strict)


@cache
def loaded(known: str, strict: bool) -> Texts:
    """The texts of one of `LANGUAGES`, read once however they are asked for."""
    return Texts(known, sorted((FOLDER / known).glob("*.ftl")), strict=strict)


def guess(language_code: str | None) -> str:
    """Our language for Telegram's `language_code` (BCP 47), English when unknown."""
    code = (language_code or "").lower()
    return "zh" if code.startswith("zh") else "en"
