public import LocaleDiagnostics

/// Whether a file is the chat's, and why.
///
/// A folder holds files of many programs, and some have keys of the chat's names too. What is another
/// program's is never reported and never changed, whatever stands in it.
public enum FileStanding: Sendable, Hashable {
  /// It is the chat's, wherever it is found.
  case counts(as: Role)

  /// It is taken for the chat's where the user names it: its keys are everyday ones, which other
  /// programs have too.
  case countsIfNamed(as: Role)

  /// It counts if the file that it extends does.
  ///
  /// - Parameters:
  ///   - parent: The path of that file.
  ///   - hasStrings: Whether it has strings of the chat: then it counts too where there is no such file.
  case follows(parent: String, hasStrings: Bool)

  /// It is not the chat's.
  case foreign(Reason)

  /// What a file is to the chat.
  public enum Role: Sendable, Hashable, CaseIterable {
    /// The strings that one site overrides.
    case overrides
    /// A config, or what stands under `onlinechat`, as data.
    case config
    /// Overrides by language.
    case languages
    /// The bot's messages by language.
    case botMessages
    /// A script or a page that sets the config, calls the button or loads it.
    case script
    /// Data with a script or a page in one of its strings, such as a tag manager's export.
    case embeddedScript
    /// A text that cannot be read as it is, but would count if it could.
    case unreadable
  }

  /// Why a file is not the chat's.
  public enum Reason: Sendable, Hashable {
    /// A list, a text, a number or null stands where an object belongs.
    case notAnObject(ValueKind)
    /// It is data of another program.
    case anotherProgram
    /// Its keys are everyday ones, and it was not named.
    case everydayKeys
    /// It is a script or a page with nothing of the chat's in it.
    case setsNothing
  }

  /// Why the file is passed over; `nil` where it is checked.
  ///
  /// - Parameter isNamed: Whether the user named the file. In a folder the chat's own keys are asked
  ///   for.
  public func reason(isNamed: Bool) -> Reason? {
    switch self {
    case .counts: nil
    case .countsIfNamed: isNamed ? nil : .everydayKeys
    case .follows(_, let hasStrings): isNamed && hasStrings ? nil : .anotherProgram
    case .foreign(let reason): reason
    }
  }

  /// Whether the file is the chat's wherever it is found.
  public var counts: Bool { if case .counts = self { true } else { false } }

  /// What it is, where it counts at all.
  public var role: Role? {
    switch self {
    case .counts(let role), .countsIfNamed(let role): role
    case .follows: .overrides
    case .foreign: nil
    }
  }

  /// The same standing for a file that is something else.
  func taken(as role: Role) -> FileStanding {
    switch self {
    case .counts: .counts(as: role)
    case .countsIfNamed: .countsIfNamed(as: role)
    case .follows, .foreign: self
    }
  }
}

extension FileStanding.Reason {
  static let notAnObjectPhrase = Phrase("standing.not-an-object") { kind in
    "it holds \(kind), and the chat takes an object"
  }

  static let anotherProgramPhrase = Phrase(
    "standing.another-program", "its keys are not those of the chat")

  static let everydayKeysPhrase = Phrase(
    "standing.everyday-keys", "its keys are ones that other programs have too")

  static let setsNothingPhrase = Phrase(
    "standing.sets-nothing", "it sets no config and does not call the button")

  /// The reason as the end of a sentence.
  public var message: Message {
    switch self {
    case .notAnObject(let kind): Self.notAnObjectPhrase(.kind(kind))
    case .anotherProgram: Self.anotherProgramPhrase()
    case .everydayKeys: Self.everydayKeysPhrase()
    case .setsNothing: Self.setsNothingPhrase()
    }
  }
}
