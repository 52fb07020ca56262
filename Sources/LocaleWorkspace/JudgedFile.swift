internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleSyntax

/// A file with all that the rules find in it, before anybody has asked what its fixes are worth.
final class JudgedFile {
  /// All that the stages before the rules found out.
  let context: FileContext

  /// What is reported, in the order of the source.
  let heard: [Diagnostic]

  /// What comments and settings silence.
  let silenced: [Diagnostic]

  /// What only rules find that are switched off, and what another mistake hides: it counts where a
  /// fix is judged.
  let unheard: [Diagnostic]

  /// Which of the settings' suppressions have silenced a finding.
  let uses: Set<SettingSuppression.Use>

  /// Everything that is wrong with the file, what is reported first.
  let all: [Diagnostic]

  /// The file's contents.
  let bytes: [UInt8]

  /// The patterns, each with the place of its literal.
  let patterns: [(range: Range<Int>, text: String)]

  init(
    context: FileContext, heard: [Diagnostic], silenced: [Diagnostic], unheard: [Diagnostic],
    uses: Set<SettingSuppression.Use>
  ) {
    self.context = context
    self.heard = heard
    self.silenced = silenced
    self.unheard = unheard
    self.uses = uses
    all = silenced.isEmpty && unheard.isEmpty ? heard : heard + silenced + unheard
    bytes = context.document.bytes
    patterns = context.patterns.map { ($0.value.range, $0.value.text) }
  }

  /// A file after edits that change patterns alone and leave nothing wrong with them.
  ///
  /// It knows what is left of the findings, each as it was: where they stand now, and what would be their
  /// fixes, only reading the file tells.
  init(_ file: JudgedFile, _ changes: PatternChanges, bytes: [UInt8], _ map: PositionMap) {
    context = file.context
    uses = file.uses
    silenced = file.silenced
    heard = file.heard.filter { !changes.concern($0) }
    unheard = file.unheard.filter { !changes.concern($0) }
    all = heard + silenced + unheard
    self.bytes = bytes
    patterns = file.patterns.map { pattern in
      let start = map.starts(of: pattern.range).lowerBound
      guard let changed = changes.patterns.first(where: { $0.literal == pattern.range }) else {
        return (start..<(start + pattern.range.count), pattern.text)
      }
      return (start..<(start + changed.text.utf8.count + 2), changed.text)
    }
  }

  /// The file.
  var document: WidgetDocument { context.document }

  /// Whether anything that is reported has a fix.
  var hasFixes: Bool { heard.contains { !$0.fixes.isEmpty } }

  /// The literals that hold patterns: each is changed by one rule at a time.
  var literals: [Range<Int>] { patterns.map { $0.range } }

  /// The comments, in the order of their texts.
  var comments: [String] {
    guard document.comments.count > 1 else { return document.comments.map { $0.text } }
    return document.comments.map { $0.text }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The comments that speak to this program.
  var settings: [String] {
    // Embedded Swift searches a text for characters only.
    comments.filter { comment in
      guard comment.utf8.holds("crmlocale:") else { return false }
      let parts = comment.split(separator: ":", omittingEmptySubsequences: false)
      return parts.dropLast().contains { $0.hasSuffix("crmlocale") }
    }
  }

  /// How many properties the overrides have, those that come twice among them.
  var propertyCount: Int {
    context.locales.reduce(0) { $0 + $1.overrides.object.properties.count }
  }
}

extension String.UTF8View {
  /// Whether a text stands in it, byte by byte.
  fileprivate func holds(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      var rest = self[...]
      while let start = rest.firstIndex(of: text[0]) {
        rest = rest[start...]
        if rest.starts(with: text) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }
}
