/// How often a file is read again to try its fixes, before the others are left to a person.
///
/// Files that people write need a handful of trials. A hostile one could hold thousands of fixes that
/// spoil each other, and every trial reads all of it: what is tried is bounded by what is read.
final class FixBudget {
  private var trials: Int

  /// A budget for a file of a size in bytes.
  init(size: Int) {
    trials = max(Self.fewest, min(Self.most, Self.bytes / max(1, size)))
  }

  private static let fewest = 8
  private static let most = 200
  private static let bytes = 200_000

  /// Takes a trial; `false` where none is left.
  func take() -> Bool {
    guard trials > 0 else { return false }
    trials -= 1
    return true
  }
}
