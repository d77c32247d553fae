#!/usr/bin/env bash
# How many distinct rows a second the scorer reads: rules and model together, on one thread and two.
#
#     Tests/Benchmarks/scoring_speed.sh [ROWS] [ROUNDS]
#
# Builds only what scoring needs, in a folder of its own outside the repository that the next run
# finds again (BIFOCAL_SPEED_BUILD names another one), so that a change of the scorer is measured
# within a minute; the first run also builds swift-crypto, for the digest of the model.
set -euo pipefail
project=$(cd "$(dirname "$0")/../.." && pwd)
build=${BIFOCAL_SPEED_BUILD:-${TMPDIR:-/tmp}/bifocal-scoring-speed-$(id -u)}
mkdir -p "$build/Sources/"{ModelFiles,ScoringSpeed,Allocations/include}
link() { ln -sfn "$project/$1" "$build/Sources/$2"; }
link Sources/BifocalModel BifocalModel
link Sources/Scoring Scoring
link Sources/Bifocal/Run/ModelFile.swift ModelFiles/ModelFile.swift
link Sources/Bifocal/Run/RunError.swift ModelFiles/RunError.swift
link Sources/Bifocal/Run/SHA256Digest+Hexadecimal.swift ModelFiles/SHA256Digest+Hexadecimal.swift
link Tests/Benchmarks/scoring_speed.swift ScoringSpeed/ScoringSpeed.swift
# glibc finds these before its own, so that every allocation of the process is counted.
cat > "$build/Sources/Allocations/allocations.c" <<'C'
#include "allocations.h"
#include <stdatomic.h>
extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t), *__libc_memalign(size_t, size_t);
static atomic_long count;
long allocation_count(void) { return atomic_load(&count); }
void *malloc(size_t size) { atomic_fetch_add(&count, 1); return __libc_malloc(size); }
void *calloc(size_t n, size_t size) { atomic_fetch_add(&count, 1); return __libc_calloc(n, size); }
void *realloc(void *p, size_t size) { atomic_fetch_add(&count, 1); return __libc_realloc(p, size); }
void *aligned_alloc(size_t a, size_t size) {
  atomic_fetch_add(&count, 1);
  return __libc_memalign(a, size);
}
int posix_memalign(void **p, size_t a, size_t size) {
  *p = aligned_alloc(a, size);
  return *p ? 0 : 12;
}
C
printf '#include <stddef.h>\nlong allocation_count(void);\n' \
  > "$build/Sources/Allocations/include/allocations.h"
cat > "$build/Package.swift" <<'PACKAGE'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "scoring-speed",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Allocations"),
    .target(name: "BifocalModel"),
    .target(name: "Scoring", dependencies: ["BifocalModel"]),
    .target(
      name: "ModelFiles",
      dependencies: [
        "BifocalModel", "Scoring", .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .executableTarget(
      name: "ScoringSpeed",
      dependencies: ["Allocations", "BifocalModel", "ModelFiles", "Scoring", "Yams"]),
  ])
for target in package.targets where target.name != "Allocations" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6), .strictMemorySafety(), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
PACKAGE
swift build -c release --package-path "$build" --product ScoringSpeed >&2
exec "$build/.build/release/ScoringSpeed" "$project" "$@"
