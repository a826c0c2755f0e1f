"""Plays a story: people say, press and see on the screens of the playground.

The same story runs against a bot over HTTP and, in tests, in this process. What is not on
somebody's screen is not there. Beside what people do there are `wait: 2d`, `at: "18:30"`,
`bot: restarts`, and `who: needed at most 3 presses`, which fails if he has pressed more so far.
"""

import re
from collections.abc import Mapping
from datetime import timedelta

from playground.acts import VERBS
from playground.protocol import Impossible
from playground.stage import Stage, sees
from playground.story import Step, Story, StoryFailed, span


async def play(story: Story, stage: Stage) -> None:
    """Play all steps; raises `StoryFailed` at the first thing that is not seen."""
    for step in story.steps:
        stage.log.append(f"{step.line:3d} {step.who}: {step.deed}")
        try:
            await _do(step, stage)
        except (Impossible, StoryFailed) as error:
            raise StoryFailed(
                f"{story.title}, step {step.line} ({step.who}: {step.deed}): {error}"
            ) from None
    for who, limits in story.budget.items():
        _within(who, limits, stage)


def _limits(words: str) -> dict[str, int]:
    """`at most 3 presses, 1 typed`."""
    found = {name: int(most) for most, name in re.findall(r"(\d+) (presses|typed)", words)}
    if not found:
        raise StoryFailed(f"{words} is no limit")
    return found


def _within(who: str, limits: Mapping[str, int], stage: Stage) -> None:
    """Nobody has pressed or typed more often until now."""
    done = {"presses": stage.presses.get(who, 0), "typed": stage.typed.get(who, 0)}
    for name, most in limits.items():
        if done[name] > most:
            raise StoryFailed(f"{who} needed {done[name]} {name}, at most {most} allowed")


async def _do(step: Step, stage: Stage) -> None:
    if step.who == "wait":
        await stage.forward(span(step.deed))
        await stage.settle()
        return
    if step.who == "at":
        await _until(step.deed, stage)
        return
    if step.who == "bot":
        await BOT[step.deed](stage)
        return
    verb, _, rest = step.deed.partition(" ")
    if verb == "needed":
        _within(step.who, _limits(rest), stage)
        return
    user = stage.id_of(step.who)
    where, rest = _where(rest, stage, user)
    if verb == "sees":
        sees(where, rest, stage)
        return
    await VERBS[verb](stage, step.who, user, where, rest)
    await stage.settle()


async def _restarts(stage: Stage) -> None:
    """The process of the bot ends and begins; Telegram and the folder are still there."""
    await stage.restart()
    await stage.settle()


BOT = {"restarts": _restarts}


async def _until(clock: str, stage: Stage) -> None:
    """Wait until the clock of the story's zone shows `HH:MM` next."""
    assert stage.story.starts is not None
    hour, minute = map(int, clock.split(":"))
    zone = stage.story.starts.tzinfo
    now = stage.telegram.clock().astimezone(zone)
    then = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if then <= now:
        then += timedelta(days=1)
    await stage.forward(then - now)
    await stage.settle()


def _where(rest: str, stage: Stage, user: int) -> tuple[int, str]:
    """`in office: words` happens in a group, anything else in private."""
    found = re.match(r"in (\S+?): ?(.*)", rest, re.DOTALL)
    if found and found[1] in stage.story.people:
        return stage.id_of(found[1]), found[2]
    return user, rest
