/// Something for each string of the chat, as far as there is any.
struct StringTable<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  /// What there is for a string.
  subscript(key: StringKey) -> Value? {
    get { values.isEmpty ? nil : values[key.number] }
    set {
      if values.isEmpty { values = Array(repeating: nil, count: StringKey.allCases.count) }
      values[key.number] = newValue
    }
  }
}

extension StringKey {
  /// The number of the string in the order of all, from 0.
  fileprivate var number: Int {
    switch self {
    case .dateFormat: 0
    case .timeFormat: 1
    case .composePlaceholder: 2
    case .deliveryStatusSending: 3
    case .deliveryStatusSent: 4
    case .deliveryStatusRead: 5
    case .deliveryStatusError: 6
    case .poweredBy: 7
    case .newMessages: 8
    }
  }
}
