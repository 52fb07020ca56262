internal import Foundation

/// What tests read from the environment; `CONTRIBUTING.md` has the same list.
public enum TestSettings {
  /// The seed of every random test, in the place of its own: `CRMLOCALE_SEED`.
  public static let seed = number("CRMLOCALE_SEED").flatMap(UInt64.init(exactly:))

  /// How many colours and selectors are held against Chromium: `CRMLOCALE_CORPUS`.
  public static let corpus = number("CRMLOCALE_CORPUS") ?? 4000

  /// How many configs are written and read back by Node: `CRMLOCALE_CONFIGS`.
  public static let configs = number("CRMLOCALE_CONFIGS") ?? 2000

  /// How often each text stands in a row where inputs are deep or long: `CRMLOCALE_DEPTH`.
  public static let depth = number("CRMLOCALE_DEPTH") ?? 20_000

  /// How many inputs are fixed: `CRMLOCALE_FIXES`.
  public static let fixes = number("CRMLOCALE_FIXES") ?? 2000

  /// How many programs that change a config are written and compared: `CRMLOCALE_PROGRAMS`.
  public static let programs = number("CRMLOCALE_PROGRAMS") ?? 2000

  /// A folder with more calls of date-fns: `CRMLOCALE_VECTORS`.
  public static let vectorFolder = text("CRMLOCALE_VECTORS")

  /// Where to write reports for the comparison with the core as WebAssembly: `CRMLOCALE_REPORTS`.
  public static let reportFile = text("CRMLOCALE_REPORTS")

  /// Where to write edits for the comparison with the core of the translators' page: `CRMLOCALE_EDITS`.
  public static let editFile = text("CRMLOCALE_EDITS")

  /// A Chromium elsewhere than where Debian puts it: `CRMLOCALE_CHROMIUM`.
  static let chromium = text("CRMLOCALE_CHROMIUM")

  private static func text(_ name: String) -> String? {
    ProcessInfo.processInfo.environment[name]
  }

  private static func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
}
