/// A stable release of date-fns, from 1.30.0 to 4.1.0.
///
/// Everything in this module behaves as the release it is told to follow:
///
///     DateFnsRelease("2.16.1")  // that release
///     DateFnsRelease("2.16")    // its last patch, 2.16.1
///     DateFnsRelease("5.0.0")   // nil
public struct DateFnsRelease: Sendable, Hashable {
  /// The first number of the version.
  public let major: Int

  /// The second number of the version.
  public let minor: Int

  /// The third number of the version.
  public let patch: Int

  init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Finds a release by its version, or the last release of a series by the first parts of it.
  ///
  /// Nil where there is no such stable release among ``known``.
  public init?(_ version: String) {
    let found = Self.known.last { release in
      release.description == version || release.description.hasPrefix(version + ".")
    }
    guard let found else { return nil }
    self = found
  }

  /// The release that is followed where none is named.
  public static let latest = DateFnsRelease(4, 1, 0)

  /// Every stable release that this module can follow, oldest first.
  ///
  /// Read from the tags of the date-fns repository.
  public static let known: [DateFnsRelease] = [
    series(1, 30, patches: 0...1),
    series(2, 0, patches: 0...1), series(2, 1), series(2, 2, patches: 0...1), series(2, 3),
    series(2, 4, patches: 0...1), series(2, 5, patches: 0...1), series(2, 6), series(2, 7),
    series(2, 8, patches: 0...1), series(2, 9), series(2, 10), series(2, 11, patches: 0...1),
    series(2, 12), series(2, 13), series(2, 14), series(2, 15), series(2, 16, patches: 0...1),
    series(2, 17), series(2, 18), series(2, 19), series(2, 20, patches: 0...3),
    series(2, 21, patches: 0...3), series(2, 22, patches: 0...1), series(2, 23), series(2, 24),
    series(2, 25), series(2, 26), series(2, 27), series(2, 28), series(2, 29, patches: 0...3),
    series(2, 30),
    series(3, 0, patches: 0...6), series(3, 1), series(3, 2), series(3, 3, patches: 0...1),
    series(3, 4), series(3, 5), series(3, 6),
    series(4, 0), series(4, 1),
  ].flatMap { $0 }

  private static func series(
    _ major: Int, _ minor: Int, patches: ClosedRange<Int> = 0...0
  ) -> [DateFnsRelease] {
    patches.map { DateFnsRelease(major, minor, $0) }
  }
}

extension DateFnsRelease: Comparable {
  /// Whether the left release came first.
  public static func < (left: DateFnsRelease, right: DateFnsRelease) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension DateFnsRelease: CustomStringConvertible {
  /// The version, such as `4.1.0`.
  public var description: String { "\(major).\(minor).\(patch)" }
}
