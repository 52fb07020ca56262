/// What has to go from one text and what has to come to make it another one, as far as that was found out:
/// people make the same mistakes in many files.
///
/// It belongs to one thread.
final class ChangeMemory {
  /// The runs of the old text that go and those of the new one that come.
  struct Changes {
    let removed: Set<Int>
    let inserted: Set<Int>
  }

  private struct Key: Hashable {
    let old: [[UInt8]]
    let new: [[UInt8]]
  }

  private var known: [Key: Changes] = [:]

  /// How many pairs are kept; past that it begins anew.
  private static let capacity = 512

  /// Texts longer than this are hardly met again, and are not kept. In bytes, both together.
  private static let longest = 256

  /// The fewest changes that turn some runs into others.
  func changes(from old: [[UInt8]], to new: [[UInt8]]) -> Changes {
    let key = Key(old: old, new: new)
    if let changes = known[key] { return changes }
    var (removed, inserted) = (Set<Int>(), Set<Int>())
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    let changes = Changes(removed: removed, inserted: inserted)
    let length = old.reduce(0) { $0 + $1.count } + new.reduce(0) { $0 + $1.count }
    guard length <= Self.longest else { return changes }
    if known.count >= Self.capacity { known.removeAll() }
    known[key] = changes
    return changes
  }
}
