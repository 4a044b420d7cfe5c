"""The database: read and write, each on its own thread or connection, many writes in one transaction."""
