"""An emergency: its log with seconds, what is owed, and who sees to it."""

from zoneinfo import ZoneInfo

from actions.emergency import EmergencyView
from actions.office_views import StaffView
from handlers import press
from handlers.draw.wording import listed, place, shortened
from handlers.press import Say, Yes
from handlers.screen import Button, Row, Screen
from locales import Texts

BRIEFLY = 200


def lines(view: StaffView, texts: Texts) -> list[str]:
    """On the card of the case: that it is one, and who sees to it."""
    if not view.case.in_emergency:
        return []
    return [texts("staff-emergency", taken="yes" if view.taken else "no", name=view.taken)]


def row(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """Before all else: see to it; once somebody does, to the log."""
    if not view.case.in_emergency:
        return ()
    log = Button(texts("b-emergency-log"), press.SeeLog(view.case.id))
    if view.taken:
        return ((log,),)
    take = press.TakeAlarm(view.case.id)
    return ((Button(texts("b-take-alarm"), take, style="danger"), log),)


def emergency(view: EmergencyView, texts: Texts) -> Screen:
    """The log and what can be done, in private."""
    case = view.case
    said = [
        texts("emergency-title", no=case.no, place=place(case.place, texts)),
        texts("staff-emergency", taken="yes" if view.taken else "no", name=view.taken)
        if case.in_emergency
        else texts("emergency-is-over"),
        *_log(view, texts),
    ]
    if view.owed:
        said.append(texts("emergency-owed", missing=listed("missing", view.owed, texts)))
    if view.card.arg == "sure" and view.may_end:
        said.append(texts("emergency-end-sure"))
    return Screen("\n".join(said), _rows(view, texts))


def _log(view: EmergencyView, texts: Texts) -> list[str]:
    zone = ZoneInfo(view.estate.zone)
    return [
        texts(
            "emergency-line",
            at=f"{one.at.astimezone(zone):%H:%M:%S}",
            what=texts.plain(f"emergency-{one.what}"),
            name=name,
            words=shortened(one.words, BRIEFLY),
        )
        for one, name in view.lines
    ]


def _rows(view: EmergencyView, texts: Texts) -> tuple[Row, ...]:
    case = view.case
    opens = (Button(texts("b-open"), press.OpenForOffice(case.id)),)
    if not case.in_emergency:
        return (opens,)
    if view.card.arg == "sure" and view.may_end:
        sure = press.EndEmergency(case.id, Yes.YES)
        return (
            (Button(texts("b-back"), press.SeeLog(case.id)),),
            (Button(texts("b-emergency-end-sure"), sure, style="danger"),),
            (Button(texts("b-false-alarm"), press.FalseAlarm(case.id)),),
        )
    rows: list[Row] = []
    if not view.taken:
        take = press.TakeAlarm(case.id)
        rows.append((Button(texts("b-take-alarm"), take, style="danger"),))
    elif case.on_site_at is None:
        rows.append((Button(texts("b-on-site"), press.OnSite(case.id)),))
    rows.append((Button(texts("b-log"), press.Type(case.id, Say.LOG), style="primary"),))
    rows.append((Button(texts("b-tell-house"), press.TellHouse(case.id)), *opens))
    if view.may_end:
        end = press.EndEmergency(case.id, Yes.NO)
        rows.append((Button(texts("b-emergency-end"), end),))
    return tuple(rows)
