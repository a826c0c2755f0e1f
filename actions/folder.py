"""Keeps the estate's folder: papers that cases refer to, and when each building was accepted."""

from zoneinfo import ZoneInfo

from actions import answering
from actions.desk import Desk
from actions.door import action, case_action
from actions.hearing import Said, keep_sent
from storage import folder, media, parties, people, places, residents, search
from storage.cases import Case
from storage.drafts import Stored
from storage.folder import Paper
from workflow import when
from workflow.records.findings import DocumentKind
from workflow.refusal import Refusal
from workflow.terms import ResidentState

LONGEST_TITLE = 100
LONGEST_CLAUSE = 60


@action("folder.add")
def add(desk: Desk, kind: DocumentKind, draft: Stored, said: Said) -> None:
    """Put in a paper: its title, below it the clause that is asked for most, and its file."""
    title, _, clause = said.words.strip().partition("\n")
    if said.sent is not None and not title:
        title = said.sent.name or ""
    if not title.strip():
        raise Refusal("refused-words-please")
    medium = keep_sent(desk, said, draft=draft.id)
    if medium is not None:
        media.detach(desk.db, desk.scope, medium)
    title, clause = title.strip()[:LONGEST_TITLE], clause.strip()[:LONGEST_CLAUSE]
    paper = folder.add(
        desk.db,
        desk.scope,
        kind=kind,
        title=title,
        clause=clause,
        medium=medium,
        by=desk.me.id,
        now=desk.now,
    )
    search.put(desk.db, desk.scope, "folder", paper, None, f"{title} {clause}")


@action("folder.drop")
def drop(desk: Desk, paper: int) -> None:
    """Take a paper out; cases that name it still do."""
    folder.drop(desk.db, desk.scope, paper, now=desk.now)
    search.drop(desk.db, desk.scope, "folder", paper)


@action("folder.see")
def see(desk: Desk, paper: int) -> None:
    """Send its file in private."""
    found = folder.get(desk.db, desk.scope, paper)
    if found is None or found.medium_id is None:
        raise Refusal("refused-no-files-there")
    for parcel in answering.parcels(media.some(desk.db, desk.scope, [found.medium_id])):
        desk.tell(desk.my_chat, "paper", title=found.title, media=parcel)


@action("building.accept")
def accept(desk: Desk, words: str) -> str:
    """`6号楼 2020-11-30`: when the building passed its acceptance; the building."""
    building, _, day = words.strip().partition(" ")
    found = when.read(day, desk.now, desk.estate.zone) if day else None
    today = desk.now.astimezone(ZoneInfo(desk.estate.zone)).date()
    number = "".join(one for one in building if one.isascii() and one.isalnum())
    if found is None or found.day > today or not number:
        raise Refusal("refused-acceptance")
    if not places.accept(desk.db, desk.scope, number, on=found.day):
        raise Refusal("refused-acceptance")
    return number


def matching(desk: Desk, words: str, kind: str | None) -> Paper | None:
    """The paper that typed words mean: of the kind, the latest with all of them."""
    papers = {one.id: one for one in folder.every(desk.db, desk.scope, kind=kind)}
    for hit in search.find(desk.db, desk.scope, words, limit=40):
        if hit.kind == "folder" and hit.ref in papers:
            return papers[hit.ref]
    return None


@case_action("case.see_owner_file")
def see_owner_file(desk: Desk, case: Case, reason: str) -> None:
    """Who is registered in the parties' homes, in private; the journal keeps why it was read."""
    desk.log("case.see_owner_file", f"case:{case.id}", outcome="read", reason=reason)
    homes = {
        one.place_id
        for one in parties.of_case(desk.db, desk.scope, case.id)
        if one.place_id is not None
    }
    if not homes:
        raise Refusal("refused-no-homes")
    desk.tell(
        desk.my_chat,
        "owner-file",
        case=case.id,
        ref=case.id,
        no=case.no,
        homes=[_registered(desk, home) for home in sorted(homes)],
    )


def _registered(desk: Desk, home: int) -> dict[str, object]:
    place = places.get(desk.db, desk.scope, home)
    members = []
    for one in residents.of_household(desk.db, desk.scope, home):
        person = people.get(desk.db, desk.scope, one.person_id)
        if person is not None:
            verified = one.state is ResidentState.VERIFIED
            members.append([person.name, str(one.relation), "yes" if verified else "no"])
    return {"home": place.written if place else "", "members": members}
