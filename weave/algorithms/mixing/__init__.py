"""Mixing: people at tables over rounds, so that they meet whom they do not know.

`search.search` looks for a seating of what is `Asked`; `tell` says what it is worth; `refit.refit` changes
as few seats as it must when somebody comes late or does not come. These two need NumPy, whose loading takes
time and memory: they are imported by what runs them.
"""

from weave.algorithms.mixing.asked import Asked, Seating, pair, tables_for
from weave.algorithms.mixing.telling import Broken, Told, bound, meetings, moved, tell

__all__ = ["Asked", "Broken", "Seating", "Told", "bound", "meetings", "moved", "pair", "tables_for", "tell"]
