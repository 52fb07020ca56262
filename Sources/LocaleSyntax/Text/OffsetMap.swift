/// Where the bytes of a decoded text stand in its file.
///
/// A file maps to itself by one segment. The text of a string literal has a segment for each run of
/// plain characters and one for each escape. Reading a script that stands inside a literal inside an
/// attribute composes such maps, so offsets always lead back to the file in one step.
public struct OffsetMap: Sendable, Hashable {
  /// A run of decoded bytes and the span of the file that they come from.
  package struct Segment: Sendable, Hashable {
    /// The offset of the run's first byte in the decoded text.
    package var decoded: Int
    /// The span in the file.
    package var source: Range<Int>
    /// Whether byte for byte the run stands in the file as it reads; else it is one unit, an escape.
    package var isVerbatim: Bool

    /// The run that starts at an offset of the decoded text.
    package init(decoded: Int, source: Range<Int>, isVerbatim: Bool) {
      self.decoded = decoded
      self.source = source
      self.isVerbatim = isVerbatim
    }
  }

  /// The first of the runs in the order of both texts: nearly every text has no other.
  private var first: Segment

  /// The way of writing next to the text.
  private var innermost: TextEncoding?

  /// What few texts have besides.
  private var rest: Rest?

  /// The runs behind the first, and the ways of writing around the innermost.
  private final class Rest: Sendable, Hashable {
    let segments: [Segment]
    let encodings: [TextEncoding]

    private init(_ segments: [Segment], _ encodings: [TextEncoding]) {
      (self.segments, self.encodings) = (segments, encodings)
    }

    /// What there is; `nil` where there is nothing. (An initializer that fails leaves its object behind
    /// in Embedded Swift.)
    static func holding(_ segments: [Segment], _ encodings: [TextEncoding]) -> Rest? {
      segments.isEmpty && encodings.isEmpty ? nil : Rest(segments, encodings)
    }

    static func == (left: Rest, right: Rest) -> Bool {
      left.segments == right.segments && left.encodings == right.encodings
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(segments)
      hasher.combine(encodings)
    }
  }

  /// The ways of writing that lie between the text and the file, the innermost first.
  public var encodings: [TextEncoding] {
    innermost.map { [$0] + (rest?.encodings ?? []) } ?? []
  }

  /// Whether the text stands in its file as it reads, from its first byte to its last.
  var isVerbatim: Bool { first.isVerbatim && (rest?.segments.isEmpty ?? true) }

  /// The map of a text that stands in its file as it reads, from an offset on.
  public init(verbatimAt start: Int, count: Int, encodings: [TextEncoding] = []) {
    first = Segment(decoded: 0, source: start..<(start + count), isVerbatim: true)
    setEncodings(encodings)
  }

  init(segments: [Segment], emptyAt position: Int, encodings: [TextEncoding]) {
    first = segments.first ?? Segment(decoded: 0, source: position..<position, isVerbatim: true)
    rest = .holding(Array(segments.dropFirst()), [])
    setEncodings(encodings)
  }

  private mutating func setEncodings(_ encodings: [TextEncoding]) {
    innermost = encodings.first
    guard rest != nil || encodings.count > 1 else { return }
    rest = .holding(rest?.segments ?? [], Array(encodings.dropFirst()))
  }

  private var segmentCount: Int { 1 + (rest?.segments.count ?? 0) }

  private func segment(_ number: Int) -> Segment {
    number == 0 ? first : rest?.segments[number - 1] ?? first
  }

