/// A format of reports, by the name that options and settings have for it.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, concise, json, sarif, github, gitlab, junit
}
