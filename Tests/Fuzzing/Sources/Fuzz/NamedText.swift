/// An input that is a file: its first line is its path.
struct NamedText {
  /// The path, whose ending says how the text is read.
  let path: String

  /// The text.
  let bytes: [UInt8]

  /// Takes an input apart.
  init(_ input: [UInt8]) {
    let line = input.prefix(64).prefix { $0 != 0x0A }
    path = String(decoding: line, as: UTF8.self)
    bytes = Array(input.dropFirst(line.count + 1))
  }
}
