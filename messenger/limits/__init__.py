"""Rate limits: in this process, or in Redis for all."""
