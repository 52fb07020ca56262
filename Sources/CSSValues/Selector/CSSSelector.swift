/// What `document.querySelector` takes.
public enum CSSSelector {
  /// Whether a text is a list of selectors that a page can be searched with.
  ///
  /// The verdict is that of Chromium 156: Selectors Level 4, its own `::-webkit-…` elements, and no
  /// namespace prefixes, which a script has no way to declare. Valid does not mean that anything in
  /// the page matches.
  ///
  ///     CSSSelector.isValid("#chat > .holder")  // true
  ///     CSSSelector.isValid("#1chat")           // false: an identifier cannot begin with a digit
  public static func isValid(_ text: String) -> Bool {
    var cursor = CSSTokenCursor(text)
    return SelectorParser().list(&cursor)
  }
}
