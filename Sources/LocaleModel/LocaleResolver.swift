internal import LocaleDiagnostics
internal import LocaleScanning
internal import LocaleSyntax

/// Follows `extends` from files to their bases.
///
/// What is below a file is worked out once, however many files extend it. Chains of any length are
/// followed; one that comes back to a file of its own ends there.
package final class LocaleResolver {
  /// What stands under the name of a file.
  package enum Lookup: Sendable {
    /// The file's strings.
    case found(LocaleLayer)
    /// Nothing that can be used, and why.
    case unavailable(reason: FileProblem)
  }

  /// Where layers come from.
  package struct Sources {
    let base: (String) -> LocaleLayer?
    let file: (String) -> Lookup

    /// Gives bases by their names and files by their paths. Neither is asked for twice.
    package init(
      base: @escaping (String) -> LocaleLayer?, file: @escaping (String) -> Lookup
    ) {
      self.base = base
      self.file = file
    }
  }

  private var known: [ExactText: ResolvedLocale] = [:]
  private var bases: [String: ResolvedLocale] = [:]
  private var dependents: [ExactText: Set<ExactText>] = [:]

  /// How many files the longest way round a circle led through.
  package private(set) var longestWay = 0

  /// The files of circles, each with the one that it extends.
  private var circles: [ExactText: ExactText] = [:]

  /// How many files of a circle a file is given the strings of. Each file of a circle sees another one,
  /// so that all of them would take a time that grows with the square of their number.
  package static let mostOfCircle = 100

  /// A resolver that knows nothing yet.
  package init() {}

  /// Follows the chain of a file's overrides.
  package func resolve(
    _ overrides: LocaleOverrides, _ document: WidgetDocument, from sources: Sources
  ) -> ResolvedLocale {
    let top = LocaleLayer(
      baseName: nil, path: overrides.path, bytes: document.bytes, overrides: overrides)
    return resolve(top, from: sources)
  }

  /// The files that a file is extended by, directly, as far as they were resolved.
  package func dependents(of path: String) -> [String] {
    dependents[ExactText(path), default: []].map { $0.text }
  }

  /// Forgets what is known of a file, because it changed, and of all that extend it.
  package func forget(_ path: String) {
    circles = [:]
    var changed = [ExactText(path)]
    var seen: Set<ExactText> = []
    while let next = changed.popLast() {
      guard seen.insert(next).inserted else { continue }
      known[next] = nil
      changed += dependents[next, default: []]
    }
  }
}

extension LocaleResolver {
  /// Where a chain leads from one of its layers.
  private enum Step {
    case layer(LocaleLayer)
    /// Back to one of its layers, by number.
    case circle(Int)
    case end(ResolvedLocale?, ExtendsProblem?)
  }

  private func resolve(_ top: LocaleLayer, from sources: Sources) -> ResolvedLocale {
    if case .base(let name) = top.overrides.reference, let base = bases[name] {
      return ResolvedLocale(top, above: base, problem: nil)
    }
    var chain = [top]
    var places = [ExactText(top.path): 0]
    var circular = isCircular(top) ? 1 : 0
    while let last = chain.last {
      switch step(from: last, places, sources) {
      case .layer(let layer):
        places[ExactText(layer.path)] = chain.count
        chain.append(layer)
        circular = isCircular(layer) ? circular + 1 : 0
        if circular == Self.mostOfCircle {
          return locale(ofCircleAt: chain.count - circular, in: chain)
        }
      case .circle(let start):
        longestWay = max(longestWay, chain.count)
        for layer in chain[start...] {
          if case .file(let next) = layer.overrides.reference {
            circles[ExactText(layer.path)] = ExactText(next)
          }
        }
        return locale(ofCircleAt: start, in: chain)
      case .end(let below, let problem): return locale(of: chain, above: below, problem)
      }
    }
    return ResolvedLocale(top, above: nil, problem: nil)
  }

  /// Whether a file is known to lie on a circle, and still extends what it did then.
  private func isCircular(_ layer: LocaleLayer) -> Bool {
    guard case .file(let next) = layer.overrides.reference else { return false }
    return circles[ExactText(layer.path)] == ExactText(next)
  }

  /// What a chain comes to that goes round from one of its files.
  private func locale(ofCircleAt start: Int, in chain: [LocaleLayer]) -> ResolvedLocale {
    let chain = Array(chain.prefix(start + Self.mostOfCircle))
    return locale(of: chain, above: nil, .cycle((chain[start...] + [chain[start]]).map { $0.path }))
  }

  private func step(
    from layer: LocaleLayer, _ places: [ExactText: Int], _ sources: Sources
  ) -> Step {
    guard let extends = layer.overrides.extends else { return .end(nil, nil) }
    switch layer.overrides.reference {
    case nil: return .end(nil, .notReadable(isDynamic: extends.value.isDynamic))
    case .base(let name):
      if let base = bases[name] { return .end(base, nil) }
      return step(to: sources.base(name), named: name, from: layer)
    case .file(let path):
      dependents[ExactText(path), default: []].insert(ExactText(layer.path))
      if let start = places[ExactText(path)] { return .circle(start) }
      return step(toFile: path, sources)
    }
  }

  private func step(to base: LocaleLayer?, named name: String, from layer: LocaleLayer) -> Step {
    if let base {
      let locale = ResolvedLocale(base, above: nil, problem: nil)
      bases[name] = locale
      return .end(locale, nil)
    }
    let isKnown = layer.overrides.widgetName?.unbundledBases.contains(name) ?? false
    return .end(nil, isKnown ? .unbundledBase(name) : .unknownBase(name))
  }

  private func step(toFile path: String, _ sources: Sources) -> Step {
    if let known = known[ExactText(path)] { return .end(known, known.problem) }
    switch sources.file(path) {
    case .found(let layer): return .layer(layer)
    case .unavailable(let reason): return .end(nil, .unavailable(path: path, reason: reason))
    }
  }

  /// Puts a chain together from its end upwards, and remembers what later files may extend: not the
  /// file itself, which seldom is, and not the files of a circle, since each sees another circle.
  private func locale(
    of chain: [LocaleLayer], above below: ResolvedLocale?, _ problem: ExtendsProblem?
  ) -> ResolvedLocale {
    var circle = chain.count
    if case .cycle(let paths) = problem, below == nil { circle -= paths.count - 1 }
    var result = below
    for (number, layer) in chain.enumerated().reversed() {
      let locale = ResolvedLocale(layer, above: result, problem: problem)
      if number > 0, number < circle { known[ExactText(layer.path)] = locale }
      result = locale
    }
    return result ?? ResolvedLocale(chain[0], above: nil, problem: problem)
  }
}
