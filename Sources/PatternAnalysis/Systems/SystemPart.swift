/// A piece of a pattern, as a system reads it.
struct SystemPart {
  enum Kind: Equatable {
    /// A field: how the system writes it, and how date-fns does.
    case field(String, dateFns: String)
    /// Text, as it prints.
    case text(String)
    /// A letter that means nothing in the system.
    case unknown
  }

  let kind: Kind

  /// Its place, in UTF-8 bytes of the pattern.
  let range: Range<Int>

  /// Whether it is set apart by marks that show the system.
  var isSetApart = false

  /// Whether how it prints is guessed: its writer may have meant something else.
  var isGuessed = false
}

extension SystemGrammar {
  /// Takes a pattern apart by the letters of the system.
  func parts(of text: String) -> [SystemPart] {
    let bytes = Array(text.utf8)
    var parts: [SystemPart] = []
    var position = 0
    while position < bytes.count {
      let part =
        escaped(at: position, in: bytes) ?? field(at: position, in: bytes)
        ?? plain(at: position, in: bytes)
      parts.append(part)
      position = part.range.upperBound
    }
    return parts
  }

  private func plain(at start: Int, in bytes: [UInt8]) -> SystemPart {
    // No other system has a per cent sign before a letter, or before a flag and a letter.
    let isPercent =
      bytes[start] == 0x25
      && bytes[(start + 1)...].first { !"-_^#:0".utf8.contains($0) }
        .map { $0.isASCIILetter } ?? false
    let isUnknown =
      isPercent || bytes[start].isASCIILetter && !hasPlainLetters
      || readsDigits && (0x30...0x39).contains(bytes[start])
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return SystemPart(kind: isUnknown ? .unknown : .text(text), range: start..<end)
  }

  /// The longest token at a place, where its last letter is not repeated after it.
  private func field(at start: Int, in bytes: [UInt8]) -> SystemPart? {
    for length in stride(from: min(longest, bytes.count - start), to: 0, by: -1) {
      let end = start + length
      let written = String(decoding: bytes[start..<end], as: UTF8.self)
      let token = tokens[written] ?? (ignoresCase ? tokens[written.uppercased()] : nil)
      guard let token else { continue }
      guard !goesOn(at: end, in: bytes), !isTorn(written) else { return nil }
      if hasPlainLetters, let part = repeated(token, at: start..<end, in: bytes) { return part }
      return SystemPart(kind: .field(written, dateFns: token), range: start..<end)
    }
    return nil
  }

  /// A letter behind its sign that is repeated as in other systems, such as `%dd` and `%YYYY`. To its own the
  /// rest of the letters is text, which nobody means.
  private func repeated(
    _ token: String, at range: Range<Int>, in bytes: [UInt8]
  ) -> SystemPart? {
    let letter = bytes[range.upperBound - 1]
    var end = range.upperBound
    while end < bytes.count, bytes[end] == letter { end += 1 }
    guard end > range.upperBound else { return nil }
    let isYear = letter | 0x20 == 0x79
    let token = isYear ? (end - range.upperBound > 1 ? "yyyy" : "yy") : token
    let written = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    return SystemPart(
      kind: .field(written, dateFns: token), range: range.lowerBound..<end, isGuessed: true)
  }

  private func goesOn(at end: Int, in bytes: [UInt8]) -> Bool {
    guard end < bytes.count, !hasPlainLetters else { return false }
    let last = bytes[end - 1]
    guard last.isASCIILetter || (0x30...0x39).contains(last) else { return false }
    return bytes[end] == last || ignoresCase && bytes[end] | 0x20 == last | 0x20
  }

  /// Whether letters that are one field stand in two cases, as nobody writes them.
  private func isTorn(_ written: String) -> Bool {
    guard system == .excel else { return false }
    return written != written.uppercased() && written != written.lowercased()
  }

  /// Text behind a backslash with the letters after it that are no fields: people escape the first letter
  /// of a word alone, as in `d \de MMMM`.
  private func goingOn(_ part: SystemPart, in bytes: [UInt8]) -> SystemPart {
    guard case .text(var text) = part.kind else { return part }
    var end = part.range.upperBound
    while end < bytes.count, bytes[end].isASCIILetter, !beginsToken(bytes[end]) {
      text += String(decoding: bytes[end...end], as: UTF8.self)
      end += 1
    }
    return SystemPart(
      kind: .text(text), range: part.range.lowerBound..<end, isSetApart: part.isSetApart)
  }

