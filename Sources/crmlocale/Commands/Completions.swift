internal import ArgumentParser
internal import CRMLocaleKit

/// What shells offer for the values of arguments and options. What takes work is worked out when a shell
/// asks, not at every start.
extension CompletionKind {
  /// The codes of rules, also behind a comma.
  static let codes = CompletionKind.custom { _, _, word in
    let start = word.lastIndex(of: ",").map { word[...$0] } ?? ""
    return RuleRegistry.descriptors.map { start + $0.code.rawValue }
  }

  /// The codes of rules, and the names of the chat's strings.
  static let names = CompletionKind.custom { _, _, _ in RulePages.names }

  /// Formats, and behind `sarif=` and its like the files of this machine, which zsh and fish look for in
  /// no part of a word.
  static let outputs = CompletionKind.custom { _, _, word in
    guard let sign = word.firstIndex(of: "=") else { return OutputFormat.allCases.map(\.rawValue) }
    return paths(beginning: word[word.index(after: sign)...]).map { word[...sign] + $0 }
  }

  /// The files and folders whose path begins with a text; a folder has a bar behind it.
  private static func paths(beginning text: Substring) -> [String] {
    let folder = text.lastIndex(of: "/").map { text[...$0] } ?? ""
    let names = (try? POSIX.names(in: folder.isEmpty ? "." : String(folder))) ?? []
    return names.map { folder + $0.text + ($0.entry == .folder ? "/" : "") }
  }

  /// Behind an ending, such as `.tpl=`, how files of it may be read.
  static let endings = CompletionKind.custom { _, _, word in
    guard let sign = word.firstIndex(of: "=") else { return [] }
    return FileFormats.Name.allCases.map { word[...sign] + $0.rawValue }
  }

  /// The languages of two letters, which is what files are named for.
  static let languages = CompletionKind.custom { _, _, _ in
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    let codes = letters.flatMap { first in letters.map { first + $0 } }
    return codes.filter { ICULanguageFacts.shared.isLanguage($0) }
  }

  /// The names of time zones, as the system's table has them.
  static let zones = CompletionKind.custom { _, _, _ in TimeZoneNames.all }

  /// The releases of date-fns.
  static let releases = CompletionKind.custom { _, _, _ in
    DateFnsRelease.known.map(\.description)
  }

  /// The locales of date-fns.
  static let locales = CompletionKind.custom { _, _, _ in
    DateFnsLocale.allCases.map(\.identifier)
  }

  /// The bases of the chat.
  static let bases = CompletionKind.custom { _, _, _ in NewOverrides.bases }

  /// The words that an enumeration stands for.
  static func words<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type
  ) -> CompletionKind {
    .list(type.allCases.map(\.rawValue))
  }
}
