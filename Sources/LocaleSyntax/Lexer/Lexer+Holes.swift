/// What a server replaces before the browser sees it.
extension Lexer {
  /// Takes `{{ … }}`, `{% … %}`, `{!! … !!}` or `{# … #}` where no script has braces like that.
  mutating func lexTemplateHole() -> Bool {
    let next = peek(1)
    let isTwofold = next == UInt8(ascii: "{")
    guard
      isTwofold || opensSmartyTag(at: position) || next == UInt8(ascii: "%")
        || next == UInt8(ascii: "!")
        || next == UInt8(ascii: "#") && options.hasHolesInStrings
    else { return false }
    // An object's first key is no brace, so two of them are a hole; in a block they are two blocks.
    if isTwofold, !matches("{{--", at: position), !opensSection(), !braceOpensObject(),
      !options.hasHolesInStrings || !looksLikeOutput()
    {
      return false
    }
    guard let length = holeLength(at: position, inString: false) else { return false }
    let start = position
    emit(.hole, length)
    noteVerbatim(start..<position)
    return true
  }

  /// Whether `{{#if`, `{{/if`, `{{^`, `{{!`, `{{- /*` or `{{else` stands here, which no script has.
  private func opensSection() -> Bool {
    guard options.hasHolesInStrings else { return false }
    let start = peek(2) == UInt8(ascii: "~") ? 3 : 2
    switch peek(start) {
    case UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "^"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "-"): return matches("{{- /*", at: position)
    default: return matches("else", at: position + start)
    }
  }

  /// Whether `{$x}`, `{if …}` or another tag of Smarty stands at an offset.
  private func opensSmartyTag(at offset: Int) -> Bool {
    guard options.hasSmartyHoles, byte(offset) == UInt8(ascii: "{") else { return false }
    if byte(offset + 1) == UInt8(ascii: "$") || byte(offset + 1) == UInt8(ascii: "*") {
      return true
    }
    let isEnd = byte(offset + 1) == UInt8(ascii: "/")
    let start = isEnd ? offset + 2 : offset + 1
    var end = start
    while TagText.isLetter(byte(end)) { end += 1 }
    let after = byte(end)
    guard after == UInt8(ascii: "}") || !isEnd && after == 0x20 else { return false }
    return Self.smartyTags.contains(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  private static let smartyTags: Set<String> = [
    "literal", "if", "else", "elseif", "foreach", "foreachelse", "include", "assign", "l", "url",
    "strip", "block", "capture", "section", "hook", "widget", "nocache", "for", "while",
  ]

  /// Whether `{{ name }}` stands here on one line, as a template writes it and a script does not.
  private mutating func looksLikeOutput() -> Bool {
    guard mayLookAhead, peek(2) == 0x20, let length = holeLength(at: position, inString: true),
      byte(position + length - 3) == 0x20
    else { return false }
    let end = position + length
    guard let semicolon = bytes[position..<end].firstIndex(of: UInt8(ascii: ";")) else {
      return true
    }
    noteWaste(to: semicolon)
    return false
  }

  /// Takes `<?php … ?>` or `<% … %>`.
  mutating func lexServerTag() -> Bool {
    guard let length = holeLength(at: position, inString: false) else { return false }
    let start = position
    emit(.hole, length)
    noteVerbatim(start..<position)
    return true
  }

  /// The length of the hole that starts at an offset; `nil` if none does.
  ///
  /// - Parameter inString: whether it must end on its line.
  mutating func holeLength(at offset: Int, inString: Bool) -> Int? {
    if offset < verbatimEnd { return nil }
    let first = byte(offset)
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "<"): break
    case UInt8(ascii: "$"), UInt8(ascii: "#"):
      guard options.hasDollarHoles, byte(offset + 1) == UInt8(ascii: "{") else { return nil }
      return length(from: offset, to: .brace, onLine: true)
    case UInt8(ascii: "["):
      // FreeMarker's tags in square brackets.
      let isEnd = byte(offset + 1) == UInt8(ascii: "/")
      guard options.hasDollarHoles, byte(offset + (isEnd ? 2 : 1)) == UInt8(ascii: "#") else {
        return nil
      }
      return length(from: offset, to: .bracket, onLine: true)
    case UInt8(ascii: "@"): return options.hasAtHoles ? razorLength(at: offset) : nil
    default: return nil
    }
    if first == UInt8(ascii: "<"), opensServerElement(at: offset) {
      return matches("<#--", at: offset)
        ? length(from: offset, to: .dashesAngle, onLine: false) : elementLength(at: offset)
    }
    if opensSmartyTag(at: offset) {
      return byte(offset + 1) == UInt8(ascii: "*")
        ? length(from: offset, to: .starBrace, onLine: inString)
        : length(from: offset, to: .brace, onLine: true)
    }
    if !inString, options.hasHolesInStrings,
      let end = holeEnds.endOfComment(at: offset, in: bytes)
    {
      return end - offset
    }
    switch (first, byte(offset + 1)) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")) where matches("{{--", at: offset):
      return length(from: offset, to: .dashesBraces, onLine: false)
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      guard let length = length(from: offset, to: .braces, onLine: inString) else { return nil }
      // `{{{ raw }}}`
      return byte(offset + 2) == UInt8(ascii: "{") && byte(offset + length) == UInt8(ascii: "}")
        ? length + 1 : length
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      return length(from: offset, to: .percentBrace, onLine: inString)
    case (UInt8(ascii: "{"), UInt8(ascii: "#")):
      return length(from: offset, to: .hashBrace, onLine: true)
    case (UInt8(ascii: "{"), UInt8(ascii: "!")) where byte(offset + 2) == UInt8(ascii: "!"):
      return length(from: offset, to: .bangsBrace, onLine: inString)
    case (UInt8(ascii: "<"), UInt8(ascii: "?")):
      // The last tag of a file may stay open.
      return length(from: offset, to: .questionAngle, onLine: false)
        ?? (matches("<?php", at: offset) && !inString ? bytes.count - offset : nil)
    case (UInt8(ascii: "<"), UInt8(ascii: "%")):
      if matches("<%--", at: offset),
        let length = length(from: offset, to: .dashesPercent, onLine: inString)
      {
        return length
      }
      return length(from: offset, to: .percentAngle, onLine: inString)
    default: return nil
    }
  }

  /// Whether `<#if …>` of FreeMarker or `<c:if …>` or `<fmt:message …>` of JSP stands at an offset, or
  /// the end of one.
  private func opensServerElement(at offset: Int) -> Bool {
    guard options.hasHolesInStrings else { return false }
    let start = byte(offset + 1) == UInt8(ascii: "/") ? offset + 2 : offset + 1
    if byte(start) == UInt8(ascii: "#") { return true }
    guard options.hasDollarHoles else { return false }
    if byte(start) == UInt8(ascii: "@") { return true }
    var end = start
    while TagText.isLetter(byte(end)) || byte(end) == UInt8(ascii: "-") { end += 1 }
    return end > start && byte(end) == UInt8(ascii: ":") && TagText.isLetter(byte(end + 1))
  }

  /// The length of `<#if (a > 1)>` or `<c:if test="${a > 1}">`, which ends on its line.
  private mutating func elementLength(at start: Int) -> Int? {
    var depth = 0
    var offset = start
    while offset < bytes.count, bytes[offset] != 0x0A, offset - start < 2_000 {
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return offset + 1 - start
      default: break
      }
      offset += 1
    }
    return length(from: start, to: .angle, onLine: true)
  }

  /// The length of `@name.name(…)` or `@(…)`; an address of mail is none.
  private mutating func razorLength(at offset: Int) -> Int? {
    let before = byte(offset - 1)
    guard before != UInt8(ascii: "@"), !TagText.isLetter(before), !TagText.isDigit(before) else {
      return nil
    }
    if byte(offset + 1) == UInt8(ascii: "*") {
      return length(from: offset, to: .starAt, onLine: false)
    }
    var end = offset + 1
    while end < bytes.count {
      if TagText.isLetter(byte(end)) || TagText.isDigit(byte(end)) {
        end += 1
      } else if byte(end) == UInt8(ascii: "."), TagText.isLetter(byte(end + 1)) {
        end += 1
      } else if byte(end) == UInt8(ascii: "("), let close = closingParenthesis(from: end) {
        end = close + 1
      } else {
        break
      }
    }
    return end > offset + 1 ? end - offset : nil
  }

  private func closingParenthesis(from start: Int) -> Int? {
    var depth = 0
    for offset in start..<min(bytes.count, start + 1_000) {
      if byte(offset) == UInt8(ascii: "(") { depth += 1 }
      if byte(offset) == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return offset }
      if byte(offset) == 0x0A { return nil }
    }
    return nil
  }

  private mutating func length(from start: Int, to end: HoleEnd, onLine: Bool) -> Int? {
    let found = holeEnds.next(end, from: start + 2, in: bytes)
    guard found < bytes.count else { return nil }
    if onLine, holeEnds.next(.line, from: start, in: bytes) < found { return nil }
    // In a string, which began at the current position.
    if start > position, HoleEnds.isCut(start..<found, by: bytes[position], in: bytes) {
      return nil
    }
    return found + end.text.utf8CodeUnitCount - start
  }
}
