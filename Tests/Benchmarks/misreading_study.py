#!/usr/bin/env python3
"""What misread titles do to a leader's macro share, and which estimator undoes it best.

    python3 Tests/Benchmarks/misreading_study.py [--windows 600] [--seed 7] [--jobs 2]

Python's standard library only; about a minute on a core that has nothing else to do.

The world: a leader's window of four weeks has titles, half of each week's items from series that
come back in one to four of the weeks, each with a length of 15 to 240 minutes. A title is of one
of six altitudes, drawn from the leader's mix, and is read as one, with all its rows, by the rates
P(said | true) of the row of the table. A third of what is misread is read as unclear, and strategic
titles are misread half as often again as craft. Leaders:

    mixed   mixes drawn about the population's (Dirichlet, 8), different for every leader
    drift   the same, moving over the four weeks from one such mix to another
    m10     10 % of macro and craft titles are macro
    m85     85 % of them

The matrix comes from finite labelled rows of another population of leaders with another mean mix.
In `alike` worlds all leaders are misread as often; in `differing` ones a leader's rate is the mean
times a gamma variable with a coefficient of variation of 0.3, and the matrix says so or not.

The truth of a window is its macro share by true altitude: not a parameter, but what a person who
reads all the titles finds. Estimators:

    hard         minutes as they were read; interval from titles wrong independently at the mean rate
    expectation  P(true | said) as in the labelled rows
    inversion    P(said | true) inverted over minutes (Buonaccorsi, Forman), cut off at zero
    EM-0         Saerens, Latinne, Decaestecker over distinct titles, no prior
    EM-2         the same with two titles of the labelled mix as a prior: the program's, with its
                 interval (`RecordedEstimator` in Sources/Trends has the formulas)

`bias` and `MAE` are in points of macro share; `cover` is how often the 95 % interval holds the
truth, and `width` its mean width in points.
"""

import argparse
import math
import multiprocessing
import random

COUNT = 6
STRATEGIC, CRAFT, PEOPLE, OVERHEAD, PRIVATE, UNCLEAR = range(COUNT)
POPULATION = [0.25, 0.35, 0.18, 0.10, 0.05, 0.07]
LABELLED = [0.33, 0.28, 0.17, 0.11, 0.05, 0.06]
# Where misread titles of a true altitude go, and how often it is misread against the mean.
CONFUSED = [
    [0, 0.45, 0.10, 0.10, 0.02, 0.33],
    [0.40, 0, 0.15, 0.12, 0.03, 0.30],
    [0.15, 0.35, 0, 0.10, 0.10, 0.30],
    [0.15, 0.35, 0.20, 0, 0.10, 0.20],
    [0.10, 0.20, 0.30, 0.20, 0, 0.20],
    [0.25, 0.40, 0.20, 0.10, 0.05, 0],
]
HARDER = [1.2, 0.8, 0.8, 1.3, 0.7, 2.5]
LENGTHS = [15, 30, 30, 30, 45, 60, 60, 60, 90, 120, 240]
PRIOR_CELL = 1 / COUNT
ASSUMED_SPREAD = 0.2
Z = 1.959964
LEADERS = ["mixed", "drift", "m10", "m85"]
MATRICES = 20


# The world


def rates(rate):
    """P(said | true), by true then said, when `rate` of the population's titles is misread."""
    mean = sum(part * harder for part, harder in zip(POPULATION, HARDER))
    table = []
    for true in range(COUNT):
        error = min(0.8, rate * HARDER[true] / mean)
        row = [error * part for part in CONFUSED[true]]
        row[true] = 1 - error
        table.append(row)
    return table


def dirichlet(rng, mean, concentration):
    drawn = [rng.gammavariate(concentration * part, 1) for part in mean]
    return [value / sum(drawn) for value in drawn]


def pick(rng, parts):
    left = rng.random()
    for index, part in enumerate(parts):
        left -= part
        if left < 0:
            return index
    return len(parts) - 1


def personal(rng, rate, spread):
    return rate * (rng.gammavariate(spread**-2, spread**2) if spread else 1)


