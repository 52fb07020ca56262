/// A place where a page does something with an element of the button's own.
public struct ElementUse: Sendable, Hashable {
  /// Whose element it is.
  public enum Part: Sendable, Hashable {
    /// The button's.
    case button
    /// The chat window's.
    case chat
  }

  /// What is done with it.
  public enum Action: Sendable, Hashable {
    /// It is clicked, as a visitor would.
    case clicks
    /// It is made invisible, once and for all.
    case hides
    /// It is made visible again, or now the one and now the other.
    case shows
    /// It is taken off the page.
    case removes
    /// It is put into another element.
    case moves
  }

  /// Whose element it is.
  public let part: Part

  /// What is done with it.
  public let action: Action

  /// The span in the file: of what a script does, or of the selector in a style sheet.
  public let range: Range<Int>
}
