#!/usr/bin/env python3
"""How well the rules read labelled rows: F1 by altitude, coverage, by field of the leader.

    python3 Tests/Benchmarks/labels.py .build/release/bifocal Tests/Benchmarks/written.csv \\
        --unseen principal_pm,sre_manager

Macro-F1 is the mean of the F1 of all altitudes. Coverage is the share of rows with a readable label
that the rules do not leave unclear. Python's standard library only.
"""

import argparse
import collections
import csv
import io
import subprocess


def f1(pairs, altitude):
    hit = sum(1 for true, said in pairs if true == said == altitude)
    true = sum(1 for pair in pairs if pair[0] == altitude)
    said = sum(1 for pair in pairs if pair[1] == altitude)
    return 2 * hit / (true + said) if true + said else None


def report(name, pairs, altitudes):
    scores = [f1(pairs, altitude) for altitude in altitudes]
    known = [score for score in scores if score is not None]
    readable = [pair for pair in pairs if pair[0] != "unclear"]
    coverage = sum(1 for pair in readable if pair[1] != "unclear") / max(1, len(readable))
    accuracy = sum(1 for true, said in pairs if true == said) / len(pairs)
    cells = " | ".join("" if score is None else f"{score:.2f}" for score in scores)
    print(f"| {name} | {len(pairs)} | {sum(known) / len(known):.3f} | {accuracy:.3f} | "
          f"{coverage:.3f} | {cells} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("labels")
    parser.add_argument("--unseen", default="", help="fields that the rules' authors did not see")
    parser.add_argument("--altitudes", default="strategic,craft,people,overhead,private,unclear")
    options = parser.parse_args()
    altitudes = options.altitudes.split(",")
    unseen = set(options.unseen.split(",")) - {""}
    with open(options.labels, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    done = subprocess.run(
        [options.binary, "classify", options.labels, "--source", "items", "--format", "csv"],
        capture_output=True, text=True, check=True)
    said = {row["id"]: row["altitude"] for row in csv.DictReader(io.StringIO(done.stdout))}
    pairs = collections.defaultdict(list)
    for row in rows:
        pair = (row["altitude"], said[row["id"]])
        field = row.get("persona") or row.get("source") or "all"
        pairs[field].append(pair)
        pairs["unseen fields" if field in unseen else "seen fields"].append(pair)
    print("| field | rows | macro-F1 | accuracy | coverage | "
          + " | ".join(f"F1 {altitude}" for altitude in altitudes) + " |")
    print("|---" * (5 + len(altitudes)) + "|")
    groups = [name for name in ("seen fields", "unseen fields") if name in pairs]
    for name in sorted(set(pairs) - set(groups)) + groups:
        report(name, pairs[name], altitudes)


if __name__ == "__main__":
    main()
