"""Notices as residents read them, and the pages on which they are written and changed."""

from datetime import datetime
from typing import Any

from actions.notice_views import DraftView, Notice, NoticesView, NoticeView, OnRound, SentView
from actions.views import View
from handlers import press
from handlers.draw.moments import moment
from handlers.draw.places import short
from handlers.draw.start import home_row
from handlers.draw.wording import place, shortened, worded
from handlers.press import Go, NoticePage, Room, Say, Yes
from handlers.screen import Attachment, Button, Row, Screen, two_by_two
from locales import Texts
from workflow.notices import Lasts, NoticeKind

BRIEFLY = 300


def where(houses: list[str], texts: Texts) -> str:
    """For which buildings it is."""
    return texts.listed(place(one, texts) for one in houses) or texts.plain("notice-everywhere")


def _body(
    kind: str, houses: list[str], words: str, until: str, texts: Texts, *, key: str = "notice"
) -> str:
    """What a notice says, in a group as in private."""
    head = texts("notice-head", kind=texts.plain(f"notice-kind-{kind}"), where=where(houses, texts))
    ends = texts("notice-until", until=until) if until else ""
    return "\n".join(filter(None, [head, texts(key, words=words), ends]))


def message(
    kind: str, facts: dict[str, Any], texts: Texts, attachments: tuple[Attachment, ...]
) -> Screen:
    """A notice to one person, or what has become of one."""
    said = worded(facts, texts)
    over = kind == "notice-withdrawn"
    body = _body(
        said.get("notice", NoticeKind.OTHER),
        said.get("houses", []),
        said["words"],
        "" if over else said.get("until") or "",
        texts,
        key="notice-struck" if over else "notice",
    )
    head = "" if kind == "notice" else texts(kind)
    sign = texts("notice-of-owners", estate=said["owners"]) if said.get("owners") else ""
    return Screen("\n".join(filter(None, [head, body, sign])), attachments=attachments)


def notice(view: NoticeView, texts: Texts) -> Screen:
    """In a group the notice as it is now; in private with what can be done with it."""
    one, over = view.notice, view.notice.withdrawn_at
    until = _at(view, one.until, texts) if one.until and not over else ""
    key = "notice-struck" if over else "notice"
    lines = [_body(one.kind, view.houses, one.words, until, texts, key=key)]
    if over:
        lines.append(texts("notice-void", at=_at(view, over, texts)))
    elif one.until is not None and one.until <= view.now:
        lines.append(texts("notice-over"))
    elif one.changed_at is not None:
        lines.append(texts("notice-changed", at=_at(view, one.changed_at, texts)))
    else:
        lines.append(_signed(view, texts, owners=one.owners))
    if view.card.chat_id > 0:
        return _page(view, lines, texts)
    photos: tuple[Attachment, ...] = ()
    if view.photo is not None:
        photos = (Attachment(view.photo.kind, view.photo.file_id, view.photo.sha256),)
    return Screen("\n".join(lines), attachments=photos, silent=view.quiet)


def _signed(view: View, texts: Texts, *, owners: bool) -> str:
    return texts("notice-of-owners" if owners else "notice-signed", estate=view.estate.name)


def _at(view: NoticeView, at: datetime, texts: Texts) -> str:
    return moment(at, view.now, view.estate.zone, texts)


def _groups(view: NoticeView | DraftView, texts: Texts) -> str:
    return texts.listed(one.title for one in view.groups) or "-"


def _page(view: NoticeView, lines: list[str], texts: Texts) -> Screen:
    number = view.notice.id
    lines.append(
        texts("notice-sent-to", groups=texts.listed(one.title for one in view.groups) or "-")
    )
    if view.card.arg == "sure" and view.notice.withdrawn_at is None:
        rows: tuple[Row, ...] = (
            (Button(texts("b-back"), press.OpenNotice(number)),),
            (
                Button(
                    texts("b-notice-withdraw-sure"),
                    press.WithdrawNotice(number, Yes.YES),
                    style="danger",
                ),
            ),
        )
        return Screen("\n".join([*lines, texts("notice-withdraw-sure")]), rows)
    change: Row = ()
    if view.notice.withdrawn_at is None and view.mine:
        change = (
            Button(texts("b-notice-correct"), press.CorrectNotice(number)),
            Button(texts("b-notice-withdraw"), press.WithdrawNotice(number, Yes.NO)),
        )
    by_hand = _by_hand(number, view.round, texts)
    back = (Button(texts("b-back"), Go(Room.NOTICES)),)
    return Screen("\n".join(lines), tuple(filter(None, (by_hand, change, back))))


def _by_hand(number: int, stops: list[OnRound], texts: Texts) -> Row:
    if not stops:
        return ()
    told = sum(one.told_at is not None for one in stops)
    label = texts("b-round-of", told=told, count=len(stops))
    return (Button(label, press.OpenRound(number, 0)),)


