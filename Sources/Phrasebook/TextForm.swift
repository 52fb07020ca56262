/// A text without what makes no other text of it: case, blanks and marks at its ends, how an
/// apostrophe is drawn.
///
///     TextForm("Wysyłanie…") == TextForm("wysyłanie")  // true
public struct TextForm: Sendable, Hashable {
  private let scalars: [Unicode.Scalar]

  /// Reads a text.
  public init(_ text: String) {
    var result: [Unicode.Scalar] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘", "ʻ", "ʼ": result.append("'")
      case "\u{A0}", "\u{202F}": result.append(" ")
      // What İ becomes in lower case besides i.
      case "\u{307}": break
      default: result.append(scalar)
      }
    }
    while let last = result.last, Self.isMark(last) { result.removeLast() }
    scalars = Array(result.drop { Self.isMark($0) })
  }

  /// Hashes the text as one piece, and not scalar by scalar.
  public func hash(into hasher: inout Hasher) {
    scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// How many letters it has.
  public var letterCount: Int { scalars.count { $0.properties.isAlphabetic } }

  /// Whether it is nothing but marks.
  public var isEmpty: Bool { scalars.isEmpty }

  /// Blanks, what ends a sentence, and what stands around it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "…", "!", "?", ":", ",", ";", "。", "！", "：", "।", "۔", "։", "՝", "¡", "¿",
      "\"", "*", "-", "–", "—":
      true
    default: scalar.properties.isWhitespace
    }
  }
}
