"""Runs the bot against Telegram until it is told to stop."""

import asyncio
import signal
from random import SystemRandom
from typing import Any

from telegram.error import InvalidToken, TelegramError

from bot import setup_code
from bot.assembly import ForeignData, assemble
from bot.clock import Clock
from bot.config import Config
from bot.ingest import OtherPoller
from bot.opening import BUSY, TOKEN, Failure, open_locked
from bot.outcome import Dead
from bot.transport import Transport


async def run(config: Config) -> int:
    """Print the code of a fresh estate, then serve until a signal comes."""
    token = config.with_token()
    database, lock = await open_locked(config)
    with lock:
        if await database.read(setup_code.is_demo):
            await database.close()
            raise Failure(TOKEN, f"{config.data} holds a demo, not an estate")
        app = None
        try:
            app = await assemble(
                config,
                token=token,
                database=database,
                request=Transport(),
                polling=Transport(connections=2, read=60),
                clock=Clock(),
                chance=SystemRandom(),
            )
        except ForeignData:
            raise Failure(TOKEN, f"{config.data} belongs to another bot's token") from None
        except InvalidToken:
            raise Failure(TOKEN, "Telegram does not know this token") from None
        except TelegramError as error:
            raise Failure(BUSY, f"cannot reach Telegram: {type(error).__name__}") from None
        finally:
            if app is None:
                await database.close()
        code = await database.write(setup_code.fresh, SystemRandom())
        if code:
            print(f"setup: /start setup_{code}", flush=True)
        await app.start()
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        try:
            await _until(stop, app.failed)
        except OtherPoller:
            raise Failure(BUSY, "another process polls with this token") from None
        except (InvalidToken, Dead):
            raise Failure(TOKEN, "Telegram does not know this token any more") from None
        finally:
            await app.stop()
    return 0


async def _until(stop: asyncio.Event, failed: asyncio.Future[None]) -> None:
    waiting: asyncio.Future[Any] = asyncio.ensure_future(stop.wait())
    ends: set[asyncio.Future[Any]] = {waiting, failed}
    await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if failed.done():
        failed.result()
