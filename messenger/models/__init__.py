"""The tables, their constraints, and the rows that the rest of the product passes around."""
