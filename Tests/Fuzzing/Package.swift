// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who uses crmlocale builds it. See README.md.
//
// The modules under test are built here once more, from links to their folders, because the fuzzer
// has to watch which of their branches an input takes.
let sanitizer = Context.environment["FUZZER_SANITIZER"].map { ",\($0)" } ?? ""
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  // Some targets look into a module, as tests do.
  .unsafeFlags(["-enable-testing"]),
]
let watched: [SwiftSetting] =
  settings + [
    .unsafeFlags([
      "-sanitize=fuzzer\(sanitizer)",
      "-sanitize-coverage=edge,inline-8bit-counters,pc-table",
    ])
  ]

let runtime = Context.environment["FUZZER_RUNTIME"] ?? "libclang_rt.fuzzer_no_main-x86_64.a"

/// A module under test, under its usual folder.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil,
  resources: [String] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: path ?? "Modules/\(name)", exclude: exclude,
    resources: resources.map { .embedInCode($0) }, swiftSettings: watched, plugins: plugins)
}

let reading: [Target.Dependency] = ["LocaleScanning", "LocaleSyntax", "LocaleDiagnostics"]
let judging: [Target.Dependency] =
  reading + [
    "LocaleReporters", "LocaleRules", "PatternAnalysis", "WidgetConfig", "CSSValues", "Phrasebook",
    "LocaleModel", "BaseLocales", "ScriptEvaluation", "JSONText", "DateFns", "LocaleFacts",
  ]
let serving: [Target.Dependency] =
  judging + [
    "LocaleWorkspace", "LocalePreview", "Messages", "LocaleICU", "LocaleStudio",
  ]

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  targets: [
    module("LocaleFacts"),
    module("DateFns", ["LocaleFacts"]),
    module("JSONText"),
    module("LocaleDiagnostics"),
    module("LocaleSyntax", ["LocaleDiagnostics"]),
    .plugin(name: "EmbedTexts", capability: .buildTool()),
    module(
      "Messages", ["LocaleSyntax", "LocaleDiagnostics", "LocaleFacts"], plugins: ["EmbedTexts"]),
    module("LocaleScanning", ["LocaleSyntax", "LocaleDiagnostics"]),
    module(
      "BaseLocales", path: "Locales", resources: ["en.json5", "es.json5", "pt.json5"],
      exclude: ["Phrasebook", "Messages", "embed"]),
    module("LocaleModel", reading),
    module("ScriptEvaluation", reading),
    module(
      "Phrasebook", ["LocaleModel", "LocaleSyntax", "LocaleFacts"], plugins: ["EmbedTexts"]),
    module("CSSValues"),
    module(
      "WidgetConfig",
      ["CSSValues", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics", "JSONText"]),
    module("PatternAnalysis", ["DateFns", "LocaleFacts"]),
    module(
      "LocaleRules",
      reading + [
        "PatternAnalysis", "WidgetConfig", "CSSValues", "Phrasebook", "LocaleModel",
        "BaseLocales", "DateFns", "LocaleFacts",
      ]),
    module("LocaleReporters", ["LocaleDiagnostics", "JSONText"]),
    module("LocaleWorkspace", judging),
    module("LocaleStudio", judging + ["LocaleWorkspace", "Messages"]),
    .systemLibrary(name: "CICU", path: "Modules/CICU", pkgConfig: "icu-i18n"),
    .target(name: "CLocaleICU", dependencies: ["CICU"], path: "Modules/CLocaleICU"),
    module("LocaleICU", ["CLocaleICU", "LocaleFacts"]),
    module("LocalePreview", ["PatternAnalysis", "DateFns", "LocaleICU", "LocaleFacts"]),
    .target(name: "CFiles", path: "Modules/CFiles"),
    module(
      "CRMLocaleKit",
      judging + ["LocaleWorkspace", "LocalePreview", "Messages", "LocaleICU", "CFiles"]),
    module("LocaleServer", serving + ["CRMLocaleKit"]),
    .target(
      name: "TestSupport", dependencies: ["LocaleModel", "LocaleSyntax"], path: "TestSupport",
      swiftSettings: settings),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: serving + ["CFuzzer", "CRMLocaleKit", "LocaleServer", "TestSupport"],
      swiftSettings: settings,
      linkerSettings: [
        .unsafeFlags(
          [runtime] + (sanitizer.isEmpty ? [] : ["-sanitize=\(sanitizer.dropFirst())"])),
        .linkedLibrary("stdc++"), .linkedLibrary("m"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
