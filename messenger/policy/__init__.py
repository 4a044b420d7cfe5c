"""Who may do what, each rule once."""
