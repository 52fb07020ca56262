internal import LocaleDiagnostics
internal import LocaleModel

/// An `extends` or a `locale` that leads to a file that cannot be read.
struct ExtendsNotFound: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      guard case .unavailable(let path, let reason) = locale.resolved.problem,
        let extends = locale.overrides.extends
      else { continue }
      findings.report(
        at: extends.value.range,
        message(path, reason, through: filesBetween(locale.resolved)),
        keyPath: [extends.name], help: reason == .outsideRoot ? Self.nameRoot() : nil)
    }
    for locale in file.missingLocales {
      findings.report(
        at: locale.text.range, message(locale), keyPath: ["onlinechat", "locale"],
        help: locale.reason == .outsideRoot ? Self.nameRoot() : nil)
    }
  }

  /// The files that the chain leads through, the first of them where there are many.
  private func filesBetween(_ locale: ResolvedLocale) -> [String] {
    let most = 8
    let files = locale.nearestLayers(most + 1).dropFirst().map { $0.path }
    return locale.depth > most + 1 ? files + ["…"] : files
  }

  private func message(_ locale: FileContext.MissingLocale) -> Message {
    if case .system = locale.reason {
      return Self.unreadableLocale(.code(locale.text.text), .message(locale.reason.message))
    }
    return Self.unavailableLocale(.code(locale.text.text), .message(locale.reason.message))
  }

  private func message(
    _ path: String, _ reason: FileProblem, through files: [String]
  ) -> Message {
    if case .system = reason {
      return files.isEmpty
        ? Self.unreadable(.code(path), .message(reason.message))
        : Self.unreadableThrough(.code(path), .codes(files), .message(reason.message))
    }
    return files.isEmpty
      ? Self.unavailable(.code(path), .message(reason.message))
      : Self.unavailableThrough(.code(path), .codes(files), .message(reason.message))
  }
}

extension ExtendsNotFound {
  static let unavailable = Phrase("extends-not-found.unavailable") { path, reason in
    "extends leads to \(path), but \(reason)"
  }

  static let unavailableThrough = Phrase("extends-not-found.unavailable-through") {
    path, files, reason in
    "extends leads to \(path) (through \(files)), but \(reason)"
  }

  static let unreadable = Phrase("extends-not-found.unreadable") { path, words in
    "extends leads to \(path), but it cannot be read: \(words)"
  }

  static let unreadableThrough = Phrase("extends-not-found.unreadable-through") {
    path, files, words in
    "extends leads to \(path) (through \(files)), but it cannot be read: \(words)"
  }

  static let unavailableLocale = Phrase("extends-not-found.unavailable-locale") { path, reason in
    "locale leads to \(path), but \(reason)"
  }

  static let unreadableLocale = Phrase("extends-not-found.unreadable-locale") { path, words in
    "locale leads to \(path), but it cannot be read: \(words)"
  }

  static let nameRoot = Phrase(
    "extends-not-found.name-root", "name the folder that all these files lie in as the root")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "extends-not-found", .error,
    summary: "extends, or locale, leads to a file that cannot be read",
    explanation: """
      The path is taken from the file that it stands in. It may lead upwards (../base.json), but \
      not out of the root, links followed: the folder that crmlocale runs in, unless another is \
      named.
      """,
    messages: [
      MessageForm(unavailable), MessageForm(unavailableThrough), MessageForm(unreadable),
      MessageForm(unreadableThrough), MessageForm(unavailableLocale), MessageForm(unreadableLocale),
    ],
    examples: [
      RuleExample(
        path: "child.json",
        bad: #"{"extends": ⟦"./bace.json"⟧}"#,
        good: #"{"extends": "./base.json"}"#,
        siblings: ["base.json": #"{"extends": "en"}"#])
    ])
}
