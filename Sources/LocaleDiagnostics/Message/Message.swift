/// Something that the program has to say, as a fact: which phrase, and the values in it.
///
/// The words are made when somebody reads it, by a ``Localizer`` in the reader's language. Two
/// messages are equal when they say the same, whatever the language.
public struct Message: Sendable, Hashable {
  /// The phrase.
  let form: MessageForm

  /// The values, in the order of the phrase.
  public let arguments: [MessageArgument]

  init(_ form: MessageForm, _ arguments: [MessageArgument]) {
    self.form = form
    self.arguments = arguments
  }

  /// The name of the phrase, such as `missing-key.inherited`: stable, for programs.
  public var id: String { form.id }

  /// How English says it.
  public var english: Words { form.words(arguments) }

  /// Whether two messages say the same.
  public static func == (left: Message, right: Message) -> Bool {
    left.id == right.id && left.arguments == right.arguments
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(arguments)
  }
}

extension Message: CustomStringConvertible {
  /// The message in English.
  public var description: String { Localizer.english.text(self) }
}
