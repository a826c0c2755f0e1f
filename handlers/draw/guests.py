"""What a firm sees of a case, the office's page of firms, and who acts for the reporter."""

from actions.guest_views import GuestView, ProxyView, SignsForView
from actions.office_views import StaffView
from handlers import press
from handlers.draw.moments import moment
from handlers.draw.own_cases import bar
from handlers.draw.start import home_row
from handlers.draw.wording import place, shortened, sign
from handlers.press import Menu, Say
from handlers.screen import Button, Row, Screen
from locales import Texts
from workflow import process, veil
from workflow.roles import Mandate

FOR_A_MONTH = 30


def guest_case(view: GuestView, texts: Texts) -> Screen:
    """The header, to the building and no further, and what was said to this firm."""
    case, zone = view.case, view.estate.zone
    where = veil.place(case.place, guarded=True) if case.place_id is None else case.place
    lines = [
        texts(
            "guest-case",
            no=case.no,
            category=texts.plain(f"category-{case.category}"),
            place=place(where, texts),
            stage=texts.plain(f"stage-{case.stage}"),
            bar=bar(process.STEPS[case.stage].number),
            at=moment(case.reported_at, view.now, zone, texts),
            title=view.part.title or texts.plain("role-community"),
        )
    ]
    lines += [
        texts(
            f"guest-{note.kind}",
            words=shortened(note.words, 700),
            at=moment(note.said_at, view.now, zone, texts),
        )
        for note in view.notes
    ]
    answer = Button(texts("b-guest-answer"), press.Type(case.id, Say.ANSWER), style="primary")
    return Screen("\n".join(lines), ((answer,), home_row(texts)))


def menu(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """The firms of a case: write to one, end its part, invite another."""
    case = view.case.id
    rows: list[Row] = []
    for part, name in view.guests:
        label = f"{part.title} {name}".strip()[:24]
        rows.append((Button(texts("b-guest-write", name=label), press.WriteGuest(case, part.id)),))
        rows.append((Button(texts("b-guest-end", name=label), press.DismissGuest(case, part.id)),))
    rows.append((Button(texts("b-guest-invite"), press.InviteGuest(case, 0)),))
    rows.append((Button(texts("b-guest-invite-month"), press.InviteGuest(case, FOR_A_MONTH)),))
    return (*rows, (Button(texts("b-back"), press.TurnTo(case, Menu.MAIN)),))


def proxy(view: ProxyView, texts: Texts) -> Screen:
    """Who acts for the reporter, or signs for a party, and a link for another."""
    case = view.case.id
    lines = [texts("signatory-title" if view.party else "proxy-title")]
    rows: list[Row] = []
    for part, name in view.proxies:
        lines.append(texts("proxy-line", name=name, mandate=texts.plain(f"mandate-{part.mandate}")))
        end = press.TakeBack if view.party else press.RevokeProxy
        rows.append((Button(texts("b-proxy-end", name=name[:16]), end(case, part.id)),))
    if view.party:
        rows.append((Button(texts(f"mandate-{Mandate.SIGN}.button"), press.LetSign(case)),))
    else:
        rows += [
            (Button(texts(f"mandate-{one}.button"), press.Authorise(case, one)),) for one in Mandate
        ]
    return Screen("\n".join(lines), (*rows, (Button(texts("b-back"), press.OpenCase(case)),)))


def signs_for(view: SignsForView, texts: Texts) -> Screen:
    """The header, to the building and no further, and what waits to be signed."""
    case = view.case
    text = texts(
        "signs-for",
        no=case.no,
        category=texts.plain(f"category-{case.category}"),
        place=place(veil.place(case.place, guarded=True), texts),
        party=sign(view.party.no, texts),
        asked=texts.plain("asked-sign" if view.to_sign else "asked-nothing"),
    )
    rows: tuple[Row, ...] = ()
    if view.to_sign is not None:
        read = press.ReadMinutes(case.id, view.to_sign.id, 0)
        rows = ((Button(texts("b-read-minutes"), read, style="primary"),),)
    return Screen(text, (*rows, home_row(texts)))
