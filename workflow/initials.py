"""Suggests a short code from an estate's name, Chinese or not.

The common characters of GB 2312 stand in the order of their reading, so their place says with
which letter it begins; rare ones say nothing and are passed over.
"""

_FIRST = (
    "A\u554aB\u82adC\u64e6D\u642dE\u86feF\u53d1G\u5676H\u54c8J\u51fbK\u5580L\u5783M\u5988"
    "N\u62ffO\u54e6P\u556aQ\u671fR\u7136S\u6492T\u584cW\u6316X\u6614Y\u538bZ\u531d"
)
_BORDERS = tuple((_FIRST[at + 1].encode("gb2312"), _FIRST[at]) for at in range(0, len(_FIRST), 2))
_LAST = b"\xd7\xf9"


def suggestions(name: str) -> list[str]:
    """Codes of two to four letters, the shortest first; none for a name that gives no letters."""
    letters = "".join(_initial(part) for part in _parts(name))
    if len(letters) < 2:
        letters = "".join(one for one in name.upper() if "A" <= one <= "Z")
    return [letters[:length] for length in (2, 3, 4) if len(letters) >= length]


def _parts(name: str) -> list[str]:
    """Words of Latin letters and single Chinese characters."""
    spaced = "".join(one if one.isascii() and one.isalpha() else f" {one} " for one in name)
    return spaced.split()


def _initial(part: str) -> str:
    first = part[0].upper()
    if first.isascii():
        return first if first.isalpha() else ""
    try:
        place = first.encode("gb2312")
    except UnicodeEncodeError:
        return ""
    if not _BORDERS[0][0] <= place <= _LAST:
        return ""
    return next(letter for border, letter in reversed(_BORDERS) if border <= place)
