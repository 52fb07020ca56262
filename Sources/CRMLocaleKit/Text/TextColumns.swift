internal import LocaleReporters

/// Plain text laid out in lines.
enum TextColumns {
  /// Breaks a text at its spaces into lines that take at most a number of columns, where its words
  /// allow it.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [(text: String, width: Int)] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      let wordWidth = DisplayWidth.of(String(word))
      if let last = lines.last, last.width + 1 + wordWidth <= width {
        lines[lines.count - 1] = ("\(last.text) \(word)", last.width + 1 + wordWidth)
      } else {
        lines.append((String(word), wordWidth))
      }
    }
    return lines.map { $0.text }
  }

  /// Breaks a text into lines that take at most a number of columns: at its spaces, and inside a word
  /// that is longer than a line, as in languages that have no spaces. Blanks stay as they are but where
  /// a line ends.
  static func folded(_ text: String, width: Int) -> [String] {
    guard DisplayWidth.of(text) > width else { return [text] }
    var lines: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      let line = start(of: rest, width: width)
      lines.append(String(line).trimmingSuffix { $0 == " " })
      rest = rest[line.endIndex...].drop { $0 == " " }
    }
    return lines
  }

  /// The first line of a text: at least a character of it.
  private static func start(of text: Substring, width: Int) -> Substring {
    var taken = 0
    var end = text.startIndex
    var blank: Substring.Index?
    while end < text.endIndex {
      taken += DisplayWidth.of(text[end])
      if taken > width, text[end] != " ", end > text.startIndex { break }
      if text[end] == " " { blank = end }
      end = text.index(after: end)
    }
    guard end < text.endIndex, let blank, blank > text.startIndex else { return text[..<end] }
    return text[..<blank]
  }

  /// Rows of cells as lines, with the cells of a column under one another. Columns are as wide as
  /// their widest cell on a terminal.
  static func aligned(_ rows: [[String]]) -> [String] {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        let width = DisplayWidth.of(cell)
        if column < widths.count {
          widths[column] = max(widths[column], width)
        } else {
          widths.append(width)
        }
      }
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
      }.joined(separator: "  ")
    }
  }
}

extension String {
  /// The text without the characters at its end that are of a kind.
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
