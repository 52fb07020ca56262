internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning

/// A config under a name that is nearly the one that the button reads.
struct ConfigMisspelled: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    // Beside a config that is read, another may be a copy that somebody keeps.
    guard let scan = file.document.scan, scan.assignments.isEmpty else { return }
    var counts = NameCounts(file.document)
    for shadow in scan.shadows.filter({ $0.meant != nil }).prefix(Self.most) {
      // Another script or a handler may read what is so called.
      guard let meant = shadow.meant, counts.count(of: shadow.name) == 1 else { continue }
      let isWord = file.document.bytes[shadow.range].elementsEqual(shadow.name.utf8)
      let rename = Fix.writing(meant, .safe, edits: [TextEdit(shadow.range, meant)])
      findings.report(
        at: shadow.range, Self.unread(.quoted(shadow.name)),
        help: isWord ? nil : Self.didYouMean(.code(meant)), fixes: isWord ? [rename] : [])
    }
  }

  /// Nobody misspells it more often, and each is looked for in the whole file.
  private static let most = 20
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
