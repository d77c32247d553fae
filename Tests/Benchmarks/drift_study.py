#!/usr/bin/env python3
"""How often `bifocal drift` speaks up for nothing, and how fast for something.

    python3 -m pip install numpy
    python3 Tests/Benchmarks/drift_study.py .build/release/bifocal --leaders 4000 --seed 7

Writes a weekly hours table of made-up leaders (half of them without any drift), runs

    bifocal drift SERIES.csv --key leader --time week --part craft \
        --whole craft,strategic,one_to_one,meetings,admin

and prints false alarms a leader-year, the delay in calendar weeks (first drifted week = 1; a miss
counts as never), the part caught within 13 weeks, and how far the printed onset is off.

The world: four roles, a personal composition around the role's, a slow AR(1) wander of the weeks,
half-hour blocks drawn from a Dirichlet-multinomial, and what calendars do: holidays, Christmas,
short weeks, missing weeks and gaps, partial exports, quarter ends, odd weeks of one leader or of
everybody. 26 weeks of history, then 130 weeks in which alerts count.
"""

import argparse
import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np

CATEGORIES = ["craft", "strategic", "one_to_one", "meetings", "admin"]
ROLES = np.array(
    [
        [0.45, 0.08, 0.08, 0.29, 0.10],  # tech lead
        [0.22, 0.15, 0.20, 0.31, 0.12],  # engineering manager
        [0.45, 0.15, 0.06, 0.24, 0.10],  # staff engineer
        [0.12, 0.35, 0.15, 0.26, 0.12],  # director
    ]
)
HISTORY, MONITORED = 26, 130
WEEKS = HISTORY + MONITORED
FIRST_MONDAY = datetime.date(2022, 1, 3)
# Name, size in points of readable time, weeks from first to full size.
DRIFTS = [("step10", 10, 0), ("step15", 15, 0), ("step20", 20, 0), ("ramp15", 15, 12)]


def drifting_share(composition, size, ramp, start):
    """The composition of every week when craft moves by `size`, the rest taking it by weight."""
    leaders = len(composition)
    share = composition[:, 0]
    signed = np.where(share >= size + 0.05, -size, size)
    since = np.arange(WEEKS)[None, :] - start[:, None] + 1
    if ramp:
        part = np.clip(since / ramp, 0, 1)
    else:
        part = (since > 0).astype(float)
    craft = share[:, None] + part * signed[:, None]
    scale = (1 - craft) / (1 - share)[:, None]
    weekly = composition[:, None, :] * scale[:, :, None]
    weekly[:, :, 0] = craft
    return weekly, np.sign(signed).astype(int)


def seasons(rng, logits):
    """Quarter ends, and weeks that are odd for one leader or for all; changes `logits`."""
    leaders = len(logits)
    closing = np.arange(WEEKS) % 13 >= 11
    strength = rng.uniform(0.5, 1.5, leaders)
    logits[:, closing, 1] += (strength * np.log(1.8))[:, None]
    logits[:, closing, 0] -= (strength * np.log(1.35))[:, None]
    odd = rng.random((leaders, WEEKS)) < 3 / 52
    which = rng.integers(0, 5, (leaders, WEEKS))
    rows, weeks = np.nonzero(odd)
    logits[rows, weeks, which[rows, weeks]] += rng.uniform(1.0, 2.2, len(rows))
    for week in np.nonzero(rng.random(WEEKS) < 2 / 52)[0]:
        logits[:, week, rng.integers(0, 5)] += rng.uniform(0.5, 1.2)


def wander(rng, leaders):
    """AR(1) on the logit scale, one path a leader and category."""
    phi = rng.uniform(0.5, 0.85, (leaders, 1))
    deviation = rng.uniform(0.17, 0.33, (leaders, 1))
    path = np.empty((leaders, WEEKS, 5))
    path[:, 0] = deviation * rng.standard_normal((leaders, 5))
    innovation = deviation * np.sqrt(1 - phi**2)
    for week in range(1, WEEKS):
        path[:, week] = phi * path[:, week - 1] + innovation * rng.standard_normal((leaders, 5))
    return path


def hours_worked(rng, leaders):
    """Hours of each week, 0 where nothing is on record."""
    base = rng.uniform(30, 45, (leaders, 1))
    hours = base * rng.normal(1, 0.07, (leaders, WEEKS)).clip(0.7, 1.3)
    hours *= np.where(rng.random((leaders, WEEKS)) < 0.12, rng.uniform(0.3, 0.8, hours.shape), 1)
    hours *= np.where(rng.random((leaders, WEEKS)) < 0.03, rng.uniform(0.1, 0.5, hours.shape), 1)
    gone = rng.random((leaders, WEEKS)) < 0.06
    gone |= rng.random((leaders, WEEKS)) < rng.uniform(3, 4, (leaders, 1)) / 52
    leader, start = np.nonzero(rng.random((leaders, WEEKS)) < 0.5 / 52)
    for shift in range(3):
        gone[leader, np.minimum(start + shift, WEEKS - 1)] = True
    gone[:, np.arange(WEEKS) % 52 == 51] = True
    hours[gone] = 0
    return hours


