"""Whole numbers as they are written in Chinese or in figures: 十二, 二〇二六, 两百五, 25."""

_FIGURES = {sign: value for value, sign in enumerate("零一二三四五六七八九")}
_FIGURES |= {"〇": 0, "两": 2}
_UNITS = {"十": 10, "百": 100, "千": 1000}
SIGNS = "".join((*_FIGURES, *_UNITS))


def read(written: str) -> int | None:
    """The number below 10,000, or the year read out by its figures; None for anything else."""
    if written.isdecimal():
        return int(written)
    if not written or any(sign not in SIGNS for sign in written):
        return None
    if all(sign in _FIGURES for sign in written):
        return int("".join(str(_FIGURES[sign]) for sign in written))
    total, figure, unit = 0, None, 10_000
    for sign in written:
        if sign in _FIGURES:
            if figure:
                return None
            figure = _FIGURES[sign]
        elif _UNITS[sign] >= unit:
            return None
        else:
            unit = _UNITS[sign]
            total += unit * (1 if figure is None else figure)
            figure = None
    return total + (figure or 0) * (unit // 10 if unit > 10 and "零" not in written[-2:] else 1)
