internal import LocaleSyntax

/// What visitors will read: the strings of a file, of the files that it extends, and of the base
/// below them all.
public struct ResolvedLocale: Sendable {
  /// The layers, from the file itself down to the base or to where the chain breaks off.
  public let layers: [LocaleLayer]

  /// Where and why the chain breaks off; `nil` where it ends in a base, or nothing is extended.
  public let problem: ExtendsProblem?

  /// The string of a key; `nil` where no layer has one that can be read.
  public subscript(key: StringKey) -> ResolvedString? {
    var providers = layers.compactMap { layer in
      layer.string(for: key)
    }
    guard !providers.isEmpty else { return nil }
    let effective = providers.removeFirst()
    return ResolvedString(
      value: effective.value, source: effective.source, overridden: providers.map { $0.source })
  }

  /// The base that the chain ends in; `nil` where it ends in none that is bundled.
  public var base: LocaleLayer? {
    layers.last { $0.baseName != nil }
  }

  /// What the file extends, from its own parent down to the base, as reports name them.
  public var chain: [String] {
    layers.dropFirst().map { $0.baseName ?? $0.path }
  }

  /// Whether a string may come from somewhere that only running the page could tell: a base chosen
  /// by the page, or properties spread into the overrides.
  public var isOpen: Bool {
    problem?.isUnknowable == true || layers.contains { !$0.overrides.object.unknowns.isEmpty }
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

  /// The layer's own string for a key and its place.
  func string(for key: StringKey) -> (value: ResolvedString.Value, source: Provenance)? {
    guard let value = overrides[key]?.value else { return nil }
    let source = Provenance(path: path, range: value.range)
    if let text = overrides.text(of: key) { return (.text(text), source) }
    guard value.isDynamic else { return nil }
    return (.dynamic(overrides.texts(of: key)), source)
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

  /// The strings that it takes the place of, the nearest first.
  public let overridden: [Provenance]

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
