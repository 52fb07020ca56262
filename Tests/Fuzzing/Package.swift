// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses crmlocale builds it. See README.md.
//
// The modules under test are built here once more, from links to their folders, because the fuzzer
// has to watch which of their branches an input takes.
let watched: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags([
    "-sanitize=address", "-sanitize-coverage=edge,inline-8bit-counters,pc-table",
  ]),
]

let runtime = Context.environment["FUZZER_RUNTIME"] ?? "libclang_rt.fuzzer_no_main-x86_64.a"

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v13)],
  targets: [
    .target(name: "LocaleDiagnostics", swiftSettings: watched),
    .target(name: "LocaleSyntax", dependencies: ["LocaleDiagnostics"], swiftSettings: watched),
    .target(
      name: "LocaleScanning", dependencies: ["LocaleSyntax", "LocaleDiagnostics"],
      swiftSettings: watched),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["CFuzzer", "LocaleScanning", "LocaleSyntax", "LocaleDiagnostics"],
      swiftSettings: watched,
      linkerSettings: [
        .unsafeFlags(["-sanitize=address", runtime]), .linkedLibrary("stdc++"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
