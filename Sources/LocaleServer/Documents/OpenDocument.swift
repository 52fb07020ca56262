internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleWorkspace

/// A text that an editor has open, and what was found in it.
final class OpenDocument {
  /// How the editor names it.
  let uri: DocumentURI

  /// Where it is, as a path from the root of the file system; for a text without a file, where it would
  /// be.
  let place: String

  /// The kind of text that the editor takes it for, such as `json`.
  let languageID: String

  /// The editor's number for the state of the text.
  private(set) var version: Int

  /// The folder that it is checked in.
  var project: ProjectFolder

  /// The places of the text, and the text.
  private(set) var positions: TextPositions

  /// Whether others have not yet been told of the text.
  var isNew = true

  /// What was found; `nil` where nobody has looked yet.
  var findings: DocumentFindings?

  /// Whether it was a file of the chat since it was opened.
  var wasOfChat = false

  /// What the editor was told last.
  var report = DiagnosticReport()

  /// The version of the text that it was told of.
  var reportedVersion: Int?

  private let encoding: PositionEncoding

  /// A text that was opened.
  init(
    _ uri: DocumentURI, place: String, languageID: String, version: Int, text: [UInt8],
    project: ProjectFolder, _ encoding: PositionEncoding
  ) {
    self.uri = uri
    self.place = place
    self.languageID = languageID
    self.version = version
    self.project = project
    self.encoding = encoding
    positions = TextPositions(text, encoding, isOpen: true)
  }

  /// The name of the file.
  var name: String { place.pathNames.last.map { String($0) } ?? "" }

  /// The text.
  var bytes: [UInt8] { positions.bytes }

  /// The path by which the folder knows it.
  var path: String { project.path(of: place) }

  /// Takes changes, each of the text that the one before left; `false` where one has no place in it,
  /// and the text is what the others made of it.
  func apply(_ changes: [ContentChange?], version: Int?) -> Bool {
    if let version { self.version = version }
    isNew = true
    findings = nil
    var areAllApplied = true
    for change in changes {
      if let bytes = change?.applied(to: positions) {
        positions = TextPositions(bytes, encoding, isOpen: true)
      } else {
        areAllApplied = false
      }
    }
    return areAllApplied
  }
}
