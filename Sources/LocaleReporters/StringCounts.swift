/// How many strings a locale has, and where they come from.
public struct StringCounts: Sendable, Hashable {
  /// All that visitors can see.
  public var total: Int

  /// Those that the file itself sets.
  public var own: Int

  /// Those that come from what it extends.
  public var inherited: Int

  /// How many of `own` only running the page could tell.
  public var dynamic: Int

  /// Creates counts.
  public init(total: Int, own: Int, inherited: Int, dynamic: Int) {
    self.total = total
    self.own = own
    self.inherited = inherited
    self.dynamic = dynamic
  }
}
