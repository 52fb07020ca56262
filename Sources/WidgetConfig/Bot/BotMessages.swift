internal import LocaleSyntax
public import LocaleModel

/// What the bot says first, by language: the small file from which the conditions are made.
///
/// ```json
/// {
///   "com": "hello, {{bot_params.username}}",
///   "pt-BR": "olá, {{bot_params.username}}"
/// }
/// ```
///
/// The last language is the one for visitors of all others, unless another is named.
public struct BotMessages: Sendable {
  /// A message and the language it is in.
  public struct Message: Sendable {
    /// The language tag as written: what the page hands to the bot.
    public let language: String

    /// Where the tag stands in the file.
    public let languageRange: Range<Int>

    /// The message.
    public let text: TextValue

    /// The placeholders in the message, with ranges in the file.
    public var placeholders: [BotPlaceholder] {
      BotPlaceholder.all(in: text.text).map {
        BotPlaceholder(name: $0.name, range: text.mapped.fileRange(of: $0.range))
      }
    }
  }

  /// The messages in the order of the file. A language that comes twice counts once, the last time.
  public let messages: [Message]

  /// The properties whose value is not a string.
  package let wrongTypes: [ConfigProperty]

  /// Reads the messages of an object.
  package init(_ object: ConfigObject) {
    var messages: [Message] = []
    var wrongTypes: [ConfigProperty] = []
    for property in object.properties where !property.isNamed(LocaleOverrides.schemaName) {
      guard let text = property.value.syntax.flatMap(TextValue.init) else {
        wrongTypes.append(property)
        continue
      }
      messages.removeAll { $0.language == property.name }
      messages.append(
        Message(language: property.name, languageRange: property.nameRange, text: text))
    }
    self.messages = messages
    self.wrongTypes = wrongTypes
  }
}

extension BotMessages {
  /// The bot's messages of a file; `nil` where the file holds something else.
  public init?(in document: WidgetDocument) {
    guard let object = document.botMessages else { return nil }
    self.init(object)
  }

  /// A parameter that some languages have in their message and another lacks.
  public struct MissingPlaceholder: Sendable {
    /// The parameter's name.
    public let name: String

    /// The message that lacks it.
    public let message: Message

    /// The first message that has it, and where.
    public let model: (message: Message, range: Range<Int>)
  }

  /// What each message lacks that another has, in the order of the file.
  public var missingPlaceholders: [MissingPlaceholder] {
    var models: [(name: String, message: Message, range: Range<Int>)] = []
    for message in messages {
      for placeholder in message.placeholders
      where !models.contains(where: { $0.name.utf8.elementsEqual(placeholder.name.utf8) }) {
        models.append((placeholder.name, message, placeholder.range))
      }
    }
    return messages.flatMap { message -> [MissingPlaceholder] in
      let own = Set(message.placeholders.map { Array($0.name.utf8) })
      return models.filter { !own.contains(Array($0.name.utf8)) }.map {
        MissingPlaceholder(name: $0.name, message: message, model: ($0.message, $0.range))
      }
    }
  }
}
