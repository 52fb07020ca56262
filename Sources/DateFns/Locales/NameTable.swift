/// Names in the order of the numbers that they stand for, such as the twelve months.
struct NameTable: Sendable {
  /// The names, January or Sunday first.
  let names: [String]

  /// The names as cells of ``cellSize`` bytes: a length, the UTF-8 text, and zeros.
  ///
  /// A formatter copies a whole cell and moves on by the length, which is faster than copying a
  /// text whose length is not known beforehand.
  let cells: [UInt8]

  /// Enough for the longest name here and its length.
  static let cellSize = 32

  /// Reads names that are separated by ` · `.
  init(_ list: String) {
    names = list.unicodeScalars.split(separator: "·").map { String($0).withoutOuterSpaces }
    cells = names.flatMap { name in
      let text = Array(name.utf8.prefix(Self.cellSize - 1))
      let padding = Self.cellSize - 1 - text.count
      return [UInt8(text.count)] + text + Array(repeating: 0, count: padding)
    }
  }
}

extension String {
  /// The text without the spaces at both ends.
  fileprivate var withoutOuterSpaces: String {
    var text = unicodeScalars.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension NameTable: ExpressibleByStringLiteral {
  init(stringLiteral list: String) { self.init(list) }
}
