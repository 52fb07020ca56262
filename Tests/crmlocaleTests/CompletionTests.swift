import Foundation
import TestSupport
import Testing

@Suite("What bash offers behind the command")
struct CompletionTests {
  /// The words so far, the last being completed, and some of what is offered; nothing else begins
  /// otherwise than that word.
  static let cases: [([String], [String])] = [
    (["check", "loc"], ["locales"]), (["check", "locales/"], ["locales/pl.json"]),
    (["resolve", "loc"], ["locales"]), (["preview", "loc"], ["locales"]),
    (["check", "--format", ""], ["text", "json", "sarif", "junit"]),
    (["check", "--output", "s"], ["sarif"]),
    (["check", "--color", ""], ["auto", "always", "never"]),
    (["rules", "date-pattern-o"], ["date-pattern-order"]), (["rules", "new_"], ["new_messages"]),
    (["check", "--select", "low-"], ["low-contrast"]),
    (["check", "--ignore", "low-contrast,wrong-t"], ["low-contrast,wrong-type"]),
    (["init", "--extends", ""], ["en", "es", "pt", "com"]),
    (["init", "--language", "p"], ["pl", "pt"]), (["config", "--loader", "loc"], ["locales"]),
    (["check", "--date-fns", "4."], ["4.1.0"]), (["format", "--locale", "pt"], ["pt"]),
    (["check", "--settings", "crm"], ["crmlocale.jsonc"]), (["sett"], ["settings"]),
    (["check", "--writ"], ["--write-baseline"]),
    (["schema", ""], ["overrides", "config", "settings", "bot-messages"]),
  ]

  @Test("Files, formats, codes, languages and releases are offered where they go", arguments: cases)
  func offer(_ words: [String], _ wanted: [String]) throws {
    let folder = try Folder(["locales/pl.json": "{}", "crmlocale.jsonc": "{}"])
    let list = (["crmlocale"] + words).map { "'\($0)'" }.joined(separator: " ")
    let outcome = try Program.shell(
      """
      PATH=$(dirname "$0"):/usr/bin:/bin
      source <(crmlocale --generate-completion-script bash) || exit 3
      COMP_WORDS=(\(list)); COMP_CWORD=\(words.count); COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
      _crmlocale crmlocale "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}" 2>/dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """, in: folder.url)
    let offered = outcome.output.split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(outcome.status == 0)
    for word in wanted { #expect(offered.contains(word), "\(words): \(offered) \(outcome.errors)") }
    for word in offered { #expect(word.hasPrefix(words[words.count - 1]), "\(words)") }
  }

  /// `Tests/Installation/complete.py` types into each of these shells.
  @Test("The scripts are written for each shell", arguments: ["bash", "zsh", "fish"])
  func scripts(_ shell: String) throws {
    let outcome = try Folder().run("--generate-completion-script", shell)
    #expect(outcome.status == 0 && outcome.output.contains("crmlocale"))
  }

  /// As much of what the parser prints of itself as the test asks.
  private struct Dump: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      struct Kind: Decodable { let list: Values? }
      struct Values: Decodable { let values: [String] }
      let abstract: String?
      let valueName: String?
      let completionKind: Kind?
    }

    let command: Command
  }

  @Test("Where shells offer words, the help has them too")
  func values() throws {
    let outcome = try Folder().run("--experimental-dump-help")
    let root = try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8)).command
    var count = 0
    for command in root.subcommands ?? [] {
      for argument in command.arguments ?? [] {
        for word in argument.completionKind?.list?.values ?? [] {
          count += 1
          #expect(
            argument.abstract?.contains(word) ?? false,
            "\(command.commandName) \(argument.valueName ?? ""): \(word)")
        }
      }
    }
    #expect(count > 10)
  }
}
