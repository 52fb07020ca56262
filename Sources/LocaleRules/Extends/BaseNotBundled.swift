internal import LocaleDiagnostics
internal import LocaleModel

/// An `extends` that names a base of the product that crmlocale does not have.
struct BaseNotBundled: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where locale.resolved.isAlone {
      guard case .unbundledBase(let name) = locale.resolved.problem,
        let extends = locale.overrides.extends
      else { continue }
      findings.report(
        at: extends.value.range, Self.notBundled(.quoted(name)), keyPath: [extends.name])
    }
  }
}

extension BaseNotBundled {
  static let notBundled = Phrase("base-not-bundled.not-bundled") { name in
    """
    the base \(name) is the product's own and not bundled here: what visitors read for the strings \
    left out cannot be shown
    """
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "base-not-bundled", .note,
    summary: "extends names a base that is not bundled",
    explanation: """
      Under its older amoCRM names the button has a Russian base whose texts the vendor's page \
      does not give. The overrides themselves are checked as ever; what they inherit cannot be.
      """,
    messages: [MessageForm(notBundled)],
    examples: [
      RuleExample(
        path: "legacy.js",
        bad: "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: ⟦'ru'⟧}}};",
        good: "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'en'}}};")
    ])
}
