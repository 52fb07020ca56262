internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleSyntax
internal import LocaleWorkspace

/// A key of the chat's strings in a text, and what it takes to give it another name.
struct KeyRename {
  /// Why a key keeps its name.
  struct Refusal: Error {
    /// The reason, as a sentence.
    let message: Message
  }

  private let overrides: LocaleOverrides
  private let property: ConfigProperty

  /// The key at a byte of a file.
  init(at offset: Int, in file: CheckedFile) throws(Refusal) {
    let keys = file.context.locales.flatMap { locale in
      locale.overrides.object.properties.map { (locale.overrides, $0) }
    }
    let key = keys.last {
      Self.span(of: $0.1, in: file.document.bytes).touches(offset..<offset)
    }
    guard let key else { throw Self.noKey }
    (overrides, property) = key
  }

  /// Where a cursor stands on a key: on its quotes, too.
  private static func span(of property: ConfigProperty, in bytes: [UInt8]) -> Range<Int> {
    let name = property.nameRange
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    guard name.lowerBound > 0, name.upperBound < bytes.count,
      quotes.contains(bytes[name.lowerBound - 1]), quotes.contains(bytes[name.upperBound])
    else { return name }
    return (name.lowerBound - 1)..<(name.upperBound + 1)
  }

  /// The name as it stands in the file, without its quotes.
  var range: Range<Int> { property.nameRange }

  /// The name that the user is offered: for a misspelled one that which was meant.
  var suggestion: String {
    guard !Self.isKnown(property.name), let nearest = KeyMisspellings.nearest(to: property.name),
      overrides.object[nearest] == nil
    else { return property.name }
    return nearest
  }

  /// The edits that give the key another name; none where it has that name.
  func edits(to name: String) throws(Refusal) -> [TextEdit] {
    guard !property.isNamed(name) else { return [] }
    guard Self.isKnown(name) else {
      throw Refusal(message: Self.unknown(.quoted(name), .codes(Self.names)))
    }
    guard overrides.object[name] == nil else { throw Refusal(message: Self.present(.code(name))) }
    guard let member = property.member, let object = overrides.object.syntax else {
      throw Refusal(message: Self.byHand(.quoted(property.name)))
    }
    return ObjectEditor(object).renaming(member, to: name)
  }

  private static let names =
    StringKey.allCases.map { $0.rawValue } + [LocaleOverrides.extendsName]

  private static func isKnown(_ name: String) -> Bool {
    names.contains { $0.utf8.elementsEqual(name.utf8) }
  }
}

extension KeyRename {
  /// There is no key.
  static let noKey = Refusal(message: notOfStrings())

  private static let notOfStrings = Phrase(
    "server.rename-no-key", "Only the keys of the chat's strings can be renamed")

  private static let unknown = Phrase("server.rename-unknown") { name, names in
    "The chat has no string \(name): its strings are \(names)"
  }

  private static let present = Phrase("server.rename-present") { name in
    "\(name) is set in the same object already: of two only the last counts"
  }

  private static let byHand = Phrase("server.rename-by-hand") { name in
    "\(name) is not the key of an object that stands here: it has to be renamed by hand"
  }
}
