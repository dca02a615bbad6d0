"""What Weave's pages cost, beside the least that could be paid."""
