internal import BaseLocales
internal import JSONText
internal import LocaleDiagnostics
public import LocaleFacts
internal import LocaleModel
internal import LocaleScanning

/// A new override file, with every string in it for a translator to fill in.
public struct NewOverrides: Sendable {
  private let base: LocaleOverrides
  private let extends: String
  private let language: LanguageTag?
  private let conventions: LanguageConventions?

  /// Whether the base's words for am and pm are those of the language.
  private let isOfBaseLanguage: Bool

  /// The names that `extends` takes.
  public static var bases: [String] { BaseLocales.all.map(\.name) + BaseLocales.aliases.keys }

  /// A file on a base, for a language; `nil` where there is no such base.
  ///
  /// - Parameter facts: What tells how readers of the language write dates and times.
  public init?(extends: String, language: LanguageTag?, facts: any LanguageFacts) {
    guard let base = BaseLocales.base(named: extends),
      let overrides = WidgetDocument(path: base.path, bytes: base.bytes).locales.first
    else { return nil }
    self.base = overrides
    self.extends = extends
    self.language = language
    let readers = try? language ?? LanguageTag(base.name)
    isOfBaseLanguage = language.map { $0.language == base.name } ?? true
    conventions = readers.flatMap { facts.conventions(of: $0) }
  }

  /// The file's text, in the form that its name asks for. JSON has no comments; the others explain
  /// each string.
  public func text(path: String) -> String {
    switch FileKind(path: path) {
    case .json5: object(indent: "", explained: true) + "\n"
    case .script, .page: script
    case .json, nil: object(indent: "", explained: false) + "\n"
    }
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
      [(LocaleOverrides.extendsName, extends, nil as String?)]
      + StringKey.allCases.map { ($0.rawValue, value(of: $0), $0.translatorNote.description) }
    var lines: [String] = []
    if explained, let language {
      lines.append("\(indent)  // crmlocale: language=\(language.identifier)")
    }
    for (number, member) in members.enumerated() {
      if explained, let note = member.2 {
        lines += TextColumns.wrapped(note, width: 90).map { "\(indent)  // \($0)" }
      }
      let name = explained ? member.0 : JSONValue.string(member.0).text(.compact)
      let comma = explained || number < members.count - 1 ? "," : ""
      lines.append(
        "\(indent)  \(name): \(JSONValue.string(member.1).text(.compact))\(comma)")
    }
    return "{\n\(lines.joined(separator: "\n"))\n\(indent)}"
  }

  /// The base's text, or, for a pattern, what readers of the language expect.
  private func value(of key: StringKey) -> String {
    let inherited = base.text(of: key)?.text ?? ""
    switch key.kind {
    case .text: return inherited
    case .datePattern: return conventions?.datePattern ?? inherited
    case .timePattern:
      guard let conventions else { return inherited }
      let printsPeriods = conventions.hourCycle.isTwelveHour
      return printsPeriods && !isOfBaseLanguage ? "HH:mm" : conventions.timePattern
    }
  }
}
