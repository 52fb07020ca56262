public import LocaleDiagnostics

/// The settings file that `crmlocale settings --init` writes: all that can be said, as comments.
public enum NewSettings {
  /// The file.
  ///
  /// - Parameter localizer: Who says its comments.
  public static func text(_ localizer: Localizer = .english) -> String {
    func comment(_ message: Message, _ indent: String = "  ") -> String {
      TextColumns.wrapped(localizer.text(message), width: 97 - indent.count)
        .map { "\(indent)// \($0)" }.joined(separator: "\n")
    }
    return """
      \(comment(purpose(), ""))
      \(comment(inForce(.code("crmlocale settings PATH")), ""))
      {
        "version": 1,

      \(comment(files()))
        "files": {
          // "include": ["sites/**"],
          // "exclude": ["**/vendor/**"],
          // "extensions": {".tpl": "page"},
        },

      \(comment(language()))
        "language": {
          // "sites/pl/**": "pl",
        },

      \(comment(rules(.codes(levels), .code("crmlocale rules"))))
        "rules": {
          // "date-pattern-order": "off",
          // "untranslated": "error",
        },

      \(comment(overrides()))
        "overrides": [
          // {"files": ["legacy/**"], "rules": {"low-contrast": "off"}},
        ],

      \(comment(suppressions()))
        "suppressions": [
          // {"files": ["shop.json"], "key": "date_format", "codes": ["date-pattern-week-year"],
          //  "reason": "agreed with the client"},
        ],

        // "dateFns": "4.1.0",
        // "strict": true,
        // "messages": "es",
        // "baseline": "crmlocale-baseline.json",
        // "outputs": ["text", "sarif=report.sarif"],
        // "rulePage": "https://wiki.example.org/chat-rules",
      }

      """
  }
}

extension NewSettings {
  private static let purpose = Phrase(
    "settings-file.purpose",
    "What crmlocale goes by in this folder and below it. Flags on the command line come before it.")

  private static let inForce = Phrase("settings-file.in-force") { command in
    "`\(command)` says what is in force for a file, and why."
  }

  private static let files = Phrase(
    "settings-file.files",
    "Which files a search looks at, and how files of other endings are read.")

  private static let language = Phrase(
    "settings-file.language",
    "The language of the strings by path, where names and comments do not say it.")

  private static let levels = ["off", "on", "note", "warning", "error"]

  private static let rules = Phrase("settings-file.rules") { levels, command in
    "How grave findings are, one of \(levels). `\(command)` lists the codes."
  }

  private static let overrides = Phrase(
    "settings-file.overrides", "The same for some of the files.")

  private static let suppressions = Phrase(
    "settings-file.suppressions",
    "Findings that are known and accepted, where the file itself has no comments.")
}
