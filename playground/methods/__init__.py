"""The methods of the Bot API: each takes the world and its typed parameters, answers a result."""

from collections.abc import Callable, Mapping
from typing import Any

from playground.methods import chats, editing, inline, profile, sending, topics, updates
from playground.protocol import Json
from playground.world import World

Method = Callable[[World, Json], Any]

METHODS: Mapping[str, Method] = {
    **sending.METHODS,
    **editing.METHODS,
    **updates.METHODS,
    **chats.METHODS,
    **topics.METHODS,
    **profile.METHODS,
    **inline.METHODS,
}
