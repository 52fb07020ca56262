/// Something for each string of the chat, as far as there is any.
package struct StringTable<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  /// Nothing for any string.
  package init() {}

  /// What there is for a string.
  package subscript(key: StringKey) -> Value? {
    get { values.isEmpty ? nil : values[key.number] }
    set {
      guard newValue != nil || !values.isEmpty else { return }
      if values.isEmpty { values = Array(repeating: nil, count: StringKey.allCases.count) }
      values[key.number] = newValue
    }
  }
}
