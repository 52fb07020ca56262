import BaseLocales
import LocaleModel

/// Gives files from a dictionary, and the bundled bases.
struct MemoryProvider: LocaleSourceProvider {
  let files: [String: String]

  func source(of reference: LocaleReference) -> LocaleSource {
    switch reference {
    case .base(let name):
      guard let base = BaseLocales.base(named: name) else {
        return .unavailable(reason: "it is not bundled")
      }
      return .found(path: base.path, bytes: base.bytes)
    case .file(let path):
      guard let text = files[path] else { return .unavailable(reason: "there is no such file") }
      return .found(path: path, bytes: Array(text.utf8))
    }
  }
}
