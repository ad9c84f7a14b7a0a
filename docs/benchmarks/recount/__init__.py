"""A year's tables counted from the facts with pandas, by the specification and not by the program's code."""
