#!/usr/bin/env bash
# How fast a generated export is read, against libcsv with callbacks that only count.
#
#     Tests/Benchmarks/reading_speed.sh [MEGABYTES] [ROUNDS]
#
# Builds only what reading needs, in a folder of its own outside the repository that the next run
# finds again (BIFOCAL_SPEED_BUILD names another one). Needs about five times the file as memory.
set -euo pipefail
source "$(dirname "$0")/own_package.sh"
own_package "${BIFOCAL_SPEED_BUILD:-${TMPDIR:-/tmp}/bifocal-reading-speed-$(id -u)}"
link Sources/BifocalModel BifocalModel
link Sources/CCompression CCompression
link Sources/CLibCSV CLibCSV
link Sources/CSVRecords CSVRecords
link Tests/Benchmarks/reading_speed.swift ReadingSpeed/ReadingSpeed.swift
manifest <<'PACKAGE'
let package = Package(
  name: "reading-speed",
  targets: [
    .systemLibrary(name: "CLibCSV"),
    .systemLibrary(name: "CCompression"),
    .target(name: "BifocalModel"),
    .target(name: "CSVRecords", dependencies: ["BifocalModel", "CCompression", "CLibCSV"]),
    .executableTarget(
      name: "ReadingSpeed", dependencies: ["BifocalModel", "CLibCSV", "CSVRecords"]),
  ])
PACKAGE
swift build -c release --package-path "$build" --product ReadingSpeed >&2
exec "$build/.build/release/ReadingSpeed" "$@"
