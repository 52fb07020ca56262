import LocaleDiagnostics
@testable import LocaleSyntax

/// A text, and what must hold of places in it: they lie inside, and cut no character.
struct Places {
  private let bytes: [UInt8]
  private let isText: Bool

  /// The places of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // What looks like UTF-16 is taken for that, whatever else it could be.
    isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.prefix(4).contains(0)
  }

  /// Checks a span in UTF-8 bytes.
  func check(_ range: Range<Int>) {
    require(range.lowerBound >= 0 && range.upperBound <= bytes.count, "\(range) lies outside")
    require(isBorder(range.lowerBound) && isBorder(range.upperBound), "\(range) cuts a character")
  }

  private func isBorder(_ offset: Int) -> Bool {
    !isText || offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// Checks findings of this text, with what they offer.
  func check(_ findings: [Diagnostic]) {
    for finding in findings {
      check(finding.location.range)
      for fix in finding.fixes { check(fix.edits) }
    }
  }

  /// Checks edits: places, and that they can all be made.
  func check(_ edits: [TextEdit]) { _ = applying(edits) }

  /// The text after edits.
  func applying(_ edits: [TextEdit]) -> [UInt8] {
    for edit in edits { check(edit.range) }
    var plan = EditPlan(length: bytes.count)
    require(plan.add(edits), "edits are in each other's way: \(edits)")
    return plan.edited(bytes)
  }

  /// Checks that a decoded text stands where its map says.
  func check(_ map: OffsetMap, of text: [UInt8]) {
    let segments = map.segments
    for (number, segment) in segments.enumerated() {
      check(segment.source)
      let end = number + 1 < segments.count ? segments[number + 1].decoded : text.count
      guard segment.isVerbatim, segment.decoded < end else { continue }
      require(
        bytes[segment.source].elementsEqual(text[segment.decoded..<end]),
        "\(segment.source) does not hold what was read there")
    }
  }

  /// Checks a text that was read.
  func check(_ text: MappedText) {
    check(text.fileRange)
    // A surrogate without its partner stands for itself in the file alone.
    if !text.hasLoneSurrogate { check(text.map, of: Array(text.text.utf8)) }
    var offset = 0
    for scalar in text.text.unicodeScalars.prefix(16) {
      check(text.fileRange(of: offset..<(offset + UTF8.width(scalar))))
      check(text.fileRange(of: offset..<offset))
      offset += UTF8.width(scalar)
    }
    _ = text.encoded("</script>'\"`")
  }
}
