public import LocaleSyntax

/// The vendor's code that loads the button, or what stands in its place.
public struct LoaderSyntax: Sendable {
  /// How the button is loaded.
  public enum Form: String, Sendable, Hashable {
    /// The vendor's snippet: a function that is called at once.
    case snippet
    /// The same statements, written out.
    case statements
    /// A `<script src="…">` element.
    case element
  }

  /// How the button is loaded.
  public let form: Form

  /// The span of the code in the file. A config after its end comes after the loader.
  public internal(set) var range: Range<Int>

  /// The locale that the loader names.
  public internal(set) var locale: MappedText?

  /// Where the loader sets `hidden` itself: the value.
  public internal(set) var hidden: ValueSyntax?

  /// The address that it loads, if it stands there as a text.
  public internal(set) var source: MappedText?

  /// The text that it stands in: 0 for the file itself.
  public let text: Int
}
