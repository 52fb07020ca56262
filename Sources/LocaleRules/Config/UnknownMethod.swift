internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// A call that the button does not know.
struct UnknownMethod: Rule {
  private static let meta = "setMeta"

  func check(_ file: FileContext, into findings: inout Findings) {
    for call in file.document.scan?.calls ?? [] {
      for name in WidgetName.allCases {
        if call.receiver == name.function, call.method == nil {
          call.arguments.first.flatMap(TextValue.init).map { check($0, into: &findings) }
        } else if call.receiver == name.function {
          checkProperty(call, into: &findings)
        } else if call.receiver == name.meta {
          checkMeta(call, name, into: &findings)
        }
      }
    }
  }

  /// `crmPlugin.init()`: the function has no methods but those of every function. Names that it can be
  /// called with are reported as `wrong-object`.
  private func checkProperty(_ call: CallSyntax, into findings: inout Findings) {
    guard let method = call.method, let range = call.methodRange, method != Self.meta,
      MethodSchema.named(method) == nil, !Self.functionMembers.contains(method)
    else { return }
    let known = MethodSchema.all.map { $0.name }
    let nearest = MeantMethod.nearest(to: method, among: known)
    findings.report(
      at: range, Self.notAMethod(.code(call.receiver), .quoted(method)),
      help: nearest.map { Self.instead(.code("\(call.receiver)('\($0.name)')")) }
        ?? Self.known(.codes(known)))
  }

  /// What every function has (ECMA-262, 20.2.3 and 20.1.3), and the queue of the button's stub.
  private static let functionMembers: Set<String> = [
    "call", "apply", "bind", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf",
    "propertyIsEnumerable", "toLocaleString", "q",
  ]

  /// The meta object has one method. Those of the function are reported as `wrong-object`.
  private func checkMeta(
    _ call: CallSyntax, _ name: WidgetName, into findings: inout Findings
  ) {
    guard let method = call.method, let range = call.methodRange, method != Self.meta,
      MethodSchema.named(method) == nil
    else { return }
    let message = Self.unknownToMeta(.code(call.receiver), .quoted(method))
    if Suggestion.nearest(to: method, among: [Self.meta]) != nil {
      findings.report(
        at: range, message,
        fixes: [.writing(Self.meta, .safe, edits: [TextEdit(range, Self.meta)])])
    } else if let meant = MeantMethod.nearest(to: method, among: MethodSchema.all.map { $0.name }) {
      findings.report(
        at: range, message, help: Self.instead(.code("\(name.function)('\(meant.name)')")))
    }
  }

  /// Names of events may be joined by a bar; each is judged in its place.
  private func check(_ name: TextValue, into findings: inout Findings) {
    var offset = 0
    let parts = name.text.split(separator: "|", omittingEmptySubsequences: false)
    // Only events can be waited for together.
    let known = MethodSchema.all.filter { parts.count == 1 || $0.argument == .callback }
      .map { $0.name }
    for part in parts {
      let range = offset..<(offset + part.utf8.count)
      offset = range.upperBound + 1
      guard part != Self.meta, !known.contains(where: { $0.utf8.elementsEqual(part.utf8) })
      else { continue }
      report(String(part), at: range, of: name, known, into: &findings)
    }
  }

  private func report(
    _ part: String, at range: Range<Int>, of name: TextValue, _ known: [String],
    into findings: inout Findings
  ) {
    let nearest = MeantMethod.nearest(to: part, among: known)
    findings.report(
      at: part.isEmpty ? name.range : name.mapped.fileRange(of: range),
      part.isEmpty ? Self.nameless() : Self.unknown(.quoted(part)),
      help: nearest == nil ? Self.known(.codes(known)) : nil,
      fixes: nearest.map { nearest in
        [
          .writing(
            nearest.name, nearest.isSpelling ? .safe : .unsafe,
            edits: [name.replacement(of: range, with: nearest.name)])
        ]
      } ?? [])
  }
}

extension UnknownMethod {
  static let unknown = Phrase("unknown-method.unknown") { name in
    "the button does not know \(name)"
  }

  static let nameless = Phrase("unknown-method.nameless", "the button is called without a name")

  static let unknownToMeta = Phrase("unknown-method.unknown-to-meta") { object, name in
    "\(object) does not know \(name)"
  }

  static let notAMethod = Phrase("unknown-method.not-a-method") { function, name in
    "\(function) is a function without a method \(name): it is called with the name of what it is to do"
  }

  static let instead = Phrase("unknown-method.instead") { code in "write \(code)" }

  static let known = Phrase("unknown-method.known") { names in "what it knows here is \(names)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unknown-method", .error,
    summary: "a call that the button does not know",
    explanation: """
      crmPlugin('name') runs a method or waits for an event. A name that the button does not know \
      does nothing, now and for ever, and no error says so.
      """,
    messages: [
      MessageForm(unknown), MessageForm(nameless), MessageForm(unknownToMeta),
      MessageForm(notAMethod),
    ],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {}; crmPlugin('⟦runChatShw⟧');",
        good: "window.crmPluginConfig = {}; crmPlugin('runChatShow');", isFixed: true)
    ])
}
