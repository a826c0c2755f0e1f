"""The screens of the office's people: who holds what, who is away, who is on duty."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from actions.staff_views import AwayView, DutyView, LinksView, Member, MemberView, StaffListView
from actions.views import View
from handlers import press
from handlers.draw.moments import day, moment
from handlers.draw.start import home_row
from handlers.draw.wording import office
from handlers.press import Go, Room
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow.duty import Shift
from workflow.roles import INVITABLE, Department, Role

MINUTE = timedelta(minutes=1)
DAYS_AHEAD = 14
LATER = (21, 28, 42, 60, 89)
"""Days after the first on which an absence may also end, beyond the next fortnight."""


def staff(view: StaffListView, texts: Texts) -> Screen:
    """Who holds which role; a link for each role that can be given."""
    lines = [texts("staff-title", group="yes" if view.group else "no")]
    lines += [_line(view, one, texts) for one in view.staff[:60]]
    rows: list[Row] = []
    if view.invites:
        invites = [
            Button(texts("b-invite", role=texts.plain(f"role-{role}")), press.Invite(role))
            for role in INVITABLE
        ]
        rows += two_by_two(invites)
    if view.links:
        rows.append((Button(texts("b-links", count=view.links), Go(Room.LINKS)),))
    rows.append((Button(texts("b-duty"), Go(Room.DUTY)),))
    rows += two_by_two(
        [Button(one.person.name[:20], press.OpenPerson(one.person.id)) for one in view.staff[:60]]
    )
    return Screen("\n".join(lines), (*rows, home_row(texts)))


def _line(view: StaffListView, member: Member, texts: Texts) -> str:
    roles = texts.listed(office(one.role, one.title, texts) for one in member.offices)
    line = texts("staff-line", name=member.person.name, roles=roles)
    return line + _absence(view.now, view.estate.zone, member, texts)


def _absence(now: datetime, zone: str, member: Member, texts: Texts) -> str:
    if member.since is None or member.until is None:
        return ""
    return "\n" + texts(
        "person-away",
        since=moment(member.since, now, zone, texts),
        until=moment(member.until - MINUTE, now, zone, texts),
        deputy=member.deputy,
    )


def departments(view: View, texts: Texts) -> Screen:
    """Which department a link is for."""
    buttons = [
        Button(texts(f"department-{one}"), press.InviteDepartment(one)) for one in Department
    ]
    typed = Button(texts("b-own-words"), press.Type(0, press.Say.DEPARTMENT))
    return Screen(
        texts("departments"),
        (*two_by_two([*buttons, typed]), (Button(texts("b-back"), Go(Room.STAFF)),)),
    )


def person(view: MemberView, texts: Texts) -> Screen:
    """One of the office: his roles, each of which can be taken away, and his absence."""
    member = view.member
    who = member.person
    lines = [texts("person-title", name=who.name)]
    lines += [
        texts("person-role", role=office(one.role, one.title, texts)) for one in member.offices
    ]
    lines.append(texts("person-held", count=len(view.held)))
    rows: list[Row] = [(Button(texts("b-away-of"), press.OpenAway(who.id)),)]
    if view.dismisses:
        rows += [
            (
                Button(
                    texts("b-dismiss", role=texts.plain(f"role-{one.role}")),
                    press.Dismiss(who.id, one.role),
                ),
            )
            for one in member.offices
            if one.role in INVITABLE
        ]
    text = "\n".join(lines) + _absence(view.now, view.estate.zone, member, texts)
    return Screen(text, (*rows, (Button(texts("b-back"), Go(Room.STAFF)),)))


def dismiss_sure(view: MemberView, texts: Texts) -> Screen:
    """Asked once more, the safe answer first; open cases go to somebody."""
    role, who = Role(view.card.arg), view.member.person
    lines = [texts("dismiss-sure", name=who.name, role=texts.plain(f"role-{role}"))]
    rows: list[Row] = [(Button(texts("b-back"), press.OpenPerson(who.id)),)]
    if not view.held:
        rows.append((_surely("b-dismiss-sure", texts, press.DismissSurely(who.id, role, 0)),))
        return Screen("\n".join(lines), tuple(rows))
    lines.append(texts("dismiss-held", count=len(view.held)))
    if view.heir is not None:
        to = press.DismissSurely(who.id, role, view.heir.id)
        rows.append((_surely("b-dismiss-to", texts, to, name=view.heir.name[:10]),))
    desk = press.DismissSurely(who.id, role, 0)
    rows.append((_surely("b-dismiss-to-desk", texts, desk),))
    return Screen("\n".join(lines), tuple(rows))


def _surely(key: str, texts: Texts, to: press.Press, **facts: str) -> Button:
    return Button(texts(key, **facts), to, style="danger")


def links(view: LinksView, texts: Texts) -> Screen:
    """Links that nobody has used yet, each of which can be stopped."""
    lines = [texts("links-title")]
    rows: list[Row] = []
    for one in view.links:
        role = texts.plain(f"role-{one.role}")
        until = moment(one.expires_at, view.now, view.estate.zone, texts)
        lines.append(texts("links-line", number=str(one.id), role=role, until=until))
        rows.append((Button(texts("b-revoke", number=str(one.id)), press.Revoke(one.id)),))
    return Screen("\n".join(lines), (*rows, (Button(texts("b-back"), Go(Room.STAFF)),)))


def away(view: AwayView, texts: Texts) -> Screen:
    """Somebody's absence, or who would stand in."""
    member, who = view.member, view.member.person
    back: Row = (
        home_row(texts) if view.own else (Button(texts("b-back"), press.OpenPerson(who.id)),)
    )
    head = texts("away-title", name=who.name)
    if member.since is not None:
        text = head + _absence(view.now, view.estate.zone, member, texts)
        return Screen(text, ((Button(texts("b-back-again"), press.ComeBack(who.id)),), back))
    if not view.others:
        return Screen(head + "\n" + texts("away-nobody"), (back,))
    buttons = [Button(one.name[:20], press.PickDeputy(who.id, one.id)) for one in view.others[:60]]
    return Screen(head + "\n" + texts("away-deputy"), (*two_by_two(buttons), back))


