public import LocaleDiagnostics

/// Changes to an object that look as if its author had made them.
///
/// Indentation, quotes, the comma after the last member and line breaks follow what stands there.
///
///     // { extends: 'en' }
///     ObjectEditor(object).inserting([.init("powered_by", text: "von")])
///     // { extends: 'en', powered_by: 'von' }
public struct ObjectEditor {
  /// A member to add.
  public struct NewMember: Sendable, Hashable {
    enum Value: Sendable, Hashable { case text(String), source(String) }
    let key: String
    let value: Value

    /// A member whose value is a text. It is quoted and escaped as its place needs.
    public init(_ key: String, text: String) {
      self.key = key
      value = .text(text)
    }

    /// A member whose value is a piece of source, such as `true` or `{}`.
    public init(_ key: String, source: String) {
      self.key = key
      value = .source(source)
    }
  }

  /// Where to add members.
  public enum Place: Sendable, Hashable { case start, end }

  private let object: ObjectSyntax
  private let tree: SyntaxTree
  private let written: Written
  private var style: ObjectStyle { written.style }

  /// How the object is written. Looked up once, and only where something is added, because it takes a
  /// walk over all members.
  private final class Written {
    private let object: ObjectSyntax
    private(set) lazy var style = ObjectStyle(object)

    init(_ object: ObjectSyntax) { self.object = object }
  }

  /// Prepares to change an object.
  public init(_ object: ObjectSyntax) {
    self.object = object
    tree = object.tree
    written = Written(object)
  }

  private var syntax: Node { tree.nodes[Int(object.node)] }

  // MARK: - Adding

  /// Adds members, in the order given.
  public func inserting(_ members: [NewMember], at place: Place = .end) -> [TextEdit] {
    guard !members.isEmpty else { return [] }
    let sources = members.map { member in
      let value =
        switch member.value {
        case .text(let text): style.quoted(text, in: tree.dialect)
        case .source(let source): source
        }
      return style.key(member.key, in: tree.dialect) + ": " + value
    }
    let children = tree.children(of: object.node)
    guard let last = children.last else { return fill(sources) }
    return place == .start ? insertFirst(sources) : append(sources, after: tree.nodes[Int(last)])
  }

  /// Puts members between the braces of an empty object.
  private func fill(_ sources: [String]) -> [TextEdit] {
    let open = Int(syntax.firstToken)
    let close = Int(syntax.lastToken)
    let inner = tree.tokens.end(open)..<max(tree.tokens.end(open), tree.tokens.start(close))
    let hasComments = (open..<close).contains { tree.tokens.kind($0)?.isComment == true }
    guard style.isMultiline || hasComments else {
      return [edit(inner, " " + sources.joined(separator: ", ") + " ")]
    }
    let lines = joined(sources)
    if hasComments {
      let position = lineEnd(afterToken: open)
      return [edit(position..<position, style.lineBreak + lines)]
    }
    return [edit(inner, style.lineBreak + lines + style.lineBreak + style.outerIndentation)]
  }

  private func joined(_ sources: [String]) -> String {
    sources.map { style.indentation + $0 }.joined(separator: "," + style.lineBreak)
  }

  private func insertFirst(_ sources: [String]) -> [TextEdit] {
    let open = Int(syntax.firstToken)
    if style.isMultiline {
      let position = lineEnd(afterToken: open)
      return [edit(position..<position, style.lineBreak + joined(sources) + ",")]
    }
    let first = tree.tokens.start(tree.tokens.significant(from: open + 1))
    return [edit(first..<first, sources.joined(separator: ", ") + ", ")]
  }

  private func append(_ sources: [String], after last: Node) -> [TextEdit] {
    let next = tree.tokens.significant(from: Int(last.lastToken) + 1)
    let isFollowed = tree.tokens.kind(next) == .comma
    // The comma may stand before what a server writes at the end.
    let hasComma = isFollowed || last.kind == .hole && followsComma(Int(last.firstToken))
    let lastToken = isFollowed ? next : Int(last.lastToken)
    let end = tree.tokens.end(lastToken)
    guard style.isMultiline else {
      let text = (hasComma ? " " : ", ") + sources.joined(separator: ", ") + (hasComma ? "," : "")
      return [edit(end..<end, text)]
    }
    let position = lineEnd(afterToken: lastToken)
    let lines = style.lineBreak + joined(sources) + (hasComma ? "," : "")
    if hasComma { return [edit(position..<position, lines)] }
    if position == end { return [edit(end..<end, "," + lines)] }
    return [edit(end..<end, ","), edit(position..<position, lines)]
  }

  /// Whether a comma stands before a token, with nothing but what a server writes between.
  private func followsComma(_ token: Int) -> Bool {
    var before = tree.tokens.significant(before: token)
    while tree.tokens.kind(before) == .hole { before = tree.tokens.significant(before: before) }
    return tree.tokens.kind(before) == .comma
  }

  /// Where the line of a token ends, if only comments follow the token on it; else the token's end.
  private func lineEnd(afterToken token: Int) -> Int {
    var index = token + 1
    var end = tree.tokens.end(token)
    while let kind = tree.tokens.kind(index) {
      switch kind {
      case .lineBreak: return end
      case .lineComment, .blockComment, .htmlComment: end = tree.tokens.end(index)
      case .space, .foreignSpace: break
      default: return tree.tokens.end(token)
      }
      index += 1
    }
    return end
  }

