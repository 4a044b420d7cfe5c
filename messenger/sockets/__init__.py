"""Socket.IO: connections, events, and what our own pages hear."""
