internal import JSONText
internal import LocaleDiagnostics

/// What the characters of a position count.
enum PositionEncoding: String {
  /// Bytes of UTF-8, as our own places do.
  case utf8 = "utf-8"
  /// Code units of UTF-16, which every editor can.
  case utf16 = "utf-16"

  /// What to count with an editor: UTF-8 where it offers that.
  init(offered: [String]) { self = offered.contains("utf-8") ? .utf8 : .utf16 }

  /// The same as columns are counted.
  var unit: ColumnUnit { self == .utf8 ? .utf8 : .utf16 }

  /// How much a byte order mark counts.
  var markWidth: Int { self == .utf8 ? 3 : 1 }
}
