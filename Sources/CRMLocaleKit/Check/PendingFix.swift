internal import LocaleDiagnostics

/// What fixes make of a file, until it is written: where the texts differ, and enough of the old one to
/// know it again. Of ten thousand files, no text is held.
struct PendingFix {
  /// The file, as reports name it.
  let path: String

  /// How many findings are fixed.
  let count: Int

  private let old: Digest
  private let new: Digest

  /// The bytes of the old text that are replaced, and what by.
  private let range: Range<Int>
  private let replacement: [UInt8]

  /// A fix that makes one text of another.
  init(path: String, count: Int, from old: [UInt8], to new: [UInt8]) {
    self.path = path
    self.count = count
    self.old = Digest(of: old)
    self.new = Digest(of: new)
    let most = min(old.count, new.count)
    var start = 0
    while start < most, old[start] == new[start] { start += 1 }
    var end = 0
    while end < most - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    range = start..<(old.count - end)
    replacement = Array(new[start..<(new.count - end)])
  }

  /// What stands in the file, and what has to stand there.
  ///
  /// - Throws: `FileError`, also where the file holds another text now.
  func texts() throws(FileError) -> (old: [UInt8], new: [UInt8]) {
    let text = try FileAccess.read(path)
    guard Digest(of: text) == old else { throw FileError(path: path, .changed) }
    var fixed = text
    fixed.replaceSubrange(range, with: replacement)
    return (text, fixed)
  }

  /// Whether the file is as the fixes would leave it: somebody else has done the same.
  var isDone: Bool {
    guard let text = try? FileAccess.read(path) else { return false }
    return Digest(of: text) == new
  }

  /// What two texts have in common only where they are the same: their size, and two hashes that nobody
  /// can foresee.
  private struct Digest: Equatable {
    private let size: Int
    private let hashes: [Int]

    init(of bytes: [UInt8]) {
      size = bytes.count
      hashes = (0..<2).map { seed in
        var hasher = Hasher()
        hasher.combine(seed)
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
      }
    }
  }
}
