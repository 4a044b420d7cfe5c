"""The people of the school: accounts, register, contacts, presence, preferences."""
