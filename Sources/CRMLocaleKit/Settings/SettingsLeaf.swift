internal import DateFns
internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleICU
internal import LocaleRules
internal import LocaleScanning

/// A single value of a settings file: what it may be.
enum SettingsLeaf: Sendable, CaseIterable {
  case text, glob, path, flag, version, language, release, messages, level, kind, output, ending
  /// The address of a page, without a fragment.
  case address
  /// A code, or the beginning of codes with `*`.
  case rules
  /// A code. One that does not exist silences nothing, which is a finding and not a fault of the file.
  case code

  /// The words that it takes; `nil` where there are too many to list, or any will do.
  var words: [String]? {
    switch self {
    case .release: DateFnsRelease.known.map { $0.description }
    case .messages: MessageLanguage.allCases.map { $0.rawValue }
    case .level: RuleLevel.allCases.map { $0.rawValue }
    case .kind: FileFormats.Name.allCases.map { $0.rawValue }
    case .rules, .code: RuleRegistry.descriptors.map { $0.code.rawValue }
    case .text, .glob, .path, .flag, .version, .language, .output, .ending, .address: nil
    }
  }

  /// What kind of value stands for it in the file.
  var valueKind: ValueKind {
    switch self {
    case .flag: .boolean
    case .version: .number
    default: .string
    }
  }

  /// Whether a text is one of those that it takes.
  func takes(_ text: String) -> Bool {
    switch self {
    case .text, .code: true
    case .glob, .path: !text.isEmpty
    case .ending: !text.isEmpty && text != "."
    case .language: Self.isLanguage(text)
    case .rules: CodeSelector(text) != nil
    case .output: Self.isOutput(text)
    case .address: Self.isAddress(text)
    case .release, .messages, .level, .kind: words?.contains(text) ?? false
    case .flag, .version: false
    }
  }

  private static func isLanguage(_ text: String) -> Bool {
    guard let tag = try? LanguageTag(text) else { return false }
    return ICULanguageFacts.shared.isLanguage(tag.language)
  }

  private static func isOutput(_ text: String) -> Bool {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return ReportFormat(rawValue: String(parts[0])) != nil && parts.dropFirst().first != ""
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    return !rest.isEmpty
      && rest.allSatisfy {
        $0 > UInt8(ascii: " ") && $0 <= UInt8(ascii: "~") && $0 != UInt8(ascii: "#")
      }
  }

  /// It in JSON Schema.
  var schema: JSONValue {
    switch self {
    case .text: ["type": "string"]
    case .glob, .path: ["type": "string", "minLength": 1]
    case .ending: ["type": "string", "pattern": "^(\\.?[^.]|\\.+[^.]|\\.\\.)"]
    case .flag: ["type": "boolean"]
    case .version: ["const": 1]
    case .language: ["type": "string", "pattern": "^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$"]
    case .output:
      [
        "type": "string",
        "pattern": .string(
          "^(\(ReportFormat.allCases.map { $0.rawValue }.joined(separator: "|")))(=.+)?$"),
      ]
    case .address: ["type": "string", "pattern": "^https?://[!\"$-~]+$"]
    case .rules: ["anyOf": [["enum": list], ["type": "string", "pattern": "^[a-z-]*\\*$"]]]
    // Others are told as findings.
    case .code: ["anyOf": [["enum": list], ["type": "string"]]]
    case .release, .messages, .level, .kind: ["enum": list]
    }
  }

  private var list: JSONValue { .array((words ?? []).map { .string($0) }) }
}
