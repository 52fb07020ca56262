internal import LocaleDiagnostics

/// Fixes applied in memory, to see what comes of them.
///
/// A fix may bring to light what nobody could see before, as a key does that is written rightly at
/// last and whose value is then read: what has a fix of its own is fixed with it. The findings that
/// are new must grow fewer with each step, so that this ends.
struct FixTrial {
  /// A fix of a finding that is reported.
  struct Choice {
    /// The finding's number in the file.
    let finding: Int
    /// One of its fixes.
    let fix: Fix
  }

  /// What came of it.
  enum Outcome {
    /// The file is better.
    case better(Step)
    /// It is not. Those of the choices that the reasons point to, if any.
    case worse(culprits: Set<Int>)
  }

  /// A file that fixes have made better.
  struct Step {
    /// The file as it now is.
    let file: JudgedFile
    /// The numbers of the findings whose fix was applied.
    let applied: Set<Int>
    /// For each finding of the file now, in the order of `all`, the number of the one that it was.
    let origins: [Int?]
    /// Where the places of the file as it was are now.
    let map: PositionMap
  }

  private let file: JudgedFile
  private let old: [Diagnostic]
  private let threshold: Fix.Applicability
  private let judge: ([UInt8]) -> JudgedFile

  /// Prepares to try fixes of a file.
  ///
  /// - Parameters:
  ///   - threshold: How far fixes of what comes to light must be trusted, and whether a comment or a
  ///     value may be lost.
  ///   - judge: Reads a text as the file.
  init(
    _ file: JudgedFile, _ threshold: Fix.Applicability, judge: @escaping ([UInt8]) -> JudgedFile
  ) {
    self.file = file
    self.threshold = threshold
    self.judge = judge
    old = file.all
  }

  /// Applies fixes. Those that meet others wait: they are not among those that were applied.
  func run(_ choices: [Choice]) -> Outcome {
    var plan = EditPlan(length: file.bytes.count, units: file.literals)
    let applied = choices.filter { plan.add($0.fix.edits, of: old[$0.finding].code) }
    let fixed = Set(applied.map { $0.finding })
    var map = PositionMap().then(plan.edits)
    var now = judge(plan.edited(file.bytes))
    guard now.bytes != file.bytes else { return .worse(culprits: fixed) }
    var match = FindingMatch(old, now.all, map, fixed: fixed)
    while !match.new.isEmpty {
      let before = match.new
      guard let next = followUp(before, in: now) else {
        return .worse(culprits: culprits(applied, before.map { now.all[$0] }, map))
      }
      map = map.then(next.edits)
      now = judge(next.edited(now.bytes))
      match = FindingMatch(old, now.all, map, fixed: fixed)
      if match.new.count >= before.count {
        return .worse(culprits: culprits(applied, match.new.map { now.all[$0] }, map))
      }
    }
    let left = fixed.subtracting(match.gone)
    guard left.isEmpty else { return .worse(culprits: left) }
    let stuck = unreadable(applied, in: now, map)
    guard stuck.isEmpty else { return .worse(culprits: stuck) }
    guard isKept(in: now, match, plan.edits) else { return .worse(culprits: []) }
    return .better(Step(file: now, applied: fixed, origins: match.origins, map: map))
  }

  /// The edits that do away with all that came to light; `nil` where something of it has no fix.
  private func followUp(_ new: [Int], in now: JudgedFile) -> EditPlan? {
    var plan = EditPlan(length: now.bytes.count, units: now.literals)
    let broken = BrokenText(now.document)
    for index in new {
      guard index < now.heard.count, let fix = now.heard[index].fixes.first, !fix.edits.isEmpty,
        FixApplier(threshold).admits(fix), !broken.forbids(fix, of: now.heard[index])
      else { return nil }
      _ = plan.add(fix.edits, of: now.heard[index].code)
    }
    return plan
  }

  /// The fixes of the text after which the text around still cannot be read: what it means is a guess
  /// as long as one error is left, and so is what any of its fixes does.
  private func unreadable(
    _ applied: [Choice], in now: JudgedFile, _ map: PositionMap
  ) -> Set<Int> {
    let broken = BrokenText(now.document)
    let guesses = applied.filter { choice in
      old[choice.finding].isAboutText
        && choice.fix.edits.contains { broken.covers(map.starts(of: $0.range).lowerBound) }
    }
    return Set(guesses.map { $0.finding })
  }

  /// Whether all that has to be there still is: the comments that silence something, and what they
  /// silence as it stands; for safe fixes every comment and every property.
  private func isKept(in now: JudgedFile, _ match: FindingMatch, _ edits: [TextEdit]) -> Bool {
    let silenced = file.heard.count..<(file.heard.count + file.silenced.count)
    let isContradicted = silenced.contains { index in
      match.gone.contains(index) && edits.contains { $0.range.meets(old[index].location.range) }
    }
    guard !isContradicted, ExactText.areEqual(file.settings, now.settings) else { return false }
    guard threshold == .safe else { return true }
    return ExactText.areEqual(file.comments, now.comments)
      && now.propertyCount >= file.propertyCount
  }

  /// The choices that new findings point to: they stand in what a fix wrote.
  private func culprits(
    _ applied: [Choice], _ new: [Diagnostic], _ map: PositionMap
  ) -> Set<Int> {
    let starts = Set(new.map { $0.location.range.lowerBound })
    let guilty = applied.filter { choice in
      choice.fix.edits.contains { map.starts(of: $0.range).contains(where: starts.contains) }
    }
    return Set(guilty.map { $0.finding })
  }
}

extension Range<Int> {
  /// Whether two spans share a byte or an edge.
  fileprivate func meets(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}

extension ExactText {
  /// Whether two lists hold the same texts, scalar by scalar.
  fileprivate static func areEqual(_ left: [String], _ right: [String]) -> Bool {
    left.map { ExactText($0) } == right.map { ExactText($0) }
  }
}
