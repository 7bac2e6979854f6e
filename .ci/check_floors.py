"""Fails where a score of the evaluation lies below the floor that was reached before.

python3 check_floors.py FLOORS SCORES

FLOORS: {"set": {"metric": floor}}; {"max": ceiling} in place of a floor where less is better.
SCORES: what scoreboard.py wrote with --json.
"""

import json
import sys
from pathlib import Path


def compare(floors, scores):
    """(failures, unchecked): lines of text. A set that was skipped is unchecked, a missing score fails."""
    values = {(row["set"], row["metric"]): row["value"] for row in scores["rows"]}
    failures, unchecked = [], []
    for name, metrics in sorted(floors.items()):
        if name in scores["skipped"]:
            unchecked.append(f"{name}: {scores['skipped'][name]}")
            continue
        for metric, bound in sorted(metrics.items()):
            value = values.get((name, metric))
            if value is None:
                failures.append(f"{name} {metric}: no score")
            elif isinstance(bound, dict):
                if value > bound["max"]:
                    failures.append(f"{name} {metric}: {value:.3f} is above {bound['max']}")
            elif value < bound:
                failures.append(f"{name} {metric}: {value:.3f} is below {bound}")
    return failures, unchecked


def main(floors, scores):
    floors, scores = (json.loads(Path(path).read_text("utf-8")) for path in (floors, scores))
    failures, unchecked = compare(floors, scores)
    for line in unchecked:
        print("not checked:", line)
    for line in failures:
        print("below the floor:", line)
    checked = sum(len(metrics) for name, metrics in floors.items() if name not in scores["skipped"])
    print(f"floors: {checked - len(failures)} of {checked} held")
    return 1 if failures else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
