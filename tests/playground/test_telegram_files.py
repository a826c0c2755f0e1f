"""Files and albums as Telegram takes and keeps them."""

import json
from collections.abc import Callable
from typing import Any

from playground.protocol import Reply, Upload
from playground.telegram import Telegram

Bot = Callable[..., Any]


def send(telegram: Telegram, method: str, size: int) -> Reply:
    kind = method.removeprefix("send").lower()
    return telegram.answer(method, {"chat_id": 10}, {kind: Upload("a.jpg", b"x" * size)})


def test_files_have_limits(telegram: Telegram, bot: Bot) -> None:
    assert "too big for a photo" in send(telegram, "sendPhoto", (10 << 20) + 1).body["description"]
    assert send(telegram, "sendDocument", (50 << 20) + 1).status == 413
    assert "non-empty" in send(telegram, "sendDocument", 0).body["description"]
    telegram.sends(10, 10, "video", file_size=(20 << 20) + 1)
    video = telegram.history(10)[-1]["video"]
    assert bot("getFile", file_id=video["file_id"]) == "Bad Request: file is too big"


def test_a_file_is_known_by_its_id(telegram: Telegram, bot: Bot) -> None:
    telegram.sends(10, 10, "photo", Upload("leak.png", b"leak", "image/png"))
    small, _, large = telegram.history(10)[-1]["photo"]
    path = bot("getFile", file_id=large["file_id"])["file_path"]
    upload = telegram.download(path)
    assert upload is not None
    assert upload.content == b"leak"
    assert telegram.download("photos/none.jpg") is None
    again = bot(
        "sendPhoto", chat_id=10, photo=small["file_id"], caption="<i>滴水</i>", parse_mode="HTML"
    )
    assert again["photo"][2] == large
    assert again["caption_entities"] == [{"type": "italic", "offset": 0, "length": 2}]
    refusal = bot("sendDocument", chat_id=10, document=small["file_id"])
    assert refusal == "Bad Request: can't use file of type Photo as Document"
    too_long = bot("sendPhoto", chat_id=10, photo=small["file_id"], caption="好" * 1025)
    assert too_long == "Bad Request: MEDIA_CAPTION_TOO_LONG"


def test_albums(telegram: Telegram) -> None:
    def album(*kinds: str) -> Any:
        media = [{"type": kind, "media": f"attach://{at}"} for at, kind in enumerate(kinds)]
        files = {str(at): Upload("a", b"a") for at in range(len(kinds))}
        body = telegram.answer(
            "sendMediaGroup", {"chat_id": "10", "media": json.dumps(media)}, files
        ).body
        return body.get("result") or body["description"]

    sent = album("photo", "video", "photo")
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message["message_id"] for message in sent] == [2, 3, 4]
    assert album("photo") == "Bad Request: too few messages to send as an album"
    assert album(*["photo"] * 11) == "Bad Request: too many messages to send as an album"
    assert album("photo", "document") == (
        "Bad Request: document can't be mixed with other media types"
    )
    assert "can't be used in sendMediaGroup" in album("photo", "sticker")
