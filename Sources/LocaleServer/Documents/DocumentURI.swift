internal import LocaleModel

/// The address by which an editor names a text.
struct DocumentURI: Hashable {
  /// The address as the editor writes it: by that it knows the text again.
  let text: String

  /// Takes an address as it is.
  init(_ text: String) { self.text = text }

  /// The address of a file.
  init(path: String) {
    var text = "file://"
    for byte in path.utf8 {
      if Self.isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    self.text = text
  }

  /// What may stand in the path of an address as it is (RFC 3986, 3.3).
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/-._~!$&'()*+,;=@".utf8.contains(byte)
    }
  }

  /// What stands before the first colon, such as `file` or `untitled`.
  var scheme: String {
    text.firstIndex(of: ":").map { text[..<$0].lowercased() } ?? ""
  }

  /// The path of a file, from the root of the file system; `nil` for what is not a file.
  var path: String? {
    guard scheme == "file" else { return nil }
    var rest = text.utf8.dropFirst("file:".utf8.count)
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      rest = rest[slash...]
    }
    guard rest.first == UInt8(ascii: "/") else { return nil }
    let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    return Self.decoded(rest[..<(end ?? rest.endIndex)])
  }

  /// The address as this program writes it, by which two of one file are the same: editors differ in
  /// what they write with `%`.
  var canonical: DocumentURI { path.map { DocumentURI(path: $0) } ?? self }

  /// What stands behind the scheme, without what tells the path apart from it.
  var name: String {
    let rest = text.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
    return Self.decoded(rest).pathNames.last.map { String($0) } ?? ""
  }

  private static func decoded(_ text: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
