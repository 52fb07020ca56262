/// A text to read, and where it comes from.
package struct SyntaxSource: Sendable {
  /// The path of the file, as findings name it.
  package var path: String
  /// The text.
  package var bytes: [UInt8]
  /// Where its bytes stand in the file.
  package var map: OffsetMap
  /// How it is read.
  package var options: LexerOptions
  /// The parts of it that only running the page could tell.
  package var holes: Holes

  /// A text without parts that other code writes.
  package init(
    path: String, bytes: [UInt8], map: OffsetMap, options: LexerOptions, holes: Holes = Holes()
  ) {
    self.path = path
    self.bytes = bytes
    self.map = map
    self.options = options
    self.holes = holes
  }
}

/// What a text may hold beside its own language.
package struct LexerOptions: Sendable, Hashable {
  /// The language.
  package var dialect: Dialect
  /// Whether `<` before an operand opens an element rather than a type.
  package var allowsJSX = false
  /// Whether a server may write parts of string literals too: the text stands in a page.
  package var hasHolesInStrings = false
  /// Whether `${…}` is filled in by a server, too, and elements such as `<c:if>` are its own.
  package var hasDollarHoles = false
  /// Whether `@name` is filled in by a server, in strings, too.
  package var hasAtHoles = false
  /// Whether `{$name}` and `{if …}` of Smarty are filled in by a server.
  package var hasSmartyHoles = false
  /// Whether the text is one expression, so that a brace at its start opens an object.
  package var isExpression = true
  /// What stands around the data and is no part of it.
  package var pasted: PastedText?

  /// A language and nothing beside it.
  package init(dialect: Dialect) { self.dialect = dialect }
}
