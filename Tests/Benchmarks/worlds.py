#!/usr/bin/env python3
"""Planted drifts found and steady leaders left alone, over many made-up worlds.

Makes `--worlds` samples at consecutive seeds and runs the whole line on each of them twice: on the
exports, as the product reads and scores them, and on the same events with their true labels.
Python's standard library only.

    python3 Tests/Benchmarks/worlds.py .build/release/bifocal --worlds 200
"""

import argparse
import concurrent.futures
import datetime
import json
import pathlib
import statistics
import subprocess
import tempfile

EXPORTS = """name: world
purpose: A benchmark on made-up leaders.
zone: {zone}
as_of: {as_of}
roster: roster.csv
holidays: holidays.csv
outcomes: outcomes.csv
output: out-exports
sources:
"""

LABELLED = """name: labels
purpose: A benchmark on made-up leaders, by their true labels.
zone: {zone}
as_of: {as_of}
roster: roster.csv
holidays: holidays.csv
output: out-labels
sources:
  - files: [labelled.csv]
    format: items
    use_labels: true
"""


def day(text):
    return datetime.date.fromisoformat(text)


def weeks_between(earlier, later):
    return (day(later) - day(earlier)).days // 7


def run(binary, folder, name, text):
    (folder / f"{name}.yaml").write_text(text)
    done = subprocess.run(
        [binary, "run", folder / f"{name}.yaml", "--quiet", "--jobs", "1"],
        capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"seed {folder.name}: {name}: exit {done.returncode}\n{done.stderr}")
    out = json.loads((folder / f"out-{name}" / "alerts.json").read_text())
    return out["alerts"]


def world(binary, seed, leaders, weeks):
    with tempfile.TemporaryDirectory() as root:
        folder = pathlib.Path(root) / str(seed)
        subprocess.run(
            [binary, "sample", "--leaders", str(leaders), "--weeks", str(weeks), "--seed",
             str(seed), "--output", folder, "--labelled"], check=True, capture_output=True)
        truth = json.loads((folder / "truth.json").read_text())
        as_of = (day(truth["first_week"]) + datetime.timedelta(weeks=truth["weeks"])).isoformat()
        place = {"zone": truth["ticket_zone"], "as_of": as_of}
        exports = EXPORTS.format(**place)
        for leader in truth["leaders"]:
            exports += (f"  - files: [{leader['calendar']}]\n"
                        f"    leader: {{fixed: {leader['leader']}}}\n    zone: leader\n")
        for pattern in ("tickets/jira.csv", "worklogs/tempo.csv"):
            if (folder / pattern).exists():
                exports += f"  - files: [{pattern}]\n"
        alerts = {
            "exports": run(binary, folder, "exports", exports),
            "labels": run(binary, folder, "labels", LABELLED.format(**place)),
        }
    return truth, alerts


def judge(truth, alerts, tally, history):
    for leader in truth["leaders"]:
        mine = [a for a in alerts if a["leader"] == leader["leader"]]
        drift = leader
        if leader["drift"] == "steady":
            tally["steady_years"] += (truth["weeks"] - history) / 52
            tally["false"] += len(mine)
            continue
        lasts = weeks_between(drift["first_week"], drift["last_week"]) + 1
        if drift["points"] < 15 or lasts < 20:
            continue
        tally["planted"] += 1
        right = [
            a for a in mine
            if a["metric"] == drift["metric"] and a["sign"] == drift["sign"]
            and drift["first_week"] <= a["raised"] <= drift["last_week"]
        ]
        if not right:
            continue
        first = min(right, key=lambda a: a["raised"])
        tally["found"] += 1
        tally["delay"].append(weeks_between(drift["first_week"], first["raised"]) + 1)
        tally["onset"].append(abs(weeks_between(drift["first_week"], first["onset"])))
        tally["covered"] += (
            first["onset_earliest"] <= drift["first_week"] <= first["onset_latest"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", type=lambda p: str(pathlib.Path(p).resolve()))
    parser.add_argument("--worlds", type=int, default=200)
    parser.add_argument("--first-seed", type=int, default=1000)
    parser.add_argument("--leaders", type=int, default=8)
    parser.add_argument("--weeks", type=int, default=104)
    parser.add_argument("--history", type=int, default=26,
                        help="weeks at the start that do not count as watched")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    tallies = {
        way: {"planted": 0, "found": 0, "covered": 0, "false": 0, "steady_years": 0.0,
              "delay": [], "onset": []}
        for way in ("labels", "exports")
    }
    seeds = range(options.first_seed, options.first_seed + options.worlds)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for truth, alerts in pool.map(
                lambda seed: world(options.binary, seed, options.leaders, options.weeks), seeds):
            for way, tally in tallies.items():
                judge(truth, alerts[way], tally, options.history)
    print("| scored by | planted | found | median delay (weeks) | median onset error (weeks) "
          "| onset in the printed range | false alerts a steady leader-year |")
    print("|---|---|---|---|---|---|---|")
    for way, name in (("labels", "true labels"), ("exports", "the product")):
        tally = tallies[way]
        found = max(1, tally["found"])
        print(f"| {name} | {tally['planted']} | {tally['found'] / max(1, tally['planted']):.0%} "
              f"| {statistics.median(tally['delay'] or [0]):g} "
              f"| {statistics.median(tally['onset'] or [0]):g} "
              f"| {tally['covered'] / found:.0%} "
              f"| {tally['false'] / tally['steady_years']:.2f} "
              f"({tally['false']} in {tally['steady_years']:.0f}) |")


if __name__ == "__main__":
    main()
