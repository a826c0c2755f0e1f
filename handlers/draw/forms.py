"""The form engine as it looks: one question a screen, then the summary to check line by line."""

from decimal import Decimal
from zoneinfo import ZoneInfo

from actions.stage_views import FormView
from handlers import press
from handlers.draw import rules, signing
from handlers.draw.records import Saying, follows, member, option, party_name, value
from handlers.draw.wording import money, shortened
from handlers.screen import Button, Row, Screen, two_by_two
from locales import Texts
from workflow import numbers, shares
from workflow.manners import Advice
from workflow.questions import (
    Choice,
    Each,
    Files,
    Pick,
    PickSeveral,
    Question,
    Several,
    Shares,
    Source,
)
from workflow.records import Kind

LONGEST_LABEL = 28
ON_THE_SUMMARY = 300
"""How much of long words the summary shows: all lines fit one message."""


PRESSED = (Choice, Several, Pick, PickSeveral, Shares, Each)
"""Questions whose answer so far is seen on their buttons, or said by themselves."""


def form(view: FormView, texts: Texts) -> Screen:
    """The question that is asked now, or the summary."""
    question = view.form.question
    return _summary(view, texts) if question is None else _question(view, question, texts)


def resume(view: FormView, texts: Texts) -> Screen:
    """A form that is open: go on, or begin again."""
    draft = view.form.draft
    done = sum(view.form.answers.get(one) is not None for one in view.form.asked)
    return Screen(
        "\n".join([_head(view, texts), texts("resume-form", done=done)]),
        (
            (Button(texts("b-resume"), press.ResumeForm(draft), style="primary"),),
            (
                Button(texts("b-start-again"), press.FormAgain(draft)),
                Button(texts("b-save-later"), press.KeepForm(draft)),
            ),
        ),
    )


def _head(view: FormView, texts: Texts) -> str:
    return texts(
        "form-head",
        record=texts.plain(f"record-{view.form.kind}"),
        short=numbers.short(view.case.no),
        party=party_name(view.party, texts) if view.party else "",
    )


def key(view: FormView, name: str) -> str:
    """The text of a question; a party is asked in words of his own where there are any."""
    return f"ask-{view.form.kind}-{name.replace('_', '-')}"


def _asked(view: FormView, name: str, texts: Texts) -> str:
    own = f"{key(view, name)}-own"
    return texts(own if not view.form.staff and texts.has(own) else key(view, name))


def _question(view: FormView, question: Question, texts: Texts) -> Screen:
    form_ = view.form
    names = list(form_.asked)
    here = names.index(form_.at)
    count = len(names)
    done = "■" * (here + 1) + "□" * (count - here - 1)
    lines = [
        _head(view, texts),
        texts("form-step", step=here + 1, count=count, bar=done),
        _asked(view, form_.at, texts),
    ]
    if view.advice is not None:
        lines.append(advised(view.advice, texts))
    if isinstance(question, Shares):
        lines += _shares(view, question, texts)
    if isinstance(question, Each):
        lines += _each(view, texts)
    if isinstance(question, Pick) and question.source is Source.REGULATIONS:
        today = view.now.astimezone(ZoneInfo(view.estate.zone)).date()
        lines += [shortened(rules.said(one.value, texts, today), 260) for one in view.offered]
        lines.append(texts("rules-no-advice"))
    given = form_.answers.get(form_.at)
    if given and not isinstance(question, PRESSED):
        lines.append(texts("form-given", value=shortened(_said(view, form_.at, texts), 900)))
    return Screen("\n".join(lines), (*_options(view, question, texts), *_ways(view, texts)))


def advised(advice: Advice, texts: Texts) -> str:
    """Which way of talking suits the case, and why."""
    why = texts.plain(f"manner-why-{advice.why}", count=advice.count)
    return texts("manner-advice", manner=member(advice.manner, texts), why=why)


def _shares(view: FormView, question: Shares, texts: Texts) -> list[str]:
    """What each party bears so far, what is still to be divided, and whose turn it is."""
    kept = view.form.answers.get(view.form.at) or {}
    total = Decimal(view.form.answers.get(question.of) or 0)
    amounts = [Decimal(one) for one in kept.values()]
    percents = dict(zip(kept, shares.percents(total, amounts), strict=True))
    listed = view.named[view.form.at]
    lines = [
        texts(
            "share",
            party=option(one, texts),
            amount=money(Decimal(kept[key])),
            percent=f"{percents[key]:.2f}",
        )
        for one in listed
        if (key := str(one.value)) in kept
    ]
    given = sum(amounts, Decimal(0))
    state = "whole" if given == total else "short" if given < total else "over"
    left = money(abs(total - given))
    lines.append(texts("split-sum", given=money(given), total=money(total), left=left, state=state))
    open_ = [one for one in listed if str(one.value) not in kept]
    if open_:
        lines.append(texts("form-share-of", party=option(open_[0], texts)))
    elif given != total:
        lines.append(texts("split-correct", party=option(listed[0], texts)))
    return lines


