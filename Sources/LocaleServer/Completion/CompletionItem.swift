internal import JSONText
internal import LocaleDiagnostics

/// Something that could be written where the cursor is.
struct CompletionItem {
  /// What the protocol calls what it is.
  enum Kind: Int {
    case property = 10
    case value = 12
    case file = 17
    case choice = 20
  }

  /// What the user chooses by.
  let label: String

  /// What it is.
  let kind: Kind

  /// What it prints or means, beside it.
  var detail: String?

  /// What there is to say of it.
  var documentation: String?

  /// What is written in the place of what.
  let edit: TextEdit

  /// What else changes.
  var others: [TextEdit] = []

  /// It in a message.
  ///
  /// - Parameter number: Its place in the list, in which it is to be shown.
  func json(_ positions: TextPositions, number: Int) -> JSONValue {
    let digits = String(number)
    let order = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return .object(present: [
      "label": .string(label), "kind": .int(kind.rawValue),
      "detail": detail.map { .string($0) }, "documentation": documentation.map { .string($0) },
      "sortText": .string(order), "filterText": .string(edit.text),
      "textEdit": positions.json(edit),
      "additionalTextEdits": others.isEmpty
        ? JSONValue?.none : .array(others.map { positions.json($0) }),
    ])
  }
}
