/// Letters of other alphabets that look like Latin ones, or the other way round.
enum Homoglyphs {
  /// The letter of a script that looks like another; `nil` where none does.
  static func twin(of scalar: Unicode.Scalar, in script: Script) -> Unicode.Scalar? {
    for row in rows where row.contains(scalar) {
      if let twin = row.first(where: { Script($0) == script }) { return twin }
    }
    return nil
  }

  /// Letters that look alike in the fonts of screens, a row for each shape.
  private static let rows: [[Unicode.Scalar]] = [
    ["a", "а"], ["c", "с"], ["d", "ԁ"], ["e", "е"], ["h", "һ"], ["i", "і"], ["j", "ј"],
    ["o", "о", "ο"], ["p", "р", "ρ"], ["q", "ԛ"], ["s", "ѕ"], ["v", "ѵ", "ν"], ["w", "ԝ"],
    ["x", "х"], ["y", "у"], ["A", "А", "Α"], ["B", "В", "Β"], ["C", "С"], ["E", "Е", "Ε"],
    ["H", "Н", "Η"], ["I", "І", "Ι"], ["J", "Ј"], ["K", "К", "Κ"], ["M", "М", "Μ"],
    ["N", "Ν"], ["O", "О", "Ο"], ["P", "Р", "Ρ"], ["S", "Ѕ"], ["T", "Т", "Τ"], ["X", "Х", "Χ"],
    ["Y", "У", "Υ"], ["Z", "Ζ"], ["ё", "ë"], ["ї", "ï"],
  ]
}
