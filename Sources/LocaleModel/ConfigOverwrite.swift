/// A value that a later assignment throws away.
public struct ConfigOverwrite: Sendable, Hashable {
  /// The later assignment: the name that it assigns to.
  public let later: Range<Int>

  /// The earlier one, likewise.
  public let earlier: Range<Int>

  /// The path of what is assigned again, such as `onlinechat.mode`; empty for the whole config.
  public let path: String

  /// The paths of the properties that the earlier assignment set and the later does not.
  public let lost: [String]
}
