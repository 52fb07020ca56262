/// Writes values as JavaScript that is safe to paste anywhere in a page.
///
/// The text is inert: nothing in a string, a name or a comment can end the `<script>` element that it
/// stands in, open an HTML comment, end a CDATA section or break a line. An engine that evaluates it
/// gets the value back, `__proto__` as a plain name included. The same value always gives the same
/// text.
///
/// ```swift
/// JavaScriptWriter().expression(["it's": "</script>", "count": 2])
/// // {
/// //   'it\'s': '\x3C/script>',
/// //   count: 2
/// // }
/// ```
public struct JavaScriptWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable, Hashable {
    /// One property a line, indented by two spaces a level, with comments.
    case readable
    /// On one line, without comments and spaces.
    case minified
  }

  private let layout: Layout

  /// Creates a writer.
  public init(_ layout: Layout = .readable) { self.layout = layout }

  /// The value as an expression.
  public func expression(_ value: JavaScriptValue) -> String {
    var output = ""
    write(value, indentation: 0, to: &output)
    return output
  }

  /// A statement that assigns the value, with its semicolon and, where it is readable, a line break.
  ///
  /// - Parameters:
  ///   - value: what is assigned.
  ///   - target: what to assign to, such as `window.crmPluginConfig`. It is written as it is.
  ///   - comment: what to write above it, in one or more lines.
  public func assignment(
    of value: JavaScriptValue, to target: String, comment: String? = nil
  ) -> String {
    var output = ""
    if let comment { write(comment: comment, indentation: 0, to: &output) }
    output += target + (layout == .readable ? " = " : "=")
    write(value, indentation: 0, to: &output)
    output += layout == .readable ? ";\n" : ";"
    return output
  }

  /// Lines of text as line comments.
  public func comment(_ text: String) -> String {
    var output = ""
    write(comment: text, indentation: 0, to: &output)
    return output
  }

  private func write(_ value: JavaScriptValue, indentation: Int, to output: inout String) {
    switch value {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let value): output += Self.number(value)
    case .string(let value): output += JavaScriptText.literal(value)
    case .codeUnits(let units): output += JavaScriptText.literal(codeUnits: units)
    case .array(let values):
      writeList(values, between: ("[", "]"), indentation, to: &output) { value, output in
        write(value, indentation: indentation + 1, to: &output)
      }
    case .object(let properties):
      writeList(properties, between: ("{", "}"), indentation, to: &output) { property, output in
        if let comment = property.comment {
          write(comment: comment, indentation: indentation + 1, to: &output)
          if layout == .readable { indent(indentation + 1, &output) }
        }
        output += JavaScriptText.propertyName(property.name) + (layout == .readable ? ": " : ":")
        write(property.value, indentation: indentation + 1, to: &output)
      }
    }
  }

  private func writeList<Element>(
    _ elements: [Element], between brackets: (String, String), _ indentation: Int,
    to output: inout String, write: (Element, inout String) -> Void
  ) {
    output += brackets.0
    for (index, element) in elements.enumerated() {
      if index > 0 { output += "," }
      breakLine(indentation + 1, &output)
      write(element, &output)
    }
    if !elements.isEmpty { breakLine(indentation, &output) }
    output += brackets.1
  }

  private func breakLine(_ indentation: Int, _ output: inout String) {
    guard layout == .readable else { return }
    output += "\n"
    indent(indentation, &output)
  }

  private func indent(_ indentation: Int, _ output: inout String) {
    output += String(repeating: "  ", count: indentation)
  }

  /// Comments above what follows: the first line where the cursor is, the last with a line break.
  private func write(comment: String, indentation: Int, to output: inout String) {
    guard layout == .readable else { return }
    for (index, line) in InertText.lines(comment).enumerated() {
      if index > 0 { indent(indentation, &output) }
      output += line.isEmpty ? "//\n" : "// \(line)\n"
    }
  }

  private static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    // Swift's shortest digits that read back are JavaScript's too, but for the `.0`.
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
