/// A statement of a script.
struct Statement: Sendable {
  var kind: Kind
  /// Its first and its last token.
  var tokens: ClosedRange<Int>

  indirect enum Kind: Sendable {
    /// What does nothing, such as a type.
    case empty
    case expression(Expression)
    case variables(Variables)
    case function(FunctionSyntax)
    /// A class, which is not followed.
    case declaredClass(String)
    /// The names that an import brings.
    case imports([String])
    /// `export default`
    case export(Expression)
    case block([Statement])
    case condition(Expression, Statement, Statement?)
    case loop(Loop)
    case iteration(Iteration)
    case choice(Expression, [Case])
    case returns(Expression?)
    case throwing(Expression)
    case breaks(String?)
    case continues(String?)
    case attempt([Statement], Handler?, finally: [Statement]?)
    case labelled(String, Statement)
  }

  /// `var`, `let` and `const`.
  enum VariableKind: Sendable { case function, block, constant }

  /// A declaration of variables.
  struct Variables: Sendable {
    var kind: VariableKind
    var declarators: [(pattern: Pattern, value: Expression?)]
  }

  /// `for (;;)`, `while` and `do`.
  struct Loop: Sendable {
    var start: Statement?
    var condition: Expression?
    var step: Expression?
    var body: Statement
    var runsFirst = false
  }

  /// `for … of` and `for … in`.
  struct Iteration: Sendable {
    /// The kind of the variable; `nil` where something else is assigned to.
    var kind: VariableKind?
    var pattern: Pattern
    var isOverKeys: Bool
    var source: Expression
    var body: Statement
  }

  /// A case of `switch`; without a value the default.
  struct Case: Sendable {
    var value: Expression?
    var body: [Statement]
  }

  /// `catch`
  struct Handler: Sendable {
    var parameter: Pattern?
    var body: [Statement]
  }
}

/// A function of a script.
struct FunctionSyntax: Sendable {
  /// The name that it declares or is known by inside itself.
  var name: String?
  var parameters: [PatternElement] = []
  var body: [Statement] = []
  /// The value of an arrow without braces.
  var value: Expression?
  var isArrow = false
  /// Whether it is a method of an object, a getter or a setter.
  var isMethod = false
  /// Whether it is a generator, or waits for something.
  var isSuspended = false
  var isAsync = false
  var isGenerator = false
  var isStrict = false
  var usesArguments = false
  /// The number of the script that it stands in.
  var script: Int
  /// Its first and its last token.
  var tokens: ClosedRange<Int>

  /// Whether its parameters are names alone.
  var hasSimpleParameters: Bool {
    parameters.allSatisfy {
      if case .name = $0.pattern { $0.fallback == nil && !$0.isRest } else { false }
    }
  }
}

/// A script that was read.
struct ScriptSyntax: Sendable {
  var statements: [Statement]
  var isStrict: Bool
}

extension Statement {
  /// The statements in it.
  var parts: [Statement] {
    switch kind {
    case .block(let statements): statements
    case .condition(_, let positive, let negative): [positive] + [negative].compactMap { $0 }
    case .loop(let loop): [loop.start].compactMap { $0 } + [loop.body]
    case .iteration(let iteration): [iteration.body]
    case .choice(_, let cases): cases.flatMap { $0.body }
    case .attempt(let body, let handler, let finally):
      body + (handler?.body ?? []) + (finally ?? [])
    case .labelled(_, let body): [body]
    default: []
    }
  }

  /// The names that it declares for what comes after it.
  var declaredNames: [String] {
    switch kind {
    case .variables(let variables): variables.declarators.flatMap { $0.pattern.names }
    case .declaredClass(let name): [name]
    case .imports(let names): names
    default: []
    }
  }

  /// Whether it may end what is around it: a function, a loop, or by throwing the script.
  func leaves(inLoop: Bool = false, inChoice: Bool = false) -> Bool {
    func any(_ statements: [Statement]) -> Bool {
      statements.contains { $0.leaves(inLoop: inLoop, inChoice: inChoice) }
    }
    switch kind {
    case .returns, .throwing: return true
    case .breaks(let label): return label != nil || !inLoop && !inChoice
    case .continues(let label): return label != nil || !inLoop
    case .block(let statements): return any(statements)
    case .condition(_, let positive, let negative):
      return any([positive] + [negative].compactMap { $0 })
    case .loop(let loop): return loop.body.leaves(inLoop: true)
    case .iteration(let iteration): return iteration.body.leaves(inLoop: true)
    case .choice(_, let cases):
      return cases.contains { part in
        part.body.contains { $0.leaves(inLoop: inLoop, inChoice: true) }
      }
    case .attempt(let body, let handler, let finally):
      return any(body) || any(handler?.body ?? []) || any(finally ?? [])
    case .labelled(_, let body): return body.leaves(inLoop: inLoop, inChoice: inChoice)
    default: return false
    }
  }
}