  private func beginsToken(_ letter: UInt8) -> Bool {
    tokens.keys.contains { token in
      token.utf8.first == letter || ignoresCase && (token.utf8.first ?? 0) | 0x20 == letter | 0x20
    }
  }

  private func escaped(at start: Int, in bytes: [UInt8]) -> SystemPart? {
    for escape in escapes {
      guard var part = escape.part(at: start, in: bytes) else { continue }
      part.isSetApart = escape.isTelling
      return escape == .backslash ? goingOn(part, in: bytes) : part
    }
    return nil
  }
}

extension SystemGrammar.Escape {
  /// What is set apart at a place.
  fileprivate func part(at start: Int, in bytes: [UInt8]) -> SystemPart? {
    switch self {
    case .brackets: return enclosed(at: start, in: bytes, 0x5B, 0x5D)
    case .singleQuotes: return quoted(at: start, in: bytes)
    case .doubleQuotes: return enclosed(at: start, in: bytes, 0x22, 0x22)
    case .backslash:
      guard bytes[start] == 0x5C, start + 1 < bytes.count else { return nil }
      var end = start + 2
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return text(start + 1..<end, of: bytes, at: start..<end)
    case .sections:
      guard let end = endOfSection(at: start, in: bytes) else { return nil }
      return SystemPart(
        kind: .text(""), range: start..<end, isGuessed: changesMore(start..<end, in: bytes))
    case .percent:
      guard bytes[start...].starts(with: [0x25, 0x25]) else { return nil }
      return text(start..<start + 1, of: bytes, at: start..<start + 2)
    }
  }

  /// Where a part ends that prints nothing: a language, a colour, or the section of texts.
  private func endOfSection(at start: Int, in bytes: [UInt8]) -> Int? {
    if bytes[start] == 0x3B {
      return bytes[(start + 1)...].elementsEqual([0x40]) ? bytes.count : nil
    }
    guard bytes[start] == 0x5B, let end = bytes[start...].firstIndex(of: 0x5D) else { return nil }
    let inner = String(decoding: bytes[start + 1..<end], as: UTF8.self).lowercased()
    return inner.hasPrefix("$") || Self.colors.contains(inner) ? end + 1 : nil
  }

  /// Whether the code of a language names the machine's own format or another calendar, too: `[$-F400]`.
  private func changesMore(_ section: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let dash = bytes[section].firstIndex(of: 0x2D) else { return false }
    let code = bytes[(dash + 1)..<(section.upperBound - 1)]
    return code.allSatisfy { $0.isHexDigit }
      && (code.count > 4 || code.first.map { $0 | 0x20 } == 0x66)
  }

  private static let colors: Set<String> = [
    "black", "blue", "cyan", "green", "magenta", "red", "white", "yellow",
  ]

  private func enclosed(
    at start: Int, in bytes: [UInt8], _ opening: UInt8, _ closing: UInt8
  ) -> SystemPart? {
    guard bytes[start] == opening, let end = bytes[(start + 1)...].firstIndex(of: closing) else {
      return nil
    }
    // Two quotes print nothing, two brackets themselves.
    guard end > start + 1 || opening == closing else { return nil }
    return text(start + 1..<end, of: bytes, at: start..<end + 1)
  }

  /// `'text'`, in which two quotes print one, or two quotes alone.
  private func quoted(at start: Int, in bytes: [UInt8]) -> SystemPart? {
    let quote: UInt8 = 0x27
    func isDoubled(_ place: Int) -> Bool { bytes[place...].starts(with: [quote, quote]) }
    guard bytes[start] == quote else { return nil }
    guard !isDoubled(start) else {
      return text(start..<start + 1, of: bytes, at: start..<start + 2)
    }
    var inner: [UInt8] = []
    var end = start + 1
    while end < bytes.count, bytes[end] != quote || isDoubled(end) {
      if bytes[end] == quote { end += 1 }
      inner.append(bytes[end])
      end += 1
    }
    guard end < bytes.count else { return nil }
    return SystemPart(
      kind: .text(String(decoding: inner, as: UTF8.self)), range: start..<end + 1)
  }

  private func text(_ inner: Range<Int>, of bytes: [UInt8], at range: Range<Int>) -> SystemPart {
    let text = String(decoding: bytes[inner], as: UTF8.self)
    return SystemPart(kind: .text(text), range: range)
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20)
  }

  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
