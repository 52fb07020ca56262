// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A Swift target under its usual folder, with the settings that every target shares.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of the module of the same name.
func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
    resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "crmlocale",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CRMLocaleKit", targets: ["CRMLocaleKit"]),
    .library(name: "DateFns", targets: ["DateFns"]),
    .library(name: "LocaleFacts", targets: ["LocaleFacts"]),
    .library(name: "LocaleICU", targets: ["LocaleICU"]),
    .executable(name: "crmlocale", targets: ["crmlocale"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  // In the order in which data flows: each target imports only from above.
  targets: [
    // The core, which is Swift alone and knows the world by LocaleFacts and LocaleSourceProvider.
    module("LocaleFacts"),
    module("DateFns", ["LocaleFacts"]),
    module("JSONText"),
    module("LocaleDiagnostics"),
    module("LocaleSyntax", ["LocaleDiagnostics"]),
    // Writes the files in Locales/ that bear a target's name into a source of that target.
    .plugin(name: "EmbedTexts", capability: .buildTool()),
    // What messages say in other languages than English; its data are the files in Locales/Messages.
    .target(
      name: "Messages", dependencies: ["LocaleSyntax", "LocaleDiagnostics", "LocaleFacts"],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    module("LocaleScanning", ["LocaleSyntax", "LocaleDiagnostics"]),
    .target(
      name: "BaseLocales", path: "Locales", exclude: ["Phrasebook", "Messages", "embed"],
      resources: [.embedInCode("en.json5"), .embedInCode("es.json5"), .embedInCode("pt.json5")],
      swiftSettings: settings),
    module("LocaleModel", ["LocaleScanning", "LocaleSyntax", "LocaleDiagnostics"]),
    module("ScriptEvaluation", ["LocaleScanning", "LocaleSyntax", "LocaleDiagnostics"]),
    // What the chat says in the world's languages; its data are the files in Locales/Phrasebook.
    .target(
      name: "Phrasebook", dependencies: ["LocaleModel", "LocaleSyntax", "LocaleFacts"],
      swiftSettings: settings, plugins: ["EmbedTexts"]),
    module("CSSValues"),
    module(
      "WidgetConfig",
      ["CSSValues", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics", "JSONText"]),
    module("PatternAnalysis", ["DateFns", "LocaleFacts"]),
    module(
      "LocaleRules",
      [
        "PatternAnalysis", "WidgetConfig", "CSSValues", "Phrasebook", "LocaleModel",
        "BaseLocales", "LocaleScanning", "LocaleSyntax", "LocaleDiagnostics", "DateFns",
        "LocaleFacts",
      ]),
    module("LocaleReporters", ["LocaleDiagnostics", "JSONText"]),
    module(
      "LocaleWorkspace",
      [
        "LocaleReporters", "LocaleRules", "PatternAnalysis", "WidgetConfig", "LocaleModel",
        "ScriptEvaluation", "LocaleScanning", "LocaleSyntax", "LocaleDiagnostics", "JSONText",
        "DateFns", "LocaleFacts",
      ]),
    module(
      "LocaleStudio",
      [
        "LocaleWorkspace", "LocaleRules", "PatternAnalysis", "WidgetConfig", "Phrasebook",
        "Messages", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics", "JSONText", "DateFns",
        "LocaleFacts",
      ]),
    // What is of this machine.
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CLocaleICU", dependencies: ["CICU"]),
    module("LocaleICU", ["CLocaleICU", "LocaleFacts"]),
    module("LocalePreview", ["PatternAnalysis", "DateFns", "LocaleICU", "LocaleFacts"]),
    // What files, threads and terminals need of the operating system.
    .target(name: "CFiles"),
    // Apart from the rest, so that only programs that hash link swift-crypto.
    module("UserHashing", [.product(name: "Crypto", package: "swift-crypto")]),
    module(
      "CRMLocaleKit",
      [
        "LocaleWorkspace", "LocaleReporters", "LocaleRules", "LocalePreview", "PatternAnalysis",
        "WidgetConfig", "Phrasebook", "Messages", "LocaleModel", "BaseLocales",
        "ScriptEvaluation", "LocaleScanning", "LocaleSyntax",
        "LocaleDiagnostics", "JSONText", "DateFns", "LocaleICU", "LocaleFacts", "CFiles",
      ]),
    module(
      "LocaleServer",
      [
        "CRMLocaleKit", "LocaleStudio", "LocaleWorkspace", "LocaleReporters", "LocaleRules",
        "PatternAnalysis", "WidgetConfig", "CSSValues", "Phrasebook", "LocaleModel",
        "LocaleScanning", "LocaleSyntax", "LocaleDiagnostics", "JSONText", "DateFns", "LocaleICU",
        "LocaleFacts", "Messages",
      ]),
    .executableTarget(
      name: "crmlocale",
      dependencies: [
        "CRMLocaleKit", "LocaleServer", "LocaleWorkspace", "LocaleRules", "LocaleReporters",
        "LocaleDiagnostics", "LocaleFacts", "UserHashing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // What all tests share.
    .target(
      name: "TestSupport", dependencies: ["LocaleModel", "LocaleSyntax"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("CSSValues", resources: [.copy("Fixtures")]),
    tests(
      "WidgetConfig",
      ["CSSValues", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics", "JSONText"]),
    tests("UserHashing"),
    tests(
      "CRMLocaleKit",
      [
        "Phrasebook", "WidgetConfig", "LocaleModel", "LocaleScanning", "LocaleSyntax", "LocaleICU",
        "LocaleFacts",
      ],
      resources: [.copy("Fixtures")]),
    tests("LocaleModel", ["LocaleScanning", "LocaleSyntax", "LocaleDiagnostics"]),
    tests(
      "Messages",
      [
        "CRMLocaleKit", "LocaleRules", "WidgetConfig", "LocaleModel", "LocaleDiagnostics",
        "LocaleFacts",
      ]),
    tests("Phrasebook", ["LocaleModel", "LocaleICU", "LocaleFacts", "DateFns"]),
    tests("ScriptEvaluation", ["LocaleScanning"]),
    tests("LocaleFacts"),
    tests("LocaleICU", ["LocaleFacts"]),
    tests("DateFns", ["LocaleICU", "LocaleFacts"], resources: [.copy("Fixtures")]),
    tests("PatternAnalysis", ["LocaleICU", "LocaleFacts", "DateFns"]),
    tests("LocalePreview", ["LocaleICU", "LocaleFacts", "DateFns"]),
    tests("JSONText"),
    tests("LocaleDiagnostics"),
    tests("LocaleReporters", ["LocaleDiagnostics", "JSONText"]),
    tests(
      "LocaleRules",
      [
        "CRMLocaleKit", "Phrasebook", "LocaleModel", "BaseLocales", "LocaleDiagnostics", "DateFns",
        "LocaleICU", "LocaleFacts",
      ]),
    tests(
      "LocaleWorkspace",
      [
        "LocaleReporters", "LocaleRules", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics",
        "JSONText", "DateFns", "LocaleFacts",
      ]),
    tests("LocaleStudio", ["LocaleFacts"]),
    tests(
      "LocaleServer",
      [
        "LocaleWorkspace", "LocaleRules", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics",
        "JSONText", "LocaleICU", "LocaleFacts",
      ]),
    tests("LocaleSyntax", ["LocaleDiagnostics"], resources: [.copy("Fixtures")]),
    tests("LocaleScanning", ["LocaleSyntax", "LocaleDiagnostics"]),
    // Runs the built program, so it imports nothing of it.
    .testTarget(
      name: "crmlocaleTests", dependencies: ["crmlocale", "TestSupport"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
