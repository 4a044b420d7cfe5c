"""The benchmark: `make bench` runs the messenger against what one would write instead. See CONTRIBUTING.md."""
