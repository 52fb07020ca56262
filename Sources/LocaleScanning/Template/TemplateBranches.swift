internal import LocaleSyntax

/// The branches of a file that a template engine chooses between, repeats, or writes when it is called.
struct TemplateBranches {
  private var tags = OpenTags()
  private let bytes: [UInt8]
  private let isComponent: Bool
  private var holeEnds = HoleEnds()
  private var serverCode = ServerCode()
  private let literalBlocks: LiteralBlocks
  /// How many bytes were looked through for the ends of braces.
  private var looks = 0

  /// How many braces of a component's expressions are open.
  private var depth = 0

  /// The branches in the order of their starts.
  private(set) var branches: [OpenTags.Branch] = []

  /// Finds the branches of a file.
  init(_ bytes: [UInt8], isComponent: Bool) {
    self.bytes = bytes
    self.isComponent = isComponent
    literalBlocks = LiteralBlocks(bytes)
    var offset = 0
    while offset < bytes.count {
      guard Self.mayOpenTag(bytes[offset]), let end = readTag(at: offset) else {
        offset = isComponent ? passInComponent(offset) : offset + 1
        continue
      }
      offset = max(end, offset + 1)
    }
    branches = tags.branches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Passes over a byte, or over a script element: in an expression, such as `{a ? <script>…`, it is
  /// written or not.
  private mutating func passInComponent(_ offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: "<") where stands("<script", at: offset):
      var end = offset + 7
      while end < bytes.count, !stands("</script", at: end) { end += 1 }
      if depth > 0 { tags.add(offset..<end) }
      return end
    default: break
    }
    return offset + 1
  }

  private static func mayOpenTag(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "@")
      || byte == UInt8(ascii: "[")
  }

  /// The branches that an offset lies in, for many offsets in their order.
  func blocks(around offsets: [Int]) -> [[ConfigAssignment.Block]] {
    var next = 0
    var active: [OpenTags.Branch] = []
    // Those that have ended are cleared away now and then: looking through all for each would take the
    // square of their depth.
    var most = 64
    return offsets.map { offset in
      while next < branches.count, branches[next].range.lowerBound <= offset {
        if active.count > most {
          active.removeAll { $0.range.upperBound <= branches[next].range.lowerBound }
          most = 2 * active.count + 64
        }
        active.append(branches[next])
        next += 1
      }
      return active.lazy.filter { $0.range.contains(offset) }.prefix(ScriptReader.deepestBlocks).map
      {
        ConfigAssignment.Block(offset: $0.range.lowerBound, isFunction: $0.isFunction)
      }
    }
  }
}

extension TemplateBranches {
  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func stands(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      for index in 0..<text.count where bytes[offset + index] != text[index] { return false }
      return true
    }
  }

  /// Reads the tag at an offset, if one stands there, and returns where it ends.
  private mutating func readTag(at start: Int) -> Int? {
    if let block = literalBlocks.block(around: start) { return block.upperBound }
    switch (bytes[start], byte(start + 1)) {
    // What Svelte puts in as markup is read as a text of its own.
    case (UInt8(ascii: "{"), UInt8(ascii: "@")) where isComponent && stands("{@html", at: start):
      return min(PageReader.endOfExpression(from: start, in: bytes) + 1, bytes.count)
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      return holeEnds.endOfComment(at: start, in: bytes) ?? take(start, to: .percentBrace, .words)
    case (UInt8(ascii: "{"), UInt8(ascii: "#")) where !isComponent:
      return holeEnds.endOfComment(at: start, in: bytes)
    case (UInt8(ascii: "{"), UInt8(ascii: "{")):
      return holeEnds.endOfComment(at: start, in: bytes) ?? take(start, to: .braces, .braces)
    case (UInt8(ascii: "<"), UInt8(ascii: "?")): return takeServerCode(start)
    case (UInt8(ascii: "<"), UInt8(ascii: "%")) where stands("<%--", at: start):
      return end(.dashesPercent, start) ?? take(start, to: .percentAngle, .percent)
    case (UInt8(ascii: "<"), UInt8(ascii: "%")): return takePercentTag(start)
    case (UInt8(ascii: "@"), _): return readDirective(at: start)
    case (UInt8(ascii: "["), UInt8(ascii: "/")) where byte(start + 2) == UInt8(ascii: "#"):
      return readElement(at: start)
    case (UInt8(ascii: "<"), UInt8(ascii: "#")), (UInt8(ascii: "["), UInt8(ascii: "#")),
      (UInt8(ascii: "<"), UInt8(ascii: "c")) where byte(start + 2) == UInt8(ascii: ":"),
      (UInt8(ascii: "<"), UInt8(ascii: "/"))
    where byte(start + 2) == UInt8(ascii: "#")
      || stands("c:", at: start + 2):
      return readElement(at: start)
    case (UInt8(ascii: "{"), _): return readBrace(at: start)
    default: return nil
    }
  }

  private mutating func end(_ end: HoleEnd, _ start: Int) -> Int? {
    let found = holeEnds.next(end, from: start + 2, in: bytes)
    return found < bytes.count ? found + end.text.utf8CodeUnitCount : nil
  }

  private mutating func take(_ start: Int, to end: HoleEnd, _ style: OpenTags.Style) -> Int? {
    guard let end = self.end(end, start) else { return nil }
    tags.note(TemplateTag(bytes[start..<end]), style, start..<end)
    return end
  }

  /// `<%= helper do %>` of ERB, as `form_with` and `javascript_tag`, writes what stands in it, and
  /// `content_for` keeps it for the layout: neither chooses.
  private mutating func takePercentTag(_ start: Int) -> Int? {
    guard let end = end(.percentAngle, start) else { return nil }
    let tag = TemplateTag(bytes[start..<end])
    let isHelper =
      byte(start + 2) == UInt8(ascii: "=") || Self.contentFor.isFound(in: bytes[start..<end])
    tags.note(tag, .percent, start..<end, isChoice: !isHelper)
    return end
  }

  private static let contentFor = TextFinder([Array("content_for".utf8)])

  /// The last `<?php` of a file may stay open.
  private mutating func takeServerCode(_ start: Int) -> Int? {
    let isOpen = stands("<?php", at: start)
    guard !stands("<?xml", at: start),
      let end = serverCode.end(from: start + 2, in: bytes) ?? (isOpen ? bytes.count : nil)
    else { return nil }
    tags.note(TemplateTag(bytes[start..<end]), .server, start..<end)
    return end
  }

  /// `<#if …>`: to the next `>` that no blank stands before, or no digit after.
  private mutating func readElement(at start: Int) -> Int? {
    if stands("<#--", at: start) {
      var offset = start + 4
      while offset < bytes.count, !stands("-->", at: offset) { offset += 1 }
      return offset + 3
    }
    let closing = UInt8(ascii: bytes[start] == UInt8(ascii: "[") ? "]" : ">")
    guard let end = tagEnd(closing, start) else { return nil }
    tags.note(TemplateTag(bytes[start..<end]), .element, start..<end)
    return end
  }

  /// `{#if …}` of Svelte, `{if …}` of Smarty.
  private mutating func readBrace(at start: Int) -> Int? {
    let mark = byte(start + 1)
    let isSvelte = isComponent && (mark == UInt8(ascii: "#") || mark == UInt8(ascii: ":"))
    let isKnown =
      isSvelte || mark == UInt8(ascii: "/")
      || TemplateTag.braceWords.contains { stands($0, at: start) }
      || TemplateTag.braceElses.contains { stands($0, at: start) }
    guard isKnown, let end = tagEnd(UInt8(ascii: "}"), start) else { return nil }
    guard isSvelte else {
      tags.note(TemplateTag(bytes[start..<end]), .other, start..<end)
      return end
    }
    let name = bytes[(start + 2)..<end].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    if mark == UInt8(ascii: ":") {
      tags.goOn(.other, start..<end)
    } else {
      tags.open(String(decoding: name, as: UTF8.self), .other, from: end)
    }
    return end
  }

  /// Where a tag ends that a byte closes: no engine's tags are long.
  private func tagEnd(_ closing: UInt8, _ start: Int) -> Int? {
    bytes[start..<min(bytes.count, start + 2_000)].firstIndex(of: closing).map { $0 + 1 }
  }
}

