internal import LocaleDiagnostics

/// Which findings of a file that was changed are those that it had before.
///
/// A finding is the same if it is about the same thing, by its code and its property, and stands where
/// the edits have moved it, or within what they wrote; one about a property may also point elsewhere
/// now, such as to the base that a file has named at last. What it says may differ: evidence and lists
/// follow the text.
struct FindingMatch {
  private struct Subject: Hashable {
    let code: RuleCode
    let keyPath: [ExactText]

    init(_ finding: Diagnostic) {
      code = finding.code
      keyPath = finding.keyPath.map { ExactText($0) }
    }
  }

  /// For each finding of the new text the number of the old one, `nil` for one that is new.
  private(set) var origins: [Int?] = []

  /// The numbers of the old findings that are gone.
  private(set) var gone: Set<Int> = []

  /// Compares.
  ///
  /// - Parameters:
  ///   - map: Where the places of the old text are in the new one.
  ///   - fixed: The old findings that should be gone: of several that are alike, another is taken
  ///     for the one that is left.
  init(_ old: [Diagnostic], _ new: [Diagnostic], _ map: PositionMap, fixed: Set<Int>) {
    var known: [Subject: [Int]] = [:]
    let order = old.indices.filter { !fixed.contains($0) } + fixed.sorted()
    for index in order { known[Subject(old[index]), default: []].append(index) }
    let places = old.map { map.starts(of: $0.location.range) }
    origins = new.map { finding in
      let subject = Subject(finding)
      let start = finding.location.range.lowerBound
      guard let found = known[subject]?.firstIndex(where: { places[$0].contains(start) })
      else { return nil }
      return known[subject]?.remove(at: found)
    }
    for index in new.indices where origins[index] == nil && !new[index].keyPath.isEmpty {
      let subject = Subject(new[index])
      guard let found = known[subject]?.firstIndex(where: { !fixed.contains($0) }) else { continue }
      origins[index] = known[subject]?.remove(at: found)
    }
    gone = Set(known.values.joined())
  }

  /// The numbers of the findings that are new.
  var new: [Int] { origins.indices.filter { origins[$0] == nil } }
}
