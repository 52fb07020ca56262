public import DateFns
public import LocaleDiagnostics
public import LocaleModel

/// The chat as visitors see it in one language: every string in its place.
public struct ChatPreview: Sendable {
  /// A message of the chat.
  public struct Exchange: Sendable, Hashable {
    /// The string that says what has become of it; `nil` for a message to the visitor.
    public let state: StringKey?

    /// When it was sent.
    public let instant: Instant

    /// The time that stands beside it; `nil` where `format()` throws or the pattern is not known.
    public let time: String?
  }

  /// The language of the strings; `nil` where nothing says it.
  public let language: LanguageName?

  /// Whether the chat is read from right to left.
  public let isRightToLeft: Bool

  /// The base that the strings end in, as `extends` names it; `nil` where it is not known.
  public let base: String?

  /// The language of the base, where it is another than that of the strings.
  public let foreignBase: LanguageName?

  /// The nine strings, in the order of ``LocaleModel/StringKey``.
  public let strings: [ChatString]

  /// The day that stands above the messages; `nil` where `format()` throws or the pattern is not known.
  public let day: String?

  /// The messages from the top: one from the visitor in each state of delivery, then one to the
  /// visitor, which is new.
  public let messages: [Exchange]

  /// Whose chat it is, by the name that stands at its foot.
  public let vendor: String

  /// A string of the chat.
  public subscript(key: StringKey) -> ChatString? { strings.first { $0.key == key } }

  /// The states of delivery, in the order of the messages.
  static let states: [StringKey] = [
    .deliveryStatusRead, .deliveryStatusSent, .deliveryStatusSending, .deliveryStatusError,
  ]

  /// The minutes from the moment of the preview to each message.
  static let minutes: [Int64] = [0, 2, 3, 5, 9]
}

/// One of the nine strings as a preview of the chat shows it.
public struct ChatString: Sendable, Hashable {
  /// Where a string comes from.
  public enum Origin: Sendable, Hashable {
    /// The file sets it.
    case own
    /// It comes from a base or from another file, by the name that reports have for it.
    case inherited(from: String)
    /// The page chooses it when it runs. What is shown is the first of what it is known to choose from.
    case chosenByPage
    /// It comes from where nothing is known of.
    case unknown
  }

  /// Which one it is.
  public let key: StringKey

  /// Where it comes from.
  public let origin: Origin

  /// The text or the pattern; `nil` where nothing is known of it.
  public let text: String?

  /// How many percent of its place it takes, where it does not fit: the measure of the rule
  /// `text-too-long`.
  public let excess: Int?

  /// What `format()` throws, for a pattern with which it does.
  public let error: FormatError?
}
