extension FormatError {
  /// What is wrong with a call of `format()`.
  public enum Kind: Sendable, Hashable {
    /// The date is not one. Releases 1.x print `Invalid Date` instead.
    case invalidTime

    /// An option is outside the range that releases 2.x hold it to.
    case optionOutOfRange(Option, allowed: ClosedRange<Int>)

    /// A letter that is not a token stands outside quotes.
    case unescapedLetter(Unicode.Scalar)

    /// A token that is mostly written for another, and that other token, such as `yyyy` for `YYYY`.
    case protectedToken(FieldToken, replacement: FieldToken)

    /// Nothing is left to print, over which the library trips.
    case emptyPattern

    /// A quoted text holds a line break, over which the releases before 2.2 trip.
    case lineBreakInQuotes
  }

  /// An option that the library checks.
  public enum Option: String, Sendable, Hashable, CaseIterable {
    /// ``FormatOptions/weekStartsOn``.
    case weekStartsOn

    /// ``FormatOptions/firstWeekContainsDate``.
    case firstWeekContainsDate
  }
}
