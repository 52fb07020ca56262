/// Parts of a template that its engine writes as they stand, with what would be tags elsewhere.
extension Lexer {
  /// Notes that what follows a tag is written as it stands, where the tag says so.
  ///
  ///     {% raw %} … {% endraw %}             Jinja, Nunjucks and Liquid
  ///     {% verbatim %} … {% endverbatim %}   Twig and Django
  ///     @verbatim … @endverbatim             Blade
  ///     <#noparse> … </#noparse>             FreeMarker
  mutating func noteVerbatim(_ tag: Range<Int>) {
    guard options.hasHolesInStrings, tag.count >= 7 else { return }
    let start = tag.lowerBound
    let end: HoleEnd
    switch byte(start) {
    case UInt8(ascii: "{") where HoleEnds.tag(named: "raw", at: start, in: bytes): end = .endRaw
    case UInt8(ascii: "{") where HoleEnds.tag(named: "verbatim", at: start, in: bytes):
      end = .endVerbatim
    case UInt8(ascii: "@") where matches("@verbatim", at: start): end = .atEndVerbatim
    case UInt8(ascii: "<") where matches("<#noparse>", at: start): end = .endNoParse
    default: return
    }
    var found = holeEnds.next(end, from: tag.upperBound, in: bytes)
    // The tag begins before its word; one that never comes ends with the text.
    while end == .endRaw || end == .endVerbatim, found > tag.upperBound, found < bytes.count,
      byte(found) != UInt8(ascii: "{")
    { found -= 1 }
    verbatimEnd = found
  }
}
