internal import LocaleDiagnostics
package import LocaleScanning
internal import LocaleSyntax

/// What the scripts of a file make of some globals, as far as their text alone says it.
package struct ScriptEvaluation {
  /// What comes of it.
  package enum Outcome: Sendable, Hashable {
    /// None of the globals is set.
    case nothing
    /// One of them is set. Parts of it may be dynamic, but not all of it.
    case global(String, EvaluatedValue)
    /// The file exports a value. Parts of it may be dynamic, but not all of it.
    case exported(EvaluatedValue)
    /// Only running the page could tell a property, by the names that lead to it, and its place.
    case dynamic([String], Range<Int>)
    /// It depends on the page which of several assignments counts.
    case several([Range<Int>])

    /// The outcome for who needs all of the value: dynamic where a part of it is.
    package var ofAll: Outcome {
      switch self {
      case .global(_, let value), .exported(let value):
        value.dynamicParts.first.map { .dynamic($0.path, $0.range) } ?? self
      case .nothing, .dynamic, .several: self
      }
    }
  }

  private var machine: Machine
  private let names: [String]
  private let assignments: [Range<Int>]
  /// Code of attributes that sets one of the globals when something happens.
  private var handlers: [Range<Int>] = []

  /// Evaluates scripts.
  ///
  /// - Parameters:
  ///   - scripts: The scripts of a page in its order, or a script alone.
  ///   - names: The globals that are asked for, the most important first.
  ///   - assignments: Where a scan finds that they are set, in the file.
  package static func outcome(
    of scripts: [PageScript], settingAny names: [String], at assignments: [Range<Int>]
  ) -> Outcome {
    let texts = Set(scripts.map { $0.text }).sorted()
    var found: [Outcome] = []
    for text in texts {
      let part = scripts.filter { $0.text == text }
      var evaluation = ScriptEvaluation(
        names,
        assignments.filter { place in
          part.contains {
            $0.source.map.fileRange(of: 0..<$0.source.bytes.count).contains(place.lowerBound)
          }
        })
      let outcome = evaluation.run(part)
      if case .dynamic = outcome { return outcome }
      if outcome != .nothing { found.append(outcome) }
    }
    if found.count > 1 { return .several(assignments) }
    return found.first ?? .nothing
  }

  private init(_ names: [String], _ assignments: [Range<Int>]) {
    self.names = names
    self.assignments = assignments
    machine = Machine(configs: Set(names), assignments: assignments)
  }

  // MARK: - Running

  private mutating func run(_ scripts: [PageScript]) -> Outcome {
    do {
      // Modules run when the page is read.
      for script in scripts where !script.isModule && !script.isHandler { try run(script) }
      for script in scripts where script.isModule && !script.isHandler { try run(script) }
      for script in scripts where script.isHandler {
        let span = script.source.map.fileRange(of: 0..<script.source.bytes.count)
        handlers += assignments.filter { span.contains($0.lowerBound) }
      }
      return try outcome()
    } catch {
      return .dynamic([], assignments.last ?? 0..<0)
    }
  }

  private mutating func run(_ text: PageScript) throws(Machine.Stop) {
    var parser = ScriptParser(text.source, number: machine.scripts.count, isModule: text.isModule)
    guard parser.tokens.count > 0 else { return }
    // A file that imports or exports is a module, or does not run.
    let isModule = text.isModule || text.text == 0 && isScript(text) && parser.importsOrExports
    if isModule, !text.isModule {
      parser = ScriptParser(text.source, number: machine.scripts.count, isModule: true)
    }
    machine.scripts.append(Machine.Script(parser: parser, map: text.source.map, isModule: isModule))
    machine.frame = Machine.Frame(
      scope: Machine.lexicals, receiver: isModule ? .undefined : .global,
      script: machine.scripts.count - 1)
    let all = 0...(parser.tokens.count - 1)
    guard let script = try? parser.parse() else {
      return machine.forget(all, at: machine.range(all))
    }
    if isModule { machine.openModule() }
    machine.frame.isStrict = script.isStrict
    try machine.runProgram(script.statements)
  }

  /// Whether a text is all of a file that is a script, not a part of a page.
  private func isScript(_ text: PageScript) -> Bool {
    switch FileFormat(path: text.source.path, bytes: text.source.bytes).reading {
    case .script: true
    case .page, .data: false
    }
  }

  // MARK: - What comes of it

  private mutating func outcome() throws(Machine.Stop) -> Outcome {
    for _ in 0..<8 {
      let values = names.map { (name: $0, value: machine.globalProperty($0, at: 0..<0)) }
        .filter { $0.value != .undefined }
      let waiting = machine.waitingSetters
      if !values.isEmpty {
        let settled = settled(values)
        if case .dynamic = settled { return settled }
        return waiting.isEmpty && handlers.isEmpty ? settled : .several(assignments)
      }
      if waiting.isEmpty, handlers.isEmpty { return exportedOutcome() }
      guard waiting.count == 1, handlers.isEmpty else { return .several(assignments) }
      try machine.runAlone(waiting[0])
    }
    return .dynamic([], assignments.last ?? 0..<0)
  }

  private mutating func settled(_ values: [(name: String, value: ScriptValue)]) -> Outcome {
    var found: [(name: String, value: EvaluatedValue)] = []
    for (name, value) in values {
      let value = machine.realize(value)
      if case .dynamic(let place) = value { return .dynamic([], place) }
      found.append((name, value))
    }
    guard let first = found.first else { return .nothing }
    let areAlike = found.allSatisfy { $0.value == first.value }
    return areAlike ? .global(first.name, first.value) : .several(assignments)
  }

  private mutating func exportedOutcome() -> Outcome {
    if let first = assignments.first { return .dynamic([], first) }
    guard let value = machine.exported.map({ machine.realize($0) }) else { return .nothing }
    if case .dynamic(let place) = value { return .dynamic([], place) }
    return .exported(value)
  }
}
