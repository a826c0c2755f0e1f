"""What may be the same thing, side by side, and which reports go on as one."""

from actions.office_views import StaffView
from actions.views import Case
from handlers import press
from handlers.draw.moments import moment
from handlers.draw.wording import place, shortened
from handlers.press import Menu, Say, Yes
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import numbers
from workflow.duplicates import TIMES
from workflow.terms import Stage

BRIEFLY = 200


def lines(view: StaffView, texts: Texts) -> list[str]:
    """Whether something like it is there, or how many have reported it."""
    if view.case.stage is Stage.INTAKE and view.case.accepted_by is not None:
        alike = _shorts(view.alike, texts)
        said = [texts("staff-alike", numbers=alike) if alike else texts("staff-alike-none")]
        if view.times >= TIMES:
            said.append(texts("staff-too-often", count=view.times))
        return said
    if view.merged:
        count = 1 + len(view.merged)
        return [texts("staff-reporters", count=count, numbers=_shorts(view.merged, texts))]
    return []


def _shorts(cases: list[Case], texts: Texts) -> str:
    return texts.listed(numbers.short(one.no) for one in cases)


def alike_row(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """To the comparison, if there is anything to compare."""
    if not view.alike:
        return ()
    seen = press.Compare(view.case.id, view.case.revision)
    return ((Button(texts("b-alike", numbers=_shorts(view.alike[:2], texts)), seen),),)


def by_number(view: StaffView, texts: Texts) -> Button:
    """Any other case is merged with by its number."""
    return Button(texts("b-merge-number"), press.Type(view.case.id, Say.MERGE))


def compares(view: StaffView) -> bool:
    """Whether the card is turned to the comparison of a case that is being judged."""
    page = view.card.arg.partition(":")[0]
    return page == Menu.COMPARE and view.case.stage is Stage.INTAKE and bool(view.alike)


def comparison(view: StaffView, texts: Texts) -> Screen:
    """The case and what is like it; or the question whether to merge it."""
    case, chosen = view.case, view.card.arg.partition(":")[2]
    main = next((one for one in view.alike if chosen == str(one.id)), None)
    shown = [main] if main else view.alike
    said = [texts("compare-title"), _said(view, case, texts)]
    said += [_said(view, one, texts) for one in shown]
    if main:
        said.append(texts("merge-sure", short=numbers.short(case.no), main=numbers.short(main.no)))
        sure = press.Merge(case.id, case.revision, main.id, Yes.YES)
        return Screen(
            "\n".join(said),
            (
                (Button(texts("b-back"), press.TurnTo(case.id, Menu.COMPARE)),),
                (Button(texts("b-merge-sure"), sure, style="primary"),),
            ),
        )
    joins = [
        Button(
            texts("b-merge", short=numbers.short(one.no)),
            press.Merge(case.id, case.revision, one.id, Yes.NO),
        )
        for one in shown
    ]
    other = Button(texts("b-unlike"), press.Confirm(case.id, case.revision), style="success")
    back = Button(texts("b-back"), press.TurnTo(case.id, Menu.MAIN))
    rows = (*two_by_two(joins), (by_number(view, texts),), (other,), (back,))
    return Screen("\n".join(said), rows)


def _said(view: StaffView, case: Case, texts: Texts) -> str:
    return texts(
        "compare-line",
        short=numbers.short(case.no),
        place=place(case.place, texts),
        at=moment(case.reported_at, view.now, view.estate.zone, texts),
        stage=texts.plain(f"stage-{case.stage}"),
        words=shortened(case.words, BRIEFLY) or "-",
    )


def opens(view: StaffView, texts: Texts) -> tuple[Row, ...]:
    """In private: each report that goes on in this case."""
    buttons = [Button(numbers.short(one.no), press.OpenForOffice(one.id)) for one in view.merged]
    return two_by_two(buttons[:40], wide=4)
