internal import LocaleDiagnostics
internal import LocaleWorkspace

/// What was found in a text.
struct DocumentFindings {
  /// The file as it was checked; `nil` for one that is not the chat's.
  let file: CheckedFile?

  /// What was found, in the order of the text.
  let diagnostics: [Diagnostic]

  /// A file of the chat.
  init(_ file: CheckedFile) {
    self.file = file
    diagnostics = file.diagnostics
  }

  /// A text that is not checked as a file of the chat, such as one of settings.
  init(_ diagnostics: [Diagnostic] = []) {
    file = nil
    self.diagnostics = diagnostics
  }
}
