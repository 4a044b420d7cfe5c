"""The interface as documents for programs, made of what the doors really take and give."""
