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
  }

  /// The file.
  var document: WidgetDocument { context.document }

  /// The file's contents.
  var bytes: [UInt8] { document.bytes }

  /// Whether anything that is reported has a fix.
  var hasFixes: Bool { heard.contains { !$0.fixes.isEmpty } }

  /// The literals that hold patterns: each is changed by one rule at a time.
  var literals: [Range<Int>] { patterns.map { $0.range } }

  /// The patterns, each with the place of its literal.
  var patterns: [(range: Range<Int>, text: String)] {
    context.patterns.map { ($0.value.range, $0.value.text) }
  }

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
      let parts = comment.split(separator: ":", omittingEmptySubsequences: false)
      return parts.dropLast().contains { $0.hasSuffix("crmlocale") }
    }
  }

  /// How many properties the overrides have, those that come twice among them.
  var propertyCount: Int {
    context.locales.reduce(0) { $0 + $1.overrides.object.properties.count }
  }
}
