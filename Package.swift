// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "bifocal",
  products: [
    .executable(name: "bifocal", targets: ["BifocalCLI"]),
    .library(name: "Bifocal", targets: ["Bifocal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // MARK: The line, in the order in which data flows

    /** libcsv, the tokenizer: Debian's libcsv-dev. */
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),

    /** zlib and zstd, for exports that come packed: Debian's zlib1g-dev and libzstd-dev. */
    .systemLibrary(name: "CCompression", providers: [.apt(["zlib1g-dev", "libzstd-dev"])]),

    /** The words of the product: activities, items, slices, balances, trends, alerts, ledgers. */
    .target(name: "BifocalModel"),

    /** CSV bytes → RecordBatch: encoding, dialect and records, with every byte accounted for. */
    .target(name: "CSVRecords", dependencies: ["BifocalModel", "CCompression", "CLibCSV"]),

    /** RecordBatch → Item: formats, dates, zones, leaders. */
    .target(name: "Ingestion", dependencies: ["BifocalModel", "CSVRecords"]),

    /** Item → ScoredItem: the taxonomy's rules, compiled to one multi-pattern matcher. */
    .target(name: "Scoring", dependencies: ["BifocalModel"]),

    /** ScoredItem → TimeSlice: overlaps, days, working hours; no minute twice. */
    .target(name: "Attribution", dependencies: ["BifocalModel"]),

    /** TimeSlice → WeeklyBalance: integer minutes per activity, leader and week. */
    .target(name: "Aggregation", dependencies: ["BifocalModel"]),

    /** WeeklyBalance → Trend: four-week figures, intervals, slopes. */
    .target(name: "Trends", dependencies: ["BifocalModel"]),

    /** Trend → DriftAlert: the detector, its guards, and what a reviewer reads. */
    .target(name: "Drift", dependencies: ["BifocalModel"]),

    /** LeaderReport → GroupFigures: what may be said of groups, and of no few leaders. */
    .target(name: "Groups", dependencies: ["BifocalModel"]),

    /** Everything → files and the terminal. */
    .target(name: "Reporting", dependencies: ["BifocalModel"]),

    // MARK: The whole

    /** The pipeline file and the line in one place; alone imports every stage. */
    .target(
      name: "Bifocal",
      dependencies: [
        "BifocalModel", "CSVRecords", "Ingestion", "Scoring", "Attribution", "Aggregation",
        "Trends", "Drift", "Groups", "Reporting",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ]),

    /** Made-up exports with planted drifts and their truth. */
    .target(name: "SampleExports", dependencies: ["BifocalModel"]),

    /** The command: one file a subcommand. */
    .executableTarget(
      name: "BifocalCLI",
      dependencies: [
        "Bifocal", "BifocalModel", "CSVRecords", "Drift", "Ingestion", "Reporting",
        "SampleExports", "Scoring",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Tests

    /** Seeded generators, golden files and temporary folders for the tests. */
    .target(
      name: "BifocalTestSupport", dependencies: ["BifocalModel"],
      path: "Tests/BifocalTestSupport"),

    .testTarget(name: "BifocalModelTests", dependencies: ["BifocalModel", "BifocalTestSupport"]),
    .testTarget(
      name: "CSVRecordsTests", dependencies: ["BifocalModel", "BifocalTestSupport", "CSVRecords"]),
    .testTarget(
      name: "IngestionTests",
      dependencies: ["BifocalModel", "BifocalTestSupport", "CSVRecords", "Ingestion"]),
    .testTarget(
      name: "ScoringTests", dependencies: ["BifocalModel", "BifocalTestSupport", "Scoring"]),
    .testTarget(
      name: "AttributionTests",
      dependencies: ["BifocalModel", "BifocalTestSupport", "Attribution"]),
    .testTarget(
      name: "AggregationTests",
      dependencies: ["BifocalModel", "BifocalTestSupport", "Aggregation"]),
    .testTarget(
      name: "TrendsTests", dependencies: ["BifocalModel", "BifocalTestSupport", "Trends"]),
    .testTarget(name: "DriftTests", dependencies: ["BifocalModel", "BifocalTestSupport", "Drift"]),
    .testTarget(
      name: "GroupsTests",
      dependencies: ["BifocalModel", "BifocalTestSupport", "Groups", "Reporting"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["BifocalModel", "BifocalTestSupport", "Reporting"]),
    .testTarget(
      name: "SampleExportsTests",
      dependencies: ["BifocalModel", "BifocalTestSupport", "SampleExports"]),
    .testTarget(
      name: "BifocalTests",
      dependencies: [
        "Bifocal", "BifocalModel", "BifocalTestSupport", "CSVRecords", "Ingestion", "Reporting",
        "SampleExports", "Scoring",
      ]),

    /** Every case is a folder with a command and what it prints; runs the real command. */
    .testTarget(
      name: "CommandTests", dependencies: ["BifocalCLI", "BifocalTestSupport"],
      exclude: ["Cases"]),

    /** The rules of structure and style, and that the documents are in step with the code. */
    .testTarget(name: "ArchitectureTests", dependencies: ["BifocalTestSupport"]),
  ]
)

// MARK: Settings, the same for all

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
