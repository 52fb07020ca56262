internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

// Rules of the older four shapes as rules; each goes when its rule has the new shape.

struct LegacyLocale<Checked: LocaleRule>: Rule {
  var descriptor: RuleDescriptor { Checked.descriptor }
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales { Checked.check(locale, into: &findings) }
  }
}

struct LegacyConfig<Checked: ConfigRule>: Rule {
  var descriptor: RuleDescriptor { Checked.descriptor }
  func check(_ file: FileContext, into findings: inout Findings) {
    for config in file.configs { Checked.check(config, into: &findings) }
  }
}

struct LegacyDocument<Checked: DocumentRule>: Rule {
  var descriptor: RuleDescriptor { Checked.descriptor }
  func check(_ file: FileContext, into findings: inout Findings) {
    Checked.check(file.document, into: &findings)
  }
}

extension Findings {
  mutating func report(
    _ descriptor: RuleDescriptor, at range: Range<Int>, _ message: String,
    severity: Severity? = nil, notes: [Diagnostic.Note] = [], help: String? = nil,
    fixes: [Fix] = []
  ) {
    report(
      at: range, Message(verbatim: message), severity: severity, notes: notes,
      help: help.map { Message(verbatim: $0) }, fixes: fixes)
  }

  func evidence(_ message: String, at range: Range<Int>) -> Diagnostic.Note {
    Diagnostic.Note(message, at: location(range))
  }
}
