import DateFns

/// `format()` of date-fns 4.1.0 written again, as plainly as can be: regular expressions to split,
/// strings for everything, a calendar that counts its way month by month.
///
/// It shares nothing with the library but the tables of names.
struct PlainFormat {
  let locale: DateFnsLocale
  let options: FormatOptions

  struct Failure: Error, Equatable { let message: String }

  func format(_ milliseconds: Int64, offset: Int, pattern: String) throws(Failure) -> String {
    let clock = PlainClock(milliseconds: milliseconds, offset: offset)
    let expanded = Self.passOne(pattern).map { piece in
      piece.first == "P" || piece.first == "p" ? longFormat(piece) : piece
    }
    let pieces = Self.passTwo(expanded.joined())
    guard !pieces.isEmpty else { throw Failure(message: "null") }
    let tokens = "GyYRuQqMLwIdDEeciabBhHKkmsSXxOztT"
    for piece in pieces {
      guard let first = piece.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic
      else { continue }
      if !tokens.unicodeScalars.contains(first) { throw Failure(message: String(first)) }
    }
    var result = ""
    for piece in pieces {
      guard let first = piece.unicodeScalars.first else { continue }
      if piece == "''" {
        result += "'"
      } else if first == "'" {
        result += Self.unquote(piece)
      } else if tokens.unicodeScalars.contains(first) {
        let isYear = ["YY", "YYYY"].contains(piece) && !options.useAdditionalWeekYearTokens
        let isDay = ["D", "DD"].contains(piece) && !options.useAdditionalDayOfYearTokens
        if isYear || isDay { throw Failure(message: piece) }
        result += token(piece, clock)
      } else {
        result += piece
      }
    }
    return result
  }

  // MARK: - Splitting

  private static func passOne(_ text: String) -> [String] {
    matches(
      of: [
        { Self.long(&$0) }, { Self.doubledQuote(&$0) }, { Self.quotation(&$0) },
        { Self.anyCharacter(&$0) },
      ], in: text)
  }

  private static func passTwo(_ text: String) -> [String] {
    matches(
      of: [
        { Self.ordinal(&$0) }, { Self.run(&$0) }, { Self.doubledQuote(&$0) },
        { Self.quotation(&$0) }, { Self.anyCharacter(&$0) },
      ], in: text)
  }

  private typealias Rest = Substring.UnicodeScalarView
  private typealias Alternative = (inout Rest) -> String?

  /// What `text.match(/…|…/g)` gives: the first alternative that fits, or one character is skipped.
  private static func matches(of alternatives: [Alternative], in text: String) -> [String] {
    var rest = Substring(text).unicodeScalars
    var found: [String] = []
    scanning: while !rest.isEmpty {
      for alternative in alternatives {
        var attempt = rest
        if let match = alternative(&attempt) {
          found.append(match)
          rest = attempt
          continue scanning
        }
      }
      rest.removeFirst()
    }
    return found
  }

  private static func take(_ rest: inout Rest, while condition: (Unicode.Scalar) -> Bool) -> String
  {
    var taken = String.UnicodeScalarView()
    while let next = rest.first, condition(next) {
      taken.append(next)
      rest.removeFirst()
    }
    return String(taken)
  }

  private static func long(_ rest: inout Rest) -> String? {
    let text = take(&rest) { $0 == "P" } + take(&rest) { $0 == "p" }
    return text.isEmpty ? nil : text
  }

  private static func ordinal(_ rest: inout Rest) -> String? {
    guard let letter = rest.popFirst(), "yYQqMLwIdDecihHKkms".unicodeScalars.contains(letter),
      rest.popFirst() == "o"
    else { return nil }
    return String(letter) + "o"
  }

  private static func run(_ rest: inout Rest) -> String? {
    guard let first = rest.first, first.isASCII,
      first == "_" || first.properties.isAlphabetic || first.properties.numericType != nil
    else { return nil }
    return take(&rest) { $0 == first }
  }

  private static func doubledQuote(_ rest: inout Rest) -> String? {
    rest.popFirst() == "'" && rest.popFirst() == "'" ? "''" : nil
  }

