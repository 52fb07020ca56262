/// A text made longer and accented, so that one sees what a chat does with a language that needs more
/// room, and which texts do not come from the file at all.
///
///     PseudoText.of("Sent")  // ⟦Šéñţ~~⟧
enum PseudoText {
  /// The text with accents, two fifths longer.
  static func of(_ text: String) -> String {
    let accented = text.map { accents[$0] ?? $0 }
    let padding = String(repeating: "~", count: (accented.count * 2 + 4) / 5)
    return "⟦\(String(accented))\(padding)⟧"
  }

  private static let accents: [Character: Character] = {
    let plain = Array("ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz")
    let accented = Array("ÀƁÇĐÉƑĜĤÎĴĶĻḾÑÖÞŔŠŢÛṼŴÝŽàƀçđéƒĝĥîĵķļḿñöþŕšţûṽŵýž")
    var table: [Character: Character] = [:]
    for (letter, other) in zip(plain, accented) { table[letter] = other }
    return table
  }()
}
