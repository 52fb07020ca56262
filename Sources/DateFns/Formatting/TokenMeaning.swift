/// What a letter of release 2 and later asks for.
enum TokenMeaning {
  /// A number, padded to the count; where there is a second field, two letters ask for that.
  case number(Field, two: Field? = nil, unit: Unit? = nil)

  /// A number for one or two letters, a name for more, which another field chooses.
  case numberOrName(Field, Unit, NameKind, Field)

  /// A name, abbreviated up to three letters. Some are in lower case when there are just three.
  case name(NameKind, Field, lowerCaseThree: Bool = false)

  /// The digits after the second.
  case fraction

  /// The offset as ISO 8601 writes it; with or without a `Z` for Greenwich.
  case offset(zulu: Bool)

  /// The offset after `GMT`.
  case gmt

  /// What an ordinal counts, as far as a language cares.
  enum Unit {
    case week
    case other
  }

  /// The meaning of a letter in a release; nil for a letter that is no token.
  init?(_ letter: UInt8, release: DateFnsRelease) {
    switch Unicode.Scalar(letter) {
    case "G": self = .name(.era, .era)
    case "y": self = .number(.yearOfEra, two: .yearOfEraInCentury, unit: .other)
    case "Y": self = .number(.weekYear, two: .weekYearInCentury, unit: .other)
    case "R": self = .number(.isoWeekYear)
    case "u": self = .number(.year)
    case "Q", "q": self = .numberOrName(.quarter, .other, .quarter, .quarterIndex)
    case "M", "L": self = .numberOrName(.month, .other, .month, .monthIndex)
    case "w": self = .number(.week, unit: .week)
    case "I": self = .number(.isoWeek, unit: .week)
    case "d": self = .number(.day, unit: .other)
    case "D": self = .number(.dayOfYear, unit: .other)
    case "E": self = .name(.weekday, .weekday)
    case "i": self = .numberOrName(.isoWeekday, .other, .weekday, .weekday)
    case "e", "c": self = .numberOrName(.localWeekday, .other, .weekday, .weekday)
    case "a":
      self = .name(.dayPeriod, .half, lowerCaseThree: release.has(.lowerCaseDayPeriods))
    case "b":
      self = .name(.dayPeriod, .halfNoonMidnight, lowerCaseThree: release.has(.lowerCaseDayPeriods))
    case "B": self = .name(.dayPeriod, .periodOfDay)
    case "h": self = .number(.hourOfHalf, unit: .other)
    case "H": self = .number(.hour, unit: .other)
    case "K": self = .number(.hourFrom0To11, unit: .other)
    case "k": self = .number(.hourFrom1To24, unit: .other)
    case "m": self = .number(.minute, unit: .other)
    case "s": self = .number(.second, unit: .other)
    case "S": self = .fraction
    case "X": self = .offset(zulu: true)
    case "x": self = .offset(zulu: false)
    case "O", "z": self = .gmt
    case "t":
      self = .number(release.has(.timestampTowardZero) ? .epochSeconds : .epochSecondsRoundedDown)
    case "T": self = .number(.epochMilliseconds)
    default: return nil
    }
  }
}

extension NameWidth {
  /// The width that a count of letters asks for.
  init(count: Int) {
    switch count {
    case ...3: self = .abbreviated
    case 5: self = .narrow
    case 6: self = .short
    default: self = .wide
    }
  }
}
