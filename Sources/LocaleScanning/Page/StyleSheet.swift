/// A style sheet as far as it makes elements of the button invisible, or visible (CSS Syntax 3, 5).
struct StyleSheet {
  /// What a rule does with an element, and the span of the selector that says which.
  struct Use {
    var part: ElementUse.Part
    var action: ElementUse.Action
    var range: Range<Int>
  }

  /// What the rules do, in their order.
  private(set) var uses: [Use] = []

  /// A block that is open.
  private struct Block {
    /// The selectors of the button's elements.
    var targets: [Target] = []
    /// Whether it holds only where something is so that need not be so, such as the width of a window.
    var isConditional = false
  }

  private struct Target {
    var part: ElementUse.Part
    var range: Range<Int>
    var isUnconditional: Bool
  }

  private let bytes: ArraySlice<UInt8>
  private let names: ElementNames
  private var position: Int
  private var blocks = [Block()]

  /// Reads a style sheet, or what a script writes into one.
  init(_ bytes: ArraySlice<UInt8>, _ names: ElementNames) {
    self.bytes = Self.withoutComments(bytes)
    self.names = names
    position = bytes.startIndex
    while position < bytes.endIndex { readItem() }
  }

  /// Reads up to the next brace or semicolon.
  private mutating func readItem() {
    skipBlanks()
    let start = position
    let end = endOfItem()
    defer { position = min(end + 1, bytes.endIndex) }
    guard end < bytes.endIndex else { return readDeclaration(start..<end) }
    switch bytes[end] {
    case UInt8(ascii: "{"): openBlock(start..<end)
    case UInt8(ascii: "}"):
      readDeclaration(start..<end)
      if blocks.count > 1 { blocks.removeLast() }
    default: readDeclaration(start..<end)
    }
  }

  private mutating func openBlock(_ prelude: Range<Int>) {
    // No style sheet is as deep.
    guard blocks.count < 100, var block = blocks.last else { return }
    if bytes[prelude].first == UInt8(ascii: "@") {
      if !Self.holdsAlways(bytes[prelude]) { block.isConditional = true }
    } else {
      // What is nested in a rule speaks of other elements.
      let isNested = !block.targets.isEmpty
      block.targets = isNested ? [] : targets(of: prelude)
    }
    blocks.append(block)
  }

  private func targets(of prelude: Range<Int>) -> [Target] {
    ElementSelector.list(bytes[prelude]).compactMap { range in
      let selector = ElementSelector(bytes[range], names)
      return selector.part.map {
        Target(part: $0, range: trimmed(range), isUnconditional: selector.isUnconditional)
      }
    }
  }

  /// Whether the rules in an at-rule hold on every screen.
  private static func holdsAlways(_ prelude: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: prelude, as: UTF8.self).lowercased().split { $0.isWhitespace }
    switch words.first {
    case "@layer": return true
    case "@media": return words.count == 2 && (words[1] == "all" || words[1] == "screen")
    default: return false
    }
  }

  private mutating func readDeclaration(_ range: Range<Int>) {
    guard let block = blocks.last, !block.targets.isEmpty,
      let colon = bytes[range].firstIndex(of: UInt8(ascii: ":"))
    else { return }
    let name = text(range.lowerBound..<colon)
    let value = text(colon + 1..<range.upperBound).prefix { $0 != "!" && $0 != " " }
    let isHidden = name == "display" && value == "none" || name == "visibility" && value == "hidden"
    guard name == "display" || name == "visibility" else { return }
    for target in block.targets {
      if !isHidden {
        uses.append(Use(part: target.part, action: .shows, range: target.range))
      } else if target.isUnconditional, !block.isConditional,
        !uses.contains(where: { $0.range == target.range })
      {
        uses.append(Use(part: target.part, action: .hides, range: target.range))
        // The others of the list are hidden by the same words.
        return
      }
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[trimmed(range)], as: UTF8.self).lowercased()
  }
}

// MARK: - Bytes

extension StyleSheet {
  private func byte(_ offset: Int) -> UInt8 { offset < bytes.endIndex ? bytes[offset] : 0 }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The same with blanks in the place of comments, wherever they stand.
  private static func withoutComments(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result = bytes
    var offset = bytes.startIndex
    while offset + 1 < bytes.endIndex {
      switch bytes[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): offset = endOfString(offset, in: bytes)
      case UInt8(ascii: "/") where bytes[offset + 1] == UInt8(ascii: "*"):
        let end = endOfComment(offset, in: bytes)
        for index in offset..<end { result[index] = 0x20 }
        offset = end
      default: offset += 1
      }
    }
    return result
  }

  /// Passes over blanks, and over the comments of a line that preprocessors know.
  private mutating func skipBlanks() {
    while position < bytes.endIndex {
      if Self.isBlank(bytes[position]) {
        position += 1
      } else if byte(position) == UInt8(ascii: "/"), byte(position + 1) == UInt8(ascii: "/") {
        while position < bytes.endIndex, bytes[position] != 0x0A { position += 1 }
      } else {
        return
      }
    }
  }

  private static func endOfComment(_ start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var offset = start + 2
    while offset + 1 < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
        return offset + 2
      }
      offset += 1
    }
    return bytes.endIndex
  }

  /// Where the next brace or semicolon stands, outside of strings.
  private func endOfItem() -> Int {
    var offset = position
    while offset < bytes.endIndex {
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"): return offset
      case UInt8(ascii: "\""), UInt8(ascii: "'"): offset = Self.endOfString(offset, in: bytes)
      default: offset += 1
      }
    }
    return bytes.endIndex
  }

  private static func endOfString(_ start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var offset = start + 1
    while offset < bytes.endIndex, bytes[offset] != bytes[start], bytes[offset] != 0x0A {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset + 1, bytes.endIndex)
  }
}
