#!/usr/bin/env python3
"""The files of Tests/Hazards as this program and other readers of CSV read them.

    python3 Tests/Benchmarks/hazard_peers.py .build/release/bifocal

Prints two Markdown tables, hazards by readers, and the versions of the readers; half a minute of
one core. Ends with 1 if this program reads a file wrong or refuses one it should read. The expected
records are those of Tests/Hazards/hazards.json, which the Swift tests read too.

    right      every record as expected: the same cells; typed ones if nothing of their text is lost
               (30 for `30`, 7.5 for `7,5`, a date for `2024-01-02`; not 123 for `00123`). Rows of
               nothing, and columns that are empty throughout, count neither way; a name that comes
               twice may get a number behind it
    refused    an error, so that nobody takes the file for read
    left as text (dates only)  the cells as they stand, and so no claim about them
    WRONG      anything else without a word: what was lost or made up
    wrong, said  the same, with a warning of the reader on it

Every reader is called as its documentation begins, without options that say what is in the file:
`bifocal cat`, DuckDB's read_csv, pandas' read_csv and the same with sep=None, polars' read_csv,
CleverCSV's read_table. Dates are those of `bifocal run` (the minutes of each week; the tests of the
project compare the instants), DuckDB's read_csv, polars' with try_parse_dates, and pandas'
to_datetime on the column, for pandas' read_csv reads none.
"""

import csv
import datetime
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings

PACKAGES = ["duckdb", "pandas", "polars", "clevercsv"]
LABELS = "(labels of rows)"
HAZARDS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Hazards")

try:
    import clevercsv
    import duckdb
    import pandas
    import polars
except ImportError as missing:
    sys.exit(f"hazard_peers.py: {missing}; install what it compares with:\n"
             f"    python3 -m pip install {' '.join(PACKAGES)}")


# -- What readers make of a file: a header and rows of values, or an error


def duckdb_table(path):
    result = duckdb.connect().execute("SELECT * FROM read_csv(?)", [path])
    names = [column[0] for column in result.description]
    return names, [list(row) for row in result.fetchall()]


def pandas_table(path, **options):
    frame = pandas.read_csv(path, **options)
    names = [str(name) for name in frame.columns]
    rows = [list(row) for row in frame.itertuples(index=False, name=None)]
    if not isinstance(frame.index, pandas.RangeIndex):
        # The first columns became labels of rows; put them back in front, where they were read.
        labels = [list(row) if isinstance(row, tuple) else [row] for row in frame.index]
        names = [LABELS] * len(labels[0]) + names
        rows = [label + row for label, row in zip(labels, rows)]
    return names, rows


def polars_table(path):
    frame = polars.read_csv(path)
    return frame.columns, [list(row) for row in frame.iter_rows()]


def clevercsv_table(path):
    rows = clevercsv.read_table(path)
    return rows[0], rows[1:]


READERS = {
    "DuckDB": duckdb_table,
    "pandas": pandas_table,
    "pandas, sep=None": lambda path: pandas_table(path, sep=None, engine="python"),
    "polars": polars_table,
    "CleverCSV": clevercsv_table,
}


def asked(read, *arguments):
    """What a reader answers, the error it raises, and whether it warns."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            answer, error = read(*arguments), None
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as raised:  # polars' panics are no Exception
            answer, error = None, raised
    kinds = {"ParserWarning", "UserWarning", "DtypeWarning"}
    return answer, error, any(warning.category.__name__ in kinds for warning in said)


# -- Whether values are the cells of the file


def is_nothing(value):
    if isinstance(value, str):
        return not value.strip(" \t")
    return value is None or value is pandas.NaT or value != value


def says(value, text):
    """Whether a value is a cell's text with nothing lost."""
    if is_nothing(value):
        return is_nothing(text)
    if isinstance(value, str):
        return value.strip(" \t") == text.strip(" \t")
    if isinstance(value, bool):
        return str(value).lower() == text.lower()
    if isinstance(value, datetime.datetime):
        return says(value.date(), text) if value.time() == datetime.time() else False
    if isinstance(value, datetime.date):
        return text in (value.isoformat(), value.strftime("%d.%m.%Y"))
    plain = text.replace(",", ".")
    # A spreadsheet's 1.03E+13 is the number it says, but 1e5 may be a name.
    if not re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+(E\+[0-9]+)?)?", plain):
        return False
    try:
        return float(value) == float(plain)
    except (TypeError, ValueError):
        return False


