# Sourced by the benchmarks that build only what they measure: a package of links into this
# repository, in a folder of its own outside of it that the next run finds again.
#
#     own_package FOLDER      `project` and `build` are set, and FOLDER (a path) is made
#     link PATH NAME          Sources/NAME of the package is PATH of the repository
#     manifest < BODY         writes Package.swift: BODY, and the settings of this project's targets for
#                             all but `Allocations`, which is C
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

own_package() {
  build=$1
  mkdir -p "$build/Sources"
}

link() {
  mkdir -p "$(dirname "$build/Sources/$2")"
  ln -sfn "$project/$1" "$build/Sources/$2"
}

manifest() {
  {
    printf '// swift-tools-version: 6.2\nimport PackageDescription\n\n'
    cat
    cat << 'SETTINGS'
for target in package.targets where target.type != .system && target.name != "Allocations" {
  target.swiftSettings = [
    .swiftLanguageMode(.v6), .strictMemorySafety(), .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
SETTINGS
  } > "$build/Package.swift"
}
