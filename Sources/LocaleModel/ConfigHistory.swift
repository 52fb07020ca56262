internal import LocaleDiagnostics
internal import LocaleScanning
internal import LocaleSyntax

/// What the assignments to one global amount to, in the order in which they run.
///
/// Nothing is executed: an assignment that surely runs after another takes its place, and one that
/// may or may not run adds a choice.
struct ConfigHistory {
  /// A whole config that may stand at the end, and the assignment that began it.
  private struct Candidate {
    var draft: ConfigDraft
    let origin: ConfigAssignment
    /// The last assignment to each path.
    var writers: [ExactText: ConfigAssignment] = [:]
  }

  /// The steps beyond which a path is not followed: no config has objects that deep.
  static let deepestPath = 16

  /// How many configs an assignment changes that may all stand before it.
  private static let mostCandidates = 8

  /// The candidates in the order of the source; `nil` for those that were thrown away.
  private var candidates: [Candidate?] = []

  /// The numbers of the candidates that a function sets, by where it starts; those that no function
  /// sets under `nil`. One function never throws away what another one set.
  private var byFunction: [Int?: [Int]] = [:]

  /// What later assignments threw away.
  private(set) var overwrites: [ConfigOverwrite] = []

  /// The configs that may stand at the end, in the order of the source.
  var values: [ConfigValue] { candidates.compactMap { $0?.draft.value } }

  /// Takes account of the next assignment.
  mutating func apply(_ assignment: ConfigAssignment) {
    while let last = candidates.last, last == nil { candidates.removeLast() }
    switch (assignment.steps.isEmpty, assignment.effect) {
    case (true, .replaces): replaceAll(with: assignment)
    case (true, .fillsIn) where candidates.isEmpty: begin(assignment, ConfigValue(assignment.value))
    case (true, .fillsIn): break
    default: change(by: assignment)
    }
  }

  private mutating func begin(_ assignment: ConfigAssignment, _ value: ConfigValue) {
    byFunction[assignment.innermostFunction, default: []].append(candidates.count)
    candidates.append(Candidate(draft: ConfigDraft(value), origin: assignment))
  }

  private mutating func replaceAll(with assignment: ConfigAssignment) {
    let value = ConfigValue(assignment.value)
    // What is thrown away stands last: an assignment in a block throws away what the block set.
    while let number = byFunction[assignment.innermostFunction]?.last {
      if let candidate = candidates[number] {
        guard assignment.surelyFollows(candidate.origin) else { break }
        // The loader's defaults are nobody's loss.
        if !candidate.origin.isFromLoader, !isSaid(assignment, candidate.origin) {
          overwrites.append(
            ConfigOverwrite(
              later: assignment.nameRange, earlier: candidate.origin.nameRange, path: "",
              lost: candidate.draft.value.leaves(besides: value)))
        }
        candidates[number] = nil
      }
      byFunction[assignment.innermostFunction]?.removeLast()
    }
    begin(assignment, value)
  }

  /// Whether it was said just now that one assignment throws away another: of one that is a choice, each
  /// value is thrown away.
  private func isSaid(_ later: ConfigAssignment, _ earlier: ConfigAssignment) -> Bool {
    guard let last = overwrites.last else { return false }
    return last.path.isEmpty && last.later == later.nameRange && last.earlier == earlier.nameRange
  }

  /// Sets or merges a part of the config that was set last, and of all others that it may follow.
  private mutating func change(by assignment: ConfigAssignment) {
    if candidates.isEmpty {
      begin(assignment, .merged(ConfigObject(assignedAt: assignment.nameRange)))
    }
    let last = candidates.count - 1
    let origin = candidates[last]?.origin.nameRange
    for number in max(0, last - Self.mostCandidates)...last
    where number == last || mayFollow(candidates[number], assignment) {
      split(number)
    }
    // What is lost is said of the last one, once.
    for number in max(0, candidates.count - 4 * Self.mostCandidates)..<candidates.count - 1
    where candidates[number]?.origin.nameRange == origin
      || mayFollow(candidates[number], assignment)
    {
      let known = overwrites.count
      change(number, by: assignment)
      overwrites.removeLast(overwrites.count - known)
    }
    let known = overwrites.count
    change(candidates.count - 1, by: assignment)
    // Of what a config was chosen from, nobody knows what is lost.
    if candidates.count - 1 > last { overwrites.removeLast(overwrites.count - known) }
  }

  private func mayFollow(_ candidate: Candidate?, _ assignment: ConfigAssignment) -> Bool {
    guard let origin = candidate?.origin else { return false }
    return assignment.surelyFollows(origin) || assignment.mayFollow(origin)
  }

