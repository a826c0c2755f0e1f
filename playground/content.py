"""What a person can put into a message, as the message's fields."""

from random import Random

from playground import entities
from playground.messages import MAX_CAPTION, MAX_TEXT
from playground.protocol import Impossible, Json, Upload


def typed(text: str) -> Json:
    words = text.strip()
    if not words or entities.units(words) > MAX_TEXT:
        raise Impossible(f"a message has 1 to {MAX_TEXT} units of text")
    found = entities.find(words, [])
    return {"text": words} | ({"entities": found} if found else {})


def captioned(caption: str) -> Json:
    words = caption.strip()
    if entities.units(words) > MAX_CAPTION:
        raise Impossible(f"a caption has at most {MAX_CAPTION} units of text")
    found = entities.find(words, [])
    content: Json = {"caption": words} if words else {}
    return content | ({"caption_entities": found} if found else {})


def kind_of(upload: Upload) -> str:
    known = {"image": "photo", "video": "video", "audio": "audio"}
    return known.get(upload.mime.partition("/")[0], "document")


def plain(kind: str, chance: Random) -> Json:
    """What is no file, with fields that make it complete."""
    place = {"latitude": 31.2304, "longitude": 121.4737}
    plain: dict[str, Json] = {
        "dice": {"emoji": "🎲", "value": chance.randint(1, 6)},
        "location": place,
        "venue": {"location": place, "title": "Gate 1", "address": "1 Estate Road"},
        "contact": {"phone_number": "+8613800000000", "first_name": "Contact"},
        "poll": {
            "id": str(chance.randrange(10**17, 10**18)),
            "question": "Which?",
            "options": [
                {"persistent_id": text, "text": text, "voter_count": 0} for text in ("This", "That")
            ],
            "total_voter_count": 0,
            "is_closed": False,
            "is_anonymous": True,
            "type": "regular",
            "allows_multiple_answers": False,
            "allows_revoting": False,
            "members_only": False,
        },
    }
    if kind not in plain:
        raise Impossible(f"people cannot send a {kind}")
    return plain[kind]
