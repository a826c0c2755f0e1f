"""Cuts words so that a full-text index finds Chinese, which has no spaces.

A run of Chinese becomes its pairs of neighbours and its last sign: 漏水了 is `漏水 水了 了`.
Letters and figures stay whole. A query is cut the same way, so that what stood together is
found together.
"""

import re
from collections.abc import Iterator

from .reading import plain

_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+|[^\W_\u3400-\u4dbf\u4e00-\u9fff]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_BEGINS = 3  # letters from which a word may be the beginning of another: leak finds leaking
_MOST = 12  # words of a query


def tokens(text: str) -> str:
    """What the index keeps of a text."""
    return " ".join(token for run in _RUN.findall(plain(text)) for token in _cut(run))


def query(words: str) -> str:
    """An FTS5 query for all of the words, each of which stands together; empty if none is one."""
    phrases = (_phrase(_RUN.findall(word)) for word in plain(words).split()[:_MOST])
    return " ".join(phrase for phrase in phrases if phrase)


def _cut(run: str) -> Iterator[str]:
    if not _HAN.match(run):
        yield run
        return
    yield from (run[at : at + 2] for at in range(len(run) - 1))
    yield run[-1]


def _phrase(runs: list[str]) -> str:
    if not runs or (len(runs) == 1 and len(runs[0]) == 1 and not _HAN.match(runs[0])):
        return ""  # a figure or a letter alone stands everywhere
    parts = [token for run in runs for token in _cut(run)]
    last = runs[-1]
    if _HAN.match(last) and len(last) > 1:
        parts.pop()  # in the text the run may go on
        begins = False
    else:
        begins = bool(_HAN.match(last)) or (len(last) >= _BEGINS and last.isalpha())
    return f'"{" ".join(parts)}"' + (" *" if begins else "")