def shown(value):
    if is_nothing(value):
        return "nothing"
    text = str(value).replace(datetime.date.today().isoformat(), "today")
    text = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
    if len(text) > 24:
        text = text[:24] + "…"
    # A table of Markdown takes a bar for its own even inside code.
    return "`" + text.replace("`", "'").replace("|", "\\|") + "`"


def same_name(got, expected, repeated):
    return got == expected or repeated and re.fullmatch(
        re.escape(expected) + r"([._]\d+|_duplicated_\d+)", got) is not None


def columns_in_use(header, rows):
    used = len(header)
    while used > 0 and all(len(row) < used or is_nothing(row[used - 1]) for row in rows):
        used -= 1
    return used


def difference(header, rows, expected_header, expected_rows):
    """What is wrong with a table, in words; nothing if it is as expected."""
    repeated = len(set(expected_header)) < len(expected_header)
    names = header[:max(len(expected_header), columns_in_use(header, rows))]
    if names[0] == LABELS:
        return "first cells taken for labels of rows, header " + ", ".join(
            shown(name) for name in names if name != LABELS)
    if len(names) == 1 and len(expected_header) > 1:
        return f"{len(expected_header)} columns read as one"
    if len(names) < len(expected_header) or not all(
            same_name(str(got), name, repeated) for got, name in zip(names, expected_header)):
        return "header " + ", ".join(map(shown, names[:3]))
    empty = sum(1 for row in rows if all(map(is_nothing, row)))
    wanted = sum(1 for row in expected_rows if not any(row))
    rows = [row for row in rows if not all(map(is_nothing, row))]
    expected_rows = [row for row in expected_rows if any(row)]
    words = []
    if len(rows) < len(expected_rows):
        words.append(f"{len(expected_rows) - len(rows):,} of {len(expected_rows):,} rows lost")
    if empty < wanted:
        words.append("the row of an empty cell lost")
    for row, expected in itertools.zip_longest(rows, expected_rows, fillvalue=[]):
        for value, text in itertools.zip_longest(row, expected, fillvalue=""):
            if says(value, text):
                continue
            more = len(rows) - len(expected_rows)
            if more > 0:
                first = next(value for value in row if not is_nothing(value))
                return f"{more:,} {'row' if more == 1 else 'rows'} too many, from {shown(first)}"
            return ", ".join(words + [f"{shown(text)} read as {shown(value)}"])
    return ", ".join(words)


def judged(words, said=False):
    if not words:
        return "right"
    return f"wrong, said: {words}" if said else f"WRONG: {words}"


# -- Structure


def expected_rows(hazard):
    for row in hazard["rows"]:
        if isinstance(row, dict):
            yield from itertools.repeat(row["row"], row["times"])
        else:
            yield row


def bifocal_inspect(program, path, zone="UTC"):
    done = subprocess.run([program, "inspect", path, "--zone", zone, "--format", "json"],
                          capture_output=True)
    if done.returncode != 0:
        return None
    found = json.loads(done.stdout)
    counts = re.findall(r"\d+", next(d["evidence"] for d in found if d["topic"] == "records"))
    return dict(zip(["used", "rejected", "set_aside"], map(int, counts)),
                said=[d["value"] for d in found if d["topic"] == "warning"])