def labelled_matrix(rng, rate, rows, spread):
    """Rows by said, then true; 150 of each labelled leader."""
    weights = [[0.0] * COUNT for _ in range(COUNT)]
    for _ in range(rows // 150):
        mix, said = dirichlet(rng, LABELLED, 8), rates(personal(rng, rate, spread))
        for _ in range(150):
            true = pick(rng, mix)
            weights[pick(rng, said[true])][true] += 1
    return weights


def window(rng, rate, items, kind, spread):
    """Titles of four weeks: minutes, said, true."""
    if kind in ("mixed", "drift"):
        start = dirichlet(rng, POPULATION, 8)
        end = dirichlet(rng, POPULATION, 8) if kind == "drift" else start
        mixes = [[a + (b - a) * week / 3 for a, b in zip(start, end)] for week in range(4)]
    else:
        both = POPULATION[STRATEGIC] + POPULATION[CRAFT]
        part = {"m10": 0.10, "m85": 0.85}[kind]
        mixes = [[both * part, both * (1 - part)] + POPULATION[2:]] * 4
    said = rates(personal(rng, rate, spread))
    series = max(1, items // 2)
    titles = []
    for _ in range(series):
        true = pick(rng, mixes[rng.randrange(4)])
        minutes = rng.choice(LENGTHS) * rng.choice([1, 2, 4, 4, 4])
        titles.append((minutes, pick(rng, said[true]), true))
    for week in range(4):
        for _ in range(items - series):
            true = pick(rng, mixes[week])
            titles.append((rng.choice(LENGTHS), pick(rng, said[true]), true))
    return titles


# The estimators


class Matrix:
    def __init__(self, weights, spread):
        self.weights = [[cell + PRIOR_CELL for cell in row] for row in weights]
        self.totals = [sum(row[true] for row in self.weights) for true in range(COUNT)]
        self.likelihood = [
            [cell / total for cell, total in zip(row, self.totals)] for row in self.weights
        ]
        self.mix = [total / sum(self.totals) for total in self.totals]
        right = sum(self.weights[index][index] for index in range(COUNT))
        self.error = 1 - right / sum(self.totals)
        self.spread = spread


def solve(matrix, right):
    rows = [row[:] + [value] for row, value in zip(matrix, right)]
    size = len(rows)
    for pivot in range(size):
        best = max(range(pivot, size), key=lambda row: abs(rows[row][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        for row in range(size):
            if row != pivot and rows[row][pivot]:
                factor = rows[row][pivot] / rows[pivot][pivot]
                for column in range(pivot, size + 1):
                    rows[row][column] -= factor * rows[pivot][column]
    return [rows[index][size] / rows[index][index] for index in range(size)]


def posterior(matrix, mix):
    table = []
    for row in matrix.likelihood:
        parts = [cell * part for cell, part in zip(row, mix)]
        table.append([part / sum(parts) for part in parts])
    return table


def fitted_mix(matrix, counts, prior):
    whole = sum(counts) + prior
    mix = matrix.mix
    for _ in range(500):
        table = posterior(matrix, mix)
        fresh = [
            (prior * matrix.mix[true] + sum(n * q[true] for n, q in zip(counts, table))) / whole
            for true in range(COUNT)
        ]
        change = max(abs(a - b) for a, b in zip(fresh, mix))
        mix = fresh
        if change < 1e-9:
            break
    return mix


def sums(titles):
    counts, minutes, squares, cubes = ([0.0] * COUNT for _ in range(4))
    for length, said, _ in titles:
        counts[said] += 1
        minutes[said] += length
        squares[said] += length**2
        cubes[said] += length**3
    return counts, minutes, squares, cubes


def share_by(table, minutes):
    parts = [
        sum(minute * q[true] for minute, q in zip(minutes, table)) for true in (STRATEGIC, CRAFT)
    ]
    return parts[0] / sum(parts), sum(parts)


def influence_of(share, whole):
    return [(1 - share) / whole, -share / whole] + [0.0] * (COUNT - 2)


def moments(influence, table, squares, cubes):
    means = [sum(z * part for z, part in zip(influence, q)) for q in table]
    second = third = 0.0
    for said in range(COUNT):
        for true in range(COUNT):
            off = influence[true] - means[said]
            second += squares[said] * table[said][true] * off**2
            third += cubes[said] * table[said][true] * off**3
    return means, second, third


def recorded(matrix, titles, prior):
    """The program's estimate and interval; see `RecordedEstimator`."""
    counts, minutes, squares, cubes = sums(titles)
    mix = fitted_mix(matrix, counts, prior)
    table = posterior(matrix, mix)
    share, whole = share_by(table, minutes)
    influence = influence_of(share, whole)
    means, variance, third = moments(influence, table, squares, cubes)
    size = sum(counts) + prior
    span = range(COUNT)
    slope = [
        sum(minutes[s] * table[s][t] * (influence[t] - means[s]) for s in span) for t in span
    ]
    information = [
        [
            1
            + size * mix[i] * ((i == j) - mix[j])
            - sum(counts[s] * table[s][i] * ((i == j) - table[s][j]) for s in span)
            for j in span
        ]
        for i in span
    ]
    answer = solve(information, slope)
    variance += max(0, sum(a * b for a, b in zip(slope, answer)))
    common = 0.0
    for t in span:
        slopes = []
        for s in span:
            through = answer[t] - sum(a * q for a, q in zip(answer, table[s]))
            slopes.append(
                table[s][t] * (minutes[s] * (influence[t] - means[s]) + counts[s] * through)
            )
        variance += sum(g**2 / matrix.weights[s][t] for s, g in enumerate(slopes))
        variance -= sum(slopes) ** 2 / matrix.totals[t]
        error = 1 - matrix.likelihood[t][t]
        common += sum(slopes) - slopes[t] - slopes[t] * error / (1 - error)
    variance += matrix.spread**2 * common**2
    deviation = math.sqrt(variance)
    skewness = max(-1, min(1, third / deviation**3)) if deviation else 0
    stretch = deviation * (Z * Z - 1) / 6
    low = share - Z * deviation + stretch * min(skewness, 0)
    high = share + Z * deviation + stretch * max(skewness, 0)
    return share, max(0, low), min(1, high)


def hard(matrix, titles):
    strategic = sum(m for m, said, _ in titles if said == STRATEGIC)
    whole = strategic + sum(m for m, said, _ in titles if said == CRAFT)
    square = sum(m * m for m, said, _ in titles if said in (STRATEGIC, CRAFT)) / whole**2
    margin = Z * math.sqrt(square * matrix.error * (1 - matrix.error))
    return strategic / whole, strategic / whole - margin, strategic / whole + margin


def expectation(matrix, titles):
    _, minutes, squares, cubes = sums(titles)
    table = [[cell / sum(row) for cell in row] for row in matrix.weights]
    share, whole = share_by(table, minutes)
    influence = influence_of(share, whole)
    means, variance, _ = moments(influence, table, squares, cubes)
    for said in range(COUNT):
        spread = sum(q * (z - means[said]) ** 2 for q, z in zip(table[said], influence))
        variance += minutes[said] ** 2 * spread / sum(matrix.weights[said])
    margin = Z * math.sqrt(variance)
    return share, share - margin, share + margin


def inversion(matrix, titles):
    """The share, and an interval from the errors of titles about the inverted rates."""
    _, minutes, squares, _ = sums(titles)
    span = range(COUNT)
    # What a minute read so is worth, strategic and craft, so that its mean is what it is.
    transposed = [[matrix.likelihood[s][t] for s in span] for t in span]
    worth = [solve(transposed, [float(t == part) for t in span]) for part in (STRATEGIC, CRAFT)]
    strategic, craft = (
        max(0.0, sum(w * m for w, m in zip(values, minutes))) for values in worth
    )
    if strategic + craft == 0:
        return hard(matrix, titles)
    share = strategic / (strategic + craft)
    scale = strategic + craft
    values = [((1 - share) * a - share * b) / scale for a, b in zip(*worth)]
    found = solve(matrix.likelihood, minutes)
    total = sum(max(0, value) for value in found)
    square = sum(squares)
    variance = 0.0
    for t in span:
        mean = sum(matrix.likelihood[s][t] * values[s] for s in span)
        apart = sum(matrix.likelihood[s][t] * (values[s] - mean) ** 2 for s in span)
        variance += square * max(0, found[t]) / total * apart
    margin = Z * math.sqrt(variance)
    return share, max(0, share - margin), min(1, share + margin)


ESTIMATORS = {
    "hard": hard,
    "expectation": expectation,
    "inversion": inversion,
    "EM-0": lambda matrix, titles: recorded(matrix, titles, 1e-6),
    "EM-2": lambda matrix, titles: recorded(matrix, titles, 2.0),
}


# The study


def study(case):
    rate, items, rows, spread, said_spread, kind, windows, seed = case
    rng = random.Random(f"{seed} {rate} {items} {rows} {spread} {kind}")
    matrices = [
        Matrix(labelled_matrix(rng, rate, rows, spread), said_spread) for _ in range(MATRICES)
    ]
    tally = {name: [0.0] * 4 for name in ESTIMATORS}
    done = 0
    while done < windows:
        titles = window(rng, rate, items, kind, spread)
        said = sum(m for m, s, _ in titles if s in (STRATEGIC, CRAFT))
        strategic, craft = (
            sum(m for m, _, t in titles if t == part) for part in (STRATEGIC, CRAFT)
        )
        # Below eight hours of both together the program has no macro share.
        if said < 480 or strategic + craft == 0:
            continue
        truth = strategic / (strategic + craft)
        matrix = matrices[done % MATRICES]
        for name, estimator in ESTIMATORS.items():
            share, low, high = estimator(matrix, titles)
            row = tally[name]
            row[0] += share - truth
            row[1] += abs(share - truth)
            row[2] += low - 1e-9 <= truth <= high + 1e-9
            row[3] += high - low
        done += 1
    return case, {name: [value / windows for value in row] for name, row in tally.items()}


def cases(windows, seed):
    def block(name, rates_, items, rows, spread, said):
        return [
            (name, (rate, count, rows, spread, said, kind, windows, seed))
            for rate in rates_
            for count in items
            for kind in LEADERS
        ]

    return (
        block("alike, 1,500 labelled rows", [0.02, 0.05, 0.10, 0.15, 0.20], [5, 20, 60], 1500, 0,
              ASSUMED_SPREAD)
        + block("alike, 450 labelled rows", [0.10], [5, 20, 60], 450, 0, ASSUMED_SPREAD)
        + block("differing by 0.3, not measured", [0.10, 0.20], [20, 60], 6000, 0.3,
                ASSUMED_SPREAD)
        + block("differing by 0.3, measured", [0.10, 0.20], [20, 60], 6000, 0.3, 0.3)
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--windows", type=int, default=600)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    named = cases(options.windows, options.seed)
    with multiprocessing.Pool(options.jobs) as pool:
        results = pool.map(study, [case for _, case in named], chunksize=1)
    names = list(ESTIMATORS)
    world = None
    totals = {}
    for (name, _), (case, found) in zip(named, results):
        rate, items, _, _, _, kind, _, _ = case
        if name != world:
            world = name
            print(f"\n## {world}\n\nbias / MAE / cover / width\n")
            print("| misread | items a week | leaders | " + " | ".join(names) + " |")
            print("| --- | --- | --- |" + " --- |" * len(names))
        cells = [
            f"{100 * b:+.1f} / {100 * a:.1f} / {c:.3f} / {100 * w:.0f}"
            for b, a, c, w in (found[n] for n in names)
        ]
        print(f"| {100 * rate:.0f} % | {items} | {kind} | " + " | ".join(cells) + " |")
        for estimator in names:
            bias, error, cover, _ = found[estimator]
            totals.setdefault(world, {}).setdefault(estimator, []).append((bias, error, cover))
    print("\n## Over all leaders of a world\n")
    print("| world | estimator | mean of bias's size | MAE | cover | least | most |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for world, estimators in totals.items():
        for estimator, rows in estimators.items():
            bias = sum(abs(row[0]) for row in rows) / len(rows)
            error = sum(row[1] for row in rows) / len(rows)
            covers = [row[2] for row in rows]
            print(
                f"| {world} | {estimator} | {100 * bias:.1f} | {100 * error:.1f} |"
                f" {sum(covers) / len(covers):.3f} | {min(covers):.3f} | {max(covers):.3f} |"
            )


if __name__ == "__main__":
    main()
