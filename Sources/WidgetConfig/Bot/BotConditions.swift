public import JSONText
public import LocaleModel

/// The branches of a bot that greets visitors in their language, and the call that tells it which.
///
/// The bot's first step checks `bot_params.locale`: one condition for each language, and the branch
/// "otherwise" for visitors of none of them.
public struct BotConditions: Sendable, Hashable {
  /// One way that the bot can take.
  public struct Branch: Sendable, Hashable {
    /// The language, as the page hands it over.
    public let language: String

    /// What the bot says there.
    public let message: String

    /// Whether it is the branch for visitors whom no condition fits.
    public let isOtherwise: Bool

    /// The condition that leads there, for the condition's code field; `nil` for "otherwise".
    ///
    /// ```json
    /// [
    ///   {
    ///     "term1": "{{bot_params.locale}}",
    ///     "term2": "com",
    ///     "operation": "="
    ///   }
    /// ]
    /// ```
    public var condition: JSONValue? {
      guard !isOtherwise else { return nil }
      return [["term1": "{{bot_params.locale}}", "term2": .string(language), "operation": "="]]
    }
  }

  /// The branches: the languages in the order of the file, then "otherwise".
  public let branches: [Branch]

  /// The languages in the order of the file, in which they are looked up.
  private let languages: [String]

  /// Makes the branches of messages; `nil` where there are none, or `otherwise` is not among them.
  ///
  /// - Parameters:
  ///   - messages: The bot's messages, by language.
  ///   - otherwise: the language of the branch "otherwise", in any case; the last one where it is `nil`.
  public init?(_ messages: BotMessages, otherwise: String? = nil) {
    let languages = messages.messages.map { $0.language }
    guard let last = languages.last,
      let otherwise = LanguageLookup.match(otherwise ?? last, among: languages)
    else { return nil }
    func branches(_ isOtherwise: Bool) -> [Branch] {
      messages.messages.filter { ($0.language == otherwise) == isOtherwise }.map {
        Branch(language: $0.language, message: $0.text.text, isOtherwise: isOtherwise)
      }
    }
    self.branches = branches(false) + branches(true)
    self.languages = languages
  }

  /// The language of the branch for all others.
  public var otherwise: String { branches.last?.language ?? "" }

  /// The script that picks the visitor's language in the browser and hands it to the bot.
  ///
  /// It looks the languages that the visitor prefers up one after another, as ``LanguageLookup`` says,
  /// and falls back on the language of "otherwise". It runs in every browser that the chat runs in.
  ///
  /// - Parameters:
  ///   - name: under which names the page has the button.
  ///   - layout: readable, or on one line.
  ///   - readsPage: whether the language of the page comes before those of the browser, as it does for
  ///     a chat of several languages.
  public func script(
    for name: WidgetName = .kommo, _ layout: JavaScriptWriter.Layout = .readable,
    readsPage: Bool = false
  ) -> String {
    let lookup = LanguageLookup(languages, otherwise: otherwise)
    let picker = LanguagePicker(lookup: lookup, readsPage: readsPage).lines
    let lines =
      ["\(name.meta).setMeta({", "  bot_params: {", "    locale: \(picker[0])"]
      + picker.dropFirst().map { "    \($0)" } + ["  }", "});"]
    guard layout == .readable else { return lines.minified }
    return JavaScriptWriter(layout).comment("The visitor's language, for the bot's first step.")
      + lines.joined(separator: "\n") + "\n"
  }
}
