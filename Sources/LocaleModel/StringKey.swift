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
  public enum Kind: String, Sendable, Hashable {
    /// Shown as it stands.
    case text
    /// A date-fns pattern for the day of a message.
    case datePattern = "date pattern"
    /// A date-fns pattern for the time of a message.
    case timePattern = "time pattern"
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

  /// What a translator needs to know: where visitors see the string, what it means, how long it
  /// may get. The lengths are our advice, in characters: the vendor sets no limits.
  public var translatorNote: String {
    switch self {
    case .dateFormat:
      "How the chat writes the day above the messages of that day. A date-fns pattern: letters "
        + "are fields, words stand in single quotes. The names of months and days come from the "
        + "base that the file extends, not from here. Keep what it prints under 30 characters."
    case .timeFormat:
      "How the chat writes the time beside each message. A date-fns pattern: HH:mm for a 24-hour "
        + "clock, h:mm a for a 12-hour clock. Keep what it prints under 12 characters."
    case .composePlaceholder:
      "The grey text in the empty field where the visitor writes. It invites to write, and it "
        + "vanishes with the first letter. Up to about 40 characters."
    case .deliveryStatusSending:
      "The state of a message that is on its way, in small letters under it. It says what is "
        + "happening now, not a command. Up to about 20 characters."
    case .deliveryStatusSent:
      "The state of a message that has left. A state (\"it has been sent\"), not a command. Up to "
        + "about 20 characters."
    case .deliveryStatusRead:
      "The state of a message that the other side has seen. A state (\"it has been read\"), not "
        + "a command to read. Up to about 20 characters."
    case .deliveryStatusError:
      "The state of a message that could not be sent, in small letters under it. Up to about 20 "
        + "characters."
    case .poweredBy:
      "Stands before the vendor's name at the foot of the chat: the two read as one phrase, so "
        + "it has no full stop. Up to about 20 characters."
    case .newMessages:
      "The line between the messages that the visitor has seen and the new ones. A heading, "
        + "mostly for more than one message. Up to about 30 characters."
    }
  }
}