  /// Puts the values that a config chooses from in its place, and one that nothing is known of: what
  /// changes it changes each of them.
  private mutating func split(_ number: Int) {
    guard let candidate = candidates[number], let values = candidate.draft.knownChoices else {
      return
    }
    candidates[number]?.draft.openObject(at: candidate.origin.nameRange)
    for value in values.prefix(Self.mostCandidates) {
      byFunction[candidate.origin.innermostFunction, default: []].append(candidates.count)
      candidates.append(Candidate(draft: ConfigDraft(value), origin: candidate.origin))
    }
  }

  private mutating func change(_ number: Int, by assignment: ConfigAssignment) {
    guard var candidate = candidates[number] else { return }
    // The array lets go of it, so that it changes in place.
    candidates[number] = nil
    // An object that assignments alone make has nothing that is thrown away.
    let isMade = candidate.origin.nameRange == assignment.nameRange
    candidate.draft.openObject(at: assignment.nameRange)
    set(
      assignment, in: &candidate.draft, origin: isMade ? assignment : candidate.origin,
      writers: &candidate.writers)
    candidates[number] = candidate
  }

  /// Goes along the steps of an assignment and sets what they lead to.
  private mutating func set(
    _ assignment: ConfigAssignment, in draft: inout ConfigDraft, level: Int = 0, path: String = "",
    origin: ConfigAssignment, writers: inout [ExactText: ConfigAssignment]
  ) {
    guard level < assignment.steps.count, level < Self.deepestPath else {
      if level == assignment.steps.count {
        merge(assignment, into: &draft, path: path, origin: origin, writers: &writers)
      }
      return
    }
    let step = assignment.steps[level]
    let name = path.isEmpty ? step.name : "\(path).\(step.name)"
    if level + 1 < assignment.steps.count || assignment.effect == .merges {
      draft.changeObject(step.name, at: step.range) { inner in
        set(
          assignment, in: &inner, level: level + 1, path: name, origin: origin, writers: &writers)
      }
      return
    }
    let property = ConfigProperty(
      name: step.name, nameRange: step.range, value: ConfigValue(assignment.value), member: nil)
    if draft.contains(step.name), assignment.effect == .fillsIn { return draft.keep(step.name) }
    if !assignment.surelyFollows(writers[ExactText(name)] ?? origin) {
      return draft.addChoice(property)
    }
    if let existing = draft[step.name] {
      note(property, name, from: assignment, over: existing, writers)
    }
    writers[ExactText(name)] = assignment
    draft.replace(property)
  }

  private mutating func merge(
    _ assignment: ConfigAssignment, into draft: inout ConfigDraft, path: String,
    origin: ConfigAssignment, writers: inout [ExactText: ConfigAssignment]
  ) {
    guard let added = ConfigValue(assignment.value).object else {
      return draft.addUnknown(at: assignment.value.range)
    }
    draft.add(added.unknowns)
    for property in added.properties {
      let name = path.isEmpty ? property.name : "\(path).\(property.name)"
      if !assignment.surelyFollows(writers[ExactText(name)] ?? origin) {
        draft.addChoice(property)
        continue
      }
      if let existing = draft[property.name] {
        note(property, name, from: assignment, over: existing, writers)
      }
      writers[ExactText(name)] = assignment
      draft.replace(property)
    }
  }

  /// Notes what was lost by setting a property.
  private mutating func note(
    _ property: ConfigProperty, _ name: String, from assignment: ConfigAssignment,
    over existing: ConfigProperty, _ writers: [ExactText: ConfigAssignment]
  ) {
    guard writers[ExactText(name)]?.isFromLoader != true else { return }
    overwrites.append(
      ConfigOverwrite(
        later: property.nameRange, earlier: existing.nameRange, path: name,
        lost: existing.value.leaves(besides: property.value).map { "\(name).\($0)" }))
  }
}

extension ConfigValue {
  /// The paths of its values that another value does not have.
  fileprivate func leaves(besides other: ConfigValue) -> [String] {
    let own = leaves
    guard !own.isEmpty else { return [] }
    let kept = Set(other.leaves)
    return own.filter { !kept.contains($0) }
  }

  /// The paths of the values in an object that are no objects, as far down as configs go.
  private var leaves: [String] { leaves(depth: 6) }

  private func leaves(depth: Int) -> [String] {
    guard depth > 0, let object else { return [] }
    return object.properties.flatMap { property in
      let inner = property.value.leaves(depth: depth - 1)
      return inner.isEmpty ? [property.name] : inner.map { "\(property.name).\($0)" }
    }
  }
}
