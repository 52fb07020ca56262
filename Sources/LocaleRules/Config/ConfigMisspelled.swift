internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning

/// A config under a name that is nearly the one that the button reads.
struct ConfigMisspelled: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    // Beside a config that is read, another may be a copy that somebody keeps.
    guard let scan = file.document.scan, scan.assignments.isEmpty else { return }
    let misspelled = scan.shadows.compactMap { shadow -> (shadow: ConfigShadow, meant: String)? in
      guard case .misspelled(let meant) = shadow.reason else { return nil }
      return (shadow, meant)
    }
    // Another script or a handler of the page may read it by that name. Nobody misspells it often.
    for (shadow, meant) in misspelled.prefix(20) where stands(shadow.name, onceIn: file) {
      let isWord = file.document.bytes[shadow.range].elementsEqual(shadow.name.utf8)
      let rename = Fix.writing(meant, .safe, edits: [TextEdit(shadow.range, meant)])
      findings.report(
        at: shadow.range, Self.unread(.quoted(shadow.name)),
        help: isWord ? nil : Self.didYouMean(.code(meant)), fixes: isWord ? [rename] : [])
    }
  }

  private func stands(_ name: String, onceIn file: FileContext) -> Bool {
    let bytes = file.document.bytes
    return bytes.indices.count { bytes[$0...].starts(with: name.utf8) } == 1
  }
}

extension ConfigMisspelled {
  static let unread = Phrase("config-misspelled.unread") { name in
    "the button does not read \(name): the chat comes up with none of these settings"
  }

  static let didYouMean = Phrase("config-misspelled.did-you-mean") { name in
    "did you mean \(name)?"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "config-misspelled", .error,
    summary: "a config under a name that the button does not read",
    explanation: """
      The button looks for its config under one name, and reads nothing else: a letter too many or too \
      few and the chat comes up with none of its settings, and no error says so. Told is an object with \
      the property onlinechat whose name is nearly the right one and stands nowhere else in the file.
      """,
    messages: [MessageForm(unread)],
    examples: [
      RuleExample(
        path: "index.html",
        bad: "<script>window.⟦crmPluginConfg⟧ = {onlinechat: {mode: 'widget'}};</script>",
        good: "<script>window.crmPluginConfig = {onlinechat: {mode: 'widget'}};</script>")
    ])
}
