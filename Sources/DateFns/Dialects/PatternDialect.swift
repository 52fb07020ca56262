/// One of the two languages that date-fns patterns have been written in.
public enum PatternDialect: Sendable, Hashable, CaseIterable {
  /// That of 1.x and moment.js: `DD.MM.YYYY`, `D [de] MMMM`, `dddd`.
  case legacy

  /// That of Unicode TR35, from 2.0: `dd.MM.yyyy`, `d 'de' MMMM`, `EEEE`.
  case unicode

  /// The dialect of a release.
  public init(_ release: DateFnsRelease) {
    self = release.has(.unicodeLetters) ? .unicode : .legacy
  }

  /// The other one.
  public var other: PatternDialect { self == .legacy ? .unicode : .legacy }

  /// The last release that speaks it.
  public var lastRelease: DateFnsRelease {
    let release = DateFnsRelease.known.last { PatternDialect($0) == self }
    return release ?? .latest
  }

  /// The dialect in which a text was clearly written; nil where it could be either, or mixes both.
  ///
  ///     PatternDialect(of: "DD.MM.YYYY")  // .legacy
  ///     PatternDialect(of: "dd.MM.yyyy")  // .unicode
  ///     PatternDialect(of: "dd.MM.YYYY")  // nil: a mistake in either
  ///     PatternDialect(of: "HH:mm")       // nil: the same in both
  public init?(of text: String) {
    let isLegacy = Self.hasSignsOfLegacy(text)
    let isUnicode = Self.hasSignsOfUnicode(text)
    guard isLegacy != isUnicode else { return nil }
    self = isLegacy ? .legacy : .unicode
  }

  /// Days of the month and weekdays by their old letters, brackets around words, and letters that
  /// mean nothing in the other dialect.
  private static func hasSignsOfLegacy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return LegacyScanner(bytes).contains { unit in
      switch (unit.kind, Unicode.Scalar(unit.letter)) {
      case (.bracketed, _): bytes[unit.range].contains { $0.isLetter }
      case (.field, "D"), (.ordinal, "D"): unit.count <= 2 && !touchesWord(unit, in: bytes)
      case (.field, "d"): unit.count >= 3 && !touchesWord(unit, in: bytes)
      case (.field, "A"), (.field, "Z"), (.field, "W"), (.ordinal, "W"):
        !touchesWord(unit, in: bytes)
      default: false
      }
    }
  }

  /// Calendar years and weekdays by their new letters, long formats, and quotes around words.
  private static func hasSignsOfUnicode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return UnicodeScanner(bytes, readsLongFormats: true).contains { unit in
      switch (unit.kind, Unicode.Scalar(unit.letter)) {
      case (.quoted, _): bytes[unit.range].contains { $0.isLetter }
      case (.longFormat, _): !touchesWord(unit, in: bytes)
      case (.field, "y"): unit.count >= 2
      case (.field, "E"), (.field, "c"), (.field, "i"): unit.count >= 3
      default: false
      }
    }
  }

  /// Whether a small letter stands beside a token, as in `Day`.
  private static func touchesWord(_ unit: ScannedUnit, in bytes: [UInt8]) -> Bool {
    let small = UInt8(ascii: "a")...UInt8(ascii: "z")
    let before = unit.range.lowerBound - 1
    let after = unit.range.upperBound
    return before >= 0 && small.contains(bytes[before])
      || after < bytes.count && small.contains(bytes[after])
  }
}
