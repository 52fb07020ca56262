internal import LocaleDiagnostics
internal import LocaleModel

/// An `extends` that names a base of the product that crmlocale does not have.
enum BaseNotBundled: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    guard case .unbundledBase(let name) = subject.resolved.problem,
      subject.resolved.layers.count == 1, let extends = subject.overrides.extends
    else { return }
    findings.report(descriptor, at: extends.value.range, message(name))
  }
}

extension BaseNotBundled {
  private static func message(_ name: String) -> String {
    "the base \"\(name)\" is the product's own and not bundled here: "
      + "what visitors read for the strings left out cannot be shown"
  }

  static let descriptor = RuleDescriptor(
    "base-not-bundled", .note,
    summary: "extends names a base that is not bundled",
    explanation: """
      Under its older amoCRM names the button has a Russian base whose texts the vendor's page \
      does not give. The overrides themselves are checked as ever; what they inherit cannot be.
      """,
    examples: [
      RuleExample(
        path: "legacy.js",
        bad: "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: ⟦'ru'⟧}}};",
        good: "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'en'}}};")
    ])
}
