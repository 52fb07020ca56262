internal import BaseLocales
public import LocaleModel

/// Gives files from a dictionary, and bases from another or those that are bundled.
public final class MemoryProvider: LocaleSourceProvider {
  private let files: [String: String]
  private let bases: [String: String]?

  /// A provider of files by their paths, and of bases by their names: the bundled ones unless given.
  public init(files: [String: String] = [:], bases: [String: String]? = nil) {
    self.files = files
    self.bases = bases
  }

  /// The text of a file or of a base. A base that is given stands in `bases/NAME.json5`.
  public func source(of reference: LocaleReference) -> LocaleSource {
    switch reference {
    case .base(let name): base(named: name)
    case .file(let path): found(path, files[path])
    }
  }

  private func base(named name: String) -> LocaleSource {
    if let bases { return found("bases/\(name).json5", bases[name]) }
    guard let base = BaseLocales.base(named: name) else {
      return .unavailable(reason: .notBundled)
    }
    return .found(path: base.path, bytes: base.bytes)
  }

  private func found(_ path: String, _ text: String?) -> LocaleSource {
    text.map { .found(path: path, bytes: Array($0.utf8)) } ?? .unavailable(reason: .notFound)
  }
}
