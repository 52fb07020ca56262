internal import CRMLocaleKit
internal import LocaleWorkspace

// What is found in the texts that are open, and which of them may mean something else by now.

extension ServerSession {
  /// What was found in a text.
  func findings(in document: OpenDocument) -> DocumentFindings {
    readNewTexts()
    if let known = document.findings { return known }
    let findings = check(document)
    document.findings = findings
    if findings.file != nil { document.wasOfChat = true }
    return findings
  }

  /// The file that a text is completed as; `nil` for one that is not the chat's and never was. A key that
  /// is half written is one that the chat does not have, by which a short file looks like another
  /// program's for a moment.
  func fileToComplete(_ document: OpenDocument) -> CheckedFile? {
    if let file = findings(in: document).file { return file }
    guard document.wasOfChat else { return nil }
    return document.project.workspace.check(path: document.path, bytes: document.bytes)
  }

  private func check(_ document: OpenDocument) -> DocumentFindings {
    if SettingsFile.names.contains(document.name) {
      return DocumentFindings(
        SettingsFile(path: document.place, bytes: document.bytes).problems)
    }
    return document.project.findings(
      in: document.bytes, at: document.place,
      isKnown: TextLanguage.ending(of: document.languageID) != nil)
  }

  /// Takes note that a file has changed, open or on the disk, and that those that extend it mean
  /// something else.
  func noteChange(at place: String) {
    workspaceReports.forget(place)
    for project in projects {
      project.forget(place)
      for dependent in project.dependents(of: place) {
        workspaceReports.forget(dependent)
        forgetFindings(at: dependent)
      }
    }
    guard let document = openDocument(at: place) else { return }
    document.isNew = true
    document.findings = nil
    unreported.insert(document.uri, isSurprising: false)
  }

  private func forgetFindings(at place: String) {
    guard let document = openDocument(at: place) else { return }
    document.findings = nil
    unreported.insert(document.uri, isSurprising: true)
  }

  /// Takes note that all may mean something else.
  func forgetFindings() {
    workspaceReports.forgetAll()
    for document in documents.values {
      document.isNew = true
      document.findings = nil
      unreported.insert(document.uri, isSurprising: true)
    }
  }

  /// Lets the folders know the texts that have changed since somebody asked, each read once however
  /// often it was changed.
  func readNewTexts() {
    for document in documents.values where document.isNew {
      document.isNew = false
      document.project.open(document.bytes, at: document.place)
    }
  }
}
