import LocaleDiagnostics
import TestSupport
import Testing

@testable import LocaleModel

/// Texts as other encodings have them: what they say is only guessed, to tell whose they are.
@Suite("Texts that are not UTF-8")
struct OtherEncodingTests {
  /// A way to write text, by the Unicode Standard, section 3.10 (encoding schemes).
  enum Scheme: String, CaseIterable, Sendable {
    case utf16LE, utf16BE, utf32LE, utf32BE

    private func bytes(_ value: UInt32, _ count: Int) -> [UInt8] {
      let big = (0..<count).map { UInt8(value >> (8 * UInt32(count - 1 - $0)) & 255) }
      return self == .utf16LE || self == .utf32LE ? big.reversed() : big
    }

    func encoded(_ text: String) -> [UInt8] {
      switch self {
      case .utf16LE, .utf16BE: text.utf16.flatMap { bytes(UInt32($0), 2) }
      case .utf32LE, .utf32BE: text.unicodeScalars.flatMap { bytes($0.value, 4) }
      }
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> String? {
    OtherEncoding.decoded(bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  static let texts = [
    "{}", #"{"extends": "en"}"#, "window.crmPluginConfig = {};", "a", "{\"a\": \"Größe\"}",
    "{\"a\": \"日本語\"}", "{\"a\": \"😀\"}", "<p>é</p>\r\n", "{\"a\": \"\u{2028}\"}",
  ]

  @Test("With a mark every scheme is read", arguments: Scheme.allCases, texts)
  func marked(_ scheme: Scheme, _ text: String) {
    let bytes = scheme.encoded("\u{FEFF}" + text)
    #expect(OtherEncoding.isWide(bytes))
    #expect(Self.decoded(bytes) == "\u{FEFF}" + text)
  }

  @Test("Without one it is told by where the zeros stand", arguments: Scheme.allCases, texts)
  func unmarked(_ scheme: Scheme, _ text: String) {
    let bytes = scheme.encoded(text)
    #expect(OtherEncoding.isWide(bytes))
    #expect(Self.decoded(bytes) == text)
  }

  @Test("A text that was cut off is read as far as its last whole unit", arguments: Scheme.allCases)
  func cut(_ scheme: Scheme) {
    let bytes = scheme.encoded("\u{FEFF}{\"a\": 1}")
    let unit = scheme == .utf16LE || scheme == .utf16BE ? 2 : 4
    for count in (2 * unit)..<bytes.count {
      let read = Self.decoded(Array(bytes.prefix(count)))
      #expect(read == String("\u{FEFF}{\"a\": 1}".unicodeScalars.prefix(count / unit)))
    }
  }

  @Test("What is UTF-8 already is left alone", arguments: texts + ["", " ", "\u{FEFF}{}"])
  func plain(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(OtherEncoding.decoded(bytes) == nil)
    #expect(!OtherEncoding.isWide(bytes))
  }

  @Test("In an encoding of single bytes the letters of ASCII are read, whichever it is")
  func singleBytes() {
    // `ß` in Windows-1252, `ż` in Windows-1250, `я` in Windows-1251 and KOI8-R, `é` in Mac OS Roman.
    for byte: UInt8 in [0xDF, 0xBF, 0xFF, 0xD1, 0x8E, 0x80] {
      let bytes = Array(#"{"extends": "en", "powered_by": "a"#.utf8) + [byte] + Array("\"}".utf8)
      let read = Self.decoded(bytes)
      #expect(read?.hasPrefix(#"{"extends": "en", "powered_by": "a"#) == true)
      #expect(read?.hasSuffix("\"}") == true && read?.count == bytes.count)
    }
  }

  @Test("A zero in a text is taken for a blank")
  func zeros() {
    #expect(Self.decoded(Array("{\"a\":\0 1}".utf8)) == "{\"a\":  1}")
    #expect(Self.decoded(Array("{\"ä\":\0 1}".utf8)) == "{\"ä\":  1}")
  }

  @Test("Any bytes are read somehow, and what is read is UTF-8", arguments: Seeded(1..<6))
  func anything(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<2000 {
      let bytes = (0..<random.next(below: 12)).map { _ in
        random.pick([0, 0xFF, 0xFE, 0xD8, 0xDC, 0x41, 0x7B, 0x22, 0xC3, 0xA9, 0xE2] as [UInt8])
      }
      guard let read = OtherEncoding.decoded(bytes) else {
        #expect(String(validating: bytes, as: UTF8.self) != nil, "\(bytes)")
        continue
      }
      #expect(String(validating: read, as: UTF8.self) != nil, "\(bytes)")
    }
  }
}
