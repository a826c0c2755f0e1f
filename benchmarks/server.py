"""A light Bot API in a process of its own; told what to do by lines of JSON on stdin.

    {"do": "begin", "delay": 0.05, "limits": false}
    {"do": "run", "kind": "report", "people": 1000, "first": 1, "rate": null, "staff": true}

Each line is answered by one line on stdout. `getUpdates` answers as soon as there is
something, all else after `delay` seconds.
"""

import asyncio
import json
import sys
import time
from random import Random
from typing import Any

from benchmarks.crowd import Crowd, Person
from benchmarks.wire import Reply, Wire
from playground.limits import SENDING, Limits
from playground.protocol import Refused

FORGET_POLL = 20.0
AFTER_PRESS = ("answered", "edited", "receipt")
EVENTS: dict[str, tuple[str, ...]] = {
    "echo": ("replied",),
    "ask": ("replied",),
    "press": AFTER_PRESS,
    "report": ("replied", *AFTER_PRESS),
}


class Api:
    """The methods, over one crowd."""

    def __init__(self) -> None:
        self.crowd = Crowd()
        self.delay = 0.0
        self.limits: Limits | None = None
        self.refused = 0
        self.calls = 0
        self.first_poll = 0.0
        self.poll: tuple[int, Reply, asyncio.TimerHandle] | None = None

    def serve(self, method: str, params: dict[str, Any], reply: Reply) -> None:
        """One request."""
        self.calls += 1
        if method == "getUpdates":
            self._get_updates(params, reply)
            return
        if self.limits is not None and method in SENDING:
            try:
                self.limits.pay(int(params["chat_id"]))
            except Refused as refused:
                self.refused += 1
                reply(429, _too_many(refused))
                return
        result = self.crowd.hear(method, params)
        edited = int(params["chat_id"]) if method == "editMessageText" else 0
        if self.delay:
            loop = asyncio.get_running_loop()
            loop.call_later(self.delay, self._answer, reply, result, edited)
        else:
            self._answer(reply, result, edited)
        if self.crowd.queue:
            self.give()

    def _answer(self, reply: Reply, result: bytes, edited: int) -> None:
        reply(200, result)
        if edited:
            self.crowd.edit_answered(edited)

    def _get_updates(self, params: dict[str, Any], reply: Reply) -> None:
        self.first_poll = self.first_poll or time.perf_counter()
        self.crowd.confirm(int(params.get("offset", 0)))
        if self.poll is not None:
            self.poll[2].cancel()
            self.poll = None
        limit, timeout = int(params.get("limit", 100)), float(params.get("timeout", 0))
        loop = asyncio.get_running_loop()
        self.poll = (limit, reply, loop.call_later(min(timeout, FORGET_POLL), self._nothing))
        self.give()

    def give(self) -> None:
        """Answer the waiting poll with what waits for it."""
        if self.poll is None:
            return
        limit, reply, timer = self.poll
        updates = self.crowd.waiting(limit)
        if updates is not None:
            timer.cancel()
            self.poll = None
            reply(200, updates)

    def _nothing(self) -> None:
        if self.poll is not None:
            _, reply, _ = self.poll
            self.poll = None
            reply(200, b'{"ok":true,"result":[]}')

    async def obey(self, command: dict[str, Any]) -> dict[str, Any]:
        """One line of stdin."""
        match command.pop("do"):
            case "begin":
                return self._begin(**command)
            case "state":
                return self._state()
            case _:
                return await self._run(**command)

    def _begin(self, *, delay: float = 0.0, limits: bool = False) -> dict[str, Any]:
        update, message = self.crowd.update, self.crowd.message
        self.crowd = Crowd()
        self.crowd.update, self.crowd.message = update, message
        self.delay = delay
        self.limits = Limits(time.monotonic) if limits else None
        self.refused, self.first_poll = 0, 0.0
        return {}

    def _state(self) -> dict[str, Any]:
        return {
            "first_poll": self.first_poll,
            "refused": self.refused,
            "bulk": self.crowd.bulk,
        }

    async def _run(
        self,
        *,
        kind: str,
        people: int,
        first: int,
        rate: float | None = None,
        staff: bool = False,
    ) -> dict[str, Any]:
        """`echo` and `ask` end with the reply, `press` begins there, `report` is both."""
        crowd = self.crowd
        chats = range(first, first + people)
        crowd.eager = kind == "report"
        done = crowd.expect(chats, EVENTS[kind], staff=people if staff else 0)
        crowd.confirmed = 0.0
        calls, cpu, began = self.calls, time.process_time(), time.perf_counter()
        chance, at = Random(first), asyncio.get_running_loop().time()
        for chat in chats:
            if rate:
                at += chance.expovariate(rate)
                await asyncio.sleep(max(0.0, at - asyncio.get_running_loop().time()))
            if kind == "press":
                crowd.press(crowd.people[chat])
            else:
                crowd.say(chat)
            if rate:
                self.give()
        self.give()
        await done
        some = [crowd.people[chat] for chat in chats]
        return {
            "seconds": crowd.last_event - began,
            "durable": crowd.confirmed - began if crowd.confirmed else None,
            "updates": people * (2 if kind == "report" else 1),
            "calls": self.calls - calls,
            "cpu": time.process_time() - cpu,
            "refused": self.refused,
            "latencies": [_latency(one, kind) for one in some],
        }


def _latency(person: Person, kind: str) -> float:
    if kind in ("press", "report"):
        return person.edited - person.pressed
    return person.replied - person.said


def _too_many(refused: Refused) -> bytes:
    said: dict[str, Any] = {"ok": False, "error_code": refused.code}
    said |= {"description": refused.description, "parameters": refused.parameters}
    return json.dumps(said).encode()


async def main() -> None:
    """Serve until stdin ends."""
    api = Api()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: Wire(api.serve), "127.0.0.1", 0)
    print(json.dumps({"port": listening.sockets[0].getsockname()[1]}), flush=True)
    reader = asyncio.StreamReader(limit=1 << 20)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    while line := await reader.readline():
        print(json.dumps(await api.obey(json.loads(line))), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
