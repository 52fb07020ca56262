internal import LocaleScanning
internal import LocaleSyntax

/// What the assignments to one global amount to, in the order in which they run.
///
/// Nothing is executed: an assignment that surely runs after another takes its place, and one that
/// may or may not run adds a choice.
struct ConfigHistory {
  /// A whole config that may stand at the end, and the assignment that began it.
  private struct Candidate {
    var value: ConfigValue
    let origin: ConfigAssignment
    /// The last assignment to each path.
    var writers: [String: ConfigAssignment] = [:]
  }

  private var candidates: [Candidate] = []

  /// What later assignments threw away.
  private(set) var overwrites: [ConfigOverwrite] = []

  /// The configs that may stand at the end, in the order of the source.
  var values: [ConfigValue] { candidates.map(\.value) }

  /// Takes account of the next assignment.
  mutating func apply(_ assignment: ConfigAssignment) {
    switch (assignment.steps.isEmpty, assignment.effect) {
    case (true, .replaces): replaceAll(with: assignment)
    case (true, .fillsIn) where candidates.isEmpty: begin(assignment, .syntax(assignment.value))
    case (true, .fillsIn): break
    default: change(by: assignment)
    }
  }

  private mutating func begin(_ assignment: ConfigAssignment, _ value: ConfigValue) {
    candidates.append(Candidate(value: value, origin: assignment))
  }

  private mutating func replaceAll(with assignment: ConfigAssignment) {
    let value = ConfigValue.syntax(assignment.value)
    candidates.removeAll { candidate in
      guard assignment.surelyFollows(candidate.origin) else { return false }
      // The loader's defaults are nobody's loss.
      if !candidate.origin.isFromLoader {
        overwrites.append(
          ConfigOverwrite(
            later: assignment.nameRange, earlier: candidate.origin.nameRange, path: "",
            lost: candidate.value.leaves.filter { !value.leaves.contains($0) }))
      }
      return true
    }
    begin(assignment, value)
  }

  /// Sets or merges a part of the config that was set last.
  private mutating func change(by assignment: ConfigAssignment) {
    if candidates.isEmpty {
      begin(assignment, .merged(ConfigObject(assignedAt: assignment.nameRange)))
    }
    var candidate = candidates.removeLast()
    defer { candidates.append(candidate) }
    var root = candidate.value.object ?? ConfigObject(assignedAt: assignment.nameRange)
    set(assignment, in: &root, steps: assignment.steps[...], path: [], writers: &candidate.writers)
    candidate.value = .merged(root)
  }

  private mutating func set(
    _ assignment: ConfigAssignment, in object: inout ConfigObject,
    steps: ArraySlice<ConfigAssignment.Step>, path: [String],
    writers: inout [String: ConfigAssignment]
  ) {
    guard let step = steps.first else {
      guard let added = ConfigValue.syntax(assignment.value).object else { return }
      for property in added.properties {
        note(property, from: assignment, over: object[property.name], path, &writers)
      }
      object.merge(added)
      return
    }
    let existing = object[step.name]
    var property = ConfigProperty(
      name: step.name, nameRange: step.range, value: .syntax(assignment.value), member: nil)
    if steps.count > 1 || assignment.effect == .merges {
      var inner = existing?.value.object ?? ConfigObject(assignedAt: step.range)
      set(
        assignment, in: &inner, steps: steps.dropFirst(), path: path + [step.name],
        writers: &writers)
      property = existing ?? property
      property.value = .merged(inner)
    } else if let existing, assignment.effect == .fillsIn {
      property = existing
    } else if let existing, let writer = writers[(path + [step.name]).joined(separator: ".")],
      !assignment.surelyFollows(writer)
    {
      property.value = .choice([existing.value, property.value])
    } else {
      note(property, from: assignment, over: existing, path, &writers)
    }
    object.replace(property)
  }

  /// Remembers who set a property, and what was lost by it.
  private mutating func note(
    _ property: ConfigProperty, from assignment: ConfigAssignment, over existing: ConfigProperty?,
    _ path: [String], _ writers: inout [String: ConfigAssignment]
  ) {
    let name = (path + [property.name]).joined(separator: ".")
    defer { writers[name] = assignment }
    guard let existing, writers[name]?.isFromLoader != true else { return }
    overwrites.append(
      ConfigOverwrite(
        later: property.nameRange, earlier: existing.nameRange, path: name,
        lost: existing.value.leaves.filter { !property.value.leaves.contains($0) }
          .map { "\(name).\($0)" }))
  }
}

extension ConfigValue {
  /// The paths of the values in an object that are no objects, as far down as configs go.
  fileprivate var leaves: [String] { leaves(depth: 6) }

  private func leaves(depth: Int) -> [String] {
    guard depth > 0, let object else { return [] }
    return object.properties.flatMap { property in
      let inner = property.value.leaves(depth: depth - 1)
      return inner.isEmpty ? [property.name] : inner.map { "\(property.name).\($0)" }
    }
  }
}
