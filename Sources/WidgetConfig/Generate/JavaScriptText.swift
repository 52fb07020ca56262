/// How text is spelled in JavaScript inside a page.
enum JavaScriptText {
  /// A string literal in single quotes.
  static func literal(_ text: String) -> String { "'\(InertText.escaped(text, quote: "'"))'" }

  /// The name of a property: bare where it can be, else quoted. `__proto__` would set the prototype
  /// unless it is computed.
  static func propertyName(_ name: String) -> String {
    if name == "__proto__" { return "['__proto__']" }
    return isBareName(name) ? name : literal(name)
  }

  private static func isBareName(_ name: String) -> Bool {
    var scalars = name.unicodeScalars[...]
    guard let first = scalars.popFirst(), isNameStart(first) else { return false }
    return scalars.allSatisfy { isNameStart($0) || ("0"..."9").contains($0) }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "$": true
    default: false
    }
  }
}
