import JSONText
import TestSupport
import Testing

@testable import LocaleServer

/// A folder, an editor with some of its files open, and what both hold.
private struct World {
  static let names = [
    "pl.json", "base.json", "sub/en.json", "middle.json5", "index.html", "crmlocale.jsonc",
    "sub/crmlocale.json",
  ]

  private static let settings = [
    "{}", #"{"rules": {"date-pattern-week-year": "off"}}"#,
    #"{"rules": {"date-pattern-week-year": "error"}}"#, #"{"rules": {"missing-key": "off"}}"#,
    #"{"suppressions": [{"files": ["pl.json"], "codes": ["missing-key"]}]}"#,
  ]

  private static let pages = [
    "<p>",
    "<script>crmPluginConfig = {onlinechat: {locale: {extends: 'pt', date_format: 'YYYY'}}}</script>",
    "<script>crmPluginConfig = {onlinechat: {locale: 'pl.json'}}</script>",
  ]

  private static let strings = [
    #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
    #"{"extends": "./base.json", "powered_by": "x"}"#,
    #"{"extends": "../base.json", "powerd_by": "x"}"#, #"{"extends": "../pl.json"}"#,
    #"{"extends": "./middle.json5", "date_format": "DD"}"#,
    #"{"extends": "./pl.json", "date_format": "yyyy"}"#, #"{"extends": "./sub/en.json"}"#,
    "{}", #"{"name": "a"}"#, #"{"extends": "pt", "time_format": "HH:MM"}"#, #"{"extends": "en""#,
    "", "\u{FEFF}{\"extends\": \"en\", \"date_format\": \"😀YYYY\"}\r\n",
  ]

  var onDisk: [String: String] = [:]
  var open: [String: String] = [:]
  var history: [String] = []

  static func text(of name: String, _ random: inout SeededGenerator) -> String {
    let texts = name.contains("crmlocale") ? settings : name.hasSuffix("html") ? pages : strings
    return texts.randomElement(using: &random) ?? ""
  }

  /// Does something that an editor or another program does.
  mutating func step(in session: Session, _ random: inout SeededGenerator) throws {
    let name = Self.names.randomElement(using: &random) ?? ""
    let text = Self.text(of: name, &random)
    let action = Int.random(in: 0..<10, using: &random)
    history.append("\(action) \(name) \(text)")
    switch (action, open[name]) {
    case (0...3, nil):
      let current = onDisk[name] ?? text
      open[name] = current
      session.open(name, current, languageID: Self.languageID(of: name))
    case (0...4, .some):
      open[name] = text
      session.replace(name, text)
    case (5, .some):
      open[name] = nil
      session.close(name)
    case (6, _) where onDisk[name] != nil:
      onDisk[name] = nil
      try session.folder.remove(name)
      session.noteChange(of: name, kind: 3)
    default:
      let isNew = onDisk[name] == nil
      onDisk[name] = text
      try session.write(name, text, kind: isNew ? 1 : 2)
    }
  }

  static func languageID(of name: String) -> String {
    name.hasSuffix("html") ? "html" : name.hasSuffix("json") ? "json" : "jsonc"
  }
}

@Suite("Whatever happened before, what is found is what a new server finds")
struct StateConsistencyTests {
  private func session(_ files: [String: String], _ isPulling: Bool) throws -> Session {
    guard isPulling else { return try Session(files, capabilities: SettingsTests.watching) }
    return try Session(
      files,
      capabilities: [
        "textDocument": ["diagnostic": [:]],
        "workspace": [
          "diagnostics": ["refreshSupport": true],
          "didChangeWatchedFiles": ["dynamicRegistration": true],
        ],
      ])
  }

  /// What is found in each text that is open, without the folder's name.
  private func findings(
    _ world: World, _ session: Session, _ isPulling: Bool
  ) -> [String: String] {
    var found: [String: String] = [:]
    for name in world.open.keys {
      let items =
        isPulling
        ? session.ask("textDocument/diagnostic", session.parameters(name))?["items"]?.array
        : session.pushed(name)
      found[name] = JSONValue.array(items ?? []).text()
        .replacing(session.uri(""), with: "").replacing(session.folder.path(""), with: "")
    }
    return found
  }

  @Test(
    "Texts, files and settings that come, change and go", arguments: [false, true],
    Seeded(1310..<1315))
  func random(isPulling: Bool, seed: Seed) throws {
    var random = seed.numbers
    var world = World()
    let session = try session([:], isPulling)
    for number in 0..<60 {
      try world.step(in: session, &random)
      if Bool.random(using: &random), let name = world.open.keys.min() {
        _ = session.ask("textDocument/inlayHint", session.parameters(name))
      }
      guard number % 6 == 5 else { continue }
      let fresh = try self.session(world.onDisk, isPulling)
      for (name, text) in world.open.sorted(by: { $0.key < $1.key }) {
        fresh.open(name, text, languageID: World.languageID(of: name))
      }
      let (own, expected) = (findings(world, session, isPulling), findings(world, fresh, isPulling))
      guard own == expected else {
        let other = own.keys.filter { own[$0] != expected[$0] }.map { name in
          "\(name): \(own[name] ?? ""), not \(expected[name] ?? "")"
        }
        let lines = ["\(seed), after \(number + 1) steps"] + other + world.history.suffix(12)
        Issue.record("\(lines.joined(separator: "\n"))")
        return
      }
    }
  }
}
