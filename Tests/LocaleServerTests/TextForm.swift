import JSONText
import TestSupport
import Testing

@testable import LocaleServer

/// How a text of a test is written: what a position depends on besides what it names.
enum TextForm: String, CaseIterable, CustomTestStringConvertible {
  case plain, emoji, returnsAndNewlines, returnsAlone, mark, everything

  var testDescription: String { rawValue }

  /// A text in the form. `·` in it stands for text that nobody reads, `\n` for the end of a line.
  func written(_ text: String) -> String {
    let filled = text.replacing("·", with: hasEmoji ? "😀é👨‍👩‍👧e\u{301}中" : "xyz")
    return (hasMark ? "\u{FEFF}" : "") + filled.replacing("\n", with: lineBreak)
  }

  private var hasEmoji: Bool { self == .emoji || self == .everything }

  private var hasMark: Bool { self == .mark || self == .everything }

  private var lineBreak: String {
    switch self {
    case .plain, .emoji, .mark: "\n"
    case .returnsAndNewlines, .everything: "\r\n"
    case .returnsAlone: "\r"
    }
  }
}

extension Oracle {
  /// Where an editor has a byte of a text, worked out from all that stands before it.
  static func position(of offset: Int, in text: String, _ encoding: PositionEncoding) -> JSONValue {
    let before = String(decoding: Array(text.utf8)[..<offset], as: UTF8.self)
    let units = encoding == .utf8 ? before.utf8.map { UInt16($0) } : Array(before.utf16)
    let lines = lines(of: units)
    return [
      "line": .int(lines.count - 1), "character": .int(lines.last.map { $0.count } ?? 0),
    ]
  }

  /// Where an editor has a span of a text.
  static func range(
    of span: Range<Int>, in text: String, _ encoding: PositionEncoding
  ) -> JSONValue {
    [
      "start": position(of: span.lowerBound, in: text, encoding),
      "end": position(of: span.upperBound, in: text, encoding),
    ]
  }
}

extension JSONValue {
  /// All that stands under a name anywhere in a value, in its order.
  func all(named name: String) -> [JSONValue] {
    switch self {
    case .array(let values): values.flatMap { $0.all(named: name) }
    case .object(let members):
      members.flatMap { $0.key == name ? [$0.value] : $0.value.all(named: name) }
    default: []
    }
  }
}
