/// The language that a text promises to be.
public enum Dialect: Sendable, Hashable {
  /// JSON as `JSON.parse` takes it (RFC 8259). A byte order mark at the start is let pass.
  case json
  /// JSON5 1.0 (https://spec.json5.org).
  case json5
  /// JavaScript: one expression where a value is read, a whole program where configs are looked for.
  case javaScript
  /// JavaScript with TypeScript's types. Tells `<T>x` from the start of a JSX element.
  case typeScript

  /// Whether the text is a program's language, with expressions that only running could tell.
  var isScript: Bool { self == .javaScript || self == .typeScript }
}
