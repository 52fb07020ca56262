package import LocaleDiagnostics
package import LocaleModel
internal import LocaleSyntax

/// The comments of a file that silence findings: `crmlocale: ignore=CODE, CODE -- reason` where they
/// stand, `crmlocale: ignore-file=CODE` at the top in all of it.
package struct Suppressions: Sendable {
  /// A code that is silent in a part of the file.
  private struct Suppression: Sendable {
    let code: RuleCode
    /// Where the code stands in its comment.
    let range: Range<Int>
    /// The findings that it silences begin here; `nil` for a comment that has no place.
    let scope: Range<Int>?
    let isForFile: Bool
  }

  private let path: String
  private let suppressions: [Suppression]
  private let places: SuppressionPlaces

  /// Where the comments for crmlocale stand, in the order of the source.
  private let directives: [Range<Int>]

  /// Reads the comments of a file.
  package init(of document: WidgetDocument) {
    path = document.path
    let directives = document.comments.isEmpty ? [] : Directive.all(in: document)
    self.directives = directives.map { $0.comment.range }
    suppressions = directives.isEmpty ? [] : Self.all(in: directives, document)
    var places = SuppressionPlaces()
    for (number, suppression) in suppressions.enumerated() {
      guard let scope = suppression.scope else { continue }
      places.add(number, of: suppression.code, suppression.isForFile ? nil : scope)
    }
    places.finish()
    self.places = places
  }

  private static let codes = Set(RuleRegistry.descriptors.map { $0.code })

  private static func all(
    in directives: [Directive], _ document: WidgetDocument
  ) -> [Suppression] {
    let lines = SuppressionScope(document)
    let wholeFile = 0..<(document.bytes.count + 1)
    var result: [Suppression] = []
    for directive in directives {
      for setting in directive.settings {
        let isForFile = setting.name.text == DirectiveName.ignoreFile.rawValue
        guard isForFile || setting.name.text == DirectiveName.ignore.rawValue else { continue }
        let scope =
          isForFile
          ? directive.comment.isAtTop ? wholeFile : nil : lines.range(of: directive.comment)
        for value in setting.values where codes.contains(RuleCode(rawValue: value.text)) {
          result.append(
            Suppression(
              code: RuleCode(rawValue: value.text), range: value.range, scope: scope,
              isForFile: isForFile))
        }
      }
    }
    return result
  }

  /// The findings that no comment silences, and those about comments that silence nothing. None of
  /// their fixes takes a comment for crmlocale away.
  ///
  /// - Parameters:
  ///   - findings: What the rules found.
  ///   - hidden: What is not reported as long as another mistake hides it: a comment that silences it
  ///     is of use.
  ///   - selection: The rules that ran: a code of another is not said to silence nothing.
  package func apply(
    to findings: [Diagnostic], hidden: [Diagnostic] = [], _ selection: RuleSelection
  ) -> [Diagnostic] {
    guard !directives.isEmpty else { return findings }
    var used = Array(repeating: false, count: suppressions.count)
    let kept = findings.filter { finding in !isSilenced(finding, &used) }
    for finding in hidden { _ = isSilenced(finding, &used) }
    let unused = unusedFindings(used, selection).filter { finding in !isSilenced(finding, &used) }
    return (kept + unused).map { sparing($0) }
  }

  private func isSilenced(_ finding: Diagnostic, _ used: inout [Bool]) -> Bool {
    let offset = finding.location.range.lowerBound
    let own = places.numbers(of: finding.code, around: offset)
    let parts = (Self.parts[finding.code] ?? []).map { places.numbers(of: $0, around: offset) }
    let isSilentInParts = !parts.isEmpty && parts.allSatisfy { !$0.isEmpty }
    for number in own + (isSilentInParts ? parts.flatMap { $0 } : []) { used[number] = true }
    return !own.isEmpty || isSilentInParts
  }

  /// The codes under which the letters of a pattern are told one by one where they are not told as one
  /// mistake: whoever has silenced all of them has silenced that, too.
  private static let parts: [RuleCode: [RuleCode]] = [
    "date-pattern-dialect": ["date-pattern-week-year", "date-pattern-day-of-year"]
  ]

  private func unusedFindings(_ used: [Bool], _ selection: RuleSelection) -> [Diagnostic] {
    guard selection.runs(UnusedSuppression.code) else { return [] }
    return zip(suppressions, used).compactMap { suppression, isUsed in
      guard !isUsed, suppression.code != UnusedSuppression.code, selection.runs(suppression.code)
      else { return nil }
      let isMisplaced = suppression.isForFile && suppression.scope == nil
      return UnusedSuppression.finding(
        suppression.code, at: SourceLocation(path: path, range: suppression.range),
        isMisplaced: isMisplaced, severity: selection.severity(of: UnusedSuppression.code))
    }
  }

  /// A finding without the fixes that would change a comment for crmlocale.
  private func sparing(_ finding: Diagnostic) -> Diagnostic {
    var finding = finding
    finding.fixes.removeAll { fix in fix.edits.contains { isChanged(by: $0) } }
    return finding
  }

  /// Whether an edit changes a comment for crmlocale: the last that starts before its end, if any.
  private func isChanged(by edit: TextEdit) -> Bool {
    var (low, high) = (0, directives.count)
    while low < high {
      let middle = (low + high) / 2
      if directives[middle].lowerBound < edit.range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 && directives[low - 1].overlaps(edit.range)
  }
}
