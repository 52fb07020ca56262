internal import LocaleSyntax

/// Scripts that stand in no script element, because an engine puts them into one.
extension PageReader {
  /// Reads `{% javascript %} … {% endjavascript %}` of a Shopify section; returns whether it stands at
  /// the current position.
  mutating func readSectionScript() -> Bool {
    guard HoleEnds.tag(named: "javascript", at: position, in: bytes) else { return false }
    let start = holeEnds.next(.percentBrace, from: position, in: bytes) + 2
    var end = holeEnds.next(.endScript, from: min(start, bytes.count), in: bytes)
    guard end < bytes.count else { return false }
    while end > start, byte(end) != UInt8(ascii: "{") { end -= 1 }
    position = end
    addScript(start..<end, .page(phase: 1))
    return true
  }

  private static let scriptTag = TextFinder([Array("javascript_tag".utf8)])

  /// How many tags are looked through for the end of a script.
  private static let mostTags = 64

  /// Reads what stands between `<%= javascript_tag … do %>`, which ends at the current position, and its
  /// `<% end %>`.
  mutating func readTaggedScript(_ tag: Range<Int>) {
    guard language == .erb || language == .unknown, Self.scriptTag.isFound(in: bytes[tag]),
      TemplateTag(bytes[tag]).opensBranch
    else { return }
    let start = position
    var depth = 1
    var offset = start
    var count = 0
    while count < Self.mostTags, let open = self.offset(of: "<%", from: offset) {
      count += 1
      let end = min(holeEnds.next(.percentAngle, from: open + 2, in: bytes) + 2, bytes.count)
      for event in TemplateTag(bytes[open..<end]).events {
        switch event {
        case .opens: depth += 1
        case .closes: depth -= 1
        case .next: break
        }
      }
      if depth == 0 {
        position = open
        return addScript(start..<open, .page(phase: 0))
      }
      offset = end
    }
  }

  /// Whether `<component :is="'script'">` of Vue stands there.
  func isScript(_ attributes: [Attribute]) -> Bool {
    attributes.contains { attribute in
      guard ["is", ":is", "v-bind:is"].contains(attribute.name) else { return false }
      let value = bytes[attribute.value].filter { isLetter($0) }
      return value.elementsEqual("script".utf8) && attribute.value.count <= 8
    }
  }

  /// Reads the contents of the `<component>` that opened before the current position.
  mutating func readComponentScript() {
    let start = position
    skipRawText("component")
    addScript(start..<position, .apart)
  }

  private mutating func addScript(_ range: Range<Int>, _ timeline: ScanItem.Timeline) {
    guard inertDepth == 0, readsAll || mayConcern(range) else { return }
    var inner = item.part(range, .script)
    inner.timeline = timeline
    scripts.append(inner)
  }
}
