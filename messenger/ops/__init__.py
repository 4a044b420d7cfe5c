"""Run it: serve, stop, probes, metrics, checks, backups."""
