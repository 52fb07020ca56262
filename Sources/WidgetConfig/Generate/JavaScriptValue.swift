/// A value to be written as JavaScript: built by this program, never parsed.
///
/// Objects keep their properties in the order given, and a property can carry a comment. Values are
/// made of our own results, whose depth is fixed: do not build one as deep as an input of unknown
/// depth.
public enum JavaScriptValue: Sendable, Hashable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A number, also `NaN`, the infinities and minus zero.
  case number(Double)
  /// A string, unescaped.
  case string(String)
  /// A string by its UTF-16 code units, which may hold a surrogate without its partner.
  case codeUnits([UInt16])
  /// Values in order.
  case array([JavaScriptValue])
  /// Properties in order. Where a name comes twice, the last one counts.
  case object([Property])

  /// A property of an object.
  public struct Property: Sendable, Hashable {
    /// The name, unescaped.
    public var name: String

    /// What it holds.
    public var value: JavaScriptValue

    /// What is written above it, in one or more lines; `nil` for nothing.
    public var comment: String?

    /// Creates a property.
    public init(_ name: String, _ value: JavaScriptValue, comment: String? = nil) {
      (self.name, self.value, self.comment) = (name, value, comment)
    }
  }
}

extension JavaScriptValue: ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByNilLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// `nil` is `null`.
  public init(nilLiteral: ()) { self = .null }

  /// `true` and `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Digits are a number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }

  /// Digits with a point are a number.
  public init(floatLiteral value: Double) { self = .number(value) }

  /// A string literal is a string.
  public init(stringLiteral value: String) { self = .string(value) }

  /// `[1, 2]` is an array.
  public init(arrayLiteral elements: JavaScriptValue...) { self = .array(elements) }

  /// `["key": 1]` is an object whose properties keep their order.
  public init(dictionaryLiteral elements: (String, JavaScriptValue)...) {
    self = .object(elements.map { Property($0.0, $0.1) })
  }
}
