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
    let original = check(document)
    var last = original
    let result = FixApplier(threshold).applyUntilStable(to: document.bytes) { bytes in
      if bytes != last.document.bytes { last = check(read(document.path, bytes)) }
      return last.diagnostics
    }
    // The last pass of all that are allowed changes what nobody has checked yet.
    if last.document.bytes != result.source { last = check(read(document.path, result.source)) }
    return FixedFile(original: original, file: last, count: result.applied.count)
  }
}
