"""Overrides of private names of libraries, one module a library."""
