/// What one language says: fixed text, and the places of values in it.
///
/// It is written as a string literal whose interpolations are arguments:
///
///     let words: Words = "the chat has no string \(name): it is ignored"
///     let count: Words = "nothing was checked in \(files, one: "file", other: "files")"
///
/// The text stays apart from the values until it is printed, so that values are written as the
/// language of the reader writes them, and a test can find every text that did not come this way.
public struct Words: Sendable, Hashable {
  /// A stretch of fixed text, or a value.
  public enum Piece: Sendable, Hashable {
    /// Text of the language.
    case text(String)
    /// A value.
    case argument(MessageArgument)
  }

  /// The pieces in reading order.
  public private(set) var pieces: [Piece]

  /// Puts words together from pieces.
  public init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The same words with their fixed text changed and their values kept.
  public func mappingText(_ transform: (String) -> String) -> Words {
    Words(
      pieces.map { piece in
        if case .text(let text) = piece { .text(transform(text)) } else { piece }
      })
  }
}

extension Words: ExpressibleByStringInterpolation {
  /// Text without values.
  public init(stringLiteral value: String) {
    pieces = value.isEmpty ? [] : [.text(value)]
  }

  /// Text with values in it.
  public init(stringInterpolation: Interpolation) {
    pieces = stringInterpolation.pieces
  }

  /// Collects the pieces of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Begins with no pieces.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    /// Adds fixed text.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.text(literal)) }
    }

    /// Adds a value.
    public mutating func appendInterpolation(_ argument: MessageArgument) {
      pieces.append(.argument(argument))
    }

    /// Adds a message as a part of this one.
    public mutating func appendInterpolation(_ message: Message) {
      pieces.append(.argument(.message(message)))
    }

    /// Adds a number and the noun that it counts. English, Spanish and Portuguese have the same two
    /// forms (CLDR plural rules, `one` and `other`).
    public mutating func appendInterpolation(_ number: MessageArgument, one: String, other: String)
    {
      pieces.append(.argument(number))
      pieces.append(.text(" " + (number.count == 1 ? one : other)))
    }
  }
}
