/// One of the things that the program can say: its name, and how English says it.
///
/// A phrase stands beside the rule that says it. Calling it with its values gives a ``Message``,
/// which holds the values and no sentence:
///
///     static let inherited = Phrase("missing-key.inherited") { key, text, base in
///       "\(key) is not overridden: visitors read \(text) from \(base)"
///     }
///     findings.report(at: range, inherited(.code(key), .quoted(text), .code(base)))
///
/// `Values` says how many values it has. Another language has its words in a file under
/// `Locales/Messages`, with numbered places for the same values.
public struct Phrase<Values>: Sendable {
  /// The name of the phrase: the code of its rule or the part of the program, a dot, and a word.
  public let id: String

  let form: MessageForm

  private init(_ id: String, arity: Int, _ words: @escaping @Sendable ([MessageArgument]) -> Words)
  {
    self.id = id
    form = MessageForm(id: id, arity: arity, words: words)
  }
}

extension Phrase where Values == Void {
  /// A phrase without values.
  public init(_ id: String, _ words: Words) {
    self.init(id, arity: 0) { _ in words }
  }

  /// The message.
  public func callAsFunction() -> Message { Message(form, []) }
}

extension Phrase where Values == MessageArgument {
  /// A phrase with one value.
  public init(_ id: String, _ words: @escaping @Sendable (MessageArgument) -> Words) {
    self.init(id, arity: 1) { words($0[0]) }
  }

  /// The message for a value.
  public func callAsFunction(_ first: MessageArgument) -> Message { Message(form, [first]) }
}

extension Phrase where Values == (MessageArgument, MessageArgument) {
  /// A phrase with two values.
  public init(
    _ id: String, _ words: @escaping @Sendable (MessageArgument, MessageArgument) -> Words
  ) {
    self.init(id, arity: 2) { words($0[0], $0[1]) }
  }

  /// The message for two values.
  public func callAsFunction(_ first: MessageArgument, _ second: MessageArgument) -> Message {
    Message(form, [first, second])
  }
}

extension Phrase where Values == (MessageArgument, MessageArgument, MessageArgument) {
  /// A phrase with three values.
  public init(
    _ id: String,
    _ words: @escaping @Sendable (MessageArgument, MessageArgument, MessageArgument) -> Words
  ) {
    self.init(id, arity: 3) { words($0[0], $0[1], $0[2]) }
  }

  /// The message for three values.
  public func callAsFunction(
    _ first: MessageArgument, _ second: MessageArgument, _ third: MessageArgument
  ) -> Message {
    Message(form, [first, second, third])
  }
}

extension Phrase
where Values == (MessageArgument, MessageArgument, MessageArgument, MessageArgument) {
  /// A phrase with four values.
  public init(
    _ id: String,
    _ words:
      @escaping @Sendable (MessageArgument, MessageArgument, MessageArgument, MessageArgument) ->
      Words
  ) {
    self.init(id, arity: 4) { words($0[0], $0[1], $0[2], $0[3]) }
  }

  /// The message for four values.
  public func callAsFunction(
    _ first: MessageArgument, _ second: MessageArgument, _ third: MessageArgument,
    _ fourth: MessageArgument
  ) -> Message {
    Message(form, [first, second, third, fourth])
  }
}

/// A phrase whatever the number of its values.
public struct MessageForm: Sendable {
  /// The name of the phrase.
  public let id: String

  /// How many values it has.
  public let arity: Int

  let words: @Sendable ([MessageArgument]) -> Words
}

extension MessageForm {
  /// The phrase of a message.
  public init(_ phrase: Phrase<some Any>) { self = phrase.form }

  /// The English words with `{0}`, `{1}` in the places of the values.
  public var template: Message {
    Message(self, (0..<arity).map { MessageArgument.placeholder($0) })
  }
}
