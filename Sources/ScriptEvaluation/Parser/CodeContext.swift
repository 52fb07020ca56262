/// What code may hold by the function or the class around it.
struct CodeContext {
  /// Whether it is strict.
  var isStrict = false
  /// Whether `await` waits, and whether it is no name either.
  var isAsync = false
  var bansAwait = false
  /// Whether `yield` is an operator.
  var isGenerator = false
  /// Whether it stands among the parameters of the function, where nothing is waited for.
  var isParameter = false
  /// Whether `arguments` and what waits stand in it.
  var usesArguments = false
  var suspends = false
  /// Whether `arguments` must not stand in it: the values of a class's fields.
  var bansArguments = false
  /// Whether `super.x`, `super()` and `new.target` may stand in it.
  var hasSuper = false
  var hasSuperCall = false
  var hasNewTarget = false

  /// That of an arrow in it.
  var ofArrow: CodeContext {
    var result = self
    result.isAsync = false
    result.isGenerator = false
    result.isParameter = false
    result.usesArguments = false
    result.suspends = false
    return result
  }

  /// That of another function in it.
  var ofFunction: CodeContext { CodeContext(isStrict: isStrict, hasNewTarget: true) }

  /// That of the value of a class's field, or of its static block.
  var ofField: CodeContext {
    CodeContext(
      isStrict: true, bansAwait: true, bansArguments: true, hasSuper: true, hasNewTarget: true)
  }
}

/// The words that are no names in strict code (ECMA-262, 12.7.2 and 13.1.1).
enum StrictWords {
  private static let words: Set<String> = [
    "implements", "interface", "let", "package", "private", "protected", "public", "static",
    "yield",
  ]

  /// Whether a word is none of the names there.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a name cannot be given anything there.
  static func refuses(target name: String) -> Bool { name == "eval" || name == "arguments" }
}