def bifocal_structure(program, path, hazard):
    """This program's answer, and whether it is what hazards.json expects."""
    done = subprocess.run([program, "cat", path], capture_output=True)
    rows = list(expected_rows(hazard))
    found = bifocal_inspect(program, path)
    if done.returncode != 0:
        words = "refused by `cat`"
        if found:
            words += f"; `run` reads {found['used']:,} rows"
            if found["rejected"]:
                words += f", rejects {found['rejected']}"
            if found["said"]:
                words += " and says so"
        is_right = bool(found) and found["used"] == len(rows) - len(hazard.get("rejected", []))
        return words, is_right and ("rejected" in hazard or "reasons" in hazard)
    table = list(csv.reader(io.StringIO(done.stdout.decode(), newline="")))
    words = difference(table[0], table[1:], hazard["header"], rows + hazard.get("totals", []))
    if not words:
        if hazard.get("totals"):
            aside = found and found["set_aside"] == len(hazard["totals"])
            return ("right, the total set aside by `run`", True) if aside else (
                "WRONG: the total counts as a row", False)
        if "rejected" in hazard:
            is_right = found and found["rejected"] == len(hazard["rejected"])
            return f"right; `run` rejects {found['rejected']}", is_right
        if "reasons" in hazard and not done.stderr:
            return "WRONG: right, but nothing is said of what was left out", False
        return ("right, and said" if done.stderr else "right"), True
    is_kept = hazard.get("kept") and not difference(
        table[0], table[1:], hazard["header"], hazard["kept"])
    if is_kept and done.stderr:
        return "kept, and said; right with `--repair-mojibake`", True
    return judged(words, bool(done.stderr)), False


def structure(program, hazard):
    path = os.path.join(HAZARDS, hazard["file"])
    answer, is_right = bifocal_structure(program, path, hazard)
    cells = [answer]
    rows = list(expected_rows(hazard))
    for read in READERS.values():
        table, error, said = asked(read, path)
        if error is not None:
            cells.append("refused")
            continue
        cells.append(judged(difference(*table, hazard["header"], rows), said))
    return cells, is_right


# -- Dates, times and lengths


def duckdb_columns(path):
    names, rows = duckdb_table(path)
    return dict(reversed(list(zip(names, map(list, zip(*rows))))))


def pandas_columns(path, dates):
    frame = pandas.read_csv(path)
    return {name: list(pandas.to_datetime(frame[name])) if name in dates else list(frame[name])
            for name in frame.columns}


def polars_columns(path):
    frame = polars.read_csv(path, try_parse_dates=True)
    return {name: frame[name].to_list() for name in frame.columns}


def wall(value):
    """A value of time as the truth of hazards.json writes it, to the second."""
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            value = value.astimezone(datetime.timezone.utc)
        return value.replace(microsecond=0)
    if isinstance(value, datetime.date):
        return datetime.datetime(value.year, value.month, value.day)
    return None


def date_difference(values, texts, truths):
    """`right`, `left as text`, or what is wrong with a column of dates."""
    verdicts = set()
    for value, text, truth in zip(values, texts, truths):
        if text == "":
            continue
        if isinstance(value, str) and says(value, text):
            verdicts.add("left as text")
        elif is_nothing(value):
            return f"{shown(text)} lost"
        elif truth is None or isinstance(value, str):
            return f"{shown(text)} read as {shown(value)}"
        else:
            meant, got = datetime.datetime.fromisoformat(truth), wall(value)
            if got is None or got.replace(tzinfo=None) != meant.replace(tzinfo=None):
                return f"{shown(text)} read as {shown(value)}"
            verdicts.add("right")
    return "left as text" if "left as text" in verdicts else "right"


def length_difference(values, texts, minutes):
    verdicts = set()
    for value, text, truth in zip(values, texts, minutes):
        if isinstance(value, datetime.time):
            value = datetime.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
        if isinstance(value, datetime.timedelta):
            is_right = value.total_seconds() == truth * 60
            verdicts.add("right")
        else:
            is_right = says(value, text)
            verdicts.add("left as text")
        if not is_right:
            return f"{shown(text)} read as {shown(value)}"
    return "left as text" if "left as text" in verdicts else "right"


