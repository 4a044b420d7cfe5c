"""HTTP: what all responses share."""
