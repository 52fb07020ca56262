public import DateFns

/// A token that prints what its writer did not mean, though on many days the two look alike.
///
///     Misreading.find(in: Pattern("dd.MM.YYYY")).map { $0.replacement.text }   // ["yyyy"]
///     Misreading.find(in: Pattern("YYYY-'W'ww"))                           // []
public struct Misreading: Hashable, Sendable {
  /// What is taken for what.
  public enum Kind: Hashable, Sendable {
    /// The year of the week stands where the year of the calendar is meant: `dd.MM.YYYY`.
    case weekYear

    /// The day of the year stands where the day of the month is meant: `DD.MM.yyyy`.
    case dayOfYear

    /// A year stands beside the number of a week that it does not belong to: `yyyy-'W'ww`.
    case yearOfOtherWeek
  }

  /// What is taken for what.
  public let kind: Kind

  /// Where the token stands in the pattern, in UTF-8 bytes.
  public let range: Range<Int>

  /// The token that stands there.
  public let token: FieldToken

  /// The token that prints what was meant.
  public let replacement: FieldToken

  /// Finds the misread tokens of a pattern, in order; none in patterns of 1.x, where `Y` and `D` are
  /// what people take them for.
  public static func find(in pattern: Pattern) -> [Misreading] {
    find(in: pattern, pattern.units)
  }

  /// The same for a pattern that was taken apart already.
  static func find(in pattern: Pattern, _ units: [PatternUnit]) -> [Misreading] {
    guard pattern.release.major >= 2 else { return [] }
    let context = TokenContext(of: units)
    return units.compactMap { unit in
      guard let token = unit.field, let (kind, letter) = context.misreading(of: token) else {
        return nil
      }
      // There is no `Ro` to write instead.
      if letter == "R", token.isOrdinal { return nil }
      let count = context.count(of: token, as: letter)
      return Misreading(
        kind: kind, range: unit.range, token: token,
        replacement: FieldToken(letter, count: count, isOrdinal: token.isOrdinal))
    }
  }
}

extension Misreading {
  /// A token and the one that was meant: what decides on which days the two differ.
  struct Pair: Hashable {
    let token: FieldToken
    let replacement: FieldToken
  }

  var pair: Pair { Pair(token: token, replacement: replacement) }
}

/// The fields that a pattern has, by which one tells what each is meant for.
private struct TokenContext {
  private let letters: Set<Unicode.Scalar>

  init(of units: [PatternUnit]) {
    var letters: Set<Unicode.Scalar> = []
    for unit in units {
      switch unit.kind {
      case .field(let token): letters.insert(token.letter)
      case .longFormat(date: 1..., _): letters.formUnion(["d", "M", "y"])
      default: break
      }
    }
    self.letters = letters
  }

  private func has(_ some: Unicode.Scalar...) -> Bool { some.contains { letters.contains($0) } }

  /// What a token is taken for, and the letter that would print it.
  func misreading(of token: FieldToken) -> (Misreading.Kind, Unicode.Scalar)? {
    switch token.letter {
    case "D":
      // Beside a month or the name of a weekday nobody counts the days of the year. Minutes without
      // an hour stand for the month.
      let hasMonth = has("M", "L") || has("m") && !has("h", "H", "k", "K")
      return !has("d") && (hasMonth || has("E")) ? (.dayOfYear, "d") : nil
    case "Y", "R", "y", "u":
      if let letter = letterOfWeekYear {
        return token.letter == letter ? nil : (.yearOfOtherWeek, letter)
      }
      // A full date may carry its week beside it, with the week's own year.
      let belongsToWeek = has("w", "I") && has("y", "u")
      return token.isWeekYear && !belongsToWeek ? (.weekYear, "y") : nil
    default: return nil
    }
  }

  /// How often a letter stands in the place of a token.
  func count(of token: FieldToken, as letter: Unicode.Scalar) -> Int {
    switch (token.letter, letter, token.count) {
    // `RR` prints all digits of a year, but `yy` two of them.
    case ("R", "y", 2): 4
    // No day has three figures.
    case ("D", "d", 3...): 2
    // date-fns refuses `YYYY` by its defaults; `Y` prints the same years.
    case (_, "Y", 4): 1
    default: token.count
    }
  }

  /// The letter of the year that a week needs in a pattern that is all about one kind of week, such
  /// as `YYYY-'W'ww` or `RRRR-'W'II-i`; `nil` in others.
  private var letterOfWeekYear: Unicode.Scalar? {
    guard has("w") != has("I"), !has("d", "D", "M", "L", "Q", "q") else { return nil }
    return has("w") ? "Y" : "R"
  }
}

extension FieldToken {
  /// Whether it is the year of a week, local or ISO.
  fileprivate var isWeekYear: Bool { letter == "Y" || letter == "R" }
}
