internal import BaseLocales
internal import JSONText
public import LocaleDiagnostics
public import LocaleFacts
public import LocaleModel
internal import LocaleRules
internal import LocaleScanning
internal import Phrasebook

/// A new override file with all nine strings in it: in the words that the phrasebook has for the
/// language, else with the base's for a translator to replace.
public struct NewOverrides: Sendable {
  private let base: LocaleOverrides
  private let extends: String
  private let language: LanguageTag?
  private let conventions: LanguageConventions?
  private let phrases: LanguagePhrases?
  private let localizer: Localizer

  /// Whether the base's words for am and pm are those of the language.
  private let isOfBaseLanguage: Bool

  /// The names that `extends` takes.
  public static var bases: [String] { BaseLocales.all.map(\.name) + BaseLocales.aliases.keys }

  /// A file on a base, for a language; `nil` where there is no such base.
  ///
  /// - Parameters:
  ///   - extends: The base; the language's own unless given, and English where it has none.
  ///   - language: The language of the strings; `nil` where it is not known.
  ///   - facts: What tells how readers of the language write dates and times.
  ///   - localizer: Who explains the strings to the translator.
  public init?(
    extends: String? = nil, language: LanguageTag?, facts: any LanguageFacts,
    localizer: Localizer = .english
  ) {
    let extends = extends ?? language.flatMap { BaseLocales.base(named: $0.language)?.name } ?? "en"
    guard let base = BaseLocales.base(named: extends),
      let overrides = WidgetDocument(path: base.path, bytes: base.bytes).locales.first
    else { return nil }
    self.base = overrides
    self.extends = extends
    self.language = language
    self.localizer = localizer
    let readers = try? language ?? LanguageTag(base.name)
    isOfBaseLanguage = language.map { $0.language == base.name } ?? true
    conventions = readers.flatMap { facts.conventions(of: $0) }
    phrases = language.flatMap { Phrasebook.language(of: $0) }
  }

  /// Whether its texts are in the language already, by the phrasebook.
  public var isTranslated: Bool { phrases != nil }

  /// The strings whose words were not compared with what other chats say.
  public var unreviewed: [StringKey] {
    StringKey.allCases.filter { key in phrases.map { !$0.isReviewed(key) } ?? false }
  }

  /// Whether who reads the file under a path will know its language: by a comment, or by the name.
  public func keepsLanguage(path: String, facts: any LanguageFacts) -> Bool {
    guard let language else { return true }
    let document = WidgetDocument(path: path, bytes: Array(text(path: path).utf8))
    let options = CheckOptions(instant: 0, timeZone: .utc, facts: facts)
    return LanguageOfFile.find(in: document, options: options) == language
  }

  /// The path with the language in the file's name: `chat.pl.json` for `chat.json`.
  public func pathNamingLanguage(_ path: String) -> String {
    guard let language, let dot = path.lastIndex(of: ".") else { return path }
    return "\(path[..<dot]).\(language.identifier)\(path[dot...])"
  }

  /// The file's text, in the form that its name asks for. JSON has no comments; the others explain
  /// each string.
  public func text(path: String) -> String {
    switch FileKind(path: path) {
    case .json5: directive("// ", "") + object(indent: "", explained: true) + "\n"
    case .script: directive("// ", "") + script
    case .page: directive("<!-- ", " -->") + "<script>\n\(script)</script>\n"
    case .json, nil: object(indent: "", explained: false) + "\n"
    }
  }

  /// The comment that says which language the strings are in.
  private func directive(_ start: String, _ end: String) -> String {
    language.map { "\(start)crmlocale: language=\($0.identifier)\(end)\n" } ?? ""
  }

  private var script: String {
    """
    window.crmPluginConfig = {
      onlinechat: {
        locale: \(object(indent: "    ", explained: true)),
      },
    };

    """
  }

  /// The object, without a comma after its last member where comments are not allowed either.
  private func object(indent: String, explained: Bool) -> String {
    let members =
      [(LocaleOverrides.extendsName, extends, [] as [Message])]
      + StringKey.allCases.map { ($0.rawValue, value(of: $0), notes(on: $0)) }
    var lines: [String] = []
    for (number, member) in members.enumerated() {
      if explained {
        lines += member.2.flatMap { TextColumns.wrapped(localizer.text($0), width: 90) }
          .map { "\(indent)  // \($0)" }
      }
      let name = explained ? member.0 : JSONValue.string(member.0).text(.compact)
      let comma = explained || number < members.count - 1 ? "," : ""
      lines.append(
        "\(indent)  \(name): \(JSONValue.string(member.1).text(.compact))\(comma)")
    }
    return "{\n\(lines.joined(separator: "\n"))\n\(indent)}"
  }

  private func notes(on key: StringKey) -> [Message] {
    [key.translatorNote] + (unreviewed.contains(key) ? [Self.notReviewed()] : [])
  }

  static let notReviewed = Phrase(
    "init.not-reviewed", "Not yet reviewed: a speaker should look at this text.")

  /// What the phrasebook recommends, else the base's text; for a pattern, what readers of the
  /// language expect.
  private func value(of key: StringKey) -> String {
    let inherited = base.text(of: key)?.text ?? ""
    switch key.kind {
    case .text: return phrases?.recommended(key) ?? inherited
    case .datePattern: return conventions?.datePattern ?? inherited
    case .timePattern:
      guard let conventions else { return inherited }
      let printsPeriods = conventions.hourCycle.isTwelveHour
      return printsPeriods && !isOfBaseLanguage ? "HH:mm" : conventions.timePattern
    }
  }
}
