"""Keeps what was uploaded, and describes it as Telegram describes media."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from playground.protocol import Json, Upload

MEGABYTE = 1 << 20
KINDS = ("photo", "video", "animation", "audio", "voice", "video_note", "document", "sticker")
_PHOTO_WIDTHS = (90, 320, 1280)
_FIELDS: Mapping[str, Json] = {
    "video": {"duration": 1, "width": 640, "height": 360},
    "animation": {"duration": 1, "width": 320, "height": 320},
    "audio": {"duration": 1},
    "voice": {"duration": 1},
    "video_note": {"duration": 1, "length": 240},
    "document": {},
    "sticker": {
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    },
}
_SAMPLES: Mapping[str, tuple[str, str]] = {
    "photo": ("photo.jpg", "image/jpeg"),
    "video": ("video.mp4", "video/mp4"),
    "animation": ("animation.mp4", "video/mp4"),
    "audio": ("audio.mp3", "audio/mpeg"),
    "voice": ("voice.ogg", "audio/ogg"),
    "video_note": ("video_note.mp4", "video/mp4"),
    "document": ("document.txt", "text/plain"),
    "sticker": ("sticker.webp", "image/webp"),
}


@dataclass(frozen=True, slots=True)
class Stored:
    upload: Upload
    path: str
    size: int
    kind: str
    media: Any  # what a message carries: PhotoSize list for a photo, else an object


@dataclass(slots=True)
class Files:
    """File ids are made from the token: they belong to one bot."""

    token: str
    count: int = 0
    stored: dict[str, Stored] = field(default_factory=dict)

    def keep(self, kind: str, upload: Upload | None, fields: Mapping[str, Any]) -> Any:
        """Store and describe; without an upload a small sample stands in.

        `fields` (duration, width, file_size …) win over what is made up.
        """
        if upload is None:
            name, mime = _SAMPLES[kind]
            upload = Upload(name, f"sample {kind}".encode(), mime)
        self.count += 1
        name = upload.name if kind in ("document", "audio") else _SAMPLES[kind][0]
        suffix = PurePath(name).suffix or ".bin"
        path = f"{kind}s/file_{self.count}{suffix}"
        size = int(fields.get("file_size", len(upload.content)))
        if kind == "photo":
            media: Any = [
                self._id(kind, str(width))
                | {"width": width, "height": width * 3 // 4, "file_size": size}
                for width in _PHOTO_WIDTHS
            ]
        else:
            media = self._id(kind) | _FIELDS[kind] | {"file_size": size}
            if kind not in ("voice", "video_note", "sticker"):
                media["file_name"] = upload.name
            if kind not in ("video_note", "sticker"):
                media["mime_type"] = upload.mime
            media |= fields
        for item in media if kind == "photo" else [media]:
            self.stored[item["file_id"]] = Stored(upload, path, size, kind, media)
        return media

    def at(self, path: str) -> Upload | None:
        return next((kept.upload for kept in self.stored.values() if kept.path == path), None)

    def _id(self, kind: str, size: str = "") -> Json:
        made = hashlib.sha256(f"{self.token}/{self.count}/{size}".encode()).hexdigest()
        return {"file_id": f"{kind[:2]}{made[:40]}", "file_unique_id": f"Ag{made[40:54]}"}
