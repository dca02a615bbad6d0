"""The proof that what people do one after the other leaves what a plain model says, and no more."""

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from proof.plain_model.machine import Weaving
from proof.registry import Run, proves
from tests.conftest import SqliteCopies
from weave.app import assemble

ACTS = (
    *("propose", "ask for a task", "answer a question", "end an assignment", "pledge", "answer a pledge"),
    *("withdraw a pledge", "report", "answer a report", "check in", "give a role", "end a term"),
    "move a standing",
)
RUNS, STEPS = 500, 50
SHORT_RUNS, SHORT_STEPS = 15, 30


@proves("plain-model", "acts of people in two networks leave what a plain model of them says")
def plain_model(run: Run) -> None:
    """The same acts in every build; others, drawn by chance, before a release."""
    copies = SqliteCopies(run.folder)
    Weaving.app, Weaving.template, Weaving.cast = assemble(), copies.template, copies.cast
    Weaving.folder = run.folder
    Weaving.steps, Weaving.across, Weaving.acts = 0, 0, {}
    runs, steps = (SHORT_RUNS, SHORT_STEPS) if run.is_short else (RUNS, STEPS)
    chosen = settings(
        max_examples=runs,
        stateful_step_count=steps,
        derandomize=run.is_short,
        database=None,
        deadline=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Weaving, settings=chosen)  # raises where model and database part
    run.figures.told("runs", runs)
    run.figures.at_least("acts", Weaving.steps, runs * steps // 3)
    run.figures.at_least("acts tried in the other network", Weaving.across, 10)
    for what in ACTS:
        # A build draws the same few each time; which of them succeed is no matter there.
        done = Weaving.acts.get(what, 0)
        run.figures.at_least(f"acts done: {what}", done, 0 if run.is_short else 10)
    run.figures.none("steps after which model and database differed", 0)
