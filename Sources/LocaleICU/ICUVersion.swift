internal import CLocaleICU

/// The version of the ICU library that the program runs with, such as 72.1.
///
/// ICU's words change from version to version with the CLDR data in it, so a test of ICU's exact
/// words asks for the version first.
public struct ICUVersion: Hashable, Sendable, CustomStringConvertible {
  /// The release, such as 72. It decides the CLDR version: ICU 72 has CLDR 42.
  public let major: Int

  /// The correction of the release, such as 1.
  public let minor: Int

  /// The version of the library that this program is linked with.
  public static var current: ICUVersion {
    var major: Int32 = 0
    var minor: Int32 = 0
    locale_icu_version(&major, &minor)
    return ICUVersion(major: Int(major), minor: Int(minor))
  }

  /// Both numbers, such as `72.1`.
  public var description: String { "\(major).\(minor)" }
}
