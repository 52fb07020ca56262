internal import LocaleDiagnostics

/// Which findings of a file that was changed are those that it had before.
///
/// A finding is the same if it is about the same thing, by its code and its property, and stands where
/// the edits have moved it, or within what they wrote; one about a property may also point elsewhere
/// now, such as to the base that a file has named at last. What it says may differ: evidence and lists
/// follow the text.
struct FindingMatch {
  fileprivate struct Subject: Hashable {
    let code: RuleCode
    let keyPath: [String]

    init(_ finding: Diagnostic) { (code, keyPath) = (finding.code, finding.keyPath) }

    static func == (left: Subject, right: Subject) -> Bool {
      left.code == right.code
        && left.keyPath.elementsEqual(right.keyPath) { $0.hasSameBytes(as: $1) }
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(code)
      for key in keyPath { hasher.combine(ExactText(key)) }
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
    let places = old.map { map.starts(of: $0.location.range) }
    var others = Candidates(old.indices.filter { !fixed.contains($0) }, old, places)
    var own = Candidates(Array(fixed), old, places)
    origins = Array(repeating: nil, count: new.count)
    for index in new.indices.inOrder(of: { new[$0].location.range.lowerBound }) {
      let start = new[index].location.range.lowerBound
      let subject = Subject(new[index])
      origins[index] = others.take(subject, at: start) ?? own.take(subject, at: start)
    }
    for index in new.indices where origins[index] == nil && !new[index].keyPath.isEmpty {
      origins[index] = others.take(Subject(new[index]))
    }
    gone = others.left.union(own.left)
  }

  /// The numbers of the findings that are new.
  var new: [Int] { origins.indices.filter { origins[$0] == nil } }
}

/// Old findings that have not been found again yet, by what they are about.
private struct Candidates {
  /// Those about one thing in the order of their places, and how many of them end before all places
  /// that are still to be asked for.
  private struct List {
    var numbers: [Int] = []
    var passed = 0
  }

  private var lists: [FindingMatch.Subject: List] = [:]
  private let places: [ClosedRange<Int>]

  /// The numbers of those that are left.
  private(set) var left: Set<Int>

  init(_ indices: [Int], _ findings: [Diagnostic], _ places: [ClosedRange<Int>]) {
    self.places = places
    left = Set(indices)
    for index in indices.inOrder(of: { places[$0].lowerBound }) {
      lists[FindingMatch.Subject(findings[index]), default: List()].numbers.append(index)
    }
  }

  /// Takes one that can stand at a place now. Places are asked for in their order, so what ends before
  /// one is not asked for again.
  mutating func take(_ subject: FindingMatch.Subject, at start: Int) -> Int? {
    guard var list = lists.removeValue(forKey: subject) else { return nil }
    while list.passed < list.numbers.count {
      let number = list.numbers[list.passed]
      guard !left.contains(number) || places[number].upperBound < start else { break }
      list.passed += 1
    }
    let found = list.numbers[list.passed...].prefix { places[$0].lowerBound <= start }
      .first { left.contains($0) && places[$0].contains(start) }
    lists[subject] = list
    if let found { left.remove(found) }
    return found
  }

  /// Takes one wherever it stands.
  mutating func take(_ subject: FindingMatch.Subject) -> Int? {
    let found = lists[subject]?.numbers.first { left.contains($0) }
    if let found { left.remove(found) }
    return found
  }
}

extension Sequence<Int> {
  /// The numbers in the order of what each stands for, those that are alike in their own order.
  fileprivate func inOrder(of value: (Int) -> Int) -> [Int] {
    map { (value($0), $0) }.sorted { $0 < $1 }.map { $0.1 }
  }
}
