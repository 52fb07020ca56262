/// A date-fns pattern that readers of a language expect.
public struct PhrasebookPattern: Sendable, Hashable {
  /// The pattern.
  public let text: String

  /// In what it prints something else than CLDR asks for, since date-fns cannot print that or only
  /// in the language of a base.
  public let differences: [Difference]

  /// What CLDR asks for and a pattern for the chat cannot have.
  public enum Difference: String, Sendable, Hashable, CaseIterable {
    /// Other digits than 0 to 9.
    case digits
    /// Another calendar than the Gregorian.
    case calendar
    /// A clock of twelve hours with the language's own words for the halves of the day.
    case clock
  }
}
