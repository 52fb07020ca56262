/// A text with the places of values in it, as the files of messages have it: a subset of ICU's
/// MessageFormat.
///
///     MessageTemplate("el chat no tiene el texto {0}")
///     MessageTemplate("{0, plural, one {# error} other {# errores}}")
///
/// `{0}` is the place of the first value. `{0, plural, one {…} other {…}}` is one text for 1 and another for
/// every other number, in which `#` is the number and places may stand. All else is text: apostrophes, a
/// brace that no digit follows, and `#` outside of a plural.
public struct MessageTemplate: Sendable, Hashable {
  /// A part of the text.
  indirect enum Piece: Sendable, Hashable {
    case text(String)
    case place(Int)
    case plural(Int, one: [Piece], other: [Piece])
  }

  let pieces: [Piece]

  /// Reads a text; `nil` where a place or a plural is not closed, or is another than those two.
  public init?(_ text: String) {
    var reader = MessageTemplateReader(text)
    guard let pieces = reader.pieces() else { return nil }
    self.pieces = pieces
  }

  /// The values that the text has places for, counted from 0.
  public var places: Set<Int> { Self.places(in: pieces) }

  /// The words for some values; `nil` where there is a place for one more.
  public func words(for arguments: [MessageArgument]) -> Words? {
    guard places.allSatisfy({ arguments.indices.contains($0) }) else { return nil }
    return Words(Self.words(pieces, arguments))
  }

  private static func places(in pieces: [Piece]) -> Set<Int> {
    var result: Set<Int> = []
    for piece in pieces {
      switch piece {
      case .text: break
      case .place(let place): result.insert(place)
      case .plural(let place, let one, let other):
        result.insert(place)
        result.formUnion(places(in: one + other))
      }
    }
    return result
  }

  private static func words(_ pieces: [Piece], _ arguments: [MessageArgument]) -> [Words.Piece] {
    pieces.flatMap { piece -> [Words.Piece] in
      switch piece {
      case .text(let text): [.text(text)]
      case .place(let place): [.argument(arguments[place])]
      case .plural(let place, let one, let other):
        words(arguments[place].count == 1 ? one : other, arguments)
      }
    }
  }
}
