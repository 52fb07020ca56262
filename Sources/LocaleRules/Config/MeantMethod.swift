internal import LocaleDiagnostics

/// The method that was meant by a name that the button does not know.
struct MeantMethod {
  /// The method.
  let name: String

  /// Whether it was only misspelled; else it is known by what the name says.
  let isSpelling: Bool

  /// The method that a name comes nearest to, in its letters or in what it says: `open` is
  /// `runChatShow`.
  static func nearest(to name: String, among known: [String]) -> MeantMethod? {
    if let spelled = Suggestion.nearest(to: name, among: known) {
      return MeantMethod(name: spelled, isSpelling: true)
    }
    return meaning(of: name).flatMap { meant in
      known.contains(meant) ? MeantMethod(name: meant, isSpelling: false) : nil
    }
  }

  private static func meaning(of name: String) -> String? {
    let words = words(in: name)
    guard let first = words.first else { return nil }
    if first == "send", words.contains("message") { return nil }
    let isEvent = first == "on"
    for (verbs, method, event) in meanings where words.contains(where: { verbs.contains($0) }) {
      return isEvent ? event : method
    }
    return nil
  }

  /// What verbs mean, as something to do and as something that happens.
  private static let meanings: [(verbs: Set<String>, method: String?, event: String?)] = [
    (
      [
        "open", "opened", "show", "shown", "toggle", "display", "expand", "maximize", "popup",
        "start",
      ],
      "runChatShow", "onChatShow"
    ),
    (
      ["close", "closed", "hide", "hidden", "collapse", "minimize", "dismiss"], "runChatHide",
      "onChatHide"
    ),
    (["destroy", "remove", "unmount", "shutdown", "kill", "delete", "unload"], "runDestroy", nil),
    (["ready", "load", "loaded", "init", "initialized"], nil, "onChatReady"),
    (["click", "clicked"], nil, "onButtonClick"),
  ]

  /// `showChatWindow` and `show_chat_window` as words in lower case.
  private static func words(in name: String) -> [String] {
    var result: [String] = []
    var word = ""
    for scalar in name.unicodeScalars {
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      let isLetter = isUpper || scalar.value >= 0x61 && scalar.value <= 0x7A
      if isUpper || !isLetter {
        if !word.isEmpty { result.append(word) }
        word = ""
      }
      if isLetter {
        word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      }
    }
    return word.isEmpty ? result : result + [word]
  }
}
