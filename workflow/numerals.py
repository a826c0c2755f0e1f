"""Whole numbers as they are written in Chinese, in figures or in both: 十二, 二〇二六, 4千8, 25."""

_FIGURES = {sign: value for value, sign in enumerate("零一二三四五六七八九")}
_FIGURES |= {"〇": 0, "两": 2} | {str(value): value for value in range(10)}
_UNITS = {"十": 10, "百": 100, "千": 1000}


def read(written: str) -> int | None:
    """The number below 10,000, or the year read out by its figures; None for anything else.

    Without its unit a last figure means the next one: 三千五 is 3,500, 三千零五 is 3,005.
    """
    if written and all(sign in _FIGURES for sign in written):
        return int("".join(str(_FIGURES[sign]) for sign in written))
    total, unit, figures = 0, 10_000, ""
    for sign in written:
        if sign in _FIGURES:
            figures += str(_FIGURES[sign])
            continue
        if _UNITS.get(sign, unit) >= unit or len(figures.lstrip("0")) > 1:
            return None
        if not figures.strip("0") and sign != "十":
            return None
        unit = _UNITS[sign]
        total += unit * int(figures.strip("0") or 1)
        figures = ""
    if not total or len(figures.strip("0")) > 1:
        return None
    short = len(figures) == 1
    return total + int(figures or 0) * (unit // 10 if short else 1)
