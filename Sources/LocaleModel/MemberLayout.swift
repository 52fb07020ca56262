internal import LocaleDiagnostics
internal import LocaleSyntax

/// The members of a literal as the page gets them: what is spread into it, and what the branches of a
/// template choose between.
struct MemberLayout {
  /// The properties in the order of the source; `nil` in the place of one that another took.
  private var slots: [ConfigProperty?] = []

  /// Where those of a name stand, as far as others may take their places.
  private var numbers: [ExactText: [Int]] = [:]

  /// What may hold further properties.
  private(set) var unknowns: [UnknownProperties] = []

  /// For each slot, the branches that its property stands in, and whether it was spread.
  private var places: [Place] = []
  private var branches: [Int] = []
  private var branchCount = 0
  /// How many objects that are spread lie around the current one.
  private var depth = 0

  private static let deepestSpread = 4

  /// How many levels of objects inside are read with it.
  private let levels: Int

  /// The properties in the order of the source.
  private(set) var properties: [ConfigProperty] = []

  /// Lays out the members of an object.
  ///
  /// - Parameter levels: How many levels of objects inside are read with it.
  init(of object: ObjectSyntax, levels: Int) {
    self.levels = levels
    let members = object.members
    guard members.contains(where: { $0.kind == .spread || $0.kind == .hole }) else {
      // Nearly every object is what it says, member by member.
      properties.reserveCapacity(members.count)
      for member in members {
        if let property = property(of: member) { properties.append(property) }
      }
      return
    }
    add(members)
    properties = slots.compactMap { $0 }
  }

  private struct Place {
    var branches: [Int]
    var isSpread: Bool
  }

  private mutating func add(_ members: [MemberSyntax]) {
    for member in members {
      switch member.kind {
      case .hole: addHole(member)
      case .spread: addSpread(member)
      default: if let property = property(of: member) { add(property) }
      }
    }
  }

  /// The property that a member is; what has no name that can be told is noted.
  private mutating func property(of member: MemberSyntax) -> ConfigProperty? {
    guard let name = member.plainKey.map(Self.name) ?? member.key?.text else {
      unknowns.append(UnknownProperties(range: member.range))
      return nil
    }
    return ConfigProperty(
      name: name, nameRange: member.keyRange, value: ConfigValue(member.value, depth: levels),
      member: member)
  }

  /// The name that a key is. Those of the strings are the same texts in all files.
  private static func name(_ key: ArraySlice<UInt8>) -> String {
    StringKey(named: key)?.rawValue ?? String(decoding: key, as: UTF8.self)
  }

  private mutating func add(_ property: ConfigProperty) {
    let place = Place(branches: branches, isSpread: depth > 0)
    // Few literals have either, and all others are read in one go.
    let mayMeet = depth > 0 || branchCount > 0 || hasSpread
    guard mayMeet, let index = lastIndex(of: property.name), let earlier = slots[index] else {
      return append(property, place)
    }
    if places[index].branches != branches {
      var choice = property
      choice.value = .choice(earlier.value.alternatives + property.value.alternatives)
      choice.isBranched = true
      remove(index)
      append(choice, Place(branches: [], isSpread: place.isSpread))
    } else if places[index].isSpread || place.isSpread {
      remove(index)
      append(property, place)
    } else {
      append(property, place)
    }
  }

  private var hasSpread = false

  /// The names of slots are known up to here.
  private var numbered = 0

  private mutating func lastIndex(of name: String) -> Int? {
    while numbered < slots.count {
      if let slot = slots[numbered] { numbers[ExactText(slot.name), default: []].append(numbered) }
      numbered += 1
    }
    return numbers[ExactText(name)]?.last
  }

  private mutating func append(_ property: ConfigProperty, _ place: Place) {
    slots.append(property)
    places.append(place)
  }

  /// Takes away the last property of its name.
  private mutating func remove(_ index: Int) {
    guard let property = slots[index] else { return }
    slots[index] = nil
    numbers[ExactText(property.name)]?.removeLast()
  }

  // MARK: - Spreads

  private mutating func addSpread(_ member: MemberSyntax) {
    hasSpread = true
    guard depth < Self.deepestSpread else {
      return unknowns.append(UnknownProperties(range: member.range))
    }
    depth += 1
    defer { depth -= 1 }
    if let object = member.value.object { return add(object.members) }
    unknowns.append(UnknownProperties(range: member.range))
    for value in member.value.alternatives {
      guard let object = value.object else { continue }
      openBranch()
      add(object.members)
      branches.removeLast()
    }
  }

  // MARK: - Templates

  /// Takes account of what a template engine writes between members.
  private mutating func addHole(_ member: MemberSyntax) {
    let tag = TemplateTag(member.value.sourceText.utf8.map { $0 })
    if tag.isOutput || tag.opensBranch { unknowns.append(UnknownProperties(range: member.range)) }
    for event in tag.events {
      switch event {
      case .opens: openBranch()
      case .next:
        if !branches.isEmpty { branches.removeLast() }
        openBranch()
      case .closes: if !branches.isEmpty { branches.removeLast() }
      }
    }
  }

  private mutating func openBranch() {
    branches.append(branchCount)
    branchCount += 1
  }
}
