public import LocaleDiagnostics

extension StringKey {
  /// What a translator needs to know: where visitors see the string, what it means, how long it
  /// may get. The lengths are our advice, in characters: the vendor sets no limits.
  public var translatorNote: Message {
    Phrase("string.\(rawValue)", translatorWords)()
  }

  private var translatorWords: Words {
    switch self {
    case .dateFormat:
      """
      How the chat writes the day above the messages of that day. A date-fns pattern: letters are \
      fields, words stand in single quotes. The names of months and days come from the base that \
      the file extends, not from here. Keep what it prints under 30 characters.
      """
    case .timeFormat:
      """
      How the chat writes the time beside each message. A date-fns pattern: HH:mm for a 24-hour \
      clock, h:mm a for a 12-hour clock. Keep what it prints under 12 characters.
      """
    case .composePlaceholder:
      """
      The grey text in the empty field where the visitor writes. It invites to write, and it \
      vanishes with the first letter. Up to about 40 characters.
      """
    case .deliveryStatusSending:
      """
      The state of a message that is on its way, in small letters under it. It says what is \
      happening now, not a command. Up to about 20 characters.
      """
    case .deliveryStatusSent:
      """
      The state of a message that has left. A state ("it has been sent"), not a command. Up to \
      about 20 characters.
      """
    case .deliveryStatusRead:
      """
      The state of a message that the other side has seen. A state ("it has been read"), not a \
      command to read. Up to about 20 characters.
      """
    case .deliveryStatusError:
      """
      The state of a message that could not be sent, in small letters under it. Up to about 20 \
      characters.
      """
    case .poweredBy:
      """
      Stands before the vendor's name at the foot of the chat: the two read as one phrase, so it \
      has no full stop. Up to about 20 characters.
      """
    case .newMessages:
      """
      The line between the messages that the visitor has seen and the new ones. A heading, mostly \
      for more than one message. Up to about 30 characters.
      """
    }
  }
}

extension StringKey.Kind {
  static let textName = Phrase("string-kind.text", "text")
  static let datePatternName = Phrase("string-kind.date-pattern", "date pattern")
  static let timePatternName = Phrase("string-kind.time-pattern", "time pattern")

  /// What it is called.
  public var name: Message {
    switch self {
    case .text: Self.textName()
    case .datePattern: Self.datePatternName()
    case .timePattern: Self.timePatternName()
    }
  }
}
