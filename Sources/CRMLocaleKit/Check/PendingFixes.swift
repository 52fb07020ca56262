internal import LocaleDiagnostics

/// The fixes of a run, until they are written at its end.
///
/// Some at a time, new texts are written beside the files and saved together, since a disk takes as long for
/// one as for many; then each is put in its place.
struct PendingFixes {
  private var fixes: [PendingFix] = []

  /// How many files, and how many bytes of them, are under way at once.
  private static let (most, largestSize) = (64, 32 << 20)

  /// Takes a fix.
  mutating func append(_ fix: PendingFix) { fixes.append(fix) }

  /// Writes all of them, in their order.
  ///
  /// - Parameter tell: Called for each, with the reason where it could not be written.
  func write(_ tell: (PendingFix, FileError?) -> Void) {
    var rest = fixes[...]
    while let next = rest.popFirst() {
      do {
        for fix in try Self.stage(next, &rest) { tell(fix.fix, fix.finish()) }
      } catch {
        tell(next, next.isDone ? nil : error)
      }
    }
  }

  /// Writes the text of a fix, and of those behind it, beside the files.
  ///
  /// - Parameter rest: Those behind it. One that cannot be written yet stays: there may be room when those
  ///   before it are done.
  private static func stage(
    _ first: PendingFix, _ rest: inout ArraySlice<PendingFix>
  ) throws(FileError) -> [StagedFix] {
    var staged = [try StagedFix(first)]
    var size = staged[0].size
    while staged.count < most, size < largestSize, let next = rest.first,
      let fix = try? StagedFix(next)
    {
      staged.append(fix)
      size += fix.size
      rest.removeFirst()
    }
    let isSaved = TemporaryFile.save(staged.map(\.temporary))
    for index in staged.indices { staged[index].isSaved = isSaved }
    return staged
  }
}

/// A fix whose new text stands beside the file.
private struct StagedFix {
  let fix: PendingFix
  let temporary: TemporaryFile

  /// The size of the new text in bytes.
  let size: Int
  var isSaved = false
  private let replacement: Replacement

  init(_ fix: PendingFix) throws(FileError) {
    self.fix = fix
    let (old, new) = try fix.texts()
    size = new.count
    replacement = Replacement(fix.path, expecting: old)
    try replacement.prepare()
    temporary = try replacement.temporaryFile()
    do {
      try temporary.write(new)
    } catch {
      temporary.remove()
      throw error
    }
  }

  /// Puts the text in its place; returns why it cannot.
  func finish() -> FileError? {
    defer { temporary.remove() }
    do {
      try isSaved ? replacement.place(temporary) : replacement.run(with: temporary)
      return nil
    } catch {
      return error.problem == .changed && fix.isDone ? nil : error
    }
  }
}
