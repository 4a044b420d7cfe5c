"""What is overridden or read of libraries although its name is private: one module a library."""
