/// An encoding of one byte for each character, in which UTF-8 is read by mistake.
struct CodePage: Sendable {
  /// The byte of each character from 0x80 on.
  private let bytes: [Unicode.Scalar: UInt8]

  /// How many letters a text has to be made of before nothing else can be meant.
  let leastCount: Int

  /// - Parameter characters: Those of the bytes 0x80 to 0xFF, U+FFFD where there is none.
  private init(_ characters: String, leastCount: Int) {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    var next: UInt8 = 0x80
    for scalar in characters.unicodeScalars {
      if scalar != "\u{FFFD}" { bytes[scalar] = next }
      next &+= 1
    }
    // What Windows has no character for is mostly passed on as it is.
    for byte: UInt8 in 0x80...0x9F where bytes[Unicode.Scalar(byte)] == nil {
      bytes[Unicode.Scalar(byte)] = byte
    }
    self.bytes = bytes
    self.leastCount = leastCount
  }

  /// The byte of a character; `nil` for ASCII and for what the page does not have.
  subscript(scalar: Unicode.Scalar?) -> UInt8? { scalar.flatMap { bytes[$0] } }

  /// Windows-1252 for the west, 1250 for central Europe, 1251 for Cyrillic. Letters of the last
  /// two stand beside each other in real words, so it takes more of them.
  static let all = [
    CodePage(
      "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
        + "°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
      leastCount: 1),
    CodePage(
      "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż"
        + "°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
      leastCount: 1),
    CodePage(
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї"
        + "°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
      leastCount: 3),
  ]
}
