"""What a person could change, and what became of what he sent."""

from typing import Any

from tests.town import Town

SUBSTANCE = (
    "cases",
    "reporters",
    "notes",
    "people",
    "roles",
    "groups",
    "invitations",
    "places",
    "drafts",
    "media",
    "phone_tasks",
    "due",
    "outbox",
    "chats",
    "estates",
    "counters",
)


async def substance(town: Town) -> dict[str, list[Any]]:
    """All that a person could have changed, but for the journal."""
    return {
        table: [tuple(row) for row in await town.rows(f"SELECT * FROM {table} ORDER BY 1, 2, 3")]
        for table in SUBSTANCE
    }


async def inbox(town: Town) -> dict[str, int]:
    rows = await town.rows("SELECT state, COUNT(*) AS n FROM inbox GROUP BY state")
    return {row["state"]: row["n"] for row in rows}
