"""Who hears what: the events that leave, and the open sockets."""
