import CRMLocaleKit
import LocaleRules
import Messages
import TestSupport
import Testing

/// The file that `crmlocale settings --init` writes says all that can be said, as comments.
@Suite("A new file of settings")
struct NewSettingsTests {
  private static func text(_ language: MessageLanguage) -> String {
    NewSettings.text(.speaking(language))
  }

  private static func file(_ text: String) -> SettingsFile {
    SettingsFile(path: "crmlocale.jsonc", bytes: Array(text.utf8))
  }

  /// A line without the marks of a comment, where what stands behind them is a part of the settings.
  private static func uncommented(_ line: Substring) -> String {
    let words = line.drop { $0 == " " }
    guard words.hasPrefix("// \"") || words.hasPrefix("// {") || words.hasPrefix("//  \"") else {
      return String(line)
    }
    return String(words.dropFirst(2))
  }

  private static func whole(_ language: MessageLanguage) -> String {
    text(language).split(separator: "\n", omittingEmptySubsequences: false).map(uncommented)
      .joined(separator: "\n")
  }

  @Test("As it is, it is right and says nothing", arguments: MessageLanguage.allCases)
  func silent(_ language: MessageLanguage) {
    let file = Self.file(Self.text(language))
    #expect(file.problems.isEmpty)
    let settings = ProjectSettings(file)
    #expect(settings.release == nil && settings.messages == nil && settings.baseline == nil)
    #expect(settings.outputs.isEmpty && settings.rules.isEmpty && !settings.isStrict)
  }

  @Test("Every example in it can be taken as it stands", arguments: MessageLanguage.allCases)
  func examples(_ language: MessageLanguage) throws {
    let file = Self.file(Self.whole(language))
    #expect(file.problems.isEmpty, "\(file.problems.map(\.message))\n\(Self.whole(language))")
    let settings = ProjectSettings(file)
    #expect(settings.messages != nil && settings.baseline != nil && settings.isStrict)
    #expect(settings.outputs.count == 2 && !settings.rules.isEmpty && settings.rulePage != nil)
  }

  @Test("It names every property that there is", arguments: MessageLanguage.allCases)
  func all(_ language: MessageLanguage) throws {
    let schema = try PlainValue(json: SettingsSchema.text)
    let names = schema.members?["properties"]?.members?.keys.sorted() ?? []
    #expect(names.count > 10)
    // Editors write the address of the schema; only pages that asked for it want strict tokens.
    for name in names where name != "$schema" && name != "strictTokens" {
      #expect(Self.text(language).contains("\"\(name)\""), "\(name)")
    }
  }

  @Test("Its lines fit into 100 columns", arguments: MessageLanguage.allCases)
  func width(_ language: MessageLanguage) {
    let lines = Self.text(language).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(Self.text(language).hasSuffix("}\n"))
  }
}
