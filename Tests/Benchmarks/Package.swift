// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses crmlocale builds it:
//
//     swift run -c release --package-path Tests/Benchmarks
//
// With CRMLOCALE_DATE_FNS naming date-fns 4 as an ES module, such as
// node_modules/date-fns/index.js, the same is measured in Node; with CRMLOCALE_BINARY naming a
// release build of crmlocale, so is a batch of requests on the command line.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "crmlocale", path: "../..")],
  targets: [
    .target(
      name: "CBenchmarkICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CBenchmarkICU", .product(name: "DateFns", package: "crmlocale"),
        .product(name: "LocaleICU", package: "crmlocale"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
