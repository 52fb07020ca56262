internal import LocaleDiagnostics
internal import LocaleSyntax

/// A config, or an object in it, while assignments change it: in place, however many there are.
struct ConfigDraft {
  /// A property, whose value may be kept elsewhere, to be changed in place.
  private enum Entry {
    case property(ConfigProperty)
    case choice(ConfigProperty)
    case object(ConfigProperty)

    var property: ConfigProperty {
      switch self {
      case .property(let property), .choice(let property), .object(let property): property
      }
    }
  }

  /// The value as long as nothing in it was changed.
  private var unchanged: ConfigValue?
  private var anchor: Range<Int>
  private var syntax: ObjectSyntax?
  private var unknowns: [UnknownProperties] = []
  /// The properties in the order in which they were set; `nil` for those that were set again.
  private var entries: [Entry?] = []
  /// Where the last property of each name stands.
  private var positions: [ExactText: Int] = [:]
  /// The values of choices, and the objects that were changed, by their names.
  private var choices: [ExactText: [ConfigValue]] = [:]
  private var objects: [ExactText: ConfigDraft] = [:]
  /// The names that the literal has more than once.
  private var repeated: Set<ExactText> = []

  /// A value that nothing has changed yet.
  init(_ value: ConfigValue) {
    unchanged = value
    anchor = value.range
  }

  /// What it amounts to.
  var value: ConfigValue {
    unchanged
      ?? .merged(
        ConfigObject(
          properties: entries.compactMap { $0.map(property) }, unknowns: unknowns,
          anchor: anchor, syntax: syntax))
  }

  /// The objects that it chooses from, as long as nothing has changed it; `nil` where it is no choice.
  var knownChoices: [ConfigValue]? {
    guard let unchanged, unchanged.isDynamic else { return nil }
    return unchanged.alternatives.filter { $0.object != nil }
  }

  /// Makes it an object, of its own properties if it has any.
  mutating func openObject(at range: Range<Int>) {
    guard let value = unchanged else { return }
    unchanged = nil
    guard let object = value.object else {
      anchor = range
      if value.isDynamic { addUnknown(at: value.range) }
      return
    }
    anchor = object.anchor
    syntax = object.syntax
    unknowns = object.unknowns
    for property in object.properties {
      let name = ExactText(property.name)
      if positions[name] != nil { repeated.insert(name) }
      positions[name] = entries.count
      entries.append(.property(property))
    }
  }

  /// The property of a name that counts: the last one.
  subscript(name: String) -> ConfigProperty? {
    positions[ExactText(name)].flatMap { entries[$0] }.map(property)
  }

  /// Whether it has a property of a name.
  func contains(_ name: String) -> Bool { positions[ExactText(name)] != nil }

  /// Puts a property in the place of all others of its name.
  mutating func replace(_ property: ConfigProperty) {
    let name = ExactText(property.name)
    _ = take(name)
    choices[name] = nil
    objects[name] = nil
    add(.property(property), name)
  }

  /// Leaves a property what it is, as the one that was set last.
  mutating func keep(_ name: String) {
    if let entry = take(ExactText(name)) { add(entry, ExactText(name)) }
  }

  /// Adds what may hold further properties.
  mutating func add(_ others: [UnknownProperties]) { unknowns += others }

  /// Adds a part that may hold any properties.
  mutating func addUnknown(at range: Range<Int>) {
    unknowns.append(UnknownProperties(range: range))
  }

  /// Sets a property that may have the value that it has by now, or none, or another one.
  mutating func addChoice(_ property: ConfigProperty) {
    let name = ExactText(property.name)
    var property = property
    if let existing = take(name) {
      property.mayBeAbsent = existing.property.mayBeAbsent
      if choices[name] == nil { choices[name] = [self.property(existing).value] }
      objects[name] = nil
    } else {
      property.mayBeAbsent = true
    }
    // Whether it is there at all is no choice between values.
    property.isBranched = choices[name] == nil
    choices[name, default: []].append(property.value)
    add(.choice(property), name)
  }

  /// Changes the object under a name, which is made where there is none.
  mutating func changeObject(
    _ name: String, at range: Range<Int>, _ change: (inout ConfigDraft) -> Void
  ) {
    let start = ConfigValue.merged(ConfigObject(assignedAt: range))
    let key = ExactText(name)
    let existing = take(key)
    if objects[key] == nil {
      objects[key] = ConfigDraft(existing.map { self.property($0).value } ?? start)
    }
    choices[key] = nil
    objects[key]?.openObject(at: range)
    change(&objects[key, default: ConfigDraft(start)])
    let property =
      existing?.property ?? ConfigProperty(name: name, nameRange: range, value: start, member: nil)
    add(.object(property), key)
  }

  /// Takes out all properties of a name and returns the one that counts.
  private mutating func take(_ name: ExactText) -> Entry? {
    guard let position = positions.removeValue(forKey: name) else { return nil }
    let entry = entries[position]
    entries[position] = nil
    if repeated.remove(name) != nil {
      for index in entries.indices where entries[index].map({ ExactText($0.property.name) }) == name
      {
        entries[index] = nil
      }
    }
    return entry
  }

  private mutating func add(_ entry: Entry, _ name: ExactText) {
    positions[name] = entries.count
    entries.append(entry)
  }

  private func property(_ entry: Entry) -> ConfigProperty {
    var property = entry.property
    switch entry {
    case .property: break
    case .choice: property.value = .choice(choices[ExactText(property.name)] ?? [])
    case .object: property.value = objects[ExactText(property.name)]?.value ?? property.value
    }
    return property
  }
}
