internal import LocaleSyntax

/// The members of a literal as the page gets them: what is spread into it, and what the branches of a
/// template choose between.
struct MemberLayout {
  /// The properties in the order of the source.
  private(set) var properties: [ConfigProperty] = []

  /// What may hold further properties.
  private(set) var unknowns: [UnknownProperties] = []

  /// For each property, the branches that it stands in, and whether it was spread.
  private var places: [Place] = []
  private var branches: [Int] = []
  private var branchCount = 0
  /// How many objects that are spread lie around the current one.
  private var depth = 0

  private static let deepestSpread = 4

  /// How many levels of objects inside are read with it.
  private let levels: Int

  /// An empty layout.
  init(levels: Int) { self.levels = levels }

  private struct Place {
    var branches: [Int]
    var isSpread: Bool
  }

  /// Adds the members of an object.
  mutating func add(_ object: ObjectSyntax) {
    for member in object.members {
      switch member.kind {
      case .hole: addHole(member)
      case .spread: addSpread(member)
      default: add(member)
      }
    }
  }

  private mutating func add(_ member: MemberSyntax) {
    guard let key = member.key else {
      return unknowns.append(UnknownProperties(range: member.range))
    }
    add(
      ConfigProperty(
        name: key.text, nameRange: member.keyRange, value: ConfigValue(member.value, depth: levels),
        member: member))
  }

  private mutating func add(_ property: ConfigProperty) {
    let place = Place(branches: branches, isSpread: depth > 0)
    // Few literals have either, and all others are read in one go.
    let mayMeet = depth > 0 || branchCount > 0 || hasSpread
    let earlier =
      mayMeet ? properties.lastIndex { property.isNamed($0.name) } : nil
    guard let index = earlier else { return append(property, place) }
    if places[index].branches != branches {
      var choice = property
      choice.value = .choice(properties[index].value.alternatives + property.value.alternatives)
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

  private mutating func append(_ property: ConfigProperty, _ place: Place) {
    properties.append(property)
    places.append(place)
  }

  private mutating func remove(_ index: Int) {
    properties.remove(at: index)
    places.remove(at: index)
  }

  // MARK: - Spreads

  private mutating func addSpread(_ member: MemberSyntax) {
    hasSpread = true
    guard depth < Self.deepestSpread else {
      return unknowns.append(UnknownProperties(range: member.range))
    }
    depth += 1
    defer { depth -= 1 }
    if let object = member.value.object { return add(object) }
    unknowns.append(UnknownProperties(range: member.range))
    for value in member.value.alternatives {
      guard let object = value.object else { continue }
      openBranch()
      add(object)
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
