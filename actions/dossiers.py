"""The file of a case to keep: gathered for whoever may read it, its manifest attested, sent."""

import json
from dataclasses import dataclass
from typing import Any

from actions import attesting, casefile, jobs, naming, parts, printing
from actions.desk import Desk
from actions.door import case_action
from actions.leading import lead_of
from actions.naming import Named
from actions.printing import Print
from storage import cases, dossiers, media, parties
from storage.cases import Case
from storage.media import Medium as Medium  # handlers draw it
from workflow import outcome
from workflow.casefile import CaseFile, Filed, Party
from workflow.minutes import digest
from workflow.refusal import NotAllowed

MOST_FILES = 2000


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into it: all of the case, or what one party may see (`reader`)."""

    case: Case
    file: CaseFile
    lead: str
    records: list[tuple[Filed, Named]]
    minutes: Print | None
    media: list[tuple[Medium, Filed | None]]
    reader: Party | None


@case_action("case.order_dossier")
def order(desk: Desk, case: Case) -> None:
    """Have all of a case made into one file and a parcel."""
    jobs.ask(desk, "dossier", case=case.id, party=0)


@case_action("party.order_copy")
def order_copy(desk: Desk, case: Case) -> None:
    """Have what a party may see made into a file of his own."""
    own = parties.of_person(desk.db, desk.scope, case.id, desk.me.id)
    if own is None:
        raise NotAllowed
    jobs.ask(desk, "dossier", case=case.id, party=own.id)


def contents(desk: Desk, given: dict[str, Any], lang: str) -> Contents:
    """What the file is made of, read when it is made; whoever asked may no longer see it."""
    case = cases.get(desk.db, desk.scope, given["case"])
    if case is None or case.erased_at is not None:
        raise NotAllowed
    file = casefile.load(desk, case)
    lead = lead_of(desk, case)
    reader = next((one for one in file.parties if one.id == given["party"]), None)
    if given["party"] and (reader is None or reader.person_id != desk.me.id):
        raise NotAllowed
    listed = _records(desk, case, file, reader)
    seen = {one.id: one for one, _ in listed}
    found = media.of_case(desk.db, desk.scope, case.id, limit=MOST_FILES)
    of = {
        one.id: record
        for record in file.records
        for one in media.of_record(desk.db, desk.scope, record.id, case=case.id)
    }
    return Contents(
        case,
        file,
        lead.name if lead else "",
        listed,
        _minutes(desk, file, lang),
        [
            (one, of.get(one.id))
            for one in found
            if reader is None or (one.id in of and of[one.id].id in seen)
        ],
        reader,
    )


def _records(
    desk: Desk, case: Case, file: CaseFile, reader: Party | None
) -> list[tuple[Filed, Named]]:
    """All but what is the lead's alone; of a party his own words and what was published."""
    if reader is None:
        hidden = outcome.hidden(file)
        return [
            (one, naming.named_in(desk, one))
            for one in file.records
            if not one.content.secret and one.kind not in hidden
        ]
    part = parts.part_in(desk, case, desk.me.id)
    shown = part.shown if part is not None else []
    own = [
        (one, naming.named_in(desk, one))
        for one in file.records
        if one.party_id == reader.id and one.content.by_party
    ]
    known = {one.id for one, _ in own}
    return [*own, *(pair for pair in shown if pair[0].id not in known)]


def _minutes(desk: Desk, file: CaseFile, lang: str) -> Print | None:
    if file.minutes is None:
        return None
    return printing.in_language(desk, file.minutes, lang)


def hand_over(desk: Desk, given: dict[str, Any], manifest: str, files: list[bytes]) -> None:
    """Keep and attest the manifest of the whole; send the file, then the parcels."""
    case = cases.get(desk.db, desk.scope, given["case"])
    assert case is not None
    listed = json.loads(manifest)["files"]
    sha256 = digest(manifest)
    if not given["party"]:
        number = dossiers.add(
            desk.db, desk.scope, case=case.id, manifest=manifest, sha256=sha256, now=desk.now
        )
        attesting.dossier(desk, number)
    paper, *parcels = files
    facts: dict[str, Any] = {"case": case.id, "no": case.no, "count": len(listed)}
    desk.hand_over(paper, key="dossier-file", file="dossier-file.file", sha=sha256, **facts)
    for number, parcel in enumerate(parcels, 1):
        desk.hand_over(
            parcel,
            key="dossier-parcel",
            file="dossier-parcel.file",
            part=number,
            parts=len(parcels),
            **facts,
        )
