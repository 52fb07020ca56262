package import LocaleModel
package import WidgetConfig

/// What rules look at: a file, and all that the stages before the rules found out about it.
///
/// Everything in it is worked out once: a base is parsed once for all files, a pattern is analysed
/// once for all rules.
package final class FileContext: Sendable {
  /// The file.
  package let document: WidgetDocument

  /// The overrides in it, each with what it inherits.
  package let locales: [LocaleContext]

  /// The configs that it sets, laid out flat.
  package let configs: [ConfigWalk]

  /// The bot's messages, where that is what the file holds.
  package let botMessages: BotMessages?

  /// What the check assumes.
  package let options: CheckOptions

  /// The patterns of all the overrides.
  package let patterns: [PatternContext]

  /// Where the text was not read surely.
  package let damage: TextDamage

  /// The files that the config names for its strings and that cannot be had.
  package let missingLocales: [MissingLocale]

  /// A file that a config names for its strings and that cannot be had.
  package struct MissingLocale: Sendable {
    /// The path, as the config has it.
    let text: TextValue
    /// Why it cannot be had.
    let reason: FileProblem

    /// Describes a file.
    package init(text: TextValue, reason: FileProblem) {
      (self.text, self.reason) = (text, reason)
    }
  }

  /// Puts together what is known of a file.
  package init(
    document: WidgetDocument, locales: [LocaleContext], options: CheckOptions,
    missingLocales: [MissingLocale] = []
  ) {
    self.document = document
    self.missingLocales = missingLocales
    self.locales = locales
    self.options = options
    patterns = locales.flatMap { $0.patterns }
    damage = TextDamage(document)
    configs = document.configs.map { ConfigWalk($0) }
    botMessages = document.botMessages.map { BotMessages($0) }
  }
}
