package import DateFns
package import LocaleFacts
package import LocaleModel
package import PatternAnalysis
package import Phrasebook

/// What a rule about strings looks at: the overrides of one file, and all that follows from them.
package final class LocaleContext: Sendable {
  /// The file.
  package let document: WidgetDocument

  /// The overrides, one of perhaps several in the file.
  package let overrides: LocaleOverrides

  /// The strings that visitors will read.
  package let resolved: ResolvedLocale

  /// The language that the strings are written in; `nil` where nothing says it.
  package let language: LanguageTag?

  /// The language of the base; `nil` where there is no base that is bundled.
  package let baseLanguage: String?

  /// What the phrasebook has on the language; `nil` where nothing says it, or the phrasebook has
  /// none of that name.
  package var phrases: LanguagePhrases? { shown.phrases }

  /// What the check assumes.
  package let options: CheckOptions

  /// What the keys that the chat does not have were probably meant to be.
  package let misspellings: KeyMisspellings

  /// Whether a mistake hides what the overrides inherit: `extends` leads nowhere or is misspelled, or
  /// the object could not be read whole. Then nothing is said about what they lack.
  package let hidesInheritance: Bool

  /// Whether the object could be read whole. Where not, a text may end where its writer did not mean
  /// it to.
  let isWhole: Bool

  /// Its own patterns, each analysed once; several for a string that the page chooses.
  package let patterns: [PatternContext]

  /// Its own texts, each taken apart once.
  let shown: ShownTexts

  /// What the texts of the base say, whatever their case and their punctuation; nothing where there is
  /// no base that is bundled.
  let baseForms: StringTable<TextForm>

  /// The patterns that it takes from the base or from a file that it extends.
  let inheritedPatterns: [InheritedPattern]

  /// Puts together what the stages before the rules found out.
  ///
  /// - Parameter memory: The patterns that were analysed under the same options.
  package init(
    document: WidgetDocument, overrides: LocaleOverrides, resolved: ResolvedLocale,
    language: LanguageTag?, options: CheckOptions, memory: PatternMemory
  ) {
    self.document = document
    self.overrides = overrides
    self.resolved = resolved
    self.language = language
    shown = ShownTexts(of: overrides, in: language, options.facts, memory.texts)
    baseForms = resolved.base.map { memory.texts.forms(of: $0.overrides) } ?? StringTable()
    self.options = options
    misspellings = KeyMisspellings(in: overrides)
    isWhole = TextDamage(document).leavesWhole(overrides.object)
    hidesInheritance =
      resolved.problem != nil || misspellings.isExtendsMisspelled || !isWhole
    let base = resolved.base?.baseName.map { BundledBases.canonicalName($0) }
    baseLanguage = base
    let readers = PatternReaders(language: language, base: base, facts: options.facts)
    let locale = DateFnsLocale.ofWidget(base: base)
    patterns = PatternContext.all(in: overrides, for: readers, printedBy: locale, memory)
    inheritedPatterns = InheritedPattern.all(in: resolved) { text, purpose in
      memory.analysis(of: text, for: purpose, printedBy: locale)
    }
  }

  /// The locale of date-fns that belongs to the base; American English, which is date-fns's own
  /// default, where the base is not known.
  package var dateFnsLocale: DateFnsLocale { .ofWidget(base: baseLanguage) }

  /// Whether the strings are known to be in another language than the base. A region makes no
  /// difference: Brazilian Portuguese on `pt` is one language.
  package var differsFromBase: Bool {
    guard let language, let baseLanguage else { return false }
    return language.language != baseLanguage
  }

  /// Where a finding about what the file inherits points: the value of `extends`, or the opening
  /// brace where there is none.
  package var inheritanceRange: Range<Int> {
    overrides.extends?.value.range ?? overrides.object.anchor
  }
}

extension LocaleContext {
  /// What is known of a text as the pattern of a string, wherever it comes from; `nil` for a string that
  /// is not a pattern, and for a text that is too long to be looked at.
  package func analysis(
    of text: String, for key: StringKey, _ memory: PatternMemory
  ) -> PatternAnalysis? {
    guard let purpose = key.purpose, !DatePatternTooLong.applies(to: text) else { return nil }
    return memory.analysis(of: text, for: purpose, printedBy: dateFnsLocale)
  }
}
