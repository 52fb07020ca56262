internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleReporters

/// What is to be said of a string beside its place in the sketch of the chat.
enum ChatMark: String, CaseIterable {
  case error = "x"
  case tooLong = "!"
  case unknown = "?"
  case inherited = "*"

  /// The gravest that there is to say of a string; `nil` for one that the file sets and that fits.
  init?(_ string: ChatString) {
    if string.error != nil {
      self = .error
    } else if string.excess != nil {
      self = .tooLong
    } else {
      switch string.origin {
      case .own: return nil
      case .inherited: self = .inherited
      case .chosenByPage, .unknown: self = .unknown
      }
    }
  }

  /// The colour of the mark, and of the string.
  var role: StyledText.Role {
    switch self {
    case .error: .severity(.error)
    case .tooLong: .severity(.warning)
    case .unknown, .inherited: .severity(.note)
    }
  }
}

/// What a mark says of some strings.
struct ChatNote {
  let mark: ChatMark
  let words: Message
}

extension ChatPreview {
  /// What the marks say, the gravest first.
  var notes: [ChatNote] { errorNotes + excessNotes + unknownNotes + inheritedNotes }

  private var errorNotes: [ChatNote] {
    strings.compactMap { string in
      guard let error = string.error else { return nil }
      let words = ChatWords.throwing(.code(string.key.rawValue), .text(error.description))
      return ChatNote(mark: .error, words: words)
    }
  }

  private var excessNotes: [ChatNote] {
    strings.compactMap { string in
      guard let excess = string.excess else { return nil }
      let words = ChatWords.tooLong(.code(string.key.rawValue), .number(excess))
      return ChatNote(mark: .tooLong, words: words)
    }
  }

  private var unknownNotes: [ChatNote] {
    let chosen = keys { $0 == .chosenByPage }
    let unknown = keys { $0 == .unknown }
    return [(chosen, ChatWords.chosen), (unknown, ChatWords.unknown)]
      .filter { !$0.0.isEmpty }
      .map { ChatNote(mark: .unknown, words: $0.1(.codes($0.0))) }
  }

  private var inheritedNotes: [ChatNote] {
    var sources: [String] = []
    for string in strings {
      if case .inherited(let source) = string.origin, !sources.contains(source) {
        sources.append(source)
      }
    }
    return sources.map { ChatNote(mark: .inherited, words: inheritance(from: $0)) }
  }

  private func inheritance(from source: String) -> Message {
    let keys = MessageArgument.codes(keys { $0 == .inherited(from: source) })
    guard let foreignBase, source == base else {
      return ChatWords.inherited(.code(source), keys)
    }
    return ChatWords.inheritedIn(.code(source), .language(foreignBase), keys)
  }

  private func keys(where isWanted: (ChatString.Origin) -> Bool) -> [String] {
    strings.filter { isWanted($0.origin) }.map { $0.key.rawValue }
  }
}
