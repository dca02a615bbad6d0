"""`python -m weave.cli` is `weave`."""

from weave.cli import main

main()
