"""Load: a busy day, sixteen who never pause, far too many at once, and a long day."""

import asyncio
import random
import time
from collections import Counter
from pathlib import Path

from bench.serving import WEAVE, Server, served
from proof.figures import Figures
from proof.load.crowd import Noted, crowd
from proof.load.town import Act, Town, Visitor, list_page, next_act, settle, write_of
from proof.registry import Run, proves

MEMBERS, MEMBERS_SHORT = 10_000, 1_000
PEOPLE, PAUSE = 200, 10.0
MIB = 2**20


@proves("busy-day", "two hundred people at twenty requests a second, every answer looked into")
def busy_day(run: Run) -> None:
    town = _settle(run)
    seconds = 15 if run.is_short else 600
    with served(WEAVE, town.at.folder) as server:
        noted = asyncio.run(
            crowd(
                town,
                server.port,
                people=PEOPLE,
                seconds=seconds,
                pause=PAUSE,
                seed=run.seed,
                act=next_act,
                # A build has other work: there an answer may ask for patience.
                may_be_busy=run.is_short,
            )
        )
    figures = run.figures
    _tell(figures, "", noted)
    _reckon(figures, town, noted)
    for name, value, limit in (
        ("half of all answers within, ms", noted.share(50), 60),
        ("99 of 100 pages within, ms", noted.share(99, "page", "part", "search", "export"), 300),
        ("99 of 100 writes within, ms", noted.share(99, "write"), 500),
    ):
        # A build shares its machine: there the figure is told, and judged before a release.
        if run.is_short:
            figures.told(name, round(value, 1))
        else:
            figures.at_most(name, round(value, 1), limit)


@proves("without-a-pause", "sixteen who read, then sixteen who write, as fast as answers come", in_ci=False)
def without_a_pause(run: Run) -> None:
    town = _settle(run)
    seconds = 3 if run.is_short else 8
    with served(WEAVE, town.at.folder) as server:
        asyncio.run(_closed(town, server, 3, run.seed, 16, reads=True))
        for name, reads, wanted in (("list pages a second", True, 62), ("writes a second", False, 112)):
            rounds = [
                asyncio.run(_closed(town, server, seconds, run.seed + number, 16, reads=reads))
                for number in range(1, 4)
            ]
            for noted in rounds:
                run.figures.none(f"{name}: wrong answers", len(noted.wrong) + noted.broken)
                _reckon_quietly(run.figures, town, noted, name)
            run.figures.at_least(
                name, round(sorted(each.answered for each in rounds)[1] / seconds, 1), wanted
            )


@proves("far-too-many", "64 and 256 at once are answered or asked for patience, and it is over soon")
def far_too_many(run: Run) -> None:
    town = _settle(run)
    seconds = 4 if run.is_short else 60
    with served(WEAVE, town.at.folder) as server:
        for people in (64,) if run.is_short else (64, 256):
            for reads in (True, False):
                noted = asyncio.run(_closed(town, server, seconds, run.seed + people, people, reads=reads))
                name = f"{people} {'readers' if reads else 'writers'}"
                _tell(run.figures, f"{name}: ", noted)
                _reckon_quietly(run.figures, town, noted, name)
        time.sleep(2 if run.is_short else 10)
        after = asyncio.run(_closed(town, server, 3, run.seed, 1, reads=True))
        run.figures.none("wrong answers afterwards", len(after.wrong) + after.broken)
        run.figures.at_most("99 of 100 pages afterwards within, ms", round(after.share(99), 1), 1000)


@proves("long-day", "half an hour of the busy day: memory, files and answers stay as they were", in_ci=False)
def long_day(run: Run) -> None:
    town = _settle(run)
    parts = 6
    seconds = 5 if run.is_short else 300
    memory, files, slow, logs = [], [], [], []
    with served(WEAVE, town.at.folder) as server:
        for part in range(parts):
            noted = asyncio.run(
                crowd(
                    town,
                    server.port,
                    people=PEOPLE,
                    seconds=seconds,
                    pause=PAUSE,
                    seed=run.seed + part,
                    act=next_act,
                )
            )
            run.figures.none(f"part {part + 1}: wrong answers", len(noted.wrong) + noted.broken)
            _reckon_quietly(run.figures, town, noted, f"part {part + 1}")
            memory.append(server.memory())
            files.append(len(list(Path(f"/proc/{server.pid}/fd").iterdir())))
            slow.append(noted.share(99))
            logs.append((town.at.folder / "weave.db-wal").stat().st_size / MIB)
    # After a third of the time everything is loaded that will be.
    run.figures.told("MiB, part by part", ", ".join(f"{each:.0f}" for each in memory))
    run.figures.at_most("growth of memory, %", round((memory[-1] / memory[1] - 1) * 100, 1), 5)
    run.figures.at_most("growth of open files", files[-1] - files[1], 20)
    run.figures.at_most("write-ahead log, MiB", round(max(logs), 1), 64)
    run.figures.at_most("slowest hundredth, last to first part", round(slow[-1] / slow[0], 2), 1.2)


def _settle(run: Run) -> Town:
    return settle(run.folder, MEMBERS_SHORT if run.is_short else MEMBERS, PEOPLE)


async def _closed(
    town: Town, server: Server, seconds: float, seed: int, people: int, *, reads: bool
) -> Noted:
    return await crowd(
        town,
        server.port,
        people=people,
        seconds=seconds,
        pause=0,
        seed=seed,
        act=_read if reads else write_of,
        may_be_busy=people > 16,
    )


def _read(_town: Town, _visitor: Visitor, _chance: random.Random) -> Act:
    return list_page()


def _tell(figures: Figures, name: str, noted: Noted) -> None:
    figures.told(f"{name}answers", noted.answered)
    figures.told(f"{name}statuses", ", ".join(f"{of}: {n}" for of, n in sorted(noted.statuses.items())))
    figures.none(f"{name}wrong answers", len(noted.wrong))
    figures.none(f"{name}broken connections", noted.broken)
    for each in noted.wrong[:5]:
        figures.told(f"{name}wrong", each)


def _reckon(figures: Figures, town: Town, noted: Noted) -> None:
    kept = Counter(text for text in town.kept() if text in noted.sent)
    figures.told("writes acknowledged", len(noted.acknowledged))
    figures.none("lost", len(noted.acknowledged - kept.keys()))
    figures.none("doubled", sum(count > 1 for count in kept.values()))


def _reckon_quietly(figures: Figures, town: Town, noted: Noted, name: str) -> None:
    kept = Counter(text for text in town.kept() if text in noted.sent)
    figures.none(f"{name}: lost", len(noted.acknowledged - kept.keys()))
    figures.none(f"{name}: doubled", sum(count > 1 for count in kept.values()))
