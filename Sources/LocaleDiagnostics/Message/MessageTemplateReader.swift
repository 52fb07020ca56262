/// Reads the text of a template from its start to its end.
struct MessageTemplateReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The whole text; `nil` where it is not understood.
  mutating func pieces() -> [MessageTemplate.Piece]? { pieces(counting: nil) }

  /// The pieces up to the end of the text, or of the branch of a plural.
  ///
  /// - Parameter number: The value that a plural counts, which `#` stands for.
  private mutating func pieces(counting number: Int?) -> [MessageTemplate.Piece]? {
    var pieces: [MessageTemplate.Piece] = []
    var start = offset
    while let byte = next, number == nil || byte != UInt8(ascii: "}") {
      let counts = number != nil && byte == UInt8(ascii: "#")
      guard counts || isPlace else {
        offset += 1
        continue
      }
      addText(from: start, to: &pieces)
      guard let piece = counts ? numberSign(number) : place() else { return nil }
      pieces.append(piece)
      start = offset
    }
    addText(from: start, to: &pieces)
    return number == nil || take("}") ? pieces : nil
  }

  private func addText(from start: Int, to pieces: inout [MessageTemplate.Piece]) {
    guard start < offset else { return }
    pieces.append(.text(String(decoding: bytes[start..<offset], as: UTF8.self)))
  }

  private mutating func numberSign(_ number: Int?) -> MessageTemplate.Piece? {
    offset += 1
    return number.map { .place($0) }
  }

  /// `{0}`, or a plural.
  private mutating func place() -> MessageTemplate.Piece? {
    offset += 1
    var number = 0
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), number < 100 {
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      offset += 1
    }
    if take("}") { return .place(number) }
    guard take(", plural, one {"), let one = pieces(counting: number), take(" other {"),
      let other = pieces(counting: number), take("}")
    else { return nil }
    return .plural(number, one: one, other: other)
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Whether a brace and a digit follow.
  private var isPlace: Bool {
    next == UInt8(ascii: "{") && offset + 1 < bytes.count
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset + 1])
  }

  /// Passes over a text that follows.
  private mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }
}
