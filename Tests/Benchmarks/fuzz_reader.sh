#!/usr/bin/env bash
# Feeds the reader of separated text with mutated files.
#
#     Tests/Benchmarks/fuzz_reader.sh [EXECUTIONS] [SEED]
#
# One execution is one mutated file of hazards, read as a table, and as records in two sizes of
# chunks. It fails at the first crash (under the address sanitizer), the first ledger that does not
# balance, the first difference between two readings, and the first file that takes more than its
# share of time; it prints the seed and the file. Builds only what is needed, optimised, in a folder
# of its own outside the repository that the next run finds again (BIFOCAL_FUZZ_BUILD names another).
set -euo pipefail
source "$(dirname "$0")/own_package.sh"
own_package "${BIFOCAL_FUZZ_BUILD:-${TMPDIR:-/tmp}/bifocal-fuzz-reader-$(id -u)}"
link Sources/BifocalModel BifocalModel
link Sources/CCompression CCompression
link Sources/CLibCSV CLibCSV
link Sources/CSVRecords CSVRecords
link Tests/BifocalTestSupport/SeededGenerator.swift FuzzReader/SeededGenerator.swift
link Tests/CSVRecordsTests/Hazard.swift FuzzReader/Hazard.swift
link Tests/Benchmarks/fuzz_reader.swift FuzzReader/FuzzReader.swift
manifest <<'PACKAGE'
let package = Package(
  name: "fuzz-reader",
  targets: [
    .systemLibrary(name: "CLibCSV"),
    .systemLibrary(name: "CCompression"),
    .target(name: "BifocalModel"),
    .target(name: "CSVRecords", dependencies: ["BifocalModel", "CCompression", "CLibCSV"]),
    .executableTarget(name: "FuzzReader", dependencies: ["BifocalModel", "CSVRecords"]),
  ])
PACKAGE
swift build -c release --sanitize address --package-path "$build" --product FuzzReader >&2
# A crash must end the run, not wait in the backtracer.
SWIFT_BACKTRACE=enable=no exec "$build/.build/release/FuzzReader" "$@"
