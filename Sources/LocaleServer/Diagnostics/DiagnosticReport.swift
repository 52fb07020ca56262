internal import JSONText

/// The diagnostics of a text as the editor was told them, with a name that changes when they do.
struct DiagnosticReport {
  private var number = 0
  private var items: [JSONValue]?

  /// What the report is called; `nil` before there is one.
  var id: String? { items == nil ? nil : String(number) }

  /// Takes what there is now to tell; whether that is something else than before.
  mutating func take(_ items: [JSONValue]) -> Bool {
    guard items != self.items else { return false }
    self.items = items
    number += 1
    return true
  }
}
