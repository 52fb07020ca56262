package import LocaleModel

/// How wide a text is in a sans-serif font, in thousandths of its size.
///
/// ASCII is by the metrics of Helvetica, which Arial and others share. For the rest a script's usual
/// width does: what is wanted is whether a text has room, not where its last pixel stands.
package enum TextWidth {
  /// How many percent of its place in the chat a text takes, where it surely does not fit; `nil` where
  /// it does, and where the place grows with its text.
  package static func excess(of text: String, in key: StringKey) -> Int? {
    guard let room = room(for: key) else { return nil }
    // An ellipsis may be cut without loss.
    let percent = percent(of: room, for: of(withoutEllipsis(text)))
    return percent > certainPercent ? percent : nil
  }

  /// From where on a text does not fit in whatever font the chat is shown.
  private static let certainPercent = 110

  /// How much of its place a text takes, rounded up. `Int` has 32 bits in a browser, which a text of a
  /// megabyte exceeds.
  private static func percent(of room: Int, for width: Int) -> Int {
    Int(clamping: (Int64(width) * 100 + Int64(room) - 1) / Int64(room))
  }

  private static func withoutEllipsis(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let end = scalars.lastIndex { $0 != "." && $0 != "…" && $0 != " " }
    return end.map { String(scalars[...$0]) } ?? text
  }

  /// The width of a text.
  static func of(_ text: String) -> Int {
    Int(clamping: text.unicodeScalars.reduce(Int64(0)) { $0 + Int64(of($1)) })
  }

  /// The room that a string has in a chat of 360 pixels: that of so many letters `n`; `nil` where the
  /// place grows with its text.
  static func room(for key: StringKey) -> Int? {
    let letters: Int? =
      switch key {
      case .deliveryStatusSending, .deliveryStatusSent, .deliveryStatusRead, .deliveryStatusError:
        21
      case .newMessages: 30
      case .composePlaceholder: 42
      case .dateFormat, .timeFormat, .poweredBy: nil
      }
    return letters.map { $0 * of("n" as Unicode.Scalar) }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if 0x20..<0x7F ~= scalar.value { return ascii[Int(scalar.value) - 0x20] }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || scalar.value < 0x20 { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    guard let script = Script(scalar) else { return other(scalar) }
    return width(of: script, scalar, isCapital: properties.isUppercase)
  }

  private static func width(of script: Script, _ scalar: Unicode.Scalar, isCapital: Bool) -> Int {
    switch script {
    case .latin: "łíìïîīįıĺļľţť".unicodeScalars.contains(scalar) ? 250 : isCapital ? 700 : 540
    case .cyrillic: "жмшщюыфЖМШЩЮЫФ".unicodeScalars.contains(scalar) ? 780 : isCapital ? 700 : 540
    case .greek, .armenian: isCapital ? 690 : 550
    case .hebrew, .arabic: 500
    case .devanagari, .indic, .thai, .southEastAsian, .georgian: 580
    case .hangul, .hiragana, .katakana, .han: 1000
    }
  }

  private static func other(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0xA0, 0x2018...0x201B: 278
    case 0x3000...0x303F, 0xFF00...0xFFEF, 0x2014, 0x2026: 1000
    case 0x1F000...0x1FAFF: 1300
    default: 556
    }
  }

  /// From the blank to the tilde.
  private static let ascii: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
