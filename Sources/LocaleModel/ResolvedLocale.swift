internal import LocaleSyntax

/// What visitors will read: the strings of a file, of the files that it extends, and of the base
/// below them all.
///
/// Locales that extend the same files share what they have in common.
public struct ResolvedLocale: Sendable {
  private let top: ResolvedLayer

  /// Where and why the chain breaks off; `nil` where it ends in a base, or nothing is extended.
  public let problem: ExtendsProblem?

  /// Puts a layer on top of what it extends.
  init(_ layer: LocaleLayer, above below: ResolvedLocale?, problem: ExtendsProblem?) {
    top = ResolvedLayer(layer, above: below?.top)
    self.problem = problem
  }

  /// The string of a key; `nil` where no layer has one that can be read.
  public subscript(key: StringKey) -> ResolvedString? { top[key] }

  /// Whether any layer has a string for a key that can be read.
  public func has(_ key: StringKey) -> Bool { top.has(key) }

  /// Whether a file of the chain, and not the base, sets a key, to whatever value.
  public func isOverridden(_ key: StringKey) -> Bool { top.overridden[key] ?? false }

  /// The string that the file would have if it did not set a key itself; `nil` where there is none.
  public func inherited(_ key: StringKey) -> ResolvedString? { top.below?[key] }

  /// The strings that the string of a key takes the place of, the nearest first.
  public func overridden(_ key: StringKey) -> [Provenance] {
    layers.compactMap { $0.string(for: key)?.source }.dropFirst().map { $0 }
  }

  /// The layers, from the file itself down to the base or to where the chain breaks off.
  public var layers: [LocaleLayer] { top.layers }

  /// The file's own layer.
  public var own: LocaleLayer { top.layer }

  /// How many layers there are.
  package var depth: Int { top.depth }

  /// Whether the chain ends in the file itself: it extends nothing that can be had.
  public var isAlone: Bool { top.below == nil }

  /// The name of the base, or the path of the file, that a string comes from.
  package func name(of source: Provenance) -> String {
    guard let base, base.path.utf8.elementsEqual(source.path.utf8) else { return source.path }
    return base.baseName ?? source.path
  }

  /// The base that the chain ends in; `nil` where it ends in none that is bundled.
  public var base: LocaleLayer? { top.base }

  /// The layers nearest to the file itself, which is one of them, and no more of them than a number.
  package func nearestLayers(_ most: Int) -> [LocaleLayer] { top.layers(most) }

  /// The text of a file of the chain; `nil` where it is none.
  package func text(of path: String) -> [UInt8]? {
    // Mostly it is one that a string comes from, and the chain may be long.
    for key in StringKey.allCases {
      if let string = top[key], string.source.path.utf8.elementsEqual(path.utf8) {
        return string.file
      }
    }
    return layers.first { $0.path.utf8.elementsEqual(path.utf8) }?.bytes
  }

  /// What the file extends, from its own parent down to the base, as reports name them.
  public var chain: [String] {
    layers.dropFirst().map { $0.baseName ?? $0.path }
  }

  /// The base that the chain ends in, where the product has it and it is not bundled.
  public var unbundledBase: String? {
    if case .unbundledBase(let name) = problem { name } else { nil }
  }

  /// Whether a string may come from somewhere that only running the page could tell: a base chosen
  /// by the page, or properties spread into the overrides.
  public var isOpen: Bool {
    problem?.isUnknowable == true || top.hasUnknowns
  }
}

/// A layer with all that is below it.
///
/// Nothing changes after it was made, but that it lets go of what is below when nobody holds it any
/// more, which is why it is safe to share: the last holder has it alone.
private final class ResolvedLayer: @unchecked Sendable {
  private let holder: Holder
  private(set) var below: ResolvedLayer?

  /// The nearest layer that has a string, for each key.
  private let holders: StringTable<Holder>

  /// What layers share of one another: one reference.
  private final class Holder: Sendable {
    let layer: LocaleLayer

    init(_ layer: LocaleLayer) { self.layer = layer }
  }

