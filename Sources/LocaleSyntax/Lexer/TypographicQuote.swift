/// A quotation mark of print, where code has a straight one.
///
/// English “ and ”, ‘ and ’; German and Polish „ and “ or ”, ‚ and ‘; French, Ukrainian and Russian « and
/// », ‹ and ›; and the full-width marks of Chinese and Japanese keyboards.
struct TypographicQuote: Equatable {
  /// Marks that open and close one another, in either order: languages differ.
  enum Family { case double, single, guillemets, singleGuillemets, wideDouble, wideSingle }

  let family: Family

  /// How many bytes it has.
  let length: Int

  /// The straight mark that belongs in its place.
  var straight: Unicode.Scalar {
    switch family {
    case .double, .guillemets, .wideDouble: "\""
    case .single, .singleGuillemets, .wideSingle: "'"
    }
  }

  /// Whether a blank inside it belongs to the mark, as French writes « ainsi ».
  private var takesBlank: Bool { family == .guillemets || family == .singleGuillemets }

  /// The mark at an offset of a text; `nil` if there is none.
  init?(_ bytes: some RandomAccessCollection<UInt8>, at offset: Int) {
    func byte(_ distance: Int) -> UInt8 {
      let place = bytes.index(bytes.startIndex, offsetBy: offset + distance)
      return place < bytes.endIndex ? bytes[place] : 0
    }
    guard offset >= 0, offset < bytes.count else { return nil }
    let first = byte(0)
    guard first == 0xC2 || first == 0xE2 || first == 0xEF else { return nil }
    guard offset + 1 < bytes.count else { return nil }
    if first == 0xC2 {
      guard byte(1) == 0xAB || byte(1) == 0xBB else { return nil }
      self.init(.guillemets, 2)
      return
    }
    guard offset + 2 < bytes.count else { return nil }
    switch (first, byte(1), byte(2)) {
    case (0xE2, 0x80, 0x98...0x9B): self.init(.single, 3)
    case (0xE2, 0x80, 0x9C...0x9F): self.init(.double, 3)
    case (0xE2, 0x80, 0xB9), (0xE2, 0x80, 0xBA): self.init(.singleGuillemets, 3)
    case (0xEF, 0xBC, 0x82): self.init(.wideDouble, 3)
    case (0xEF, 0xBC, 0x87): self.init(.wideSingle, 3)
    default: return nil
    }
  }

  private init(_ family: Family, _ length: Int) {
    self.family = family
    self.length = length
  }

  /// How many bytes of a string's token are its marks, of which one may be straight.
  static func lengths(of token: ArraySlice<UInt8>) -> (opening: Int, closing: Int) {
    let opening = TypographicQuote(token, at: 0)
    let start = opening.map { $0.length + ($0.takesBlank ? blank(after: $0.length, in: token) : 0) }
    let closing = [3, 2].lazy.compactMap { length in
      TypographicQuote(token, at: token.count - length).flatMap { $0.length == length ? $0 : nil }
    }.first
    let end = closing.map {
      $0.length + ($0.takesBlank ? blank(before: token.count - $0.length, in: token) : 0)
    }
    let first = start ?? 1
    return (first, min(end ?? 1, max(0, token.count - first)))
  }

  private static func blank(after offset: Int, in token: ArraySlice<UInt8>) -> Int {
    blanks.first { token.dropFirst(offset).starts(with: $0) }?.count ?? 0
  }

  private static func blank(before offset: Int, in token: ArraySlice<UInt8>) -> Int {
    blanks.first { token.prefix(offset).suffix($0.count).elementsEqual($0) }?.count ?? 0
  }

  /// A space, a no-break space and a narrow one.
  private static let blanks: [[UInt8]] = [[0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]
}
