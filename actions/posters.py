"""Posters: which places get one, asked for from the chat, handed over as files."""

from typing import Any

from actions import jobs
from actions.desk import Desk
from actions.door import action, ask_leave
from storage import places
from storage.places import Place
from workflow.posters import KINDS, Posters
from workflow.refusal import Refusal

AT_ONCE = 200


@action("poster.order")
def order(desk: Desk, which: Posters, building: int) -> None:
    """Have posters made; `building` counts for those of one building."""
    if not of(desk, which, building, after=0):
        raise Refusal("refused-no-places")
    jobs.ask(desk, "posters", which=which, building=building)


def of(desk: Desk, which: Posters, building: int, *, after: int) -> list[Place]:
    """The places that get a poster, some at once, behind the id `after`."""
    if which is Posters.BUILDING:
        inside = places.within(desk.db, desk.scope, building)
        found = [one for one in inside if one.kind in KINDS[which] and one.id > after]
        return found[:AT_ONCE]
    return places.of_kinds(desk.db, desk.scope, KINDS[which], after=after, limit=AT_ONCE)


def pages(desk: Desk, facts: dict[str, Any], after: int) -> list[Place]:
    """What a job of posters prints next; whoever asked must still be allowed to."""
    ask_leave(desk, "poster.order")
    return of(desk, Posters(facts["which"]), facts["building"], after=after)


def hand_over(desk: Desk, facts: dict[str, Any], files: list[bytes]) -> None:
    """Send the files to whoever asked."""
    building = places.get(desk.db, desk.scope, facts["building"])
    for number, content in enumerate(files, 1):
        desk.hand_over(
            content,
            key="poster-file",
            file="poster-file.file",
            which=facts["which"],
            building=building.written if building else "",
            part=number,
            parts=len(files),
        )
