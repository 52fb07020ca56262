internal import DateFns

/// Writes what a system reads in the letters of date-fns.
enum SystemWriter {
  /// A field or text, and where it comes from.
  struct Piece {
    let text: String
    let range: Range<Int>
    let fields: [PatternField]
  }

  /// The pieces of the new pattern; texts side by side are one.
  static func pieces(of parts: [SystemPart], in grammar: SystemGrammar) -> [Piece] {
    let tokens = SystemContext(parts, in: grammar).tokens
    var pieces: [Piece] = []
    var pending: (text: String, range: Range<Int>)?
    func flush() {
      guard let (text, range) = pending else { return }
      pieces.append(Piece(text: Pattern.quoted(text), range: range, fields: []))
      pending = nil
    }
    for (part, token) in zip(parts, tokens) {
      if let token {
        flush()
        // am and pm stand apart from the time.
        let isGlued = token.utf8.first == 0x61 && pieces.last?.fields.isEmpty == false
        pieces.append(
          Piece(text: isGlued ? " " + token : token, range: part.range, fields: fields(of: token)))
      } else if case .text(let text) = part.kind {
        let start = pending?.range.lowerBound ?? part.range.lowerBound
        pending = ((pending?.text ?? "") + text, start..<part.range.upperBound)
      }
    }
    flush()
    return pieces
  }

  private static func fields(of token: String) -> [PatternField] {
    Pattern(token).units.flatMap { unit -> [PatternField] in
      switch unit.kind {
      case .field(let field): PatternField(letter: field.letter).map { [$0] } ?? []
      case .longFormat(let date, let time):
        (date > 0 ? [.wholeDate] : []) + (time > 0 ? [.wholeTime] : [])
      default: []
      }
    }
  }
}

/// What the letters of a system depend on beside themselves: Excel has one letter for months and
/// minutes, and one for hours with am and pm and without.
struct SystemContext {
  /// How date-fns writes each part; `nil` for text.
  private(set) var tokens: [String?]

  init(_ parts: [SystemPart], in grammar: SystemGrammar) {
    tokens = parts.map { part in
      guard case .field(_, let token) = part.kind else { return nil }
      return token
    }
    if [.excel, .mixedCase, .template].contains(grammar.system) { resolve() }
  }

  private mutating func resolve() {
    let places = tokens.indices.filter { tokens[$0] != nil }
    let hasPeriod = tokens.contains { $0?.utf8.first == 0x61 }
    for (number, place) in places.enumerated() {
      guard let token = tokens[place] else { continue }
      let before = number > 0 ? tokens[places[number - 1]]?.utf8.first : nil
      let after = number + 1 < places.count ? tokens[places[number + 1]]?.utf8.first : nil
      let isBesideClock = before == 0x48 || before == 0x68 || after == 0x73
      if token == "M" || token == "MM", isBesideClock {
        tokens[place] = token.lowercased()
      } else if hasPeriod, token == "H" || token == "HH" {
        tokens[place] = token.lowercased()
      }
    }
  }
}
