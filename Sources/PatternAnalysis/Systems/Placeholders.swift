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
    return parts
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
