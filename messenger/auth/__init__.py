"""Who is asking: passwords, tokens, sessions, and the blueprint `auth`."""
