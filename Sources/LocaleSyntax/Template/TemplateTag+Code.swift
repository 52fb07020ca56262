/// Tags that hold code of the server: PHP, JavaScript, Java, C#, Ruby.
extension TemplateTag {
  /// `<?php … ?>`, from an offset on.
  mutating func readServerCode(_ text: TagText, after start: Int) {
    if text.byte(start) == UInt8(ascii: "=") { return isOutput = true }
    readBracedCode(text, start)
  }

  /// `<% … %>`
  mutating func readPercentCode(_ text: TagText) {
    switch text.byte(2) {
    case UInt8(ascii: "#"), UInt8(ascii: "%"): return
    case UInt8(ascii: "-") where text.byte(3) == UInt8(ascii: "-"): return
    case UInt8(ascii: "!"), UInt8(ascii: "@"): return
    default: break
    }
    let isWritten = text.byte(2) == UInt8(ascii: "=") || text.byte(2) == UInt8(ascii: "-")
    let start = isWritten || text.byte(2) == UInt8(ascii: "_") ? 3 : 2
    var words = RubyWords(text, start)
    if words.isRuby {
      events = words.events()
    } else {
      readBracedCode(text, start)
    }
    isOutput = isWritten && events.isEmpty
  }

  /// Code with braces, or with PHP's colons: what it opens and does not close, and the reverse.
  private mutating func readBracedCode(_ text: TagText, _ start: Int) {
    var reader = BracedCode(text, from: start)
    events = reader.read()
    isOutput = events.isEmpty && reader.writes
  }
}

/// Reads code whose blocks are in braces, or between PHP's colons and `end…`.
private struct BracedCode {
  private let text: TagText
  private var offset: Int
  private var events: [TemplateTag.Event] = []
  /// How many of the last events open what is not closed yet.
  private var open = 0
  private var parentheses = 0
  /// Whether a statement may start here.
  private var startsStatement = true
  /// Whether the words since the statement began make a function.
  private var isFunction = false
  /// Whether they call one for each of several values, so that what it writes is repeated.
  private var isLoop = false
  /// Whether `else` stands before what opens next.
  private var isElse = false
  /// Whether a condition or a loop was opened whose colon may follow.
  private var head = ""
  /// Whether something in it calls or writes.
  private(set) var writes = false

  init(_ text: TagText, from start: Int) {
    self.text = text
    offset = start
  }

  mutating func read() -> [TemplateTag.Event] {
    while offset < text.count { step() }
    return events
  }

