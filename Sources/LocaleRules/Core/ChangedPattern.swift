internal import LocaleModel
internal import LocaleSyntax

/// A pattern of a file as a fix would leave it.
package struct ChangedPattern: Sendable {
  /// The literal that it stands in, in UTF-8 bytes of the file as it is.
  package let literal: Range<Int>

  /// What it says then.
  package let text: String

  /// Describes a pattern.
  package init(literal: Range<Int>, text: String) {
    self.literal = literal
    self.text = text
  }
}

extension FileContext {
  /// Whether nothing would be wrong with patterns of the file if they said something else. Only the rules
  /// are asked that look at patterns: see ``Rule/looksAtPatterns``.
  ///
  /// - Parameter memory: What is known of patterns under the same options.
  package func areClean(_ changes: [ChangedPattern], _ memory: PatternMemory) -> Bool {
    guard locales.count == 1, let locale = locales[0].holding(changes, memory) else { return false }
    return RuleRegistry.findsNothing(inPatternsOf: FileContext(self, locale))
  }
}

extension LocaleContext {
  /// The same with no texts but some of its patterns, changed; `nil` where one of them is not there to be
  /// changed.
  fileprivate func holding(
    _ changes: [ChangedPattern], _ memory: PatternMemory
  ) -> LocaleContext? {
    var patterns: [PatternContext] = []
    var texts: [ShownText] = []
    for change in changes {
      guard let pattern = self.patterns.first(where: { $0.value.range == change.literal }),
        let shown = shown.textsAndPatterns.first(where: { $0.value.range == change.literal })
      else { return nil }
      let changed = pattern.saying(change.text, printedBy: dateFnsLocale, memory)
      patterns.append(changed)
      texts.append(shown.saying(changed.value, memory.texts))
    }
    return LocaleContext(self, patterns, self.shown.holding(patterns: texts))
  }
}

extension TextValue {
  /// Another text between the same quotes. Where its letters would stand is not known.
  func saying(_ text: String) -> TextValue {
    let map = OffsetMap(
      verbatimAt: mapped.fileRange.lowerBound, count: text.utf8.count,
      encodings: mapped.map.encodings)
    return TextValue(MappedText(text, map: map), range)
  }
}
