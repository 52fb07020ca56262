import TestSupport
import Testing

@testable import LocaleWorkspace

@Suite("Base64")
struct Base64Tests {
  /// RFC 4648, section 10.
  static let vectors: [(text: String, bytes: String)] = [
    ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"),
    ("Zm9vYmE=", "fooba"), ("Zm9vYmFy", "foobar"),
  ]

  @Test("The vectors of the RFC, with their padding and without", arguments: vectors)
  func vector(_ text: String, _ bytes: String) {
    #expect(Base64.decoded(text) == Array(bytes.utf8))
    #expect(Base64.decoded(String(text.prefix { $0 != "=" })) == Array(bytes.utf8))
  }

  @Test("Line breaks and blanks may stand anywhere, as in mail")
  func breaks() {
    #expect(Base64.decoded("Zm9v\r\nYm Fy\n") == Array("foobar".utf8))
    #expect(Base64.decoded("Zg=\n=\n") == Array("f".utf8))
  }

  @Test(
    "Anything else is refused",
    arguments: ["Z", "Zm9vY", "Zg=", "Zg===", "Zm9v=", "Z=g=", "Zm9v-_==", "Zmé=", "=", "Zm9v\0"])
  func refused(_ text: String) {
    #expect(Base64.decoded(text) == nil)
  }

  @Test("Every byte comes back from what writes it in the plain way", arguments: Seeded(64))
  func roundTrip(seed: Seed) {
    var random = seed.numbers
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      // Six bits after another, from the plainest picture of them.
      var bits = bytes.flatMap { byte in (0..<8).map { Int(byte >> (7 - $0)) & 1 } }
      while bits.count % 6 != 0 { bits.append(0) }
      var text = ""
      for start in stride(from: 0, to: bits.count, by: 6) {
        text.append(letters[bits[start..<start + 6].reduce(0) { $0 * 2 + $1 }])
      }
      while text.utf8.count % 4 != 0 { text += "=" }
      #expect(Base64.decoded(text) == bytes, "\(length) bytes, \(seed)")
    }
  }
}
