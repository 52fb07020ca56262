/// Something about a config that a browser or the vendor's page would object to. It states facts;
/// the rules put them into words.
public struct ConfigProblem: Sendable {
  /// The names that lead to the property, from the config down.
  public let path: [String]

  /// Where it stands: the name of an unknown property, else the value.
  public let range: Range<Int>

  /// What is wrong.
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// The widget has no such property; `nearest` is what was probably meant.
    case unknownProperty(nearest: String?)
    /// The value is not of the type that the property takes.
    case wrongType(expected: PropertySchema.Kind)
    /// The string is none of those that the property takes; `nearest` is what was probably meant.
    case unknownChoice(expected: [String], nearest: String?)
    /// No browser takes the text for a colour; `nearest` is what was probably meant.
    case invalidColor(String, nearest: String?)
    /// The number is out of range.
    case outOfRange(Double, ClosedRange<Double>, unit: String)
    /// The chat shall open inside an element, and none is named. The range is that of `mode`.
    case missingContainer
    /// No browser takes the text for a selector.
    case invalidSelector(String)
    /// Others could guess the visitor's identifier.
    case guessableUser(UserIdentifier)
    /// Text is hard to read on its background. The range is that of the text's colour.
    case lowContrast(ratio: Double, backgroundPath: [String], background: Range<Int>)
  }
}
