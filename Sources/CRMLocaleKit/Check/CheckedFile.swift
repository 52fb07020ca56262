public import LocaleDiagnostics
public import LocaleModel
public import LocaleReporters

/// A file that was checked, and what was found in it.
public struct CheckedFile: Sendable {
  /// The file as it was read.
  public let document: WidgetDocument

  /// The file's line of the report.
  public let summary: FileSummary

  /// What was found, in the order of the source.
  public let diagnostics: [Diagnostic]
}
