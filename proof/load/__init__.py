"""Many people at once: every answer is looked into, and every acknowledged write is looked for afterwards."""
