import Foundation
import TestSupport
import Testing

/// Nothing that a file holds or is called reaches a terminal or the log of a runner raw.
@Suite("What a terminal would obey")
struct TerminalTests {
  /// Controls of every kind, in a text and in a name.
  private static let hostile = "\u{1B}]0;x\u{7}\u{9B}2J\u{8}\u{7F}\u{85}\u{202E}\u{2066}\u{2028}"

  private static let files = [
    "a.json":
      #"{"extends": "en", "date_format": "\u001b[2J\r\n::error::PWNED '\#(hostile)' YYYY", "new_messages": "\#(hostile)"}"#,
    "b.json": #"{"extends": "./\#(hostile).json"}"#,
    "c\u{1B}[31m\n::error::c.json":
      #"{"extends": "en", "\#(hostile)": "x", "date_format": "YYYY"}"#,
    "::error::d.json": #"{"extends": "en", "nope": "x"}"#,
    "config.json": #"{"onlinechat": {"locale": {"extends": "en", "new_messages": "\#(hostile)"}}}"#,
    "bad.json": #"{"onlinechat": {"locale": "./\#(hostile).json"}}"#,
    "bot.json":
      #"{"en": "\#(hostile) {{bot_params.locale}}", "\#(hostile)": "{{bot_params.locale}}"}"#,
  ]

  private static let commands: [[String]] = [
    ["check"], ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--quiet"],
    ["check", "gone\u{1B}[31m.json"], ["check", "\u{1B}[31m"], ["preview", "a.json"],
    ["preview", "a.json", "--format", "json"], ["preview", "::error::d.json"],
    ["preview", "c\u{1B}[31m\n::error::c.json"], ["resolve", "a.json"], ["resolve", "b.json"],
    ["resolve", "a.json", "--provenance"], ["resolve", "c\u{1B}[31m\n::error::c.json"],
    ["resolve", "c\u{1B}[31m\n::error::c.json", "--provenance"],
    ["resolve", "a.json", "--provenance", "--format", "json"],
    ["config", "config.json"], ["config", "bad.json"], ["config", "gone\u{9B}.json"],
    ["config", "config.json", "--html", "--bot-messages", "bot.json"], ["rules", "\u{1B}[31m"],
    ["check", "--format", "\u{1B}[31m"], ["\u{1B}[31m"], ["init", "--extends", "\u{1B}[31m"],
    ["debug", "findings", "a.json"], ["debug", "tokens", "a.json"], ["debug", "tree", "b.json"],
    ["debug", "resolved", "b.json"], ["debug", "config", "a.json"], ["debug", "scan", "a.json"],
  ]

  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 == "\n"
        || !$0.properties.isBidiControl && $0.properties.generalCategory != .control
          && $0 != "\u{2028}"
    }
  }

  private func hasCommand(_ text: String) -> Bool {
    text.split(separator: "\n").contains { line in
      line.drop { $0.isWhitespace }.hasPrefix("::")
    }
  }

  @Test("No command prints it raw, and no line is a command to a runner", arguments: Self.commands)
  func harmless(_ arguments: [String]) throws {
    let outcome = try Folder(Self.files).run(arguments)
    #expect(!outcome.isCrash)
    for text in [outcome.output, outcome.errors] {
      #expect(isHarmless(text), "\(text.debugDescription)")
      #expect(!hasCommand(text), "\(text.debugDescription)")
    }
  }

  @Test("Annotations are one line each, with nothing raw in them")
  func annotations() throws {
    let outcome = try Folder(Self.files).run("check", "--format", "github")
    let lines = outcome.output.split(separator: "\n")
    #expect(isHarmless(outcome.output), "\(outcome.output.debugDescription)")
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(
        ["::error file=", "::warning file=", "::notice file="].contains { line.hasPrefix($0) },
        "\(line)")
    }
  }

  // MARK: The preview on a terminal

  private static let previewed = [
    "ar.json": #"{"extends": "en", "powered_by": "مدعوم من", "delivery_status_sent": "تم"}"#
  ]

  private func preview(
    _ columns: UInt16, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> String {
    let folder = try Folder(Self.previewed)
    return try withExtendedLifetime(folder) {
      try Program.onTerminal(
        ["preview", "ar.json"] + arguments, in: folder.url, columns: columns,
        environment: environment)
    }
  }

  @Test("The preview knows the width of the terminal", arguments: [UInt16(40), 80, 0])
  func width(columns: UInt16) throws {
    let text = try preview(columns, "--color", "never")
    #expect(text.contains("│ * delivery_status_read\n") == (columns != 40))
    #expect(text.contains("│ *\n") == (columns == 40))
  }

  struct Look: CustomTestStringConvertible {
    let testDescription: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    let hasColor: Bool
  }

  static let looks = [
    Look(testDescription: "a terminal", hasColor: true),
    Look(testDescription: "--color never", arguments: ["--color", "never"], hasColor: false),
    Look(testDescription: "NO_COLOR", environment: ["NO_COLOR": "1"], hasColor: false),
    Look(testDescription: "TERM=dumb", environment: ["TERM": "dumb"], hasColor: false),
  ]

  @Test("The preview is coloured as a check is, and isolates on terminals alone", arguments: looks)
  func colored(_ look: Look) throws {
    let folder = try Folder(Self.previewed)
    let arguments = ["preview", "ar.json"] + look.arguments
    let text = try Program.onTerminal(
      arguments, in: folder.url, columns: 80, environment: look.environment)
    #expect(text.contains("\u{1B}[") == look.hasColor)
    #expect(text.contains("\u{2067}مدعوم من\u{2069}"))
    let piped = try Program.run(arguments, in: folder.url, environment: look.environment)
    #expect(isHarmless(piped.output) && piped.output.contains("مدعوم من"))
  }

  @Test("Colour that was asked for comes through a pipe, isolates do not")
  func pipe() throws {
    let folder = try Folder(Self.previewed)
    let outcome = try folder.run("preview", "ar.json", "--color", "always")
    #expect(outcome.output.contains("\u{1B}[") && !outcome.output.contains("\u{2067}"))
    #expect(try folder.run("preview", "ar.json", "--color", "pink").status == 2)
  }

  @Test("A patch into a file has the very bytes")
  func patch() throws {
    let source = #"{"extends": "en", "new_messages": "\#(Self.hostile)", "powerd_by": "x"}"#
    let folder = try Folder(["a.json": source])
    let outcome = try folder.check("--diff", "a.json")
    #expect(outcome.output.contains("-" + source))
  }
}