def _each(view: FormView, texts: Texts) -> list[str]:
    """What was picked so far, and which thing is next."""
    kept = view.form.answers.get(view.form.at) or {}
    open_ = [one for one in view.named[view.form.at] if str(one.value) not in kept]
    lines = [texts("form-given", value=_said(view, view.form.at, texts))] if kept else []
    return [*lines, texts("form-each-of", one=option(open_[0], texts))] if open_ else lines


def _line(view: FormView, name: str) -> int:
    return list(view.form.record.questions()).index(name)


def _options(view: FormView, question: Question, texts: Texts) -> tuple[Row, ...]:
    draft, line = view.form.draft, _line(view, view.form.at)
    given = view.form.answers.get(view.form.at)
    chosen = given if isinstance(given, list) else [given]
    buttons = [
        Button(
            ("✔ " if one.value in chosen else "") + shortened(option(one, texts), LONGEST_LABEL),
            press.PickOption(draft, line, number),
        )
        for number, one in enumerate(view.offered)
    ]
    rows = two_by_two(buttons, wide=2 if all(len(b.label) <= 12 for b in buttons) else 1)
    if given and isinstance(question, Several | PickSeveral | Files):
        rows = (*rows, (Button(texts("b-form-on"), press.GoOn(draft, line), style="primary"),))
    elif question.optional:
        skip = Button(texts("b-skip"), press.GoOn(draft, line))
        rest = Button(texts("b-leave-out"), press.LeaveOut(draft))
        rows = (*rows, (skip, rest) if view.form.enough else (skip,))
    return rows


def _ways(view: FormView, texts: Texts) -> tuple[Row, ...]:
    draft = view.form.draft
    back = Button(texts("b-back"), press.GoBack(draft, _line(view, view.form.at)))
    keep = Button(texts("b-save-later"), press.KeepForm(draft))
    cancel = Button(texts("b-cancel"), press.StopTyping(draft))
    first = view.form.at == next(iter(view.form.asked))
    return ((keep, cancel),) if first else ((back, keep, cancel),)


def _said(view: FormView, name: str, texts: Texts) -> str:
    question = view.form.asked[name]
    kept = view.form.answers.get(name)
    return value(
        question,
        question.value(kept) if kept is not None else None,
        Saying(texts, view.named.get(name, []), view.now, view.estate.zone),
    )


def _own(key_: str, view: FormView, texts: Texts) -> str:
    """The text for a party, of just this kind of record where there is one."""
    particular = f"{key_}-{view.form.kind}"
    return particular if texts.has(particular) else key_


def _check(view: FormView, texts: Texts) -> list[str]:
    """What is to be looked at before it is filed."""
    if view.form.staff:
        return [texts("form-check")]
    own = [texts(_own("form-check-own", view, texts))]
    if view.form.kind is Kind.SIGNATURE and view.party is not None:
        return [signing.signing_as(view.party, texts, own=view.himself), *own]
    return own


def _summary(view: FormView, texts: Texts) -> Screen:
    form_ = view.form
    lines = [_head(view, texts), *_check(view, texts)]
    edits = []
    for name, question in form_.asked.items():
        label = texts.plain(f"{key(view, name)}.label")
        said = shortened(_said(view, name, texts), ON_THE_SUMMARY)
        lines.append(texts("file-line", label=label, value=said))
        if isinstance(question, Pick) and question.source is Source.MINUTES:
            continue
        change = press.EditLine(form_.draft, _line(view, name))
        edits.append(Button(texts("b-edit-line", label=label), change))
    if form_.kind is Kind.WARRANTY and not form_.record.lacks(form_.answers, staff=form_.staff):
        today = view.now.astimezone(ZoneInfo(view.estate.zone)).date()
        lines += follows(form_.record.of(form_.answers), today, texts)
    done = texts("b-file" if form_.staff else _own("b-file-own", view, texts))
    return Screen(
        "\n".join(lines),
        (
            (Button(done, press.FileForm(form_.draft), style="success"),),
            *two_by_two(edits),
            (
                Button(texts("b-save-later"), press.KeepForm(form_.draft)),
                Button(texts("b-cancel"), press.StopTyping(form_.draft)),
            ),
        ),
    )