  private mutating func step() {
    let byte = text.byte(offset)
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): skipString(byte)
    case UInt8(ascii: "/") where text.byte(offset + 1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "/") where text.byte(offset + 1) == byte, UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "?") where text.byte(offset + 1) == UInt8(ascii: ">"),
      UInt8(ascii: "%") where text.byte(offset + 1) == UInt8(ascii: ">"):
      offset = text.count
    case UInt8(ascii: "("):
      parentheses += 1
      offset += 1
    case UInt8(ascii: ")"):
      parentheses -= 1
      offset += 1
    case _ where endsHead(byte): head = ""
    case UInt8(ascii: "{"): opens("")
    case UInt8(ascii: "}"): closes("")
    case UInt8(ascii: ":") where !head.isEmpty && parentheses == 0: opensByColon()
    case UInt8(ascii: ";"):
      // `for (;;):`
      if parentheses <= 0 { head = "" }
      isFunction = false
      isLoop = false
      startsStatement = true
      offset += 1
    case _ where TagText.isLetter(byte) || byte == UInt8(ascii: "$"): readWord()
    default:
      if byte == UInt8(ascii: "="), text.byte(offset + 1) == UInt8(ascii: ">") { isFunction = true }
      if !TagText.isBlank(byte) { startsStatement = false }
      offset += 1
    }
  }

  /// Whether a byte shows that no colon follows a condition or a loop, but a statement:
  /// `if ($a) echo $b ? 'c' : 'd'`.
  private func endsHead(_ byte: UInt8) -> Bool {
    guard !head.isEmpty, parentheses <= 0, !TagText.isBlank(byte) else { return false }
    let isElseIf = head == "else" && text.matches("if", at: offset)
    return byte != UInt8(ascii: ":") && byte != UInt8(ascii: "{") && !isElseIf
  }

  private mutating func opens(_ key: String) {
    if isElse, open == 0, events.last == .closes("") {
      events[events.count - 1] = .next
    } else {
      events.append(.opens(key, isFunction: isFunction && !isLoop))
      open += 1
    }
    isElse = false
    isFunction = false
    isLoop = false
    head = ""
    startsStatement = true
    offset += 1
  }

  private mutating func opensByColon() {
    if head == "else" {
      if open == 0 { events.append(.next) }
    } else {
      events.append(.opens("end" + head, isFunction: false))
      open += 1
    }
    head = ""
    startsStatement = true
    offset += 1
  }

  private mutating func closes(_ key: String) {
    if open > 0 {
      events.removeLast()
      open -= 1
    } else {
      events.append(.closes(key))
    }
    startsStatement = true
    offset += 1
  }

  private mutating func readWord() {
    let start = offset
    offset += 1
    while TagText.isLetter(text.byte(offset)) || TagText.isDigit(text.byte(offset)) { offset += 1 }
    let word = String(decoding: text.bytes[start..<offset], as: UTF8.self)
    let isStart = startsStatement
    startsStatement = false
    switch word {
    case "if", "foreach", "for", "while", "switch": head = word
    case "else", "elseif":
      head = "else"
      isElse = true
    case "endif", "endforeach", "endfor", "endwhile", "endswitch":
      closes(word)
      offset -= 1
      startsStatement = false
    case "case", "default":
      if isStart, open == 0 { events.append(.next) }
    case "function", "fn": isFunction = true
    case "forEach", "map": isLoop = true
    case "echo", "print", "printf", "include", "require", "include_once", "require_once", "write":
      writes = true
    default:
      if text.byte(offset) == UInt8(ascii: "("), isStart { writes = true }
    }
  }

  private mutating func skipString(_ quote: UInt8) {
    offset += 1
    while offset < text.count, text.byte(offset) != quote {
      offset += text.byte(offset) == UInt8(ascii: "\\") ? 2 : 1
    }
    offset += 1
    startsStatement = false
  }

  private mutating func skipComment() {
    offset += 2
    while offset < text.count, !text.matches("*/", at: offset) { offset += 1 }
    offset += 2
  }

  private mutating func skipLine() {
    while offset < text.count, text.byte(offset) != 0x0A, !text.matches("?>", at: offset),
      !text.matches("%>", at: offset)
    { offset += 1 }
  }
}

/// Ruby and Visual Basic, whose blocks end with a word.
private struct RubyWords {
  private let words: [String]
  private let last: UInt8

  init(_ text: TagText, _ start: Int) {
    var words: [String] = []
    var offset = start
    var end = text.count - 2
    // `_%>` of EJS.
    if end > start, text.byte(end - 1) == UInt8(ascii: "_") { end -= 1 }
    while end > start,
      TagText.isBlank(text.byte(end - 1)) || text.byte(end - 1) == UInt8(ascii: "-")
    { end -= 1 }
    last = text.byte(end - 1)
    while offset < end {
      var next = offset
      while next < end, TagText.isLetter(text.byte(next)) { next += 1 }
      if next > offset {
        words.append(String(decoding: text.bytes[offset..<next], as: UTF8.self).lowercased())
      } else if !TagText.isBlank(text.byte(next)), words.isEmpty {
        words.append("")
      }
      offset = max(next, offset + 1)
    }
    self.words = words
  }

  /// Whether it is not code with braces.
  var isRuby: Bool {
    guard let first = words.first, last != UInt8(ascii: "{"), last != UInt8(ascii: "}") else {
      return false
    }
    switch first {
    case "if", "unless", "case", "while", "until", "for", "begin", "elsif", "else", "elseif",
      "when",
      "end", "rescue", "ensure", "in", "select", "next", "loop":
      return last != UInt8(ascii: ":")
    default: return words.contains("do")
    }
  }

  mutating func events() -> [TemplateTag.Event] {
    switch words.first {
    case "if", "unless", "case", "while", "until", "for", "begin", "select":
      return words.last == "end" && words.count > 1 ? [] : [.opens("end", isFunction: false)]
    case "elsif", "else", "elseif", "when", "rescue", "ensure", "in": return [.next]
    case "end", "loop": return [.closes("end")]
    case "next": return []
    default: return words.contains("do") ? [.opens("end", isFunction: false)] : []
    }
  }
}
