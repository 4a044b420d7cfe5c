"""Authentication: passwords, tokens, sessions, and the blueprint `auth`."""
