internal import LocaleSyntax

/// The private names of a class: those that it declares, and those that are used in it.
struct PrivateNames {
  enum Kind { case getter, setter, other }
  var declared: [String: [(kind: Kind, isStatic: Bool)]] = [:]
  var used: [String: Int] = [:]

  /// Whether a name may be declared: a second time only as the other accessor.
  mutating func declare(_ name: String, _ kind: Kind, isStatic: Bool) -> Bool {
    let before = declared[name] ?? []
    declared[name] = before + [(kind, isStatic)]
    guard let first = before.first else { return true }
    return before.count == 1 && first.isStatic == isStatic
      && (first.kind == .getter && kind == .setter || first.kind == .setter && kind == .getter)
  }
}

/// Classes: what they make is not followed, but what is wrong in them keeps all of the script from running.
extension ScriptParser {
  mutating func usePrivateName(_ name: String) throws(Unreadable) {
    guard !privateNames.isEmpty else { throw Unreadable(token: index) }
    privateNames[privateNames.count - 1].used[name] = index
  }

  mutating func parseClass(isDeclaration: Bool) throws(Unreadable) -> Expression {
    let saved = self
    // Types are not read.
    guard !isTypeScript else { return try skipClass() }
    do {
      return try nested { (parser) throws(Unreadable) in
        try parser.readClass(isDeclaration: isDeclaration)
      }
    } catch {
      guard error.isUnknown else { throw error }
      self = saved
      return try skipClass()
    }
  }

  private mutating func skipClass() throws(Unreadable) -> Expression {
    var token = next(index)
    while let kind = tokens.kind(token), kind != .openBrace {
      if kind == .semicolon { throw Unreadable(token: token) }
      token = next(tokens.closing(of: token) ?? token)
    }
    guard let end = tokens.closing(of: token) else { throw Unreadable(token: token) }
    return try takeOpaque(through: end)
  }

  private mutating func readClass(isDeclaration: Bool) throws(Unreadable) -> Expression {
    let first = index
    let wasStrict = isStrict
    context.isStrict = true
    defer { context.isStrict = wasStrict }
    advance()
    if kind == .identifier, !isWord("extends") {
      _ = try takeBinding()
    } else if isDeclaration {
      throw Unreadable(token: index)
    }
    let extends = takeWord("extends")
    if extends { _ = try parseUnary() }
    privateNames.append(PrivateNames())
    try expect(.openBrace)
    var constructors = 0
    while !take(.closeBrace) {
      if take(.semicolon) { continue }
      if try readMember(extends: extends) { constructors += 1 }
      if constructors > 1 { throw Unreadable(token: index) }
    }
    let names = privateNames.removeLast()
    for (name, token) in names.used where names.declared[name] == nil {
      guard !privateNames.isEmpty else { throw Unreadable(token: token) }
      privateNames[privateNames.count - 1].used[name] = token
    }
    return try expression(.opaque, from: first)
  }

  /// A member of a class.
  private struct ClassMember {
    var isStatic = false
    var isAsync = false
    var isGenerator = false
    var accessor: PrivateNames.Kind?
    var name: String?
    var isPrivate = false

    var isSpecial: Bool { isAsync || isGenerator || accessor != nil }
  }

  /// Whether what stands at a token goes on with a member, rather than ends a field.
  private func continuesMember(_ token: Int) -> Bool {
    switch tokens.kind(token) {
    case .openParen, .assign, .semicolon, .closeBrace, nil: false
    default: true
    }
  }

  /// Reads a member, and says whether it is the constructor.
  private mutating func readMember(extends: Bool) throws(Unreadable) -> Bool {
    let first = index
    var member = ClassMember()
    if isWord("static"), continuesMember(next(index)) {
      advance()
      if kind == .openBrace {
        try readStaticBlock()
        return false
      }
      member.isStatic = true
    }
    if isWord("async"), continuesMember(next(index)), !hasLineBreak(before: next(index)) {
      advance()
      member.isAsync = true
    }
    if isStar {
      advance()
      member.isGenerator = true
    }
    if !member.isAsync, !member.isGenerator, isWord("get") || isWord("set"), startsKey(next(index))
    {
      member.accessor = isWord("get") ? .getter : .setter
      advance()
    }
    try readKey(of: &member)
    if kind == .openParen { return try readMethod(member, extends: extends, from: first) }
    guard !member.isSpecial else { throw Unreadable(token: index) }
    try readField(member)
    return false
  }

  private mutating func readKey(of member: inout ClassMember) throws(Unreadable) {
    guard kind == .identifier, text(index).hasPrefix("#") else {
      if case .text(let key) = try parseKey() {
        member.name = String(decoding: key, as: UTF16.self)
      }
      return
    }
    let name = text(index)
    if name.utf8.contains(UInt8(ascii: "\\")) { throw Unreadable(token: index, isUnknown: true) }
    let isNew = privateNames[privateNames.count - 1].declare(
      name, member.accessor ?? .other, isStatic: member.isStatic)
    guard isNew, name != "#constructor" else { throw Unreadable(token: index) }
    member.isPrivate = true
    advance()
  }

  private mutating func readMethod(
    _ member: ClassMember, extends: Bool, from first: Int
  ) throws(Unreadable) -> Bool {
    let isConstructor = !member.isStatic && member.name == "constructor"
    if isConstructor && member.isSpecial || member.isStatic && member.name == "prototype" {
      throw Unreadable(token: index)
    }
    var inner = context.ofFunction
    inner.isAsync = member.isAsync
    inner.isGenerator = member.isGenerator
    inner.hasSuper = true
    inner.hasSuperCall = isConstructor && extends
    let function = try parseMethod(from: first, inner)
    if let accessor = member.accessor {
      try checkAccessor(function, isGetter: accessor == .getter)
    }
    return isConstructor
  }

  private mutating func readField(_ member: ClassMember) throws(Unreadable) {
    if member.name == "constructor" || member.isStatic && member.name == "prototype" {
      throw Unreadable(token: index)
    }
    if take(.assign) {
      contexts.append(context.ofField)
      defer { contexts.removeLast() }
      _ = try parseAssignment()
    }
    try endStatement()
  }

  private mutating func readStaticBlock() throws(Unreadable) {
    contexts.append(context.ofField)
    defer { contexts.removeLast() }
    try EarlyErrors.check(script: try parseBlock(), isStrict: true)
  }
}
