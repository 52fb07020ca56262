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
}
