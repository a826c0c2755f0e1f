"""Puts the parts together: the only place that wires."""

import asyncio
import json
from random import Random
from typing import Any

from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.app import App
from bot.client import Client, Reader
from bot.clock import Clock
from bot.config import Config
from bot.dispatcher import build
from bot.files import Files
from bot.ingest import Ingest
from bot.jobs import Jobs
from bot.limits import Limits
from bot.sender import Sender
from bot.upkeep import Upkeep
from bot.wake import Wake
from bot.worker import Worker
from storage import meta
from storage.database import Database


class ForeignData(Exception):
    """The data folder belongs to another bot: its file ids, chats and updates are not ours."""


async def assemble(
    config: Config,
    *,
    token: str,
    database: Database,
    request: BaseRequest,
    polling: BaseRequest,
    clock: Clock,
    chance: Random,
    strict: bool = False,
) -> App:
    """Build the bot over an open, migrated database."""
    client = Client(
        token,
        base_url=f"{config.api_url}/bot",
        base_file_url=f"{config.api_url}/file/bot",
        request=request,
        get_updates_request=polling,
    )
    await client.start()
    try:
        me = await _me(client, database, token)
    except (ForeignData, TelegramError):
        await client.stop()
        raise
    dispatcher = build(Reader(token, me))
    await dispatcher.initialize()
    failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def stop(error: BaseException) -> None:
        if not failed.done():
            failed.set_exception(error)

    sender = Sender(
        client,
        database,
        clock=clock,
        chance=chance,
        limits=Limits(config.send_rate, clock),
        folder=config.files,
        strict=strict,
        stop=stop,
    )
    app: App

    worker = Worker(
        database,
        dispatcher,
        clock=clock,
        chance=chance,
        strict=strict,
        out=lambda batch: app.out(batch),  # noqa: PLW0108 - the app is made just below
        answer=lambda query, toast: app.answer(query, toast),  # noqa: PLW0108
        nod=lambda chat, message: app.nod(chat, message),  # noqa: PLW0108
    )
    app = App(
        database=database,
        client=client,
        clock=clock,
        ingest=Ingest(
            client,
            database,
            clock=clock,
            chance=chance,
            me=me["id"],
            arrived=worker.arrived.set,
            promised=sender.woken.set,
        ),
        worker=worker,
        sender=sender,
        wake=Wake(
            database,
            clock=clock,
            chance=chance,
            promised=lambda: app.fired(),  # noqa: PLW0108
        ),
        files=Files(client, database, config.files, clock=clock),
        upkeep=Upkeep(database, config, clock),
        jobs=Jobs(
            client,
            database,
            config.jobs,
            files=config.files,
            clock=clock,
            chance=chance,
            bot=me["username"],
            out=sender.offer,
        ),
        dispatcher=dispatcher,
        failed=failed,
        answers=set(),
        tasks=[],
        lang=config.lang,
    )
    return app


async def _me(client: Client, database: Database, token: str) -> dict[str, Any]:
    """Who the bot is: asked once, then remembered, so that work goes on without Telegram."""
    kept = await database.read(meta.get, "me")
    if kept is not None:
        me: dict[str, Any] = json.loads(kept)
        if not token.startswith(f"{me['id']}:"):
            raise ForeignData
        return me
    me = await client.call("getMe")
    await database.write(meta.put, "me", json.dumps(me))
    return me
