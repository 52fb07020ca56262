internal import LocaleDiagnostics
internal import LocaleSyntax

/// Reads one script for what it sets, calls and loads.
///
/// It walks over the tokens, works out where each assignment and call leads by following constants
/// (`a[o + 'Config']` with `o` bound to `'crmPlugin'`), and reads only the values that matter.
struct ScriptReader {
  let item: ScanItem
  let names: ScanNames
  let finder: TextFinder
  let elementFinder: TextFinder
  var parser: Parser
  let functions: FunctionTable
  let declarations: DeclarationTable
  let mutations: MutationFacts
  /// The braces that are open around the current token; with them the arrows of functions whose
  /// expression is followed.
  var blocks: [Int] = []
  /// The calls that are followed into their functions, by the bodies of these.
  var openCalls: [Int: OpenCall] = [:]
  /// What functions return, by their bodies, and where they are called.
  var returns: [Int: [ReturnedValue]] = [:]
  var callSites: [Int: [Int]?] = [:]
  /// Where names stand, once that was asked.
  var namePlaces: NamePlaces?
  /// How many literals were looked for that have members behind them.
  var literalSearches = 0
  /// How many functions, called at once or not, are open around the current token.
  private(set) var functionsAround = 0
  /// How many of them are not called where they are written.
  private(set) var uncalledFunctions = 0
  /// The innermost bracket of any kind that is open around the current token.
  var brackets: [Int] = []
  var records: [Record] = []
  var callRecords: [CallRecord] = []
  var loaderRecords: [LoaderRecord] = []
  var exportNodes: [UInt32] = []
  var exportDiagnostics: [Diagnostic] = []
  /// Values already read, by their first token.
  var valueCache: [Int: (value: Parser.Operand, end: Int)] = [:]
  private var tokensRead = 0
  /// The values whose names are followed, and those for which that is going on.
  var followed: Set<UInt32> = []
  var following: Set<UInt32> = []
  /// How many expressions were followed for what they are worth.
  var evaluations = 0
  /// What parameters are worth in every call of their functions, by the tokens that name them.
  var parameterValues: [Int: ConstantValue] = [:]
  /// The last `case` before the current token, by the brace of its `switch`.
  var caseLabels: [Int: CaseLabel] = [:]
  /// What blocks end, by their braces.
  var exits: [Int: Exit] = [:]
  /// The configs that variables hold, by the tokens that declare these.
  var aliases: [Int: String] = [:]
  /// When functions are called first, by their braces.
  var calls: [Int: ExecutionMoment?] = [:]
  /// Declarations of a config's name that no page ever sees.
  var shadows: [ConfigShadow] = []
  /// Objects with the button's data under the name of a function.
  var functionObjects: [NamedPlace] = []
  /// What the script does with the elements of the button.
  var elementUses: [ElementUse] = []
  /// Whether the script is a module, once that was asked.
  var isKnownModule: Bool?
  /// Where those are declared that are noted.
  var shadowed: Set<Int> = []
  /// Constants that hold the address of the button's code.
  var addressNames: Set<String> = []
  /// What stands between the literals of one text that are written in unlike ways.
  var joints: [Range<Int>] = []
  /// Scripts and pages that stand in literals of this one.
  private(set) var embedded: [ScanItem] = []

  /// How many loaders are noted: a page has one, and no page has more than these.
  static let mostLoaders = 100

  /// How many blocks are looked through for a name: beyond, a name means nothing known.
  static let deepestBlocks = 64

  /// Asked for each token of a script: it must cost no reference.
  @inline(__always)
  var tokens: TokenList { parser.tokens }

  /// An assignment as it was found; views come when the tree is complete.
  struct Record {
    var steps: [ConstantValue.Step]
    var effect: ConfigAssignment.Effect
    var value: Parser.Operand
    /// The text that a `JSON.parse('…')` reads.
    var json: UInt32?
    var first: Int
    var last: Int
    var blocks: [ConfigAssignment.Block]
    var scope: ConfigAssignment.Scope
    /// The innermost function around it that is not called where it is written; -1 where none is.
    var function: Int
  }

  struct CallRecord {
    var steps: [ConstantValue.Step]
    var arguments: [UInt32]
    var first: Int
    var last: Int
  }

  struct LoaderRecord {
    var form: LoaderSyntax.Form
    var span: ClosedRange<Int>
    /// The object that the loader hands its identity over in.
    var object: UInt32?
    /// The token of the address.
    var source: Int?
    /// The token that starts to load it; `nil` where that happens at no known time.
    var start: Int?
    /// Whether its function gets as many values as it has parameters.
    var isBalanced = true
    /// Whether anything calls its function.
    var isCalled = true
  }

