"""What every answer over HTTP needs."""
