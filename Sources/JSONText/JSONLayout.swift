/// How JSON is laid out.
public enum JSONLayout: Sendable, Hashable {
  /// On one line without spaces.
  case compact

  /// One value a line, indented by two spaces a level. Empty arrays and objects stay `[]` and `{}`.
  ///
  /// The layout of JavaScript's `JSON.stringify(value, null, 2)`.
  case pretty
}
