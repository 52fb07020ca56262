/// A decoded text that knows where it stands in its file.
///
///     "d\u00e9but"        decodes to `début`, 6 bytes of UTF-8
///      ^^^^^^^             `fileRange(of: 0..<3)` covers `d\u00e9`
public struct MappedText: Sendable, Hashable {
  /// The text as a program sees it. A lone surrogate reads as U+FFFD.
  public let text: String

  /// Where the bytes of the text stand in the file.
  public let map: OffsetMap

  /// Whether the text holds a surrogate without its partner, which UTF-8 cannot write.
  public var hasLoneSurrogate: Bool { writtenUnits != nil }

  /// The code units of the text as an engine holds it, with surrogates that lack their partner.
  public var codeUnits: [UInt16] { writtenUnits ?? Array(text.utf16) }

  /// The code units where `text` cannot hold them.
  private let writtenUnits: [UInt16]?

  /// Whether the text can only be told by running the page: a server writes a part of it.
  public let hasTemplateHole: Bool

  /// Creates a mapped text.
  ///
  /// - Parameter codeUnits: its code units, where one is a surrogate without its partner.
  public init(
    _ text: String, map: OffsetMap, codeUnits: [UInt16]? = nil, hasTemplateHole: Bool = false
  ) {
    self.text = text
    self.map = map
    writtenUnits = codeUnits
    self.hasTemplateHole = hasTemplateHole
  }

  /// The span of the file that holds the whole text, without quotes.
  public var fileRange: Range<Int> { fileRange(of: 0..<text.utf8.count) }

  /// The span of the file that a span of the text comes from.
  ///
  /// - Parameter range: UTF-8 offsets in `text`.
  public func fileRange(of range: Range<Int>) -> Range<Int> { map.fileRange(of: range) }

  /// How a text must be written to stand in the file at this place.
  ///
  /// In `'…'` of a script, `l'an` becomes `l\'an`; in a JSON string inside a double-quoted attribute,
  /// `"` becomes `\&quot;`.
  public func encoded(_ replacement: String) -> String {
    map.encodings.reduce(replacement) { $1.encode($0) }
  }
}
