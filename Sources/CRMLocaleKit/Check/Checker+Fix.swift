public import LocaleDiagnostics
public import LocaleModel

extension Checker {
  /// A file that was mended.
  public struct FixedFile: Sendable {
    /// The file as it is now, with what is left to find in it.
    public let file: CheckedFile

    /// How many findings were mended.
    public let count: Int
  }

  /// Checks a file and mends what can be mended, again and again until nothing more can.
  ///
  /// Nothing is written: the new contents are those of the document in the result.
  public func fix(_ document: WidgetDocument, applying threshold: Fix.Applicability) -> FixedFile {
    let result = FixApplier(threshold).applyUntilStable(to: document.bytes) { bytes in
      check(WidgetDocument(path: document.path, bytes: bytes)).diagnostics
    }
    let mended = WidgetDocument(path: document.path, bytes: result.source)
    return FixedFile(file: check(mended), count: result.applied.count)
  }
}
