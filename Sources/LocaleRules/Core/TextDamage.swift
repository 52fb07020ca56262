internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// Where a file was not read surely: mistakes in its text after which it may mean something else than
/// it was read as.
///
/// What follows from such a mistake is not reported beside it. A mistake whose fix is sure hides
/// nothing: what it stands for is known.
package struct TextDamage: Sendable {
  private let ranges: [Range<Int>]

  /// Finds the places of a file.
  init(_ document: WidgetDocument) {
    ranges = document.diagnostics.filter { Self.hidesWhatFollows($0) }.map { $0.location.range }
  }

  private static func hidesWhatFollows(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.code == "syntax-error", diagnostic.fixes.first?.applicability != .safe else {
      return false
    }
    return !SyntaxPhrase.harmless.contains(diagnostic.message.id)
  }

  /// Whether a mistake stands in a span.
  func touches(_ range: Range<Int>) -> Bool {
    ranges.contains { $0.lowerBound <= range.upperBound && range.lowerBound <= $0.upperBound }
  }

  /// Whether a span begins inside a mistake, or ends at one with no more than a quote between them: it
  /// is a part of what the mistake broke.
  func covers(_ range: Range<Int>) -> Bool {
    ranges.contains {
      $0.contains(range.lowerBound)
        || range.lowerBound <= $0.lowerBound && $0.lowerBound <= range.upperBound + 1
    }
  }

  /// Whether an object was read whole. One that assignments make is as sure as all of the file.
  func leavesWhole(_ object: ConfigObject) -> Bool {
    guard let range = object.syntax?.range else { return ranges.isEmpty }
    return !touches(range)
  }
}
