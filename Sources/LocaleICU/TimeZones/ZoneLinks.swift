/// Old names of zones that stand for another zone since release 2024b of the time zone database.
///
/// Until then each was a zone of its own without a history, and to an older ICU it still is: `MST`
/// would not know the summer times of Arizona in the war. JavaScript engines follow the database.
enum ZoneLinks {
  /// The zone whose data a name stands for; the name itself for all but those.
  static func target(of identifier: String) -> String { targets[identifier] ?? identifier }

  /// From the file `backward` of the database ("Pre-1993 naming conventions" and "Non-geographical
  /// names").
  private static let targets = [
    "CET": "Europe/Brussels", "CST6CDT": "America/Chicago", "EET": "Europe/Athens",
    "EST": "America/Panama", "EST5EDT": "America/New_York", "HST": "Pacific/Honolulu",
    "MET": "Europe/Brussels", "MST": "America/Phoenix", "MST7MDT": "America/Denver",
    "PST8PDT": "America/Los_Angeles", "WET": "Europe/Lisbon",
  ]
}
