public import LocaleDiagnostics

/// A script element that never runs, though it stands on the page.
public struct DeadScript: Sendable, Hashable {
  /// Why a script never runs.
  public enum Cause: Sendable, Hashable {
    /// There is no `</script>`.
    case unclosed
    /// `<!--` and `<script` in it hide the `</script>` that follows.
    case doubleEscaped
    /// No engine takes its text.
    case syntaxError
    /// Signs of its code are written as a page's text writes them, such as `&amp;&amp;`.
    case entity
    /// An editor put tags such as `<br />` between its lines.
    case tag
  }

  /// What stands in the element, in UTF-8 bytes of the file.
  public let range: Range<Int>

  /// Why it never runs.
  public let cause: Cause

  /// Where the cause stands.
  public let causeRange: Range<Int>

  /// What makes it the script that was meant; nothing where that is not sure.
  public internal(set) var repairs: [TextEdit] = []

  /// Whether it is, or holds, a copy of the code that loads the button.
  public internal(set) var holdsLoader = false

  init(range: Range<Int>, cause: Cause, causeRange: Range<Int>) {
    self.range = range
    self.cause = cause
    self.causeRange = causeRange
  }
}
