"""What no browser sends, sent to the server as it runs in production."""
