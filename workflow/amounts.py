"""Money, percents and areas as people write them: ¥4,800, 4千8, 3.5万元, 12.5%, 98.6 平方米.

What could be two numbers is none: 7.920 is refused, since it is seven thousand to some.
"""

import re
import unicodedata
from decimal import Decimal

from . import numerals

_MOST = Decimal(1_000_000_000)
_CENT = Decimal("0.01")
_PLAIN = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_BEFORE = re.compile(r"^(?:人民币|rmb|cny|¥)\s*")
_AFTER = re.compile(r"\s*(?:元|块|圆|yuan|rmb|cny)(?:整|钱)?$")
_COINS = re.compile(r"(.+)(?:元|块)([1-9一二三四五六七八九])(?:角|毛)?")
_FIGURE = r"\d+(?:[,.]\d+)*\s*[万千百k]?\d?"
_NAMED = re.compile(
    rf"(?:人民币|rmb|¥)\s*{_FIGURE}|{_FIGURE}\s*(?:元|块|圆|yuan|rmb|cny)"
    r"|\d+(?:[,.]\d+)*\s*万(?![人户平个])|[一二两三四五六七八九十百千万零]{1,9}\s*(?:元|块钱|圆)"
)
_PERCENT = re.compile(r"百分之(?P<words>.+)|(?P<sign>[^%]+?)\s*(?:%|per ?cent)|(?P<tenths>.)成")
_COUNTED = re.compile(
    r"\s*(?:个?工作日|[天日年人户名位个]|days?|years?|people|persons?|owners?|homes?)$"
)
_AREA = re.compile(r"\s*(?:平方米|平米|平方|平|m2|㎡|sqm|sq m)$")


def money(text: str) -> Decimal | None:
    """Yuan with at most two decimals, or a sum of such: `4800+2600+520`.

    None for other currencies, guesses and ranges.
    """
    parts = [_one_amount(part) for part in _tidy(text).split("+")]
    known = [part for part in parts if part is not None]
    total = sum(known, Decimal(0))
    return total if len(known) == len(parts) and total <= _MOST else None


def _one_amount(text: str) -> Decimal | None:
    plain = _BEFORE.sub("", text.strip())
    if coins := _COINS.fullmatch(plain):
        yuan, tenths = _number(coins[1]), numerals.read(coins[2])
        if yuan is None or tenths is None or yuan != int(yuan):
            return None
        return yuan + Decimal(tenths) / 10
    found = _number(_AFTER.sub("", plain))
    return found if found is not None and found == found.quantize(_CENT) else None


def mentioned(text: str) -> Decimal | None:
    """The largest amount that free words name with its unit; None when they name none."""
    found = (money(one) for one in _NAMED.findall(_tidy(text)))
    return max((one for one in found if one is not None), default=None)


def percent(text: str) -> Decimal | None:
    """`12.5%` is 12.5, 三成 is 30; only with its sign, and from 0 to 100."""
    found = _PERCENT.fullmatch(_tidy(text))
    if found is None:
        return None
    if tenths := found["tenths"]:
        count = numerals.read(tenths)
        return None if count is None else Decimal(count * 10)
    number = _number(found["words"] or found["sign"])
    return number if number is not None and number <= 100 else None


def count(text: str) -> Decimal | None:
    """`10天`, `72 户`, `3 people`: a number with what it counts."""
    return _number(_COUNTED.sub("", _tidy(text)))


def area(text: str) -> Decimal | None:
    """Square metres, above zero."""
    return _number(_AREA.sub("", _tidy(text))) or None


def _tidy(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower().rstrip("。")


def _number(plain: str) -> Decimal | None:
    """Figures, Chinese, or both with thousands (`k`, 千) and ten thousands (万)."""
    found = _thousands(plain)
    return found if found is not None and found <= _MOST else None


def _thousands(plain: str) -> Decimal | None:
    before, myriads, after = plain.partition("万")
    if myriads:
        left, right = _small(before), _rest(after)
        whole = left is not None and left == int(left)
        if left is None or right is None or (after and not whole):
            return None
        return left * 10_000 + right
    if plain.endswith("k"):
        number = _small(plain[:-1])
        return None if number is None else number * 1000
    return _small(plain)


def _small(plain: str) -> Decimal | None:
    if _PLAIN.fullmatch(plain):
        clear = "," in plain or not re.search(r"^\d{1,3}\.\d{3}$", plain)
        return Decimal(plain.replace(",", "")) if clear else None
    if plain.endswith(("千", "百")) and _PLAIN.fullmatch(plain[:-1]):
        return Decimal(plain[:-1].replace(",", "")) * (1000 if plain[-1] == "千" else 100)
    number = numerals.read(plain)
    return None if number is None else Decimal(number)


def _rest(plain: str) -> Decimal | None:
    """What follows ten thousands: one figure alone is thousands (1万2), 零 says that it is not."""
    if not plain:
        return Decimal(0)
    number = numerals.read(plain)
    if number is None or number >= 10_000:
        return None
    return Decimal(number * 1000 if len(plain) == 1 else number)