def sent(view: SentView, texts: Texts) -> Screen:
    """How many have it so far, for whoever sent it."""
    one, reached = view.notice, view.reached
    kind = texts.plain(f"notice-kind-{one.kind}")
    lines = [texts("notice-head", kind=kind, where=where(view.houses, texts))]
    done = "no" if reached.waiting else "yes"
    if reached.all:
        lines.append(texts("notice-reached", done=done, sent=reached.sent, count=reached.all))
    if reached.missed and not one.withdrawn_at:
        lines.append(texts("notice-missed", count=len(reached.missed)))
    return Screen("\n".join(lines), tuple(filter(None, [_by_hand(one.id, view.round, texts)])))


def draft(view: DraftView, texts: Texts) -> Screen:
    """The notice as residents will see it, what speaks against it, and what can be chosen."""
    text = view.text
    if view.card.arg == NoticePage.WHERE:
        return _houses(view, texts)
    lines = [
        texts("notice-check"),
        "",
        _body(text.kind, view.houses, text.words or "…", "", texts),
        _signed(view, texts, owners=view.owners),
        "",
        texts("notice-lasts", lasts=_lasts(view, texts)),
    ]
    if view.photo:
        lines.append(texts("notice-with-photo"))
    lines.append(
        texts("notice-goes-to", groups=texts.listed(one.title for one in view.groups) or "-")
    )
    lines += [texts(f"notice-holds-{one}") for one in sorted(view.private)]
    return Screen("\n".join(lines), _choices(view, texts))


def _lasts(view: DraftView, texts: Texts) -> str:
    lasts = view.text.lasts
    return texts.plain(f"lasts-{lasts}" if lasts else "lasts-as-before")


def _choices(view: DraftView, texts: Texts) -> tuple[Row, ...]:
    number, text = view.draft, view.text
    kinds = [
        Button(
            _ticked(texts(f"notice-kind-{one}"), one is text.kind),
            press.NoticeIs(number, one),
        )
        for one in NoticeKind
    ]
    spans = [
        Button(_ticked(texts(f"lasts-{one}"), one is text.lasts), press.NoticeLasts(number, one))
        for one in Lasts
    ]
    which: tuple[Row, ...] = ()
    if not text.corrects:
        which = (
            (Button(texts("b-notice-where"), press.TurnNotice(number, NoticePage.WHERE)),),
            (
                Button(
                    _ticked(texts("b-notice-privately"), text.privately),
                    press.NoticePrivately(number, Yes.NO if text.privately else Yes.YES),
                ),
            ),
        )
    key = "b-notice-send-still" if view.private else "b-notice-send"
    if text.corrects:
        key = "b-notice-correct-send"
    style = "danger" if view.private else "primary"
    send: Row = (Button(texts(key), press.SendNotice(number), style=style),) if text.words else ()
    return (
        *two_by_two(kinds, wide=4),
        *two_by_two(spans, wide=5),
        *which,
        *((send,) if send else ()),
        (Button(texts("b-cancel"), press.StopTyping(number)),),
    )


def _ticked(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _houses(view: DraftView, texts: Texts) -> Screen:
    number, chosen = view.draft, view.text.houses
    houses = [
        Button(_ticked(short(one, texts), one.id in chosen), press.NoticeFor(number, one.id))
        for one in view.buildings[:90]
    ]
    everywhere = Button(_ticked(texts("notice-everywhere"), not chosen), press.NoticeFor(number, 0))
    back = Button(texts("b-back"), press.TurnNotice(number, NoticePage.MAIN))
    return Screen(
        texts("notice-for-whom", where=where(view.houses, texts)),
        ((everywhere,), *two_by_two(houses, wide=4), (back,)),
    )


def latest(view: NoticesView, texts: Texts) -> Screen:
    """What holds now; whoever writes notices opens and changes them here."""
    lines = [texts("notices-title" if view.notices else "notices-none", estate=view.estate.name)]
    lines += [_briefly(one, houses, view, texts) for one, houses in view.notices]
    if view.card.chat_id < 0:
        return Screen("\n\n".join(lines))
    rows: tuple[Row, ...] = ()
    if view.writes:
        opens = [
            Button(f"{one.id} · {shortened(one.words, 12)}", press.OpenNotice(one.id))
            for one, _ in view.notices
        ]
        rows = (
            (Button(texts("b-notice"), press.Type(0, Say.NOTICE), style="primary"),),
            *two_by_two(opens),
        )
    return Screen("\n\n".join(lines), (*rows, home_row(texts)))


def _briefly(one: Notice, houses: list[str], view: NoticesView, texts: Texts) -> str:
    until = moment(one.until, view.now, view.estate.zone, texts) if one.until else ""
    key = "notice-struck" if one.withdrawn_at is not None else "notice"
    body = _body(one.kind, houses, shortened(one.words, BRIEFLY), until, texts, key=key)
    return "\n".join([body, _signed(view, texts, owners=True)]) if one.owners else body
