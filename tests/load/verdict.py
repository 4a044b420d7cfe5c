"""Whether a run was right: a fast server that loses a message has measured nothing."""

from typing import Any, NamedTuple


class Stored(NamedTuple):
    """What the database holds of a run: rows, and different texts."""

    rows: int
    texts: int


WORDS = {
    "lost": "acknowledged but not delivered",
    "duplicated": "delivered twice",
    "reordered": "delivered out of order",
    "altered": "altered on the way",
    "misdelivered": "delivered to the wrong socket",
    "copiesMissing": "not copied to the sender's other socket",
    "unacknowledged": "never acknowledged",
    "refused": "refused",
    "disconnected": "sockets cut",
}


def problems(outcome: dict[str, Any], stored: Stored) -> list[str]:
    """A phrase for each way in which a run of the load generator went wrong; none means that it was right."""
    found = [f"{count:,} {WORDS[fault]}" for fault, count in outcome["faults"].items() if count]
    if outcome.get("refusal"):
        found.append(f"first refusal: {outcome['refusal'][:160]}")
    if not outcome["forbiddenRefused"]:
        found.append("a student could write to a student")
    if not outcome["acked"]:
        found.append("nothing was acknowledged")
    if stored.rows != outcome["acked"]:
        found.append(f"{outcome['acked']:,} acknowledged but {stored.rows:,} stored")
    if stored.texts != stored.rows:
        found.append(f"{stored.rows - stored.texts:,} stored twice")
    return found