  init(_ item: ScanItem, _ scanner: SourceScanner) {
    self.item = item
    names = scanner.names
    finder = scanner.finder
    elementFinder = scanner.elementFinder
    parser = Parser(item.source, tokens: Lexer.tokenize(item.source))
    parser.keepsNames = true
    let text = item.source.bytes[...]
    let isConcerned = finder.isFound(in: text) || elementFinder.isFound(in: text)
    let idle = Parser(item.source, tokens: TokenList(pairsBrackets: true))
    functions = FunctionTable(isConcerned ? parser : idle)
    declarations = DeclarationTable(
      isConcerned ? parser : idle, of: item.source.bytes, functions, configs: names.configs)
    mutations = MutationFacts(declarations, functions)
  }

  /// Reads the script.
  mutating func read() -> SourceScan {
    var result = SourceScan(path: item.source.path)
    if item.isFile { findExports() }
    if finder.isFound(in: item.source.bytes[...]) {
      findSnippets()
      findAliases()
      walk()
      findTexts()
    }
    result.joints = joints
    if item.isText, isProse { return result }
    if elementFinder.isFound(in: item.source.bytes[...]) { findElements() }
    for node in exportNodes { followNames(in: node) }
    let tree = SyntaxTree(
      source: item.source, tokens: parser.tokens, nodes: parser.nodes, rootNode: Node.none,
      diagnostics: [])
    result.assignments = records.compactMap { assignment($0, tree) }
    result.shadows = shadows
    result.functionObjects = functionObjects
    result.calls = callRecords.map { call($0, tree) }
    result.loaders = loaders(tree, result.assignments)
    result.elementUses = elementUses
    result.exports = exportNodes.map { ValueSyntax(tree: tree, node: $0) }
    result.exportDiagnostics = exportDiagnostics
    result.diagnostics = item.isPart && isUnclosed ? [] : parser.diagnostics
    for index in result.assignments.indices {
      let range = result.assignments[index].range
      result.assignments[index].isFromLoader = result.loaders.contains {
        $0.form == .snippet && $0.range.contains(range.lowerBound)
      }
    }
    if let dead = deadScript() { result.deadScripts.append(dead) }
    result.comments = tree.comments
    noteElementLanguage(in: &result)
    return result
  }

  /// Whether a bracket is never closed: of a part of a text, nothing says that it is wrong.
  private var isUnclosed: Bool {
    (0..<tokens.count).contains {
      tokens.kind($0)?.isOpening == true && tokens.closing(of: $0) == nil
    }
  }

  mutating func embed(_ item: ScanItem) { embedded.append(item) }

  // MARK: - The walk

  private mutating func walk() {
    for token in 0..<parser.tokens.count {
      guard let kind = parser.tokens.kind(token) else { return }
      if kind.isOpening, tokens.closing(of: token) != nil { brackets.append(token) }
      if kind.isClosing, let open = tokens.opening(of: token), brackets.last == open {
        brackets.removeLast()
      }
      switch kind {
      case .openBrace:
        blocks.append(token)
        countFunction(of: token, by: 1)
      case .closeBrace:
        if let open = tokens.opening(of: token), blocks.last == open {
          blocks.removeLast()
          countFunction(of: open, by: -1)
        }
      case .identifier:
        noteCase(token)
        noteEndOfCase(token)
      case .assign: readAssignment(token, .replaces)
      case .orAssign, .nullishAssign: readAssignment(token, .fillsIn)
      case .openParen:
        readCall(token)
        readMerge(token)
      default: break
      }
    }
  }

  private mutating func countFunction(of brace: Int, by step: Int) {
    guard let function = functions.functions[brace] else { return }
    functionsAround += step
    if !function.isCalledAtOnce { uncalledFunctions += step }
  }

  /// Reads the value that starts at a token, once.
  mutating func value(at start: Int) -> (value: Parser.Operand, end: Int) {
    // What a function makes of its arguments is another value for each call.
    let isFresh = openCalls.values.contains { $0.hasParameters }
    if !isFresh, let known = valueCache[start] { return known }
    // Assignments in assignments could have the same tokens read again and again.
    guard tokensRead < 8 * tokens.count + 100_000 else { return (parser.missingOperand(), start) }
    let known = parser.diagnostics.count
    parser.isUnclosedReported = false
    parser.isDamaged = false
    parser.move(to: start)
    let value = parser.parseExpression()
    let result = (value, parser.index)
    if isFresh {
      parser.diagnostics.removeLast(parser.diagnostics.count - known)
    } else {
      valueCache[start] = result
    }
    tokensRead += parser.index - start
    return result
  }
}
