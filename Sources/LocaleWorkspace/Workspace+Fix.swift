public import LocaleDiagnostics
public import LocaleModel

extension Workspace {
  /// A file that was fixed.
  public struct FixedFile: Sendable {
    /// The file as it was, with what was found in it.
    public let original: CheckedFile

    /// The file as it is now, with what is left to find in it.
    public let file: CheckedFile

    /// How many findings were fixed.
    public let count: Int
  }

  /// Checks a file and fixes what can be fixed, again and again until nothing more can.
  ///
  /// Nothing is written: the new contents are those of the document in the result. A file with
  /// nothing to fix is checked once.
  public func fix(_ document: WidgetDocument, applying threshold: Fix.Applicability) -> FixedFile {
    let settings = settings(for: document.path)
    let judged = judge(document, settings)
    guard judged.hasFixes else {
      let file = CheckedFile(judged)
      return FixedFile(original: file, file: file, count: 0)
    }
    let proof = prove(judged, settings)
    let original = CheckedFile(judged, proof)
    let result = proof.result(threshold)
    let file =
      result.bytes == document.bytes ? original : check(read(document.path, result.bytes))
    return FixedFile(original: original, file: file, count: result.count)
  }

  /// Tries all the fixes of a file.
  func prove(_ file: JudgedFile, _ settings: Settings) -> FixProof {
    let path = file.document.path
    return FixProof(file) { bytes in self.judge(self.read(path, bytes), settings) }
  }
}
