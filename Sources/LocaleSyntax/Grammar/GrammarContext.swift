/// What the code around a place allows there: the parameters of the grammar, and the early errors that
/// hang on what is open.
struct GrammarContext {
  /// What `await` is.
  enum Await { case name, expression, reserved }

  var isStrict = false
  var isModule = false
  var await = Await.name
  /// Whether `yield` is an expression.
  var isGenerator = false
  var allowsReturn = false
  var allowsNewTarget = false
  var allowsSuperProperty = false
  var allowsSuperCall = false
  /// Whether private names may be known here.
  var isInClass = false
  var isInLoop = false
  /// Whether a `break` has something to end.
  var isBreakable = false
  /// How many of the open labels belong to functions around this one.
  var labelBase = 0

  /// The context of the parameters and the body of a function in this one.
  func function(isAsync: Bool, isGenerator: Bool, labels: Int) -> GrammarContext {
    var result = GrammarContext()
    result.isStrict = isStrict
    result.isModule = isModule
    result.isInClass = isInClass
    result.await = isAsync ? .expression : isModule ? .reserved : .name
    result.isGenerator = isGenerator
    result.allowsReturn = true
    result.allowsNewTarget = true
    result.labelBase = labels
    return result
  }

  /// The context of the body of an arrow function in this one.
  func arrow(isAsync: Bool, labels: Int) -> GrammarContext {
    var result = function(isAsync: isAsync, isGenerator: false, labels: labels)
    result.allowsNewTarget = allowsNewTarget
    result.allowsSuperProperty = allowsSuperProperty
    result.allowsSuperCall = allowsSuperCall
    return result
  }

  /// The context of a method's parameters and body in this one.
  func method(
    isAsync: Bool, isGenerator: Bool, isConstructor: Bool, labels: Int
  ) -> GrammarContext {
    var result = function(isAsync: isAsync, isGenerator: isGenerator, labels: labels)
    result.allowsSuperProperty = true
    result.allowsSuperCall = isConstructor
    return result
  }
}