  private static func quotation(_ rest: inout Rest) -> String? {
    guard rest.popFirst() == "'", !rest.isEmpty else { return nil }
    var text = "'"
    while let next = rest.popFirst() {
      text.unicodeScalars.append(next)
      guard next == "'" else { continue }
      guard rest.first == "'" else { return text }
      rest.removeFirst()
      text += "'"
    }
    return text
  }

  private static func anyCharacter(_ rest: inout Rest) -> String? {
    guard let next = rest.popFirst(), !["\n", "\r", "\u{2028}", "\u{2029}"].contains(next) else {
      return nil
    }
    return String(next)
  }

  /// Without the first quote and the last, if there is one to close it; doubled ones once.
  private static func unquote(_ piece: String) -> String {
    let inner = Array(piece.unicodeScalars.dropFirst())
    var text = String.UnicodeScalarView()
    var index = 0
    while index < inner.count {
      if inner[index] == "'" {
        guard index + 1 < inner.count else { break }
        index += 1
      }
      text.append(inner[index])
      index += 1
    }
    return String(text)
  }

  private func longFormat(_ run: String) -> String {
    let dates = run.filter { $0 == "P" }.count
    let times = run.count - dates
    let formats: [String: [[String]]] = [
      "en-US": [
        ["MM/dd/yyyy", "MMM d, y", "MMMM do, y", "EEEE, MMMM do, y"],
        ["h:mm a", "h:mm:ss a", "h:mm:ss a z", "h:mm:ss a zzzz"], [", ", " 'at' "],
      ],
      "es": [
        ["dd/MM/y", "d MMM y", "d 'de' MMMM 'de' y", "EEEE, d 'de' MMMM 'de' y"],
        ["HH:mm", "HH:mm:ss", "HH:mm:ss z", "HH:mm:ss zzzz"], [", ", " 'a las' "],
      ],
      "pt": [
        ["dd/MM/y", "d 'de' MMM 'de' y", "d 'de' MMMM 'de' y", "EEEE, d 'de' MMMM 'de' y"],
        ["HH:mm", "HH:mm:ss", "HH:mm:ss z", "HH:mm:ss zzzz"], [", ", " 'às' "],
      ],
      "pt-BR": [
        ["dd/MM/yyyy", "d MMM y", "d 'de' MMMM 'de' y", "EEEE, d 'de' MMMM 'de' y"],
        ["HH:mm", "HH:mm:ss", "HH:mm:ss z", "HH:mm:ss zzzz"], [", ", " 'às' "],
      ],
    ]
    guard let own = formats[locale.identifier] else { return run }
    var text = ""
    if dates > 0 { text += own[0][min(dates, 4) - 1] }
    if dates > 0, times > 0 { text += own[2][dates > 2 ? 1 : 0] }
    if times > 0 { text += own[1][min(times, 4) - 1] }
    return text
  }

  // MARK: - Printing

