internal import DateFns

/// The placeholders of a template where a pattern is meant: `{day}.{month}.{year}`, `${hh}:${mm}`.
enum Placeholders {
  /// How placeholders are set apart, the longer marks first.
  private static let marks: [(opening: String, closing: String)] = [
    ("${", "}"), ("#{", "}"), ("%{", "}"), ("@{", "}"), ("{{", "}}"), ("{", "}"), ("[[", "]]"),
    ("[", "]"), ("%(", ")s"), ("<", ">"),
  ]

  /// The pieces of a text of which all letters stand in placeholders for fields; `nil` for any other.
  static func parts(of text: String) -> [SystemPart]? {
    let bytes = Array(text.utf8)
    guard let first = marks.first(where: { contains($0.opening, bytes) }) else { return nil }
    var parts: [SystemPart] = []
    var position = 0
    while position < bytes.count {
      if let part = placeholder(at: position, in: bytes, first) {
        parts.append(part)
      } else if bytes[position].isASCIILetter {
        return nil
      } else {
        parts.append(sign(at: position, in: bytes))
      }
      position = parts.last?.range.upperBound ?? bytes.count
    }
    return weighed(inPHP(parts) ?? parts)
  }

  /// The same with what is guessed marked. The letters of most systems say how many digits they print, where
  /// they are doubled; words do not, nor does a `hh` say whether it counts to twelve.
  private static func weighed(_ parts: [SystemPart]) -> [SystemPart] {
    let hasPeriod = parts.contains { part in
      if case .field(_, let token) = part.kind { token.utf8.first == 0x61 } else { false }
    }
    return parts.map { part in
      guard case .field(let name, _) = part.kind else { return part }
      var part = part
      let bytes = Array(name.utf8).filter { $0 != 0x20 }
      let isDoubled = bytes.count > 1 && bytes.allSatisfy { $0 == bytes[0] }
      part.isGuessed = !isDoubled || bytes[0] == 0x68 && !hasPeriod
      return part
    }
  }

  /// The same by the letters of PHP, where all are and some are of no other system.
  private static func inPHP(_ parts: [SystemPart]) -> [SystemPart]? {
    var isShown = false
    var result: [SystemPart] = []
    for part in parts {
      guard case .field(let name, _) = part.kind else {
        result.append(part)
        continue
      }
      let letter = name.filter { $0 != " " }
      guard let token = SystemGrammar.php.tokens[letter], letter.utf8.count == 1 else { return nil }
      isShown = isShown || SystemGrammar.php.signs.contains(letter)
      result.append(
        SystemPart(kind: .field(name, dateFns: token), range: part.range, isSetApart: true))
    }
    return isShown ? result : nil
  }

  private static func placeholder(
    at start: Int, in bytes: [UInt8], _ marks: (opening: String, closing: String)
  ) -> SystemPart? {
    let opening = Array(marks.opening.utf8)
    let closing = Array(marks.closing.utf8)
    guard bytes[start...].starts(with: opening) else { return nil }
    let inside = start + opening.count
    guard let end = (inside..<bytes.count).first(where: { bytes[$0...].starts(with: closing) })
    else { return nil }
    let name = String(decoding: bytes[inside..<end], as: UTF8.self)
    // Between single brackets Moment has text, which may well be a letter.
    let isWord = marks.opening != "[" || name.utf8.count > 2
    guard isWord, let token = token(named: name) else { return nil }
    return SystemPart(
      kind: .field(name, dateFns: token), range: start..<end + closing.count, isSetApart: true)
  }

  private static func sign(at start: Int, in bytes: [UInt8]) -> SystemPart {
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return SystemPart(kind: .text(text), range: start..<end)
  }

  private static func token(named name: String) -> String? {
    let name = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    if let token = letters[name] { return token }
    // Letters of PHP, which tell more where all the others are of PHP, too.
    if ["F", "G", "g", "i", "j", "l", "n"].contains(name) { return SystemGrammar.php.tokens[name] }
    let word = name.lowercased()
    return words[word] ?? FieldWords.field(of: word)
  }

  /// Letters as most systems have them.
  private static let letters: [String: String] = [
    "d": "d", "dd": "dd", "ddd": "EEE", "dddd": "EEEE", "D": "d", "DD": "dd", "M": "M", "MM": "MM",
    "MMM": "MMM", "MMMM": "MMMM", "m": "M", "mm": "MM", "mmm": "MMM", "mmmm": "MMMM", "y": "yyyy",
    "yy": "yy", "yyyy": "yyyy", "Y": "yyyy", "YY": "yy", "YYYY": "yyyy", "h": "H", "hh": "HH",
    "H": "H", "HH": "HH", "s": "s", "ss": "ss", "S": "s", "SS": "ss", "a": "a", "A": "a", "tt": "a",
    "E": "EEE", "EEE": "EEE", "EEEE": "EEEE",
  ]

  private static let words: [String: String] = [
    "fullyear": "yyyy", "monthname": "MMMM", "month_name": "MMMM", "dayname": "EEEE",
    "day_name": "EEEE", "dayofweek": "EEEE", "dayofmonth": "dd", "min": "mm", "mins": "mm",
    "mi": "mm", "sec": "ss", "secs": "ss", "hour24": "HH", "hour12": "hh", "ampm": "a",
    "am_pm": "a", "am/pm": "a", "meridiem": "a", "meridian": "a", "dayperiod": "a", "period": "a",
    "date": "P",
    "time": "p",
  ]

  private static func contains(_ text: String, _ bytes: [UInt8]) -> Bool {
    let text = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: text) }
  }
}
