"""Socket.IO: connections, events, and live updates of our own pages."""
