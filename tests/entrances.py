"""Which actions each button, command, link and form leads to, read from the handlers themselves.

Nobody keeps a list: the source of a handler is walked, and what it calls, down to the
actions. So a new button is in the picture the moment it works.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from types import FunctionType, ModuleType
from typing import Any

from actions.door import REGISTRY
from handlers import commands, dispatch, pressing, rooms, typing
from handlers.press import KINDS

ACTIONS = {id(act): name for name, act in REGISTRY.items()}


def entrances() -> dict[str, set[str]]:
    """Every way in, with the actions that it can lead to."""
    found = {f"button {tag}": reached(pressing.PRESSES[kind]) for tag, kind in KINDS.items()}
    found |= {f"form {say}": reached(form) for say, form in typing.FORMS.items()}
    found["command"] = reached(commands.on_command)
    found["link"] = reached(rooms.start)
    found["message"] = reached(dispatch.on_message)
    return found


def reached(act: Callable[..., Any]) -> set[str]:
    """The names of the actions that a function may come to."""
    return _reached(act, frozenset())


def _reached(thing: Any, seen: frozenset[int]) -> set[str]:
    if id(thing) in ACTIONS:
        return {ACTIONS[id(thing)]}
    if isinstance(thing, str):
        return {thing} & set(REGISTRY)
    if isinstance(thing, dict):
        return set().union(*(_reached(one, seen) for one in thing.values()))
    if not isinstance(thing, FunctionType) or id(thing) in seen or not _ours(thing):
        return set()
    seen |= {id(thing)}
    return set().union(*(_reached(one, seen) for one in _named(thing)))


def _ours(thing: FunctionType) -> bool:
    return thing.__module__.partition(".")[0] in ("handlers", "actions")


@cache
def _named(function: FunctionType) -> list[Any]:
    return list(_walk(function))


def _walk(function: FunctionType) -> Iterator[Any]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield from _tables(function.__globals__.get(node.id))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            module = function.__globals__.get(node.value.id)
            if isinstance(module, ModuleType):
                yield from _tables(getattr(module, node.attr, None))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _tables(thing: Any) -> Iterator[Any]:
    """A function, or a table of functions or names; not the table of all buttons."""
    table = isinstance(thing, dict) and thing is not REGISTRY and thing is not pressing.PRESSES
    if table or isinstance(thing, FunctionType):
        yield thing
