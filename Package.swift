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
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    resources: resources, swiftSettings: settings)
}

let package = Package(
  name: "crmlocale",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CRMLocaleKit", targets: ["CRMLocaleKit"]),
    .library(name: "DateFns", targets: ["DateFns"]),
    .library(name: "LocaleICU", targets: ["LocaleICU"]),
    .executable(name: "crmlocale", targets: ["crmlocale"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  // In the order in which data flows: each target imports only from above.
  targets: [
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CLocaleICU", dependencies: ["CICU"]),
    module("LocaleICU", ["CLocaleICU"]),
    module("DateFns"),
    module("JSONText"),
    module("LocaleDiagnostics"),
    module("LocaleSyntax", ["LocaleDiagnostics"]),
    .target(
      name: "BaseLocales", path: "Locales",
      resources: [.embedInCode("en.json5"), .embedInCode("es.json5"), .embedInCode("pt.json5")],
      swiftSettings: settings),
    module("LocaleModel", ["LocaleSyntax", "LocaleDiagnostics"]),
    module("CSSValues"),
    module(
      "WidgetConfig",
      ["CSSValues", "LocaleModel", "LocaleSyntax", "LocaleDiagnostics", "JSONText"]),
    // Apart from the rest, so that only programs that hash link swift-crypto.
    module("UserHashing", [.product(name: "Crypto", package: "swift-crypto")]),
    module("LocalePreview", ["DateFns", "LocaleICU"]),
    module(
      "LocaleRules",
      [
        "LocalePreview", "WidgetConfig", "CSSValues", "LocaleModel", "BaseLocales",
        "LocaleSyntax", "LocaleDiagnostics", "DateFns", "LocaleICU",
      ]),
    module("LocaleReporters", ["LocaleDiagnostics", "JSONText"]),
    module(
      "CRMLocaleKit",
      [
        "LocaleReporters", "LocaleRules", "LocalePreview", "WidgetConfig", "LocaleModel",
        "BaseLocales", "LocaleSyntax", "LocaleDiagnostics", "JSONText", "DateFns", "LocaleICU",
      ]),
    .executableTarget(
      name: "crmlocale",
      dependencies: [
        "CRMLocaleKit", "UserHashing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "EngineTesting", path: "Tests/EngineTesting", swiftSettings: settings),
    tests("CSSValues", ["EngineTesting"], resources: [.copy("Fixtures")]),
    tests(
      "WidgetConfig", ["CSSValues", "LocaleModel", "LocaleSyntax", "JSONText", "EngineTesting"]),
    tests("UserHashing", ["EngineTesting"]),
    tests("CRMLocaleKit", ["LocaleICU", "LocaleModel", "EngineTesting"]),
    tests("LocaleModel"),
    tests("LocaleICU"),
    tests("DateFns", ["LocaleICU", "EngineTesting"], resources: [.copy("Fixtures")]),
    tests("LocalePreview", ["LocaleICU", "DateFns"]),
    tests("JSONText"),
    tests("LocaleDiagnostics"),
    tests("LocaleReporters", ["LocaleDiagnostics"]),
    tests(
      "LocaleRules",
      [
        "CRMLocaleKit", "LocaleModel", "BaseLocales", "LocaleDiagnostics", "DateFns", "LocaleICU",
      ]),
    tests("LocaleSyntax", ["LocaleDiagnostics"], resources: [.copy("Fixtures")]),
    // Runs the built program, so it imports nothing of it.
    .testTarget(name: "crmlocaleTests", dependencies: ["crmlocale"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
