"""Only this machine and only the page itself may use the page's API; and its texts are whole."""

import json
import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from aiohttp import ClientSession, FormData

from playground import page
from tests.browser.estate import WANG, Estate

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "10.0.0.1:80", ""])
async def test_another_name_for_this_machine_is_refused(estate: Estate, host: str) -> None:
    async with ClientSession() as http:
        for path in ("", "page/state", "page/events", "page/page.js"):
            async with http.get(estate.url + path, headers={"Host": host}) as answer:
                assert answer.status == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
async def test_another_site_cannot_act(estate: Estate, origin: str) -> None:
    before = len(estate.messages(WANG))
    form = FormData({"act": json.dumps({"verb": "say", "as": WANG, "chat": WANG, "text": "x"})})
    async with ClientSession() as http:
        url = f"{estate.url}page/act"
        async with http.post(url, data=form, headers={"Origin": origin}) as answer:
            assert answer.status == 403
    assert len(estate.messages(WANG)) == before


@pytest.mark.parametrize(
    "path", ["page/..%2fpage.py", "page/%2fetc%2fpasswd", "page/nothing.js", "page/media/none"]
)
async def test_no_other_file_is_served(estate: Estate, path: str) -> None:
    async with ClientSession() as http, http.get(estate.url + path) as answer:
        assert answer.status in (403, 404)


@pytest.mark.parametrize(
    "act",
    [
        {"verb": "fly", "as": WANG},
        {"verb": "say", "as": WANG},
        {"verb": "say", "as": 99, "chat": WANG, "text": "x"},
        {"verb": "edit", "as": WANG, "chat": WANG, "message": 999, "text": "x"},
    ],
)
async def test_the_impossible_is_refused_with_a_sentence(
    estate: Estate, act: dict[str, object]
) -> None:
    async with ClientSession() as http:
        url = f"{estate.url}page/act"
        async with http.post(url, data=FormData({"act": json.dumps(act)})) as answer:
            assert answer.status == 400
            assert (await answer.json())["error"]


@pytest.mark.parametrize(
    "asked", [{"seconds": -60}, {"seconds": 1e9}, {"seconds": 1e300}, {"until": "late"}, {}]
)
async def test_the_clock_only_goes_forward(estate: Estate, asked: dict[str, object]) -> None:
    url = f"{estate.url}page/forward"
    async with ClientSession() as http, http.post(url, json=asked) as answer:
        assert answer.status == 400
    assert estate.moves == []


@pytest.mark.parametrize(
    ("now", "zone", "hours"),
    [
        (datetime(2026, 3, 2, 0, 30, tzinfo=UTC), "Asia/Shanghai", 0.5),
        (datetime(2026, 3, 2, 1, 0, tzinfo=UTC), "Asia/Shanghai", 24),
        (datetime(2026, 3, 28, 8, 0, tzinfo=UTC), "Europe/Berlin", 23),
        (datetime(2026, 10, 24, 7, 0, tzinfo=UTC), "Europe/Berlin", 25),
    ],
)
async def test_the_next_nine_oclock(now: datetime, zone: str, hours: float) -> None:
    assert page.until_next(now, time(9), ZoneInfo(zone)) == timedelta(hours=hours)


async def test_both_languages_have_all_words() -> None:
    words = json.loads((page.HERE / "strings.json").read_text(encoding="utf-8"))
    scripts = [path.read_text(encoding="utf-8") for path in page.FOLDER.glob("*.js")]
    asked = {key for script in scripts for key in re.findall(r'\bt\("([\w-]+)"', script)}
    assert words["zh"].keys() == words["en"].keys()
    assert asked <= words["en"].keys()
    holes = [
        {key: re.findall(r"\{\w+\}", text) for key, text in words[lang].items()}
        for lang in ("zh", "en")
    ]
    assert {key: sorted(found) for key, found in holes[0].items()} == {
        key: sorted(found) for key, found in holes[1].items()
    }
