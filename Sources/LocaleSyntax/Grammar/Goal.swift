extension Recognizer {
  /// A production that is to be read, or the rest of one.
  enum Goal {
    // Statements.
    /// Statements up to the end of the text.
    case statementList
    /// Statements up to a brace, which ends them.
    case block
    /// The clauses of a `switch`.
    case clauses(Clauses)
    case statement(Place)
    case elseClause
    case whileClause
    /// `catch` or `finally`, and `finally` after `catch`.
    case handler, finalizer
    case popLabels(Int)
    /// The rest of a `for` after what stands first in its parentheses.
    case forInitialized(Initialization, isAwait: Bool)
    case forCondition, forUpdate

    // Declarations and patterns.
    case declarator(Declaration)
    case initializer(Declaration, isPattern: Bool)
    case nextDeclarator(Declaration)
    case bindingTarget(isLexical: Bool), bindingElement(isLexical: Bool)
    case bindingElements(isLexical: Bool), nextBindingElement(isLexical: Bool)
    case bindingProperties(isLexical: Bool), nextBindingProperty(isLexical: Bool)

    // Functions and classes.
    case formalParameters, parameters, nextParameter, functionBody
    /// What follows the name of a class; its elements.
    case classTail, classElements(hasHeritage: Bool)

    // Expressions.
    case expression(Flags), nextExpression(Flags, isSequence: Bool)
    case assignment(Flags)
    /// What follows an operand: an operator, an arrow, a question.
    case afterUnary(Flags, Operators)
    case colonOfConditional(Flags)
    /// The operand becomes an assignment.
    case assigned(Operand)
    case arrowBody(Flags, isAsync: Bool)
    /// The operand is nothing that could be assigned to.
    case plainOperand
    case unary
    case afterPrefix(Int), postfix(isUnary: Bool)
    case leftHandSide, suffixes(Suffixes)
    /// The operand becomes a member.
    case member
    case arguments, nextArgument, template
    case parenthesized, nextParenthesized(Element)
    case elements, nextElement(Element)
    case properties, nextProperty(Element)
    case propertyValue(Property)

    // Marks, and contexts.
    case semicolon
    case token(TokenKind), word(Word)
    case enter(GrammarContext)
  }

  /// Where a statement stands.
  enum Place {
    /// In a list, where declarations may stand, too.
    case list
    /// In an `if`, where browsers take a function, too.
    case branch
    /// In a loop or a `with`.
    case body
  }

  /// The clauses of a `switch` that were read.
  enum Clauses { case none, some, withDefault }

  /// What stands first in the parentheses of a `for`.
  enum Initialization { case nothing, declaration, expression }

  /// A `var`, `let`, `const` or `using`.
  struct Declaration {
    enum Kind { case `var`, `let`, const, using }
    var kind: Kind
    /// Whether it stands in the head of a `for`.
    var isHead = false
    var count = 0
    var hasInitializer = false
    var isPattern = false
    var isLexical: Bool { kind != .var }
  }

  /// The parameters of the grammar of expressions.
  struct Flags: OptionSet {
    let rawValue: UInt8
    /// `in` is an operator.
    static let `in` = Flags(rawValue: 1)
    /// What stands here may become a pattern, so that `{a = 1}` is no error yet.
    static let covers = Flags(rawValue: 2)
  }

  /// What was read of an expression of binary operators.
  struct Operators {
    /// Where the expression starts.
    var start: Int
    var isFirst = true
    var hasLogical = false
    var hasCoalescing = false
  }

  /// What was read of a member or call expression.
  struct Suffixes {
    /// How many `new` wait for their arguments.
    var news = 0
    var isOptional = false
  }

  /// What the last expression may be beside a value.
  struct Operand {
    /// Whether it may be assigned to as it stands.
    var isTarget = false
    /// Whether it may be an element of an assignment pattern, or one itself.
    var isPattern = false
    /// Whether it may be a binding, or a pattern of bindings.
    var isBinding = false
    /// Whether it is an object or an array without parentheses.
    var isLiteral = false
    /// Whether a value is assigned to it: `a = 1` in `[a = 1] = []`.
    var isAssigned = false
    /// Whether it may be the parameters of an arrow function.
    var isHead = false
    /// Whether it is the name `async`, or these parameters follow it.
    var isAsync = false
    /// Whether a unary operator stands before it.
    var isUnary = false
    /// The `=` of `{a = 1}`, which only patterns may hold.
    var openInitializer: Int?

    static let name = Operand(isTarget: true, isPattern: true, isBinding: true)
    static let member = Operand(isTarget: true, isPattern: true)
  }

  /// An open literal or parenthesis, and what it may still become (ECMA-262, 13.2.1 and 13.15.5).
  struct Cover {
    var open: Int
    var isPattern = true
    var isBinding = true
    var isTarget = true
    var count = 0
    var openInitializer: Int?
    /// Whether these are the arguments of `async`.
    var isAsync = false

    /// Notes an element.
    mutating func add(_ element: Operand) {
      isPattern = isPattern && element.isPattern
      isBinding = isBinding && element.isBinding
      isTarget = isTarget && element.isTarget && count == 0
      openInitializer = openInitializer ?? element.openInitializer
      count += 1
    }
  }

  /// An element of a literal or of parentheses.
  enum Element { case value, rest, method }

  /// A property of an object or an element of a class, as far as it was read.
  struct Property {
    var isInClass = false
    var isStatic = false
    var isAsync = false
    var isGenerator = false
    var isAccessor = false
    /// Whether its name may stand alone: `{a}`.
    var isShorthand = false
    var isConstructor = false
    var hasHeritage = false

    /// Whether only a method may follow.
    var isMethod: Bool { isAsync || isGenerator || isAccessor }
  }
}
