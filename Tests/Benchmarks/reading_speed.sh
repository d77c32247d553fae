#!/usr/bin/env bash
# How fast a generated export is read, against libcsv with callbacks that only count.
#
#     Tests/Benchmarks/reading_speed.sh [MEGABYTES] [ROUNDS]
#
# Builds only what reading needs, in a folder of its own outside the repository that the next run
# finds again (BIFOCAL_SPEED_BUILD names another one). Needs about five times the file as memory.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
build=${BIFOCAL_SPEED_BUILD:-${TMPDIR:-/tmp}/bifocal-reading-speed-$(id -u)}
mkdir -p "$build/Sources/ReadingSpeed"
link() { ln -sfn "$project/$1" "$build/Sources/$2"; }
link Sources/BifocalModel BifocalModel
link Sources/CCompression CCompression
link Sources/CLibCSV CLibCSV
link Sources/CSVRecords CSVRecords
link Tests/Benchmarks/reading_speed.swift ReadingSpeed/ReadingSpeed.swift
cat > "$build/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription

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
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6), .strictMemorySafety(), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
PACKAGE
swift build -c release --package-path "$build" --product ReadingSpeed >&2
exec "$build/.build/release/ReadingSpeed" "$@"
