internal import LocaleSyntax

/// A text that stands in another one, such as what an attribute or a literal decodes to.
struct EmbeddedText {
  /// The text.
  private(set) var bytes: [UInt8] = []
  /// Where it stands in the text around it.
  private(set) var segments: [OffsetMap.Segment] = []
  /// The parts of it that only running the page could tell.
  private(set) var holes = Holes()

  /// Takes a span of the text around as it stands there.
  mutating func append(_ range: Range<Int>, of source: SyntaxSource) {
    guard !range.isEmpty else { return }
    for hole in source.holes.part(range).offsets { holes.append(bytes.count + hole) }
    segments.append(OffsetMap.Segment(decoded: bytes.count, source: range, isVerbatim: true))
    bytes += source.bytes[range]
  }

  /// Takes bytes that a span of the text around stands for, such as an escape.
  mutating func append(_ decoded: some Sequence<UInt8>, for range: Range<Int>) {
    segments.append(OffsetMap.Segment(decoded: bytes.count, source: range, isVerbatim: false))
    bytes += decoded
  }

  /// Takes a part that only running the page could tell.
  mutating func appendHole(_ range: Range<Int>) {
    holes.append(bytes.count)
    append(CollectionOfOne(Holes.placeholder), for: range)
  }

  /// Whether a script element stands in it, so that it is a page rather than a script.
  var holdsScriptElement: Bool {
    let tag = Array("<script".utf8)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: tag[0]) {
      rest = rest[start...]
      if rest.count >= tag.count, zip(rest, tag).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        return true
      }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The text without its first bytes.
  func dropping(_ count: Int) -> EmbeddedText {
    var result = EmbeddedText()
    result.bytes = Array(bytes.dropFirst(count))
    result.holes = holes.part(min(count, bytes.count)..<bytes.count)
    for (index, segment) in segments.enumerated() {
      let end = index + 1 < segments.count ? segments[index + 1].decoded : bytes.count
      guard end > count else { continue }
      var rest = segment
      let cut = max(0, count - segment.decoded)
      rest.decoded = max(0, segment.decoded - count)
      if segment.isVerbatim {
        rest.source = segment.source.lowerBound + cut..<segment.source.upperBound
      }
      result.segments.append(rest)
    }
    return result
  }

  /// Where its bytes stand in the file, by the map of the text around.
  ///
  /// - Parameters:
  ///   - outer: the map of the text around.
  ///   - position: where it stands there if it is empty.
  ///   - encoding: how it is written there; `nil` if as it is.
  func map(in outer: OffsetMap, emptyAt position: Int, encoding: TextEncoding?) -> OffsetMap {
    outer.composed(with: segments, emptyAt: position, encoding: encoding)
  }
}
