"""What a network starts with: the shipped matrix, and the demo."""