def peers_time(path, hazard):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    texts = {name: [row[rows[0].index(name)] for row in rows[1:]] for name in rows[0]}
    dates, lengths = hazard.get("dates", {}), hazard.get("lengths", {})
    if not dates and not lengths:
        return ["–"] * 3
    cells = []
    for read, arguments in ((duckdb_columns, ()), (pandas_columns, (dates,)), (polars_columns, ())):
        columns, error, said = asked(read, path, *arguments)
        if error is not None:
            cells.append("refused")
            continue
        found = [date_difference(columns[name], texts[name], truth)
                 for name, truth in dates.items() if not lengths]
        found += [length_difference(columns[name], texts[name], truth)
                  for name, truth in lengths.items()]
        wrong = [words for words in found if words not in ("right", "left as text")]
        if wrong:
            cells.append(judged(wrong[0], said))
        else:
            cells.append("left as text" if "left as text" in found else "right")
    return cells


def bifocal_weeks(program, path, zone):
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "output")
        done = subprocess.run(
            [program, "run", path, "--zone", zone, "--as-of", "2026-08-03", "--output", output,
             "--quiet"], capture_output=True)
        if done.returncode != 0:
            return None
        with open(os.path.join(output, "trends.csv"), encoding="utf-8", newline="") as file:
            return {row["week"]: int(row["accounted_min"]) for row in csv.DictReader(file)
                    if row["accounted_min"] not in ("", "0")}


def time(program, hazard):
    path = os.path.join(HAZARDS, hazard["file"])
    found = bifocal_inspect(program, path, hazard["zone"])
    if hazard.get("refused"):
        is_right = found is None
        answer = "refused" if is_right else "WRONG: read"
    else:
        weeks = bifocal_weeks(program, path, hazard["zone"])
        is_right = weeks == hazard["weeks"] and found["rejected"] == len(hazard.get("reasons", []))
        answer = "right" if is_right else f"WRONG: minutes of weeks {weeks}"
        if is_right and found["rejected"]:
            answer += f", {found['rejected']} rows refused"
        if is_right and found["set_aside"]:
            answer += ", the total set aside"
    return [answer] + peers_time(path, hazard), is_right


# -- Tables


def table(title, columns, judge, hazards, program):
    print(f"| {title} | " + " | ".join(columns) + " |")
    print("| --- " * (len(columns) + 1) + "|")
    counts = {column: {} for column in columns}
    faults = []
    for hazard in hazards:
        cells, is_right = judge(program, hazard)
        if not is_right:
            faults.append(hazard["file"])
        for column, cell in zip(columns, cells):
            kinds = "WRONG|wrong, said|refused|right|left as text|kept, and said|–"
            kind = re.match(kinds, cell)[0]
            counts[column][kind] = counts[column].get(kind, 0) + 1
        cells = [re.sub(r"^WRONG:", "**WRONG**:", cell) for cell in cells]
        print(f"| {hazard['name']} (`{hazard['file']}`) | " + " | ".join(cells) + " |", flush=True)
    sums = [", ".join(f"{number} {kind}" for kind, number in sorted(counts[column].items())
                      if kind != "–") for column in columns]
    print("| **together** | " + " | ".join(sums) + " |\n")
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    with open(os.path.join(HAZARDS, "hazards.json"), encoding="utf-8") as file:
        hazards = json.load(file)
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    print(f"Bifocal {version.stdout.strip()}, DuckDB {duckdb.__version__}, pandas "
          f"{pandas.__version__}, polars {polars.__version__}, CleverCSV {clevercsv.__version__}, "
          f"Python {sys.version.split()[0]}\n")
    faults = table("structure", ["Bifocal", *READERS], structure, hazards["structure"], program)
    readers = ["Bifocal", "DuckDB", "pandas", "polars"]
    faults += table("time", readers, time, hazards["time"], program)
    if faults:
        sys.exit("hazard_peers.py: not as expected: " + ", ".join(faults))


if __name__ == "__main__":
    main()