  // MARK: - Removing and renaming

  /// Removes a member, its comma, and its line where it has one of its own.
  public func removing(_ member: MemberSyntax) -> [TextEdit] {
    let node = tree.nodes[Int(member.node)]
    let previous = tree.tokens.significant(before: Int(node.firstToken))
    let next = tree.tokens.significant(from: Int(node.lastToken) + 1)
    let hasComma = tree.tokens.kind(next) == .comma
    let start = tree.tokens.start(Int(node.firstToken))
    let lastToken = hasComma ? next : Int(node.lastToken)
    let end = tree.tokens.end(lastToken)
    // The last member of a list without a final comma takes the comma before it along.
    guard !hasComma, tree.tokens.kind(previous) == .comma else {
      if let lines = wholeLines(start..<end, after: lastToken) { return [edit(lines, "")] }
      return [edit(withBlanks(Int(node.firstToken), lastToken), "")]
    }
    let comma = tree.tokens.range(previous)
    if !tree.bytes[comma.upperBound..<start].contains(0x0A),
      let lines = wholeLines(comma.lowerBound..<end, after: lastToken)
    {
      return [edit(lines, "")]
    }
    if let lines = wholeLines(start..<end, after: lastToken) {
      return [edit(comma, ""), edit(lines, "")]
    }
    // A comment that ends the line of the comma belongs to the member before.
    if let line = commentedLineEnd(afterToken: previous) {
      return [edit(comma, ""), edit(line..<end, "")]
    }
    return [edit(withBlanks(previous, lastToken), "")]
  }

  /// The span from one token to another with the blanks that are left over without it: on both sides in
  /// an object that becomes empty, else on that side on which the line goes on.
  private func withBlanks(_ first: Int, _ last: Int) -> Range<Int> {
    let tokens = tree.tokens
    let isComma = tokens.kind(first) == .comma
    let hasBlankAfter = tokens.kind(last + 1) == .space
    let next = tokens.kind(hasBlankAfter ? last + 2 : last + 1)
    let becomesEmpty = tokens.kind(first - 2) == .openBrace && next == .closeBrace
    let isLast = !hasBlankAfter && (next == .lineBreak || next == .closeBrace)
    let takesBefore = tokens.kind(first - 1) == .space && (isComma || isLast || becomesEmpty)
    let takesAfter = hasBlankAfter && !isComma
    return tokens.start(takesBefore ? first - 1 : first)..<tokens.end(takesAfter ? last + 1 : last)
  }

  /// The start of the next line, where only comments follow a token on its line; `nil` where none do.
  private func commentedLineEnd(afterToken token: Int) -> Int? {
    guard lineEnd(afterToken: token) > tree.tokens.end(token),
      let lineBreak = (token..<tree.tokens.count).first(where: {
        tree.tokens.kind($0) == .lineBreak
      })
    else { return nil }
    let range = tree.tokens.range(lineBreak)
    return tree.bytes[range].firstIndex(of: 0x0A).map { $0 + 1 } ?? range.upperBound
  }

  /// The lines that a span fills but for a comment after it; `nil` if it shares one.
  private func wholeLines(_ range: Range<Int>, after token: Int) -> Range<Int>? {
    let bytes = tree.bytes
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0, bytes[start - 1] == 0x0A else { return nil }
    var end = lineEnd(afterToken: token)
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    guard end < bytes.count, bytes[end] == 0x0A else { return nil }
    return start..<(end + 1)
  }

  /// Gives a member another name. Quotes stay as they are, unless the name needs some.
  public func renaming(_ member: MemberSyntax, to name: String) -> [TextEdit] {
    guard let key = member.key else { return [] }
    let node = tree.nodes[Int(member.node)]
    let token = Int(node.key)
    if node.kind == .shorthand {
      let start = tree.tokens.start(token)
      return [edit(start..<start, style.key(name, in: tree.dialect) + ": ")]
    }
    if tree.tokens.kind(token)?.isString == true || tree.tokens.kind(token) == .template {
      return [TextEdit(key.fileRange, key.encoded(name))]
    }
    let isName = IdentifierName.isValid(Array(name.utf8)[...], dialect: tree.dialect)
    // Between brackets a name is a variable.
    let isBare = isName && (node.kind != .property || node.key == node.firstToken)
    return [edit(tree.tokens.range(token), isBare ? name : style.quoted(name, in: tree.dialect))]
  }

  private func edit(_ range: Range<Int>, _ text: String) -> TextEdit {
    TextEdit(tree.map.fileRange(of: range), tree.map.encodings.reduce(text) { $1.encode($0) })
  }
}

extension MappedText {
  /// Replaces a span of the text, written as the file needs it there.
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets in `text`; the whole text by default.
  ///   - replacement: The new text, as it is to be read.
  public func replacing(_ range: Range<Int>? = nil, with replacement: String) -> TextEdit {
    TextEdit(fileRange(of: range ?? 0..<text.utf8.count), encoded(replacement))
  }
}