extension TemplateBranches {
  /// `@if(…)` of Blade; `@if (…) {` of Razor and Angular, whose branches braces close.
  private mutating func readDirective(at start: Int) -> Int? {
    let before = start > 0 ? bytes[start - 1] : 0x20
    guard before != UInt8(ascii: "@"), !isName(before) else { return nil }
    var end = start + 1
    while isName(byte(end)) { end += 1 }
    if end == start + 1 {
      return bytes[start...].starts(with: "@*".utf8) ? endOfComment(from: start) : nil
    }
    var next = end
    while byte(next) == 0x20 || byte(next) == 0x09 { next += 1 }
    if byte(next) == UInt8(ascii: "(") { end = endOfParentheses(from: next) ?? end }
    next = end
    while byte(next) == 0x20 || byte(next) == 0x0A || byte(next) == 0x0D { next += 1 }
    let tag = TemplateTag(bytes[start..<end])
    guard byte(next) == UInt8(ascii: "{"), byte(next + 1) != UInt8(ascii: "{"), tag.isBorder else {
      tags.note(tag, .directive, start..<end)
      return end
    }
    return readBracedBranch(from: next)
  }

  private func endOfComment(from start: Int) -> Int {
    var offset = start + 2
    while offset < bytes.count, !stands("*@", at: offset) { offset += 1 }
    return offset + 2
  }

  private func isName(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func endOfParentheses(from start: Int) -> Int? {
    var depth = 0
    for offset in start..<min(bytes.count, start + 1_000) {
      if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
      if bytes[offset] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return offset + 1 }
      }
    }
    return nil
  }

  /// Notes a branch in braces and those that `else` adds to it. What stands in them is read for tags,
  /// too.
  private mutating func readBracedBranch(from brace: Int) -> Int {
    var start = brace
    while let end = endOfBraces(from: start) {
      tags.add(start + 1..<end - 1)
      guard let next = braceOfElse(after: end) else { break }
      start = next
    }
    return brace + 1
  }

  /// Where the brace closes that opens at an offset.
  private mutating func endOfBraces(from start: Int) -> Int? {
    var depth = 0
    for offset in start..<bytes.count {
      guard looks < 4 * bytes.count + 100_000 else { return nil }
      looks += 1
      if bytes[offset] == UInt8(ascii: "{") { depth += 1 }
      guard bytes[offset] == UInt8(ascii: "}") else { continue }
      depth -= 1
      if depth == 0 { return offset + 1 }
    }
    return nil
  }

  private func braceOfElse(after start: Int) -> Int? {
    var offset = start
    while byte(offset) == 0x20 || 0x09...0x0D ~= byte(offset) { offset += 1 }
    if byte(offset) == UInt8(ascii: "@") { offset += 1 }
    guard stands("else", at: offset) else { return nil }
    let rest = bytes[offset..<min(bytes.count, offset + 2_000)]
    let brace = rest.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
    return brace.flatMap { bytes[$0] == UInt8(ascii: "{") ? $0 : nil }
  }
}
