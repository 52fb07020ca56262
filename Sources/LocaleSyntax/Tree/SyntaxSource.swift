/// A text to read, and where it comes from.
struct SyntaxSource: Sendable {
  var path: String
  var bytes: [UInt8]
  var map: OffsetMap
  var options: LexerOptions
}
