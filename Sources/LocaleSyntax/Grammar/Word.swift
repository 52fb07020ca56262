/// The words that mean something in ECMAScript, reserved or only in their places (ECMA-262, 12.7.2).
enum Word: String {
  // Reserved everywhere.
  case `break`, `case`, `catch`, `class`, const, `continue`, debugger, `default`, delete, `do`,
    `else`
  case `enum`, export, extends, `false`, finally, `for`, function, `if`, `import`, `in`, instanceof
  case new, null, `return`, `super`, `switch`, this, `throw`, `true`, `try`, typeof, `var`, void
  case `while`, with
  // Reserved in strict code.
  case implements, interface, `let`, package, `private`, protected, `public`, `static`, yield
  // Names that have a meaning in some place.
  case accessor, arguments, `as`, assert, async, await, constructor, `defer`, eval, from, get, meta,
    of
  case set, source, target, using
  // What other languages that compile to scripts add.
  case abstract, component, declare, hook, infer, `is`, keyof, module, namespace, opaque, override
  case readonly, satisfies, type

  /// The longest of them.
  static let longest = 11

  /// Whether it names nothing in any code.
  var isReserved: Bool {
    switch self {
    case .break, .case, .catch, .class, .const, .continue, .debugger, .default, .delete, .do, .else,
      .enum, .export, .extends, .false, .finally, .for, .function, .if, .import, .in, .instanceof,
      .new, .null, .return, .super, .switch, .this, .throw, .true, .try, .typeof, .var, .void,
      .while,
      .with:
      true
    default: false
    }
  }

  /// Whether it names nothing in strict code.
  var isReservedInStrictCode: Bool {
    switch self {
    case .implements, .interface, .let, .package, .private, .protected, .public, .static, .yield:
      true
    default: isReserved
    }
  }

  /// Whether another language than ECMAScript gives it a meaning before or after a type or a name.
  var isOfOtherLanguage: Bool {
    switch self {
    case .abstract, .accessor, .as, .component, .declare, .enum, .hook, .implements, .infer,
      .interface, .is, .keyof, .module, .namespace, .opaque, .override, .private, .protected,
      .public,
      .readonly, .satisfies, .static, .type:
      true
    default: false
    }
  }
}
