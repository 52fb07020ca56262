extension JSONValue {
  /// The value as JSON text, without a line break at the end.
  ///
  /// - Parameters:
  ///   - layout: On one line, or indented.
  ///   - escaping: What to escape in strings beyond what JSON demands.
  public func text(_ layout: JSONLayout = .compact, escaping: JSONEscaping = []) -> String {
    String(decoding: utf8(layout, escaping: escaping), as: UTF8.self)
  }

  /// The value as JSON text in UTF-8, without a line break at the end.
  public func utf8(_ layout: JSONLayout = .compact, escaping: JSONEscaping = []) -> [UInt8] {
    var writer = JSONWriter(layout, escaping)
    writer.write(self)
    return writer.bytes
  }
}
