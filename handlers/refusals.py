"""Says a refusal's facts in a person's language."""

from typing import Any

from handlers.draw.wording import worded
from locales import Texts
from workflow.refusal import Refusal, TooSoon


def facts_of(refusal: Refusal, texts: Texts) -> dict[str, Any]:
    """The arguments of the refusal's sentence."""
    facts = worded(dict(refusal.facts), texts)
    if isinstance(refusal, TooSoon):
        facts["missing"] = texts.listed(texts.plain(f"field-{name}") for name in refusal.missing)
    return facts