  private func token(_ piece: String, _ clock: PlainClock) -> String {
    let letter = piece.prefix(1)
    let isOrdinal = piece.hasSuffix("o")
    let count = isOrdinal ? 0 : piece.count
    let start = options.weekStartsOn.map { Int($0) } ?? locale.weekStartsOn
    let first = options.firstWeekContainsDate.map { Int($0) } ?? locale.firstWeekContainsDate
    let hour = Int64(clock.hour)
    switch letter {
    case "G": return name(.era, clock.year > 0 ? 1 : 0, count)
    case "y": return number(era(clock.year), count, cut: true)
    case "Y": return number(era(clock.week(startsOn: start, first: first).year), count, cut: true)
    case "R": return pad(clock.week(startsOn: 1, first: 4).year, count)
    case "u": return pad(clock.year, count)
    case "Q", "q":
      return numberOrName(.quarter, Int64(clock.month + 2) / 3, (clock.month - 1) / 3, count)
    case "M", "L": return numberOrName(.month, Int64(clock.month), clock.month - 1, count)
    case "w": return week(clock.week(startsOn: start, first: first).number, count)
    case "I": return week(clock.week(startsOn: 1, first: 4).number, count)
    case "d": return number(Int64(clock.day), count)
    case "D": return number(Int64(clock.dayOfYear + (clock.isLeapDayOfYearZero ? 1 : 0)), count)
    case "E": return name(.weekday, clock.weekday, count)
    case "i":
      return numberOrName(.weekday, Int64((clock.weekday + 6) % 7 + 1), clock.weekday, count)
    case "e", "c":
      return numberOrName(
        .weekday, Int64((clock.weekday - start + 7) % 7 + 1), clock.weekday, count)
    case "a": return dayPeriod(hour >= 12 ? 1 : 0, count)
    case "b": return dayPeriod(hour == 0 ? 2 : hour == 12 ? 3 : hour > 12 ? 1 : 0, count)
    case "B": return name(.dayPeriod, hour < 4 ? 7 : hour < 12 ? 4 : hour < 17 ? 5 : 6, count)
    case "h": return number((hour + 11) % 12 + 1, count)
    case "H": return number(hour, count)
    case "K": return number(hour % 12, count)
    case "k": return number((hour + 23) % 24 + 1, count)
    case "m": return number(Int64(clock.minute), count)
    case "s": return number(Int64(clock.second), count)
    case "S":
      let digits =
        pad(Int64(clock.millisecond), 3) + String(repeating: "0", count: max(count - 3, 0))
      return String(digits.prefix(count))
    case "X": return clock.offsetMinutes == 0 ? "Z" : offset(clock.offsetMinutes, count)
    case "x": return offset(clock.offsetMinutes, count)
    case "O", "z": return "GMT" + gmt(clock.offsetMinutes, count)
    case "t": return pad(clock.milliseconds / 1000, count)
    default: return pad(clock.milliseconds, count)
    }
  }

  private func era(_ year: Int64) -> Int64 { year > 0 ? year : 1 - year }

  private func pad(_ value: Int64, _ width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(width - digits.count, 0))
      + digits
  }

  private func number(_ value: Int64, _ count: Int, cut: Bool = false) -> String {
    if count == 0 { return ordinal(value) }
    return pad(cut && count == 2 ? value % 100 : value, count)
  }

  private func week(_ value: Int64, _ count: Int) -> String {
    if count > 0 { return pad(value, count) }
    return locale == .ptBR ? "\(value)ª" : ordinal(value)
  }

  private func ordinal(_ value: Int64) -> String {
    guard locale == .enUS else { return "\(value)º" }
    let text = String(value)
    if ["11", "12", "13"].contains(where: { text.hasSuffix($0) }) { return text + "th" }
    if text.hasSuffix("1") { return text + "st" }
    if text.hasSuffix("2") { return text + "nd" }
    return text + (text.hasSuffix("3") ? "rd" : "th")
  }

  private func numberOrName(_ kind: NameKind, _ value: Int64, _ index: Int, _ count: Int) -> String
  {
    count <= 2 ? number(value, count) : name(kind, index, count)
  }

  private func name(_ kind: NameKind, _ index: Int, _ count: Int) -> String {
    let width: NameWidth =
      count <= 3
      ? .abbreviated : count == 5 ? .narrow : count == 6 && kind == .weekday ? .short : .wide
    return locale.names(kind, width)[index]
  }

  private func dayPeriod(_ index: Int, _ count: Int) -> String {
    let text = name(.dayPeriod, index, count)
    return count == 3 ? text.lowercased() : text
  }

  private func offset(_ minutes: Int, _ count: Int) -> String {
    let text = (minutes < 0 ? "-" : "+") + pad(Int64(abs(minutes) / 60), 2)
    let rest = pad(Int64(abs(minutes) % 60), 2)
    if count == 1 { return rest == "00" ? text : text + rest }
    return count == 2 || count == 4 ? text + rest : text + ":" + rest
  }

  private func gmt(_ minutes: Int, _ count: Int) -> String {
    if count > 3 { return offset(minutes, 3) }
    let rest = abs(minutes) % 60
    return (minutes < 0 ? "-" : "+") + "\(abs(minutes) / 60)"
      + (rest == 0 ? "" : ":" + pad(Int64(rest), 2))
  }
}