  /// The layer itself.
  var layer: LocaleLayer { holder.layer }

  /// The keys that a file sets, to whatever value.
  let overridden: StringTable<Bool>

  /// The lowest layer, where it is a base.
  let base: LocaleLayer?

  /// Whether anything is spread into this layer or one below.
  let hasUnknowns: Bool

  /// The number of this layer and those below it.
  let depth: Int

  init(_ layer: LocaleLayer, above below: ResolvedLayer?) {
    holder = Holder(layer)
    self.below = below
    base = below?.base ?? (layer.baseName == nil ? nil : layer)
    depth = (below?.depth ?? 0) + 1
    hasUnknowns = below?.hasUnknowns == true || !layer.overrides.object.unknowns.isEmpty
    var holders = below?.holders ?? StringTable()
    var overridden = below?.overridden ?? StringTable()
    for key in StringKey.allCases where layer.overrides.has(key) {
      if layer.overrides.hasString(key) { holders[key] = holder }
      if layer.baseName == nil { overridden[key] = true }
    }
    self.holders = holders
    self.overridden = overridden
  }

  /// What visitors read, or may read, for a key.
  subscript(key: StringKey) -> ResolvedString? { holders[key]?.layer.string(for: key) }

  /// Whether there is a string for a key.
  func has(_ key: StringKey) -> Bool { holders[key] != nil }

  /// One after another: a chain of a hundred thousand would be too deep to let go of at once.
  deinit {
    var next = takeBelow()
    while next != nil, isKnownUniquelyReferenced(&next) { next = next?.takeBelow() }
  }

  private func takeBelow() -> ResolvedLayer? {
    defer { below = nil }
    return below
  }

  /// This layer and those below it.
  var layers: [LocaleLayer] { layers(depth) }

  /// The same, but no more of them than a number.
  func layers(_ most: Int) -> [LocaleLayer] {
    var layers = [layer]
    var next = below
    while layers.count < most, let layer = next {
      layers.append(layer.layer)
      next = layer.below
    }
    return layers
  }
}

/// One source of strings in a chain of `extends`.
public struct LocaleLayer: Sendable {
  /// The name of the base; `nil` for a file.
  public let baseName: String?

  /// The file, as reports name it.
  public let path: String

  /// The file's text.
  public let bytes: [UInt8]

  /// The strings.
  public let overrides: LocaleOverrides

  /// Describes a layer.
  public init(baseName: String?, path: String, bytes: [UInt8], overrides: LocaleOverrides) {
    self.baseName = baseName
    self.path = path
    self.bytes = bytes
    self.overrides = overrides
  }

  /// The layer's own string for a key and its place.
  func string(for key: StringKey) -> ResolvedString? {
    guard let value = overrides[key]?.value else { return nil }
    let source = Provenance(path: path, range: value.range)
    if let text = overrides.text(of: key) {
      return ResolvedString(.text(text), from: source, in: bytes)
    }
    guard value.isDynamic else { return nil }
    return ResolvedString(.dynamic(overrides.texts(of: key)), from: source, in: bytes)
  }
}

/// A string as visitors will read it, and where it comes from.
public struct ResolvedString: Sendable {
  /// What is known of a string.
  public enum Value: Sendable {
    /// The text.
    case text(TextValue)
    /// Only running the page could tell; the texts that it is known to choose from.
    case dynamic([TextValue])
  }

  /// What is known of it.
  public let value: Value

  /// Where it is written.
  public let source: Provenance

  /// The text of that file.
  let file: [UInt8]

  init(_ value: Value, from source: Provenance, in file: [UInt8]) {
    self.value = value
    self.source = source
    self.file = file
  }

  /// The text; `nil` for a dynamic value.
  public var text: String? {
    if case .text(let text) = value { text.text } else { nil }
  }
}

/// Where a string is written.
public struct Provenance: Sendable, Hashable {
  /// The file, as reports name it.
  public let path: String

  /// The value in that file, quotes included, in UTF-8 bytes.
  public let range: Range<Int>

  /// Names a place.
  public init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }
}
