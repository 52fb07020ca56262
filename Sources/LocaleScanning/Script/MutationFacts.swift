internal import LocaleDiagnostics

/// What a script may change under any name, found out when it is first asked for: most configs are
/// literals, and nobody has to know.
final class MutationFacts {
  private let declarations: DeclarationTable
  private let functions: FunctionTable
  private var changes: ChangeTable
  private var isFound = false
  private lazy var saysArguments = TextFinder([Array("arguments".utf8)])
    .isFound(in: declarations.bytes[...])

  init(_ declarations: DeclarationTable, _ functions: FunctionTable) {
    self.declarations = declarations
    self.functions = functions
    changes = declarations.changes
  }

  private func find() {
    guard !isFound else { return }
    isFound = true
    var table = declarations
    table.spreadMutations(functions)
    changes = table.changes
  }

  /// Whether something puts other properties into what a variable holds.
  func isMutated(_ name: String) -> Bool {
    find()
    return changes.isMutated(name)
  }

  /// Whether something changes what was passed, by `arguments[0] = …`.
  var areArgumentsMutated: Bool { saysArguments && isMutated("arguments") }

  /// The same, but for what objects do to themselves by their own methods.
  func isMutatedFromOutside(_ name: String) -> Bool {
    find()
    return changes.mutated.contains(ExactText(name))
  }

  /// Whether a member of `this` is changed.
  func isOwnMutated(_ name: String) -> Bool {
    find()
    return changes.setsAnyOwn || changes.ownMutated.contains(ExactText(name))
  }
}
