"""The screens of groups: one that is to be bound, the administrator's list, a case's parties."""

from actions.group_views import BindView, GroupsView, GroupView, PartyView
from handlers import press
from handlers.draw.places import short
from handlers.draw.start import home_row
from handlers.draw.wording import place
from handlers.press import Go, Room, Yes
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.roles import GroupKind
from workflow.terms import PlaceKind

CHOSEN_THERE = (GroupKind.STAFF, GroupKind.ESTATE, GroupKind.BUILDING)
"""What the administrator can make of a group in the group itself."""


def bind(view: BindView, texts: Texts) -> Screen:
    """Asks the administrator what this group is, or whoever made a link whether it is that."""
    again, group = view.card.arg == "again", view.group
    if view.card.arg == "done" and group is not None:
        return Screen(texts(f"bind-done-{group.kind}", estate=view.estate.name, no=view.no))
    if again:
        sure = press.Bind(GroupKind.STAFF, Yes.YES)
        text = texts("bind-again", estate=view.estate.name)
        return Screen(text, ((Button(texts("b-bind-staff"), sure, style="success"),),))
    if view.offer is not None:
        return _offered(view, texts)
    rows: list[Row] = [
        (Button(texts(f"b-bind-{kind}"), press.Bind(kind, Yes.NO), style="success"),)
        for kind in CHOSEN_THERE
    ]
    rows.append(_languages(view.card.chat_id, texts.lang, texts))
    return Screen(texts("bind-ask", estate=view.estate.name), tuple(rows))


def bind_channel(view: BindView, texts: Texts) -> Screen:
    """The same for a channel, in private."""
    if view.group is not None:
        return Screen(texts("bind-channel-done", title=view.title), (home_row(texts),))
    return _offered(view, texts)


def _offered(view: BindView, texts: Texts) -> Screen:
    offer = view.offer
    if offer is None:
        return Screen(texts("bind-over"))
    text = texts(f"bind-ask-{offer.kind}", estate=view.estate.name, no=view.no, title=view.title)
    button = Button(texts(f"b-bind-{offer.kind}"), press.BindOffered(offer.id), style="success")
    if offer.kind in (GroupKind.CHANNEL, GroupKind.PARTIES):
        return Screen(text, ((button,),))
    return Screen(text, ((button,), _languages(view.card.chat_id, texts.lang, texts)))


def _languages(chat: int, chosen: str, texts: Texts) -> Row:
    return tuple(
        Button(
            ("✓ " if one == chosen else "") + texts(f"language-{one}"),
            press.GroupSpeaks(chat, one),
        )
        for one in press.Lang
    )


def groups(view: GroupsView, texts: Texts) -> Screen:
    """Which groups the estate has and what each is; a link for another one."""
    lines = [texts("groups-title" if view.groups else "groups-none")]
    for one, houses in view.groups:
        names = texts.listed(short(house, texts) for house in houses)
        kind = texts.plain(f"group-{one.kind}")
        lines.append(texts("groups-line", title=one.title, kind=kind, buildings=names))
    rows = two_by_two(
        [Button(one.title[:30] or "-", press.OpenGroup(one.chat_id)) for one, _ in view.groups]
    )
    offers = [Button(texts(f"b-offer-{kind}"), press.OfferGroup(kind)) for kind in OFFERED]
    return Screen("\n".join(lines), (*rows, *two_by_two(offers), home_row(texts)))


OFFERED = (GroupKind.ESTATE, GroupKind.BUILDING, GroupKind.CHANNEL, GroupKind.STAFF)


def group(view: GroupView, texts: Texts) -> Screen:
    """One group: for whom it is, in which language, and how it is let go."""
    one = view.group
    sure = view.card.arg == "sure"
    back = (Button(texts("b-back"), press.OpenGroup(one.chat_id) if sure else Go(Room.GROUPS)),)
    release = press.ReleaseGroup(one.chat_id, Yes.YES if sure else Yes.NO)
    if sure:
        letting = (Button(texts("b-unbind-sure"), release, style="danger"),)
        return Screen(texts("group-sure", title=one.title, group=one.kind), (back, letting))
    text = texts(
        "group-about", title=one.title, kind=texts.plain(f"group-{one.kind}"), no=view.no or "-"
    )
    rows: list[Row] = []
    if one.kind is GroupKind.BUILDING:
        text += "\n" + texts("group-which-buildings", count=len(one.buildings))
        rows += two_by_two(
            [
                Button(
                    ("✓ " if house.id in one.buildings else "") + short(house, texts),
                    press.HouseGroup(one.chat_id, house.id),
                )
                for house in view.buildings
                if house.kind is PlaceKind.BUILDING
            ],
            wide=4,
        )
    rows.append(_languages(one.chat_id, one.lang, texts))
    rows.append((Button(texts("b-unbind"), release),))
    return Screen(text, (*rows, back))


def party_case(view: PartyView, texts: Texts) -> Screen:
    """A case before its parties: facts that all of them may know, and nobody's position."""
    case = view.case
    return Screen(
        texts(
            "party-case",
            no=case.no,
            category=texts.plain(f"category-{case.category}"),
            place=place(case.place, texts),
            stage=texts.plain(f"stage-{case.stage}"),
            lead=view.lead or "-",
        )
    )
