"""Notices to clients: the events that are emitted, and the open sockets that get them."""
