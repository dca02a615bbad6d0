"""The proofs that `bin/prove` knows; each module of this package that holds some registers them."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import proof
from proof.figures import Figures


@dataclass(frozen=True, slots=True)
class Run:
    """How a proof is run: `is_short` as every build does, else whole, in a `folder` that is its own."""

    figures: Figures
    folder: Path
    is_short: bool
    seed: int


Body = Callable[[Run], None]


@dataclass(frozen=True, slots=True)
class Proof:
    """`is_in_ci` says whether its short form belongs to every build, or only the whole to a release."""

    name: str
    what: str
    body: Body
    is_in_ci: bool


_proofs: dict[str, Proof] = {}


def proves(name: str, what: str, *, in_ci: bool = True) -> Callable[[Body], Body]:
    """Register a proof by its short name ("F1") and one line that says what it shows."""

    def register(body: Body) -> Body:
        assert name not in _proofs, f"two proofs are named {name}"
        _proofs[name] = Proof(name, what, body, in_ci)
        return body

    return register


def every_proof() -> list[Proof]:
    """All of them, in the order of their names."""
    for module in pkgutil.walk_packages(proof.__path__, prefix=f"{proof.__name__}."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return [_proofs[name] for name in sorted(_proofs)]