  /// The span of the file that a span of the decoded text comes from.
  ///
  /// A span that cuts through an escape widens to the whole escape.
  ///
  /// - Parameter range: UTF-8 offsets in the decoded text.
  public func fileRange(of range: Range<Int>) -> Range<Int> {
    let first = segment(index(of: range.lowerBound))
    var lower = first.source.lowerBound
    if first.isVerbatim {
      lower = min(lower + max(0, range.lowerBound - first.decoded), first.source.upperBound)
    } else if range.isEmpty, range.lowerBound > first.decoded {
      lower = first.source.upperBound
    }
    guard !range.isEmpty else { return lower..<lower }
    let last = segment(index(of: range.upperBound - 1))
    var upper = last.source.upperBound
    if last.isVerbatim {
      upper = min(last.source.lowerBound + range.upperBound - last.decoded, upper)
    }
    return lower..<max(lower, upper)
  }

  /// The map of a part of this text that was decoded once more.
  ///
  /// - Parameters:
  ///   - inner: where the bytes of the new text stand in this text.
  ///   - encoding: how the new text is written inside this one; `nil` if as it is.
  package func composed(
    with inner: [Segment], emptyAt position: Int, encoding: TextEncoding?
  ) -> OffsetMap {
    var result: [Segment] = []
    result.reserveCapacity(inner.count)
    for segment in inner {
      guard segment.isVerbatim else {
        result.append(
          Segment(
            decoded: segment.decoded, source: fileRange(of: segment.source), isVerbatim: false))
        continue
      }
      appendVerbatim(segment, to: &result)
    }
    let added = encoding.map { [$0] } ?? []
    return OffsetMap(
      segments: result, emptyAt: fileRange(of: position..<position).lowerBound,
      encodings: added + encodings)
  }

  /// The map of a part of this text that stands in it as it reads.
  ///
  /// - Parameters:
  ///   - range: The part, in UTF-8 bytes of this text.
  ///   - encoding: How the part is written inside this text; `nil` if as it is.
  package func part(_ range: Range<Int>, encoding: TextEncoding?) -> OffsetMap {
    // Nearly every text stands in its file as it reads.
    guard isVerbatim else {
      let segment = Segment(decoded: 0, source: range, isVerbatim: true)
      return composed(
        with: range.isEmpty ? [] : [segment], emptyAt: range.lowerBound, encoding: encoding)
    }
    var part = self
    let start = fileRange(of: range).lowerBound
    part.first = Segment(decoded: 0, source: start..<(start + range.count), isVerbatim: true)
    if let encoding {
      part.rest = innermost == nil ? nil : .holding([], encodings)
      part.innermost = encoding
    }
    return part
  }

  /// Splits a verbatim run of an inner text where this map's segments meet.
  private func appendVerbatim(_ inner: Segment, to result: inout [Segment]) {
    var offset = inner.source.lowerBound
    var number = index(of: offset)
    while offset < inner.source.upperBound {
      let outer = segment(number)
      let outerEnd =
        number + 1 < segmentCount ? segment(number + 1).decoded : inner.source.upperBound
      let end = max(offset + 1, min(outerEnd, inner.source.upperBound))
      result.append(
        Segment(
          decoded: inner.decoded + offset - inner.source.lowerBound,
          source: fileRange(of: offset..<end), isVerbatim: outer.isVerbatim))
      offset = end
      number = min(number + 1, segmentCount - 1)
    }
  }

  /// The number of the segment that holds a decoded offset.
  private func index(of offset: Int) -> Int {
    guard let others = rest?.segments else { return 0 }
    var low = 0
    var high = others.count + 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if others[middle - 1].decoded <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension OffsetMap {
  /// Makes it the map of two texts set end to end, such as the operands of `'a' + 'b'`.
  mutating func append(_ other: OffsetMap, at offset: Int) {
    var encodings = encodings
    if encodings != other.encodings, case .javaScriptString = encodings.first {
      encodings[0] = .javaScriptString(quote: nil)
    }
    let moved = other.segments.map { segment in
      var moved = segment
      moved.decoded += offset
      return moved
    }
    self = OffsetMap(
      segments: offset == 0 ? moved : segments + moved, emptyAt: first.source.lowerBound,
      encodings: encodings)
  }

  /// The runs in the order of both texts.
  package var segments: [Segment] { [first] + (rest?.segments ?? []) }
}
