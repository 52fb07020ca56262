internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleStudio
internal import LocaleSyntax
internal import Phrasebook

/// The strings that a file does not set yet, each with its text from the phrasebook.
struct KeyCompletion {
  private let locale: LocaleContext
  private let object: ObjectSyntax
  private let bytes: [UInt8]
  private let slot: KeySlot
  private let words: StudioWords

  /// The strings that can be set at a byte; `nil` where no key can stand there.
  init?(at offset: Int, in locale: LocaleContext, _ bytes: [UInt8], _ words: StudioWords) {
    guard let object = locale.overrides.object.syntax,
      object.range.lowerBound < offset, offset < object.range.upperBound,
      let slot = KeySlot(at: offset, in: object, bytes)
    else { return nil }
    self.locale = locale
    self.object = object
    self.bytes = bytes
    self.slot = slot
    self.words = words
  }

  /// The items.
  var items: [CompletionItem] {
    let keys = StringKey.allCases.filter { !locale.overrides.has($0) }
    return keys.compactMap { key in
      let text = locale.phrases?.recommended(key) ?? ""
      guard let source = source(of: key, text) else { return nil }
      return CompletionItem(
        label: key.rawValue, kind: .property, detail: text.isEmpty ? nil : text,
        documentation: words.localizer.text(key.translatorNote),
        edit: TextEdit(slot.range, source + (slot.needsCommaBehind ? "," : "")),
        others: slot.commaBefore.map { [TextEdit($0..<$0, ",")] } ?? [])
    }
  }

  /// The string as the file would write it: as an editor of the object would, without the commas around.
  private func source(of key: StringKey, _ text: String) -> String? {
    let edits = ObjectEditor(object).inserting([.init(key.rawValue, text: text)])
    guard let written = edits.last(where: { $0.text != "," })?.text else { return nil }
    let isAround = { (scalar: Unicode.Scalar) in
      scalar == "," || scalar.properties.isWhitespace
    }
    var scalars = Substring(written).unicodeScalars
    while let first = scalars.first, isAround(first) { scalars.removeFirst() }
    while let last = scalars.last, isAround(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }
}

/// A place between the members of an object, where a key can begin.
private struct KeySlot {
  /// What is written there already: a key without a value, or nothing.
  let range: Range<Int>

  /// Where a comma is missing before it.
  let commaBefore: Int?

  /// Whether a comma is missing behind it.
  let needsCommaBehind: Bool

  init?(at offset: Int, in object: ObjectSyntax, _ bytes: [UInt8]) {
    guard !object.members.contains(where: { Self.holds($0, offset) }) else { return nil }
    var (start, end) = (offset, offset)
    while start > object.openBrace.upperBound, Self.isOfKey(bytes[start - 1]) { start -= 1 }
    while end < object.range.upperBound, Self.isOfKey(bytes[end]) { end += 1 }
    guard let before = bytes[..<start].lastIndex(where: { $0 > 0x20 }),
      let behind = bytes[end...].firstIndex(where: { $0 > 0x20 })
    else { return nil }
    switch bytes[before] {
    case UInt8(ascii: "{"), UInt8(ascii: ","): commaBefore = nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"): commaBefore = before + 1
    default: return nil
    }
    switch bytes[behind] {
    case UInt8(ascii: "}"), UInt8(ascii: ","): needsCommaBehind = false
    case UInt8(ascii: "\""), UInt8(ascii: "'"): needsCommaBehind = true
    default: return nil
    }
    range = start..<end
  }

  /// Whether a byte lies in a value, or in a key that has one.
  private static func holds(_ member: MemberSyntax, _ offset: Int) -> Bool {
    guard member.value.kind != .missing, !member.value.range.isEmpty else { return false }
    return member.range.lowerBound < offset && offset <= member.range.upperBound
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
