/// The scripts that the chat's texts are written in, as far as rules have to tell them apart.
///
/// The ranges are those of Unicode's blocks that hold the letters of living languages.
enum Script: String, Hashable, Sendable {
  case latin = "Latn"
  case greek = "Grek"
  case cyrillic = "Cyrl"
  case armenian = "Armn"
  case hebrew = "Hebr"
  case arabic = "Arab"
  case devanagari = "Deva"
  /// The other scripts of India, from Bengali to Sinhala.
  case indic = "Indc"
  case thai = "Thai"
  /// Lao, Burmese and Khmer.
  case southEastAsian = "Seas"
  case georgian = "Geor"
  case hangul = "Hang"
  case hiragana = "Hira"
  case katakana = "Kana"
  case han = "Hani"

  /// The script of a letter or a mark; `nil` for what all scripts share, and for all others.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case ..<0xC0, 0xD7, 0xF7: return nil
    case 0xC0...0x24F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06,
      0xFF21...0xFF3A, 0xFF41...0xFF5A:
      self = .latin
    case 0x370...0x373, 0x376...0x37D, 0x37F...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x531...0x556, 0x561...0x587, 0xFB13...0xFB17: self = .armenian
    case 0x591...0x5F2, 0xFB1D...0xFB4F: self = .hebrew
    case 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6DC, 0x6EE...0x6EF, 0x6FA...0x6FF,
      0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      self = .arabic
    case 0x900...0x963, 0x970...0x97F, 0xA8E0...0xA8FF: self = .devanagari
    case 0x980...0xDFF: self = .indic
    case 0xE01...0xE3A, 0xE40...0xE4E: self = .thai
    case 0xE80...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: self = .southEastAsian
    case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: self = .georgian
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: self = .hangul
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .katakana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3134F: self = .han
    default: return nil
    }
  }

  /// The script of the first letter in a text that has one.
  init?(firstLetterOf text: String) {
    guard let script = text.unicodeScalars.lazy.compactMap({ Script($0) }).first else { return nil }
    self = script
  }

  /// Whether it is written from right to left.
  var isRightToLeft: Bool { self == .hebrew || self == .arabic }

  /// Whether joiners decide how its letters are drawn.
  var usesJoiners: Bool {
    self == .arabic || self == .devanagari || self == .indic || self == .southEastAsian
  }

  /// Whether lines break between words that have no blanks between them.
  var breaksWithoutBlanks: Bool { self == .thai || self == .southEastAsian }
}
