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

  /// Makes the branches of messages; `nil` where there are none, or `otherwise` is not among them.
  ///
  /// - Parameters:
  ///   - messages: The bot's messages, by language.
  ///   - otherwise: the language of the branch "otherwise"; the last one where it is `nil`.
  public init?(_ messages: BotMessages, otherwise: String? = nil) {
    guard let last = messages.messages.last?.language else { return nil }
    let otherwise = otherwise ?? last
    guard messages.messages.contains(where: { $0.language == otherwise }) else { return nil }
    func branches(_ isOtherwise: Bool) -> [Branch] {
      messages.messages.filter { ($0.language == otherwise) == isOtherwise }.map {
        Branch(language: $0.language, message: $0.text.text, isOtherwise: isOtherwise)
      }
    }
    self.branches = branches(false) + branches(true)
  }

  /// The script that picks the visitor's language in the browser and hands it to the bot.
  ///
  /// It looks the languages that the visitor prefers up one after another (RFC 4647, section 3.4:
  /// `pt-BR` finds `pt`), and falls back on the language of "otherwise". `com` stands for English, as
  /// in the vendor's samples. It runs in every browser that the chat runs in.
  ///
  /// - Parameters:
  ///   - name: under which names the page has the button.
  ///   - layout: readable, or on one line.
  public func script(
    for name: WidgetName = .kommo, _ layout: JavaScriptWriter.Layout = .readable
  ) -> String {
    let writer = JavaScriptWriter(layout)
    let pairs = branches.map { branch -> JavaScriptValue in
      let tag = branch.language == "com" ? "en" : branch.language.lowercased()
      return .array([.string(tag), .string(branch.language)])
    }
    let languages = pairs.map(JavaScriptWriter(.minified).expression).joined(separator: ", ")
    let otherwise = JavaScriptWriter(.minified).expression(
      .string(branches.last?.language ?? ""))
    let lines = Self.lines(languages: languages, otherwise: otherwise, object: name.meta)
    guard layout == .minified else {
      return writer.comment("The visitor's language, for the bot's first step.")
        + lines.joined(separator: "\n") + "\n"
    }
    return lines.map { String($0.drop { $0 == " " }) }.joined()
  }

  /// The picker. Each line ends where a script may go on without a break.
  private static func lines(languages: String, otherwise: String, object: String) -> [String] {
    """
    \(object).setMeta({
      bot_params: {
        locale: (function (available, otherwise) {
          var browser = typeof navigator === 'object' ? navigator : {};
          var wanted = browser.languages || [browser.language];
          for (var i = 0; i < wanted.length; i++) {
            var tag = String(wanted[i]).toLowerCase();
            while (tag) {
              for (var j = 0; j < available.length; j++) {
                if (available[j][0] === tag) { return available[j][1]; }
              }
              tag = tag.replace(/(-[^-])?-[^-]*$|^[^-]*$/, '');
            }
          }
          return otherwise;
        })([\(languages)], \(otherwise))
      }
    });
    """.split(separator: "\n").map(String.init)
  }
}
