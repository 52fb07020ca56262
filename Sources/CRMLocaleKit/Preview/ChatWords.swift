internal import LocaleDiagnostics

/// What stands around the sketch of the chat.
enum ChatWords {
  static let title = Phrase("chat.title") { path, moment in "\(path): the chat, \(moment)" }

  static let titleIn = Phrase("chat.title-in") { path, language, moment in
    "\(path): the chat in \(language), \(moment)"
  }

  // What the marks beside it say.

  static let inherited = Phrase("chat.inherited") { source, keys in
    "not in this file but from \(source): \(keys)"
  }

  static let inheritedIn = Phrase("chat.inherited-in") { source, language, keys in
    "not in this file but from \(source), in \(language): \(keys)"
  }

  static let tooLong = Phrase("chat.too-long") { key, percent in
    "does not fit: \(key) takes \(percent) percent of its place on a telephone"
  }

  static let throwing = Phrase("chat.throwing") { key, error in
    "cannot be shown: \(key), because format() throws \(error)"
  }

  static let chosen = Phrase("chat.chosen") { keys in
    "only running the page could tell: \(keys)"
  }

  static let unknown = Phrase("chat.unknown") { keys in
    "not in this file, which extends nothing that is known: \(keys)"
  }
}
