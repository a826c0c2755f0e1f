"""Says: one folder of Fluent files for each language, and the loader.

Markup lives only in the files: string arguments are escaped here, so that nothing a
person typed can become a tag. A message without arguments is resolved once.
"""

import html
import logging
import re
from collections.abc import Iterable
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
        for file in files:
            resource = FluentResource(file.read_text(encoding="utf-8"))
            junk = [entry.content or "" for entry in resource.body if isinstance(entry, ast.Junk)]
            if junk:
                raise ValueError(f"{file.name}: {junk[0][:80]}")
            self.bundle.add_resource(resource)
            for entry in resource.body:
                if isinstance(entry, ast.Message):
                    self._templates |= _templates(entry)

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

    def has(self, key: str) -> bool:
        """Whether the language has the message."""
        return self.bundle.has_message(key.partition(".")[0])

    def _format(self, key: str, args: dict[str, Any]) -> str:
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
