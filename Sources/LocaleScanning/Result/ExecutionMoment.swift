/// When a part of a script runs: by its place where it runs as it stands, by the place of the call where
/// it stands in a function that is called once the function is known.
public struct ExecutionMoment: Sendable, Hashable {
  /// What the moment is counted from.
  enum Origin: Sendable, Hashable {
    /// The start of the page: 0 while it is read, 1 for deferred and module scripts after it.
    case page(phase: Int)
    /// The start of a function or of a script that runs at no known time, by its offset in the file.
    case code(Int)
  }

  let origin: Origin
  /// The offsets of the calls that lead to it, and its own.
  var path: [Int]

  /// Whether it surely comes after another moment. Not so where the one or the other is at no known
  /// time.
  public func surelyFollows(_ other: ExecutionMoment) -> Bool {
    switch (origin, other.origin) {
    case (.page(let phase), .page(let earlier)) where phase != earlier: return phase > earlier
    case (_, _) where origin != other.origin: return false
    default: return other.path.lexicographicallyPrecedes(path)
    }
  }
}
