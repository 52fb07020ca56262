/// The phrases of a language, each as a function of the same values as in English.
///
///     var spanish = Translation()
///     spanish.say(UnknownKey.ignored) { name in "el chat no tiene el texto \(name): se ignora" }
///
/// A phrase that is not said stays English. A value that the phrase does not have does not compile.
public struct Translation: Sendable {
  private var phrases: [String: @Sendable ([MessageArgument]) -> Words] = [:]

  /// Says nothing yet.
  public init() {}

  /// The words for a message; `nil` where the language does not say it.
  public func words(for message: Message) -> Words? {
    phrases[message.id]?(message.arguments)
  }

  /// Says a phrase without values.
  public mutating func say(_ phrase: Phrase<Void>, _ words: Words) {
    phrases[phrase.id] = { _ in words }
  }

  /// Says a phrase with one value.
  public mutating func say(
    _ phrase: Phrase<MessageArgument>, _ words: @escaping @Sendable (MessageArgument) -> Words
  ) {
    phrases[phrase.id] = { words($0[0]) }
  }

  /// Says a phrase with two values.
  public mutating func say(
    _ phrase: Phrase<(MessageArgument, MessageArgument)>,
    _ words: @escaping @Sendable (MessageArgument, MessageArgument) -> Words
  ) {
    phrases[phrase.id] = { words($0[0], $0[1]) }
  }

  /// Says a phrase with three values.
  public mutating func say(
    _ phrase: Phrase<(MessageArgument, MessageArgument, MessageArgument)>,
    _ words: @escaping @Sendable (MessageArgument, MessageArgument, MessageArgument) -> Words
  ) {
    phrases[phrase.id] = { words($0[0], $0[1], $0[2]) }
  }

  /// Says a phrase with four values.
  public mutating func say(
    _ phrase: Phrase<(MessageArgument, MessageArgument, MessageArgument, MessageArgument)>,
    _ words:
      @escaping @Sendable (MessageArgument, MessageArgument, MessageArgument, MessageArgument) ->
      Words
  ) {
    phrases[phrase.id] = { words($0[0], $0[1], $0[2], $0[3]) }
  }
}
