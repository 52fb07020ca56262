package import LocaleModel

/// The codes that the comments of a file silence, wherever in it.
package enum SilencedCodes {
  /// Each code once, in the order of the file.
  package static func all(in document: WidgetDocument) -> [String] {
    var codes: [String] = []
    for setting in Directive.all(in: document).flatMap({ $0.settings }) {
      switch DirectiveName(rawValue: setting.name.text) {
      case .ignore, .ignoreFile:
        codes += setting.values.map { $0.text }.filter { !codes.contains($0) }
      case .language, nil: break
      }
    }
    return codes
  }
}
