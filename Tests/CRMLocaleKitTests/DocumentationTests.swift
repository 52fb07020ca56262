import CRMLocaleKit
import Foundation
import Testing

/// The Swift in the documentation, built and run. Each test holds one example as it stands on its
/// page; the last test fails for an example that none holds.
@Suite("The examples of the documentation")
struct DocumentationTests {
  private let options = CheckOptions(instant: 1_795_370_645_678, timeZone: .utc)

  private let document = WidgetDocument(
    path: "es.json", bytes: Array(#"{"extends": "es", "date_format": "d de MMMM"}"#.utf8))

  @Test("The kit checks a file, in the README too")
  func kit() {
    var printed: [String] = []
    func print(_ code: RuleCode, _ message: Message) { printed.append("\(code) \(message)") }

    let options = CheckOptions(instant: 1_795_370_645_678, timeZone: .utc)
    let source = #"{"extends": "es", "date_format": "d de MMMM"}"#
    let document = WidgetDocument(path: "es.json", bytes: Array(source.utf8))
    let file = Workspace(options: options).check(document)
    for finding in file.diagnostics where finding.severity > .note {
      print(finding.code, finding.message)
    }
    // date-pattern-unquoted-text "de" is read as tokens, not as text
    #expect(printed == [#"date-pattern-unquoted-text "de" is read as tokens, not as text"#])
  }

  @Test("The kit fixes a file")
  func fixing() {
    var printed = ""
    func print(_ text: String) { printed = text }

    let fixed = Workspace(options: options).fix(document, applying: .safe)
    print(String(decoding: fixed.file.document.bytes, as: UTF8.self))
    // {"extends": "es", "date_format": "d 'de' MMMM"}
    #expect(printed == #"{"extends": "es", "date_format": "d 'de' MMMM"}"#)
  }

  @Test("The kit speaks")
  func speaking() {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }
    let file = Workspace(options: options).check(document)

    let spanish = Localizer.speaking(.spanish)
    for finding in file.diagnostics where finding.severity > .note {
      print(spanish.text(finding.message))
    }
    // «de» se lee como tokens, no como texto
    #expect(printed == ["«de» se lee como tokens, no como texto"])
  }

  @Test("The kit writes a config")
  func generating() throws {
    var printed = ""
    func print(_ text: String) { printed = text }

    let source = #"{"onlinechat": {"locale": {"extends": "es", "new_messages": "Nuevos"}}}"#
    let document = WidgetDocument(path: "config.json", bytes: Array(source.utf8))
    let generator = ConfigGenerator(workspace: Workspace(options: options))
    print(try generator.script(for: document).text())
    // // Written by crmlocale from config.json.
    // window.crmPluginConfig = {
    //   onlinechat: {
    //     locale: {
    //       extends: 'es',
    //       new_messages: 'Nuevos'
    //     }
    //   }
    // };
    #expect(
      printed == """
        // Written by crmlocale from config.json.
        window.crmPluginConfig = {
          onlinechat: {
            locale: {
              extends: 'es',
              new_messages: 'Nuevos'
            }
          }
        };

        """)
  }

  @Test("DateFns prints an instant")
  func dateFns() throws {
    let formatter = try DateFnsFormatter(Pattern("d 'de' MMMM"), locale: .es)
    let instant = Instant(epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)
    let text = try formatter.format(instant)  // 22 de noviembre
    #expect(text == "22 de noviembre")
  }

  @Test(
    "Every example is one of these",
    arguments: [
      "README.md", "Sources/CRMLocaleKit/CRMLocaleKit.docc/CRMLocaleKit.md",
      "Sources/DateFns/DateFns.docc/DateFns.md",
    ])
  func examplesAreHeld(page: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let held = try Self.lines(of: String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
      .joined(separator: "\n")
    let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
    let examples = text.components(separatedBy: "```swift\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(!examples.isEmpty)
    for example in examples {
      let lines = Self.lines(of: example).filter { !$0.hasPrefix("import ") }
      #expect(held.contains(lines.joined(separator: "\n")), "\(page): \(example)")
    }
  }

  /// The lines of a text without their indentation and without empty ones.
  private static func lines(of text: String) -> [String] {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
