/// A JSON value to be written: built by this program, never parsed.
///
/// Objects keep their members in the order given, because people read and compare what we print.
/// Literals stand for themselves:
///
/// ```swift
/// let value: JSONValue = ["code": "unknown-key", "range": [3, 7], "help": nil]
/// print(value.text())  // {"code":"unknown-key","range":[3,7],"help":null}
/// ```
///
/// Writing recurses as deep as the value nests. Values are made of our own results, whose depth is
/// fixed; do not build one as deep as an input of unknown depth.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number. Past ±2^53, JavaScript reads the nearest number it has.
  case int(Int)
  /// A number. JSON has no infinities and no NaN: they are written as `null`, as JavaScript does.
  case double(Double)
  /// A string, unescaped.
  case string(String)
  /// Values in order.
  case array([JSONValue])
  /// Members in order. Keys are written as given, even when one comes twice.
  case object([Member])
}

extension JSONValue {
  /// A key of an object, and what it holds.
  public struct Member: Sendable, Hashable {
    /// The key, unescaped.
    public var key: String

    /// What it holds.
    public var value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// An object of those members that are there: one whose value is `nil` is left out, not `null`.
  ///
  /// ```swift
  /// JSONValue.object(present: ["message": "gone", "path": nil])  // {"message":"gone"}
  /// ```
  public static func object(present members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(members.compactMap { member in member.value.map { Member(member.key, $0) } })
  }
}
