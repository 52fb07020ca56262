/// One of the nine strings that a site can override in the chat.
///
/// The raw value is the name that the vendor's page gives it under "Full list of strings available
/// for localization". Cases stand in the order of that page.
public enum StringKey: String, Sendable, Hashable, CaseIterable {
  case dateFormat = "date_format"
  case timeFormat = "time_format"
  case composePlaceholder = "compose_placeholder"
  case deliveryStatusSending = "delivery_status_sending"
  case deliveryStatusSent = "delivery_status_sent"
  case deliveryStatusRead = "delivery_status_read"
  case deliveryStatusError = "delivery_status_error"
  case poweredBy = "powered_by"
  case newMessages = "new_messages"

  /// The string of a name, byte by byte; `nil` for any other name. Asked of every key of every file.
  public init?(named name: String) {
    // No other text is canonically equal to small letters of ASCII.
    guard let key = Self.only(of: name.utf8.count, name.utf8.first, name.utf8.last),
      key.rawValue == name
    else { return nil }
    self = key
  }

  /// The same for a name in bytes of UTF-8.
  init?(named name: ArraySlice<UInt8>) {
    guard let key = Self.only(of: name.count, name.first, name.last),
      Self.areSame(key.rawValue, name)
    else { return nil }
    self = key
  }

  /// Whether a text is some bytes, of which there are as many.
  private static func areSame(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let isSame = text.utf8.withContiguousStorageIfAvailable { letters in
      for offset in 0..<letters.count where letters[offset] != bytes[bytes.startIndex + offset] {
        return false
      }
      return true
    }
    return isSame ?? text.utf8.elementsEqual(bytes)
  }

  /// The only string whose name can be so long, and begin and end so.
  private static func only(of length: Int, _ first: UInt8?, _ last: UInt8?) -> StringKey? {
    switch length {
    case 10: .poweredBy
    case 11: first == UInt8(ascii: "d") ? .dateFormat : .timeFormat
    case 12: .newMessages
    case 19: .composePlaceholder
    case 20: last == UInt8(ascii: "t") ? .deliveryStatusSent : .deliveryStatusRead
    case 21: .deliveryStatusError
    case 23: .deliveryStatusSending
    default: nil
    }
  }

  /// What a string is to the chat: words to show, or a pattern to format with.
  public enum Kind: Sendable, Hashable {
    /// Shown as it stands.
    case text
    /// A date-fns pattern for the day of a message.
    case datePattern
    /// A date-fns pattern for the time of a message.
    case timePattern
  }

  /// What the string is to the chat.
  public var kind: Kind {
    switch self {
    case .dateFormat: .datePattern
    case .timeFormat: .timePattern
    default: .text
    }
  }

  /// Whether the string is a date-fns pattern.
  public var isPattern: Bool { kind != .text }

  /// The number of the string in the order of all, from 0.
  package var number: Int {
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

  /// Hashes the number, and not the name letter by letter.
  public func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
