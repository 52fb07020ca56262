/// A value that a later assignment throws away.
package struct ConfigOverwrite: Sendable, Hashable {
  /// The later assignment: the name that it assigns to.
  package let later: Range<Int>

  /// The earlier one, likewise.
  package let earlier: Range<Int>

  /// The path of what is assigned again, such as `onlinechat.mode`; empty for the whole config.
  package let path: String

  /// The paths of the properties that the earlier assignment set and the later does not.
  package let lost: [String]
}
