internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import LocaleWorkspace

/// A finding as a baseline knows it: by what it is about, never by its place or its words.
struct BaselineEntry: Sendable, Hashable {
  /// The code of the rule.
  let code: String

  /// The file, from the folder of the settings.
  let path: String

  /// The property, from the outermost inwards with dots between; empty for none.
  let key: String

  /// The hash of what the finding is about, and of the string that it is a part of.
  let value: String

  /// Its line in the file.
  var line: String {
    JSONValue.object(present: [
      "code": .string(code), "path": .string(path), "key": .string(key), "value": .string(value),
    ]).text(escaping: .hidden)
  }

  /// The same about a file of another name.
  func renamed(_ path: String) -> BaselineEntry {
    BaselineEntry(code: code, path: path, key: key, value: value)
  }

  /// Whether two are equal byte for byte.
  static func == (left: BaselineEntry, right: BaselineEntry) -> Bool {
    left.parts.elementsEqual(right.parts)
  }

  /// Hashes what is compared.
  func hash(into hasher: inout Hasher) {
    for part in parts { hasher.combine(part) }
  }

  private var parts: [ExactText] { [code, path, key, value].map { ExactText($0) } }
}

extension BaselineEntry {
  /// A finding of a file that was checked.
  init(_ finding: Diagnostic, in file: CheckedFile, path: String) {
    code = finding.code.rawValue
    self.path = path
    key = finding.keyPath.joined(separator: ".")
    let bytes = file.document.bytes
    let range = finding.location.range.clamped(to: bytes.indices)
    let whole = file.document.text(around: finding.location.range)
    value = Self.hash(Array(bytes[range]) + [0] + (whole.map { Array($0.utf8) } ?? []))
  }

  /// FNV-1a with 64 bits: the same in every run and on every machine, unlike Swift's own hashes.
  private static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension WidgetDocument {
  /// The text of the string of the chat that a span is a part of; `nil` where it is a part of none.
  fileprivate func text(around range: Range<Int>) -> String? {
    for overrides in locales {
      for property in overrides.object.properties {
        let value = property.value.range
        guard value.lowerBound <= range.lowerBound, range.upperBound <= value.upperBound else {
          continue
        }
        return property.value.syntax.map { $0.string?.text ?? $0.sourceText }
      }
    }
    return nil
  }
}
