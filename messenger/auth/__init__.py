"""Who is asking: accounts, passwords, tokens, and the blueprint `auth`."""
