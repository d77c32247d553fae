#!/usr/bin/env bash
# Feeds the readers of dates, times, durations, zones and weekdays with mutated cells.
#
#     Tests/Benchmarks/fuzz_dates.sh [EXECUTIONS] [SEED]
#
# One execution is one mutated cell, read by every reader in every order of day and month. It fails
# at the first crash (under the address sanitizer), the first reading that is not the same twice or
# lies outside its bounds, and the first cell that takes more than its share of time; it prints the
# seed and the cell. Builds only what is needed, optimised, in a folder of its own outside the
# repository that the next run finds again (BIFOCAL_FUZZ_BUILD names another one).
set -euo pipefail
source "$(dirname "$0")/own_package.sh"
own_package "${BIFOCAL_FUZZ_BUILD:-${TMPDIR:-/tmp}/bifocal-fuzz-dates-$(id -u)}"
link Sources/BifocalModel BifocalModel
link Sources/Ingestion/Time FuzzDates/Time
link Sources/Ingestion/Text FuzzDates/Text
link Sources/Ingestion/Options/DateOrder.swift FuzzDates/DateOrder.swift
link Sources/Ingestion/Options/DateNumbers.swift FuzzDates/DateNumbers.swift
link Sources/Ingestion/Options/WorkUnits.swift FuzzDates/WorkUnits.swift
link Sources/Ingestion/Mapping/DecimalNumber.swift FuzzDates/DecimalNumber.swift
link Tests/BifocalTestSupport/SeededGenerator.swift FuzzDates/SeededGenerator.swift
link Tests/Benchmarks/fuzz_dates.swift FuzzDates/FuzzDates.swift
manifest <<'PACKAGE'
let package = Package(
  name: "fuzz-dates",
  targets: [
    .target(name: "BifocalModel"),
    .executableTarget(name: "FuzzDates", dependencies: ["BifocalModel"]),
  ])
PACKAGE
swift build -c release --sanitize address --package-path "$build" --product FuzzDates >&2
# A crash must end the run, not wait in the backtracer.
SWIFT_BACKTRACE=enable=no exec "$build/.build/release/FuzzDates" "$@"
