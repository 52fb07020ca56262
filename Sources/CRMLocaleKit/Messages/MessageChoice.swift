public import LocaleDiagnostics

/// Which language messages are in: the one that was asked for, else on a terminal the user's own.
///
/// An option comes before the variable `CRMLOCALE_MESSAGES`, and that before the settings. `LC_ALL`,
/// `LC_MESSAGES` and `LANG` say what language the user's system is in; that counts for text on a terminal
/// alone, so that what another program reads is the same on every machine.
public struct MessageChoice: Sendable {
  /// What an option of the command line asks for.
  public var option: MessageLanguage?

  /// What the settings of the project ask for.
  public var settings: MessageLanguage?

  /// What the variable asks for.
  public let variable: MessageLanguage?

  /// What the variable says where there are no messages in it.
  public let unknownVariable: String?

  /// The language of the user's system; English where there are no messages in it.
  public let system: MessageLanguage

  /// The name of the variable.
  public static let variableName = "CRMLOCALE_MESSAGES"

  /// What the environment says.
  ///
  /// - Parameter value: The value of a variable; `nil` where it is not set.
  public init(environment value: (_ name: String) -> String?) {
    func text(_ name: String) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    let asked = text(Self.variableName)
    variable = asked.flatMap { MessageLanguage(tag: $0) }
    unknownVariable = variable == nil ? asked : nil
    // The first that is set decides, also where it names a language without messages (POSIX, 8.2).
    let locale = text("LC_ALL") ?? text("LC_MESSAGES") ?? text("LANG")
    system = locale.flatMap { MessageLanguage(tag: $0) } ?? .english
  }

  /// What the environment of this program says.
  public init() { self.init(environment: POSIX.environment) }

  /// The language that was asked for; `nil` where nobody did.
  public var asked: MessageLanguage? { option ?? variable ?? settings }

  /// The language of a text.
  ///
  /// - Parameter isOnTerminal: Whether it goes to a terminal, for a person to read.
  public func language(isOnTerminal: Bool) -> MessageLanguage {
    asked ?? (isOnTerminal ? system : .english)
  }
}
