"""What the pages cost: queries and bytes at every size, CPU beside the least that it could be."""

from collections.abc import Sequence
from statistics import median

from bench.asking import Seen
from bench.costs import Measured, a_place, measure, seen_in, tell_floor, worn
from bench.networks import Place
from bench.pages import OTHERS, PAGES, WRITES, Page
from proof.figures import Figures
from proof.registry import Run, proves

SIZES = (1_000, 10_000, 100_000)
MOST_BYTES, MOST_COMPRESSED, MOST_FIRST_VISIT = 120_000, 15_360, 150_000
MOST_MEMORY, MOST_START = 160, 2.0
# Pages a second that a comparable planner gave of its task list, with two workers, on another day.
PEER_THEN = 17
BESIDE_PEER = ("matrix", "member list", "member")


@proves("page-costs", "pages cost little, and the same in a large network as in a small one")
def page_costs(run: Run) -> None:
    if run.is_short:
        _short(run.figures)
    else:
        _whole(run.figures)


def _short(figures: Figures) -> None:
    """At the smallest size: queries and bytes against their budgets; what it costs is only told."""
    with a_place(SIZES[0]) as at:
        seen = seen_in(at, PAGES)
        _keep_to_budgets(figures, seen)
        tell_floor(at, PAGES, seen)
        for measured in measure(at, [*PAGES, *WRITES], rounds=1, connections=(1,)):
            figures.told(f"{measured.of.name}: CPU ms", round(measured.weave.cpu_ms, 2))
            figures.told(f"{measured.of.name}: times its floor", round(measured.ratio or 0, 2))
        found = worn(at, PAGES, each=10)
        figures.told("start to first page, s", round(found.started_in, 2))
        # Judged by the whole form, after a longer day.
        figures.told("MiB after some pages", round(found.memory, 1))


def _whole(figures: Figures) -> None:
    seen: dict[int, dict[str, Seen]] = {}
    cpu: dict[int, dict[str, float]] = {}
    pages = (*PAGES, *OTHERS)
    for members in SIZES:
        with a_place(members) as at:
            seen[members] = seen_in(at, pages)
            tell_floor(at, PAGES, seen[members])
            if members == SIZES[1]:
                _keep_to_budgets(figures, seen[members])
                found = measure(at, [*pages, *WRITES], rounds=5)
                _keep_to_floor(figures, found)
                _keep_ahead(figures, found)
                _keep_small(figures, at, 200)
            else:
                found = measure(at, pages, rounds=3, connections=(1,), with_floor=False)
            cpu[members] = {
                measured.of.name: measured.weave.cpu_ms
                for measured in found
                if measured.weave.connections == 1
            }
    _keep_to_size(figures, pages, seen, cpu)


def _keep_to_budgets(figures: Figures, seen: dict[str, Seen]) -> None:
    for page in PAGES:
        figures.at_most(f"{page.name}: queries", seen[page.name].queries, page.queries)
    matrix = seen["matrix"]
    figures.at_most("matrix: bytes", matrix.size, MOST_BYTES)
    figures.at_most("matrix: bytes compressed", matrix.compressed, MOST_COMPRESSED)
    figures.at_most("first visit: bytes compressed", matrix.first_visit, MOST_FIRST_VISIT)


def _keep_small(figures: Figures, at: Place, each: int) -> None:
    """What a worker takes of time and memory."""
    found = worn(at, PAGES, each=each)
    figures.at_most("start to first page, s", round(found.started_in, 2), MOST_START)
    figures.told("MiB at the start", round(found.fresh, 1))
    figures.at_most(f"MiB after {each * len(PAGES):,} pages", round(found.memory, 1), MOST_MEMORY)


def _keep_to_floor(figures: Figures, found: Sequence[Measured]) -> None:
    for measured in found:
        if measured.ratio is not None and measured.weave.connections == 1:
            figures.at_most(
                f"{measured.of.name}: times its floor", round(measured.ratio, 2), measured.of.ratio
            )


def _keep_ahead(figures: Figures, found: Sequence[Measured]) -> None:
    """Only told: the peer was measured on another day, with whatever else the machine did then."""
    for measured in found:
        if measured.weave.connections == 8 and measured.of.name in BESIDE_PEER:
            name = (
                f"{measured.of.name}: pages a second over 8 connections ({PEER_THEN} of a peer, another day)"
            )
            figures.told(name, round(measured.weave.per_second, 1))


def _keep_to_size(
    figures: Figures,
    pages: Sequence[Page],
    seen: dict[int, dict[str, Seen]],
    cpu: dict[int, dict[str, float]],
) -> None:
    smallest, largest = SIZES[0], SIZES[-1]
    for page in pages:
        counts = {seen[members][page.name].queries for members in SIZES}
        figures.exactly(f"{page.name}: numbers of queries at all sizes", len(counts), 1)
        grown = cpu[largest][page.name] / cpu[smallest][page.name]
        figures.at_most(f"{page.name}: times the CPU at {largest:,} members", round(grown, 2), page.growth)
    figures.told("CPU ms of a page, median", round(median(cpu[SIZES[1]].values()), 2))
