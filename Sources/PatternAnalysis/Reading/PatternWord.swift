/// Letters of a pattern with nothing between them, such as `MMMM`, `yyyyMMdd` or `de`.
///
/// Letters of another alphabet begin a word of their own: in `M月d日` the signs print as they stand
/// and say nothing about the `M` and the `d` beside them.
package struct PatternWord: Sendable {
  /// The letters, one run for each.
  package private(set) var runs: [PatternRun]

  /// Its place, in UTF-8 bytes of the pattern.
  package private(set) var range: Range<Int>

  init(_ run: PatternRun) {
    runs = [run]
    range = run.range
  }

  /// Whether a run goes on with the word.
  func continues(with run: PatternRun) -> Bool {
    run.range.lowerBound == range.upperBound && run.isLatin == runs.last?.isLatin
  }

  mutating func append(_ run: PatternRun) {
    runs.append(run)
    range = range.lowerBound..<run.range.upperBound
  }

  /// Whether every letter of it stands once.
  package var isOfSingleLetters: Bool { runs.allSatisfy { $0.count == 1 } }

  /// The part of the word that is prose, in UTF-8 bytes of the pattern; `nil` where none of it is,
  /// or where date-fns prints it as it stands anyway.
  ///
  /// Fields at the borders of a word are fields that the writer meant: of `ddTHH` the `T` is prose,
  /// of `HHhmm` the `h`.
  package var proseRange: Range<Int>? {
    guard runs.count > 1, !isCompound else { return nil }
    if namesZone { return range }
    var prose = runs[...]
    while let first = prose.first, first.isFieldAtStart { prose.removeFirst() }
    var next: PatternRun?
    while let last = prose.last, last.isFieldAtEnd {
      next = last
      prose.removeLast()
    }
    // The hour of `Hhmm` stands alone, but the letter of its unit and the minutes tell it.
    if prose.map({ $0.letter }) == ["H", "h"], next?.role == "m" { prose.removeFirst() }
    guard let first = prose.first, let last = prose.last,
      prose.contains(where: { $0.letter.isASCII })
    else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether it is the short name of a time zone of which some letters look like fields.
  private var namesZone: Bool {
    let name = runs.map { $0.text }.joined()
    return Self.zones.contains(name)
  }

  /// Short names in the time zone database that hold a letter twice in a row.
  private static let zones: Set<String> = ["EET", "EEST", "AEST", "WEST", "CEST", "HKT", "MMT"]

  /// Whether it is several fields run together, in the order of a date or of a time: `yyyyMMdd`,
  /// `HHmm`, `mma`. Nobody writes a word so, but where every letter stands once it may be one.
  private var isCompound: Bool {
    // An ordinal of a whole date does not exist, but it is no word either.
    if runs.count == 2, runs[1].letter == "o", ["P", "p"].contains(runs[0].role) { return true }
    if isOfSingleLetters, !hasLettersOfNoWord { return false }
    // Minutes come after the hour: `mmh` is a number with the letter of a unit.
    if zip(runs, runs.dropFirst()).contains(where: { $0.letter == "m" && $1.role == "H" }) {
      return false
    }
    return Self.orders.contains { order in
      var rest = order[...]
      return runs.allSatisfy { run in
        guard let role = run.role, let place = rest.firstIndex(of: role) else { return false }
        rest = rest[(place + 1)...]
        return true
      }
    }
  }

  /// Whether single letters say by themselves that they are fields: those of an hour, as in `ha`,
  /// those of a date with its large `M`, as in `dM`, the Chinese `dE`, and `Pp`.
  private var hasLettersOfNoWord: Bool {
    let letters = runs.map { $0.letter }
    return runs.contains { $0.role == "H" } || letters == ["P", "p"] || letters == ["d", "E"]
      || letters.contains("M") && letters.allSatisfy { "dMy".unicodeScalars.contains($0) }
  }

  /// The orders in which fields come, by their roles.
  private static let orders: [[Character]] = [
    "EymdHmsSaZ", "EdmyHmsSaZ", "EmdyHmsSaZ", "ydm", "aHmsSZ", "ymdE", "dmyE", "mdyE", "Pp", "ywE",
    "yq", "qy", "yG", "Gy",
  ].map { Array($0) }
}

extension PatternRun {
  /// What it does in a date or a time that is written without anything between its fields; slips of
  /// case included. `nil` for a letter that is no token.
  fileprivate var role: Character? {
    guard isToken else { return nil }
    return switch letter {
    case "y", "Y", "u", "R": "y"
    case "M", "L", "m": "m"
    case "d", "D": "d"
    case "H", "h", "K", "k": "H"
    case "s": "s"
    case "S": "S"
    case "a", "b", "B": "a"
    case "X", "x", "O", "z": "Z"
    case "w", "I": "w"
    case "E", "i", "e", "c": "E"
    case "Q", "q": "q"
    case "G", "P", "p": Character(letter)
    default: nil
    }
  }

  /// Whether it is a field that begins a word which is prose otherwise.
  fileprivate var isFieldAtStart: Bool {
    isFieldAtEnd || isToken && count > 1 && "sS".unicodeScalars.contains(letter)
  }

  /// Whether it is a field that ends a word which is prose otherwise. Words do end in two `s`.
  fileprivate var isFieldAtEnd: Bool {
    isToken && count > 1 && "yYMLdDHhKkmwIEQ".unicodeScalars.contains(letter)
  }

  /// Whether the letter is of the Latin alphabet, with or without signs on it.
  fileprivate var isLatin: Bool {
    switch letter.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: true
    default: false
    }
  }
}
