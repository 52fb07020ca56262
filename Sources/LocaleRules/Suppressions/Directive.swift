internal import LocaleModel
internal import LocaleSyntax

/// A comment that speaks to crmlocale: `crmlocale: ignore=CODE, CODE -- reason`.
struct Directive {
  /// A word of it with its place in the file.
  struct Word: Equatable {
    let text: String
    let range: Range<Int>
  }

  /// What it sets: a name, and behind `=` one or more values with commas between them.
  struct Setting: Equatable {
    let name: Word
    let values: [Word]
  }

  /// The comment.
  let comment: CommentSyntax

  /// What it sets, in its order.
  let settings: [Setting]

  /// The comments of a file that speak to crmlocale.
  static func all(in document: WidgetDocument) -> [Directive] {
    document.comments.compactMap { Directive($0, in: document.bytes) }
  }

  /// Reads a comment; `nil` for one that does not begin with `crmlocale:`.
  init?(_ comment: CommentSyntax, in bytes: [UInt8]) {
    guard comment.text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    var reader = DirectiveReader(comment, in: bytes)
    guard let settings = reader.read() else { return nil }
    self.comment = comment
    self.settings = settings
  }
}

/// The names that a directive may set.
enum DirectiveName: String, CaseIterable {
  /// Silences codes where it stands.
  case ignore
  /// Silences codes in the whole file.
  case ignoreFile = "ignore-file"
  /// Says which language the strings are in.
  case language
}

/// Reads the text of a comment.
private struct DirectiveReader {
  private let text: [UInt8]
  private var index = 0
  /// Where the text begins in the file; `nil` where it is written there in another way.
  private let start: Int?
  private let whole: Range<Int>

  init(_ comment: CommentSyntax, in bytes: [UInt8]) {
    let text = Array(comment.text.utf8)
    self.text = text
    whole = comment.range
    let written = bytes[comment.range.clamped(to: bytes.indices)]
    start = written.indices.prefix(16).first { written[$0...].starts(with: text) }
  }

  mutating func read() -> [Directive.Setting]? {
    skipBlanks()
    let marker = "crmlocale:"
    guard text[index...].starts(with: marker.utf8) else { return nil }
    index += marker.utf8.count
    var settings: [Directive.Setting] = []
    while let name = nextName() { settings.append(Directive.Setting(name: name, values: values())) }
    return settings
  }

  /// The next name; `nil` at the end, and where `--` begins the reason.
  private mutating func nextName() -> Directive.Word? {
    skipBlanks()
    if text[index...].starts(with: "--".utf8) { return nil }
    let word = word { $0 == UInt8(ascii: "=") }
    if word == nil, byte == UInt8(ascii: "=") {
      index += 1
      return nextName()
    }
    return word
  }

  /// What stands behind `=`, with blanks allowed around the commas.
  private mutating func values() -> [Directive.Word] {
    guard byte == UInt8(ascii: "=") else { return [] }
    var values: [Directive.Word] = []
    repeat {
      index += 1
      skipBlanks()
      if let value = word(until: { $0 == UInt8(ascii: ",") }) { values.append(value) }
      let end = index
      skipBlanks()
      if byte != UInt8(ascii: ",") {
        index = end
        break
      }
    } while index < text.count
    return values
  }

  private mutating func word(until isEnd: (UInt8) -> Bool) -> Directive.Word? {
    let first = index
    while let byte, !isBlank(byte), !isEnd(byte) { index += 1 }
    guard index > first else { return nil }
    return Directive.Word(
      text: String(decoding: text[first..<index], as: UTF8.self),
      range: start.map { ($0 + first)..<($0 + index) } ?? whole)
  }

  private var byte: UInt8? { index < text.count ? text[index] : nil }

  private mutating func skipBlanks() {
    while let byte, isBlank(byte) || byte == UInt8(ascii: "*") { index += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
