internal import LocaleSyntax

/// Follows `extends` from a file to its base.
public struct LocaleResolver: Sendable {
  private let provider: any LocaleSourceProvider

  /// A resolver that gets files and bases from a provider.
  public init(provider: any LocaleSourceProvider) {
    self.provider = provider
  }

  /// Follows the chain of a file's overrides. Chains of any length are followed; one that comes
  /// back to a file of its own ends there.
  public func resolve(_ overrides: LocaleOverrides, _ document: WidgetDocument) -> ResolvedLocale {
    var layers = [
      LocaleLayer(baseName: nil, path: overrides.path, bytes: document.bytes, overrides: overrides)
    ]
    var paths = [overrides.path]
    while let top = layers.last, top.baseName == nil, let extends = top.overrides.extends {
      guard let reference = top.overrides.reference else {
        let isDynamic = extends.value.isDynamic
        return ResolvedLocale(layers: layers, problem: .notReadable(isDynamic: isDynamic))
      }
      if case .file(let path) = reference, let start = paths.firstIndex(of: path) {
        return ResolvedLocale(layers: layers, problem: .cycle(paths[start...] + [path]))
      }
      switch layer(of: reference, below: top) {
      case .success(let layer):
        layers.append(layer)
        paths.append(layer.path)
      case .failure(let problem):
        return ResolvedLocale(layers: layers, problem: problem)
      }
    }
    return ResolvedLocale(layers: layers, problem: nil)
  }

  private func layer(
    of reference: LocaleReference, below top: LocaleLayer
  ) -> Result<LocaleLayer, ExtendsProblem> {
    switch (provider.source(of: reference), reference) {
    case (.found(let path, let bytes), _):
      let document = WidgetDocument(path: path, bytes: bytes)
      guard let overrides = document.locales.first else {
        return .failure(.unavailable(path: path, reason: .holdsNoOverrides))
      }
      var baseName: String?
      if case .base(let name) = reference { baseName = name }
      return .success(
        LocaleLayer(baseName: baseName, path: path, bytes: bytes, overrides: overrides))
    case (.unavailable(let reason), .file(let path)):
      return .failure(.unavailable(path: path, reason: reason))
    case (.unavailable, .base(let name)):
      let isKnown = top.overrides.widgetName?.unbundledBases.contains(name) ?? false
      return .failure(isKnown ? .unbundledBase(name) : .unknownBase(name))
    }
  }
}
