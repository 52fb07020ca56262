/// What the elements are called that the button's code puts on a page: their classes and ids.
public struct ElementNames: Sendable, Hashable {
  /// Those of the button itself.
  public var button: Set<String>

  /// Those of the chat's window.
  public var chat: Set<String>

  /// Names elements.
  public init(button: Set<String>, chat: Set<String>) {
    self.button = button
    self.chat = chat
  }

  /// What of the button bears a class or an id; `nil` for a name that is not the button's.
  func part(named name: some StringProtocol) -> ElementUse.Part? {
    if button.contains(String(name)) { return .button }
    return chat.contains(String(name)) ? .chat : nil
  }

  /// Texts of which a script or a style sheet holds at least one, or it uses none of the names.
  var needles: [[UInt8]] {
    let all = button.union(chat)
    // `amo-button-holder` is found where `amo-button` is.
    return all.filter { name in !all.contains { $0 != name && name.hasPrefix($0) } }
      .sorted().map { Array($0.utf8) }
  }
}
