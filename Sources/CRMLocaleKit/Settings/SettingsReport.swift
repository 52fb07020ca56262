internal import DateFns
public import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleReporters
public import LocaleRules
internal import LocaleSyntax

/// What is in force, and where each value comes from: what `crmlocale settings` prints.
public struct SettingsReport {
  /// A value, and where it comes from.
  private struct Row {
    let name: String
    let value: String
    let source: String
  }

  /// What an option of the command line sets: its value, by the name of the setting.
  public typealias Flags = [(setting: String, value: String, option: String)]

  private let project: ProjectSettings?
  private let flags: Flags
  private let choice: RuleChoice
  private let localizer: Localizer
  private var rows: [Row] = []

  /// Works out what is in force.
  ///
  /// - Parameters:
  ///   - project: The settings; `nil` where there are none.
  ///   - path: The file that it is in force for; `nil` for what holds for all.
  ///   - flags: What the command line sets.
  ///   - choice: What the command line says of rules.
  ///   - language: The language that the file itself says; `nil` where it says none.
  ///   - localizer: Who says what there is to say.
  public init(
    _ project: ProjectSettings?, for path: String?, flags: Flags, _ choice: RuleChoice,
    language: String? = nil, localizer: Localizer = .english
  ) {
    self.project = project
    self.flags = flags
    self.choice = choice
    self.localizer = localizer
    rows.append(
      Row(
        name: "settings", value: project?.file.path ?? localizer.text(Self.none()),
        source: path.map { localizer.text(Self.forPath(.code($0))) } ?? ""))
    let relative = path.flatMap { project?.relative($0) }
    addLanguage(relative, language, isForFile: path != nil)
    add("dateFns", or: "\(project?.release ?? .latest)")
    add("strictTokens", or: "false")
    add("strict", or: "false")
    for name in ["messages", "baseline", "rulePage"] { add(name, or: nil) }
    addLists()
    addRules(relative)
    addSuppressions(relative)
  }

  /// The rows as lines.
  public var text: String {
    TextColumns.aligned(rows.map { [$0.name, $0.value, $0.source].map { VisibleText.text($0) } })
      .map { line in
        var line = line[...]
        while line.last == " " { line = line.dropLast() }
        return line + "\n"
      }.joined()
  }

  private func place(_ range: Range<Int>) -> String {
    project.map { "\($0.file.path):\($0.file.line(of: range.lowerBound))" } ?? ""
  }

  private mutating func add(_ name: String, or usual: String?) {
    if let flag = flags.last(where: { $0.setting == name }) {
      rows.append(Row(name: name, value: flag.value, source: flag.option))
    } else if let value = project?.file.root?.value(name) {
      let text = value.string?.text ?? value.sourceText
      rows.append(Row(name: name, value: text, source: place(value.range)))
    } else if let usual {
      rows.append(Row(name: name, value: usual, source: localizer.text(Self.byDefault())))
    }
  }

  private mutating func addLanguage(_ path: String?, _ own: String?, isForFile: Bool) {
    if let flag = flags.last(where: { $0.setting == "language" }) {
      rows.append(Row(name: "language", value: flag.value, source: flag.option))
    } else if let path, let language = project?.language(ofRelative: path) {
      rows.append(
        Row(
          name: "language", value: language.tag.identifier,
          source: "\(place(language.range)) (\(language.text))"))
    } else if isForFile {
      rows.append(
        Row(
          name: "language", value: own ?? localizer.text(Self.unknown()),
          source: own == nil ? "" : localizer.text(Self.fileItself())))
    } else {
      for language in project?.languages ?? [] {
        let value = Self.valueFor(.code(language.tag.identifier), .code(language.text))
        rows.append(
          Row(name: "language", value: localizer.text(value), source: place(language.range)))
      }
    }
  }

  private mutating func addLists() {
    guard let root = project?.file.root else { return }
    for names in [["files", "include"], ["files", "exclude"], ["outputs"]] {
      let value = names.count == 1 ? root.value(names[0]) : root.value(names[0], names[1])
      guard let value else { continue }
      rows.append(
        Row(
          name: names.joined(separator: "."), value: value.texts.joined(separator: ", "),
          source: place(value.range)))
    }
    for (ending, kind, range) in root.value("files", "extensions")?.textMembers ?? [] {
      rows.append(Row(name: "files.extensions", value: "\(ending)=\(kind)", source: place(range)))
    }
  }

  /// The rules that are not as they would be without settings.
  private mutating func addRules(_ path: String?) {
    let layers = levels(for: path)
    for rule in RuleRegistry.descriptors {
      let name = "rules.\(rule.code)"
      if !choice.only.isEmpty, !choice.only.contains(where: { $0.matches(rule.code) }) {
        rows.append(Row(name: name, value: "off", source: "--select"))
      } else if let level = choice.level(of: rule.code) {
        let option = level == .off ? "--ignore" : level == .error ? "--deny" : "--warn"
        rows.append(Row(name: name, value: level.rawValue, source: option))
      } else {
        addRule(name, by: layers.reversed().compactMap { Self.winner($0, rule.code) })
      }
    }
  }

  /// A rule that runs by the command line, with what the settings say of it, the strongest first.
  private mutating func addRule(_ name: String, by levels: [Level]) {
    guard let first = levels.first else { return }
    if choice.only.isEmpty || first.text != RuleLevel.off.rawValue {
      rows.append(Row(name: name, value: first.text, source: place(first.range)))
    } else {
      // What the settings switch off runs where it is selected, as grave as they say besides.
      let level = levels.first { $0.text != RuleLevel.off.rawValue }?.text
      rows.append(Row(name: name, value: level ?? RuleLevel.on.rawValue, source: "--select"))
    }
  }

  private typealias Level = (key: String, text: String, range: Range<Int>)

  /// What is said of rules for a file, the weakest first.
  private func levels(for path: String?) -> [[Level]] {
    guard let project else { return [] }
    let own = project.file.root?.value("rules")?.textMembers ?? []
    let others = project.overrides.filter { override in
      path.map { path in override.globs.contains { $0.matches(path) } } ?? false
    }
    return [own] + others.map { $0.levels }
  }

  /// What counts of several things that are said of a rule.
  private static func winner(_ levels: [Level], _ code: RuleCode) -> Level? {
    var best: (level: Level, exactness: Int)?
    for level in levels {
      guard let selector = CodeSelector(level.key), selector.matches(code),
        selector.exactness >= best?.exactness ?? 0
      else { continue }
      best = (level, selector.exactness)
    }
    return best?.level
  }

  private mutating func addSuppressions(_ path: String?) {
    for entry in project?.suppressions ?? [] where path.map(entry.concerns) ?? true {
      for code in entry.codes {
        let value =
          entry.key.map { localizer.text(Self.codeOfKey(.code("\(code.code)"), .code($0))) }
          ?? "\(code.code)"
        rows.append(Row(name: "suppressions", value: value, source: place(code.range)))
      }
    }
  }
}

extension SettingsReport {
  static let none = Phrase("settings.none", "none")
  static let forPath = Phrase("settings.for-path") { path in "for \(path)" }
  static let byDefault = Phrase("settings.default", "default")
  static let unknown = Phrase("settings.unknown-language", "unknown")
  static let fileItself = Phrase("settings.file-itself", "the file's comment or name")
  static let valueFor = Phrase("settings.value-for") { value, glob in "\(value) for \(glob)" }
  static let codeOfKey = Phrase("settings.code-of-key") { code, key in "\(code) of \(key)" }
}
