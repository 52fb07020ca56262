public import LocaleDiagnostics
public import LocaleModel

/// Why no script was written.
public enum ConfigRefusal: Error, Sendable {
  /// There are errors: the files that were checked, with what was found.
  case errors([CheckedFile])
  /// A property whose value only running the page could tell, by its path, and its place.
  case dynamic(property: [String], SourceLocation, SourcePosition)
  /// The file sets the config in more than one place, and which one counts is not sure: the places.
  case severalConfigs(path: String, [SourcePosition])
  /// The strings of a base are to be written that is not bundled.
  case unbundledBase(path: String, String)
  /// The file holds no config.
  case noConfig(path: String)
  /// The file that should hold the strings holds none.
  case noOverrides(path: String)
  /// The config has one file of strings a language, and none of them was asked for.
  case severalLanguages(path: String, languages: [String])
  /// Nothing says which language the strings of a file are in, which stands beside other languages.
  case noLanguage(path: String)
  /// Two files, or two parts of one, have strings of the same language.
  case sameLanguage(String, paths: [String])
  /// The language for visitors of all others is not among those that there are.
  case noOtherwise(path: String, language: String, languages: [String])
  /// A file of a folder of strings is itself a config.
  case configAmongStrings(path: String, config: String)
  /// The file that holds the strings cannot be had.
  case unavailable(path: String, strings: String, reason: FileProblem)
}

extension ConfigRefusal {
  /// Why, in a sentence without a full stop.
  public var message: Message {
    switch self {
    case .errors(let files): Self.message(for: files)
    case .dynamic(let property, let location, let position):
      ConfigWords.dynamic(
        .code("\(location.path):\(position.line):\(position.column)"),
        .code(property.joined(separator: ".")))
    case .severalConfigs(let path, let places):
      ConfigWords.severalConfigs(
        .code(path), .codes(places.map { "\(path):\($0.line):\($0.column)" }))
    case .unbundledBase(let path, let name):
      ConfigWords.unbundledBase(.code(path), .quoted(name))
    case .noConfig(let path): ConfigWords.noConfig(.code(path))
    case .noOverrides(let path): ConfigWords.noOverrides(.code(path))
    case .severalLanguages(let path, let languages):
      ConfigWords.severalLanguages(.code(path), .codes(languages))
    case .noLanguage(let path): ConfigWords.noLanguage(.code(path))
    case .sameLanguage(let language, let paths):
      paths[0] == paths[1]
        ? ConfigWords.languageTwice(.code(paths[0]), .code(language))
        : ConfigWords.sameLanguage(.code(paths[1]), .code(language), .code(paths[0]))
    case .noOtherwise(let path, let language, let languages):
      ConfigWords.noOtherwise(.code(path), .code(language), .codes(languages))
    case .configAmongStrings(let path, let config):
      ConfigWords.configAmongStrings(.code(path), .code(config))
    case .unavailable(let path, let strings, let reason):
      ConfigWords.unavailable(.code(path), .code(strings), .message(reason.message))
    }
  }

  private static func message(for files: [CheckedFile]) -> Message {
    let broken = files.filter { $0.hasErrors }
    let paths = MessageArgument.codes(broken.map { $0.document.path })
    let count = broken.flatMap { $0.diagnostics }.count { $0.severity == .error }
    return count == 1 ? ConfigWords.oneError(paths) : ConfigWords.errors(paths, .number(count))
  }
}

extension ConfigRefusal: CustomStringConvertible {
  /// Why, in English.
  public var description: String { message.description }
}
