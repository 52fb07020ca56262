/// An array of JSON texts, one a line, written as its elements come.
struct ElementList: Sendable {
  private var isEmpty = true

  mutating func write(_ element: String, to output: inout some TextOutputStream) {
    output.write((isEmpty ? "[\n" : ",\n") + element)
    isEmpty = false
  }

  /// Has to come after the last element.
  mutating func end(to output: inout some TextOutputStream) {
    output.write(isEmpty ? "[]" : "\n]")
    isEmpty = true
  }
}