def away_from(view: AwayView, texts: Texts) -> Screen:
    """From which day."""
    deputy, who = int(view.card.arg), view.member.person
    today = view.now.astimezone(ZoneInfo(view.estate.zone)).date()
    buttons = [
        Button(day(one, texts), press.PickAwayFrom(who.id, deputy, one.toordinal()))
        for one in _days(today, range(DAYS_AHEAD))
    ]
    return _asks_day(view, "away-from", buttons, texts)


def away_until(view: AwayView, texts: Texts) -> Screen:
    """Until which day, that one included."""
    deputy, first = map(int, view.card.arg.split("|"))
    who, since = view.member.person, date.fromordinal(first)
    buttons = [
        Button(day(one, texts), press.SetAway(who.id, deputy, first, one.toordinal()))
        for one in _days(since, (*range(DAYS_AHEAD), *LATER))
    ]
    return _asks_day(view, "away-until", buttons, texts, since=day(since, texts))


def _asks_day(
    view: AwayView, key: str, buttons: list[Button], texts: Texts, **facts: str
) -> Screen:
    back = (Button(texts("b-back"), press.OpenAway(view.member.person.id)),)
    name = view.member.person.name
    return Screen(texts(key, name=name, **facts), (*two_by_two(buttons, wide=3), back))


def _days(first: date, ahead: range | tuple[int, ...]) -> list[date]:
    return [first + timedelta(days=days) for days in ahead]


def duty(view: DutyView, texts: Texts) -> Screen:
    """The week, a button for each shift; the names stand above."""
    lines = [texts("duty-title")]
    rows: list[Row] = []
    for weekday in range(7):
        row = []
        for shift in Shift:
            names = _names(view, weekday, shift)
            row.append(
                Button(
                    texts(
                        "b-shift",
                        day=texts.plain(f"weekday-{weekday}"),
                        shift=texts.plain(f"shift-{shift}.short"),
                        count=len(names),
                    ),
                    press.OpenShift(weekday, shift),
                )
            )
            if names:
                lines.append(
                    texts(
                        "duty-line",
                        day=texts.plain(f"weekday-{weekday}"),
                        shift=texts.plain(f"shift-{shift}"),
                        names=texts.listed(names),
                    )
                )
        rows.append(tuple(row))
    if not view.week:
        lines.append(texts("duty-empty"))
    return Screen("\n".join(lines), (*rows, home_row(texts)))


def _names(view: DutyView, weekday: int, shift: Shift) -> list[str]:
    return [one.name for one in view.week if (one.weekday, one.shift) == (weekday, shift)]


def duty_cell(view: DutyView, texts: Texts) -> Screen:
    """One shift: who is on it; whoever may puts others on it."""
    weekday, shift = view.card.ref, Shift(view.card.arg)
    names = _names(view, weekday, shift)
    on = {one.person_id for one in view.week if (one.weekday, one.shift) == (weekday, shift)}
    buttons = [
        Button(
            ("✔ " if one.id in on else "") + one.name[:20],
            press.PutOnShift(weekday, shift, one.id),
            style="primary" if one.id in on else "",
        )
        for one in (view.staff[:60] if view.sets else ())
    ]
    text = texts(
        "duty-cell",
        day=texts.plain(f"weekday-{weekday}"),
        shift=texts.plain(f"shift-{shift}"),
        names=texts.listed(names) or "-",
    )
    return Screen(text, (*two_by_two(buttons), (Button(texts("b-back"), Go(Room.DUTY)),)))
