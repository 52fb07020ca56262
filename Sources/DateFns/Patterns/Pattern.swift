/// The text that tells `format()` what to print, such as `d 'de' MMMM`.
///
/// Any text is a pattern; what is wrong with it is found in ``problems``, and by ``DateFnsFormatter``.
///
///     Pattern("HH:mm").units.map(\.range)  // [0..<2, 2..<3, 3..<5]
public struct Pattern: Sendable, Hashable {
  /// The pattern as it was written.
  public let text: String

  /// The release whose language it is read in.
  public let release: DateFnsRelease

  /// Takes a text for a pattern of a release.
  public init(_ text: String, release: DateFnsRelease = .latest) {
    self.text = text
    self.release = release
  }

  /// The pieces of the pattern as it was written, in order; together they cover it.
  ///
  /// They are found anew each time. What long formats are for a locale, and what runs together
  /// once they are written out, is told by ``expanded(for:)``.
  public var units: [PatternUnit] {
    let bytes = Array(text.utf8)
    return scan(bytes, readsLongFormats: true).map { PatternUnit($0, of: bytes, range: $0.range) }
  }

  /// Splits a text in the language of the release.
  func scan(_ bytes: [UInt8], readsLongFormats: Bool) -> [ScannedUnit] {
    release.has(.unicodeLetters)
      ? Array(UnicodeScanner(bytes, readsLongFormats: readsLongFormats))
      : Array(LegacyScanner(bytes))
  }
}

extension PatternUnit {
  /// A piece that a scanner found in a text.
  init(_ unit: ScannedUnit, of bytes: [UInt8], range: Range<Int>) {
    let letter = Unicode.Scalar(unit.letter)
    func text() -> String { String(decoding: bytes.unquoted(unit), as: UTF8.self) }
    let kind: Kind =
      switch unit.kind {
      case .field: .field(FieldToken(letter, count: unit.count))
      case .ordinal: .field(FieldToken(letter, count: unit.count, isOrdinal: true))
      case .longFormat: .longFormat(date: unit.count, time: unit.range.count - unit.count)
      case .literal, .escaped: .literal(text())
      case .quoted, .bracketed: .quoted(text(), isTerminated: true)
      case .unterminated: .quoted(text(), isTerminated: false)
      case .escapedQuote: .escapedQuote
      case .lineBreak: .lineBreak
      case .unescapedLetters: .unescapedLetters(letter, count: unit.count)
      }
    self.init(kind: kind, range: range)
  }
}
