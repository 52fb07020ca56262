import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport

/// The names that the tests look for.
let names = ScanNames(
  configs: ["crmPluginConfig", "amoSocialButtonConfig"],
  functions: ["crmPlugin", "amoSocialButton"], objects: ["crm_plugin", "amo_social_button"],
  loaderAddresses: ["gso.kommo.com/js/button.js", "gso.amocrm.ru/js/button.js"],
  loaderLanguage: "locale", loaderSetting: "hidden", configMember: "onlinechat")

func scan(_ text: String, _ path: String) -> SourceScan {
  SourceScanner(names).scan(Array(text.utf8), path: path)
}

/// What a scan found, one line for each thing, in document order.
func summary(_ scan: SourceScan) -> [String] {
  var lines: [(Int, String)] = []
  for assignment in scan.assignments {
    let path = ([assignment.name] + assignment.steps.map(\.name)).joined(separator: ".")
    let verb =
      switch assignment.effect {
      case .replaces: "set"
      case .fillsIn: "fill in"
      case .merges: "merge"
      }
    let author = assignment.isFromLoader ? "loader: " : ""
    lines.append(
      (assignment.range.lowerBound, "\(author)\(verb) \(path) = \(summary(assignment.value))"))
  }
  for call in scan.calls {
    let callee = [call.receiver, call.method].compactMap { $0 }.joined(separator: ".")
    let arguments = call.arguments.map { summary($0) }.joined(separator: ", ")
    lines.append((call.range.lowerBound, "call \(callee)(\(arguments))"))
  }
  for loader in scan.loaders {
    var line = "\(loader.form)"
    if let locale = loader.locale { line += " locale=\(locale.text)" }
    if let hidden = loader.hidden { line += " hidden=\(summary(hidden))" }
    if let source = loader.source { line += " src=\(source.text)" }
    lines.append((loader.range.lowerBound, line))
  }
  if let language = scan.pageLanguage { lines.append((-1, "lang \(language.text)")) }
  for export in scan.exports {
    lines.append((export.range.lowerBound, "export \(summary(export))"))
  }
  for finding in scan.diagnostics {
    lines.append((finding.location.range.lowerBound, "! \(finding.message)"))
  }
  return lines.sorted { $0.0 < $1.0 }.map(\.1)
}
