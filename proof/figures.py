"""Figures of a proof: each printed with its goal and kept in `build/proof/`; a goal not met is a miss."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "build" / "proof"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that was measured or counted; `goal` says in words what `is_met` was decided by."""

    name: str
    value: float | str
    goal: str
    is_met: bool


@dataclass(slots=True)
class Figures:
    """What one proof found out; `proof` names it, such as "F1" or "authorisation"."""

    proof: str
    folder: Path = FOLDER
    found: list[Figure] = field(default_factory=list)

    def none(self, name: str, count: int) -> None:
        """What must never happen."""
        self._add(name, count, "0", count == 0)

    def at_most(self, name: str, value: float, limit: float) -> None:
        self._add(name, value, f"≤ {limit:g}", value <= limit)

    def at_least(self, name: str, value: float, limit: float) -> None:
        self._add(name, value, f"≥ {limit:g}", value >= limit)

    def exactly(self, name: str, value: float, wanted: float) -> None:
        self._add(name, value, f"= {wanted:g}", value == wanted)

    def told(self, name: str, value: float | str) -> None:
        """A figure without a goal: how many were tried, with which seed."""
        self._add(name, value, "", True)

    def ended_early(self, error: Exception) -> None:
        """The proof itself broke, which is a miss."""
        self._add("ended early", f"{type(error).__name__}: {error}", "to the end", is_met=False)

    @property
    def misses(self) -> list[Figure]:
        return [figure for figure in self.found if not figure.is_met]

    def keep(self) -> None:
        """Write them to `build/proof/`, over those of an earlier run."""
        self.folder.mkdir(parents=True, exist_ok=True)
        content = {"proof": self.proof, "figures": [asdict(figure) for figure in self.found]}
        path = self.folder / f"{self.proof}.json"
        path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

    def _add(self, name: str, value: float | str, goal: str, is_met: bool) -> None:
        self.found.append(Figure(name, value, goal, is_met))


def kept(folder: Path) -> Iterator[Figures]:
    """The figures that were kept there, by name of the proof."""
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        yield Figures(content["proof"], folder, [Figure(**figure) for figure in content["figures"]])


def in_lines(figures: Figures, *, only_misses: bool = False) -> Iterator[str]:
    """`F1  lost  0  (goal 0)`, a line for each figure, misses marked."""
    for figure in figures.misses if only_misses else figures.found:
        value = f"{figure.value:,.6g}" if isinstance(figure.value, float) else str(figure.value)
        goal = f"  (goal {figure.goal})" if figure.goal else ""
        yield f"{'     ' if figure.is_met else 'MISS '}{figures.proof:<16} {figure.name}: {value}{goal}"
