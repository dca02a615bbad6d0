"""Small ways to help, pledges, contributions, and a member's own page."""