def simulate(rng, leaders, size=0, ramp=0):
    """Hours by leader, week and category; the first drifted week and its direction."""
    role = rng.integers(0, len(ROLES), leaders)
    gamma = rng.standard_gamma(60 * ROLES[role])
    composition = gamma / gamma.sum(axis=1, keepdims=True)
    start = rng.integers(HISTORY + 8, HISTORY + 70, leaders)
    weekly, sign = drifting_share(composition, size / 100, ramp, start)
    logits = np.log(np.maximum(weekly, 1e-4)) + wander(rng, leaders)
    seasons(rng, logits)
    weekly = np.exp(logits)
    weekly /= weekly.sum(axis=2, keepdims=True)
    blocks = np.rint(2 * hours_worked(rng, leaders)).astype(int)
    kappa = rng.uniform(120, 350, (leaders, 1, 1))
    gamma = rng.standard_gamma(np.maximum(kappa * weekly, 1e-3))
    counts = rng.multinomial(blocks, gamma / gamma.sum(axis=2, keepdims=True))
    return counts / 2, start, sign


def monday(week):
    return (FIRST_MONDAY + datetime.timedelta(weeks=int(week))).isoformat()


def write(path, worlds):
    """A row a leader and week with any hours."""
    with open(path, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["leader", "week"] + CATEGORIES)
        for name, (hours, _, _) in worlds.items():
            for leader in range(len(hours)):
                for week in np.nonzero(hours[leader].sum(axis=1))[0]:
                    row = [f"{value:.1f}" for value in hours[leader, week]]
                    writer.writerow([f"{name}-{leader:05d}", monday(week)] + row)


def index(text):
    return (datetime.date.fromisoformat(text[:10]) - FIRST_MONDAY).days // 7


def detect(binary, path, extra):
    """The alerts by leader, as (week, sign, onset, size), weeks counted from the first Monday."""
    whole = ",".join(CATEGORIES)
    command = [binary, "drift", path, "--key", "leader", "--time", "week"]
    command += ["--part", "craft", "--whole", whole] + extra
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    found = {}
    for alert in json.loads(output)["alerts"]:
        entry = (index(alert["week"]), alert["sign"], index(alert["onset"]), alert["size"])
        found.setdefault(alert["leader"], []).append(entry)
    return found


def describe_null(name, leaders, found):
    """False alarms a leader-year with the half-width of a 95 % interval over leaders."""
    counts = np.array([len(found.get(f"{name}-{n:05d}", [])) for n in range(leaders)])
    rates = counts * 52 / MONITORED
    half = 1.96 * rates.std(ddof=1) / np.sqrt(leaders)
    print(f"false alarms a leader-year: {rates.mean():.3f} ± {half:.3f} ({leaders} leaders)")


def describe_drift(name, world, found, onset_range):
    """One row of the table: how late, how many, how well dated, how well sized."""
    hours, start, sign = world
    delays, errors, sizes = [], [], []
    for leader in range(len(start)):
        alerts = found.get(f"{name}-{leader:05d}", [])
        hit = [a for a in alerts if a[0] >= start[leader] and a[1] == sign[leader]]
        delays.append(hit[0][0] - start[leader] + 1 if hit else np.inf)
        if hit:
            errors.append(hit[0][2] - start[leader])
            sizes.append(100 * abs(hit[0][3]))
    delays, errors, sizes = map(np.array, (delays, errors, sizes))
    low, high = onset_range
    within = ((errors >= -high) & (errors <= -low)).mean()
    middle, late = np.percentile(delays, [50, 90], method="lower")
    early, off, tardy = np.percentile(errors, [25, 50, 75])
    print(
        f"{name:8} {len(start):5d} {middle:6.0f} {late:5.0f}"
        f" {(delays <= 8).mean():6.2f} {(delays <= 13).mean():6.2f}"
        f" {off:+6.0f} {early:+4.0f}..{tardy:+.0f} {within:7.2f} {np.median(sizes):8.1f}"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", help="path of bifocal")
    parser.add_argument("--leaders", type=int, default=4000, help="half of them without drift")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--series", help="keep the table here instead of in a temporary folder")
    parser.add_argument("--onset-range", type=int, nargs=2, default=[-4, 8],
                        help="weeks before and after the printed onset that are said with it")
    parser.add_argument("extra", nargs="*", help="further arguments of drift, after --")
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    worlds = {"null": simulate(rng, options.leaders // 2)}
    for name, size, ramp in DRIFTS:
        worlds[name] = simulate(rng, options.leaders // 2 // len(DRIFTS), size, ramp)
    with tempfile.TemporaryDirectory() as folder:
        path = options.series or str(pathlib.Path(folder) / "SERIES.csv")
        write(path, worlds)
        found = detect(options.binary, path, options.extra)
    print(f"seed {options.seed}")
    describe_null("null", options.leaders // 2, found)
    print("drift  leaders median   p90  by wk8  by 13  onset IQR     in range  size")
    for name, _, _ in DRIFTS:
        describe_drift(name, worlds[name], found, options.onset_range)


if __name__ == "__main__":
    sys.exit(main())
