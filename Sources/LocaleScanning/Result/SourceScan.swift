public import LocaleDiagnostics
public import LocaleSyntax

/// What a script or a page sets, calls and loads. Everything is in document order.
public struct SourceScan: Sendable {
  /// The path of the file.
  public let path: String

  /// Every place that sets a config.
  public internal(set) var assignments: [ConfigAssignment] = []

  /// Variables of scripts that bear the name of a config and are none, because nobody else sees them.
  public internal(set) var shadows: [ConfigShadow] = []

  /// Scripts with a config that never run.
  public internal(set) var deadScripts: [DeadScript] = []

  /// Every call of the functions and objects looked for.
  public internal(set) var calls: [CallSyntax] = []

  /// Where an object with the button's data is put under the name of one of the functions.
  public internal(set) var functionObjects: [NamedPlace] = []

  /// The vendor's loaders.
  public internal(set) var loaders: [LoaderSyntax] = []

  /// The language of `<html lang="…">`.
  public internal(set) var pageLanguage: MappedText?

  /// Where the language of `<html lang="…">` stands that only running the page could tell.
  public internal(set) var pageLanguageHole: Range<Int>?

  /// What the page does with the elements that the button puts on it.
  public internal(set) var elementUses: [ElementUse] = []

  /// The comments of the page and of its scripts.
  public internal(set) var comments: [CommentSyntax] = []

  /// Objects that a script is or exports: `export default {…}`, `module.exports = {…}`, or nothing but
  /// a literal.
  public internal(set) var exports: [ValueSyntax] = []

  /// What is wrong with those objects, of which only their contents tell whether they matter.
  package internal(set) var exportDiagnostics: [Diagnostic] = []

  /// What is wrong with the values and arguments found. The rest of a script is not judged.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// What stands between two literals of one text that are written in unlike ways, such as `' + "`: a text
  /// that is written across it begins in one way and ends in another.
  package internal(set) var joints: [Range<Int>] = []

  init(path: String) { self.path = path }

  /// Whether there is nothing that anybody looked for.
  public var isEmpty: Bool {
    assignments.isEmpty && calls.isEmpty && loaders.isEmpty && shadows.isEmpty
      && functionObjects.isEmpty && !deadScripts.contains { $0.holdsLoader }
  }

  mutating func append(_ other: SourceScan) {
    assignments += other.assignments
    calls += other.calls
    functionObjects += other.functionObjects
    shadows += other.shadows
    deadScripts += other.deadScripts
    loaders += other.loaders
    comments += other.comments
    exports += other.exports
    exportDiagnostics += other.exportDiagnostics
    diagnostics += other.diagnostics
    elementUses += other.elementUses
    joints += other.joints
    pageLanguage = pageLanguage ?? other.pageLanguage
    pageLanguageHole = pageLanguageHole ?? other.pageLanguageHole
  }

  /// Brings everything into document order and drops what was found twice.
  mutating func sort() {
    assignments.sort { $0.range.lowerBound < $1.range.lowerBound }
    calls.sort { $0.range.lowerBound < $1.range.lowerBound }
    loaders.sort { $0.range.lowerBound < $1.range.lowerBound }
    elementUses.sort { $0.range.lowerBound < $1.range.lowerBound }
    comments.sort { $0.range.lowerBound < $1.range.lowerBound }
    var seen: Set<Diagnostic> = []
    diagnostics = diagnostics.filter { seen.insert($0).inserted }
    diagnostics.sort { $0.location.range.lowerBound < $1.location.range.lowerBound }
  }
}

/// A global's name where it stands.
public struct NamedPlace: Sendable, Hashable {
  /// The name.
  public let name: String

  /// Where it stands in the file.
  public let range: Range<Int>
}

extension SourceScan {
  /// Takes account of the branches that a template engine chooses between.
  mutating func addBranches(of bytes: [UInt8], isComponent: Bool) {
    guard assignments.count + loaders.count > 0 else { return }
    let found = TemplateBranches(bytes, isComponent: isComponent)
    guard !found.branches.isEmpty else { return }
    let around = found.blocks(around: assignments.map { $0.range.lowerBound })
    for (index, blocks) in around.enumerated() where !blocks.isEmpty {
      assignments[index].blocks = (assignments[index].blocks + blocks).inOrder
    }
    for (index, blocks) in found.blocks(around: loaders.map { $0.range.lowerBound }).enumerated() {
      loaders[index].blocks = (loaders[index].blocks + blocks).inOrder
    }
  }
}

extension [ConfigAssignment.Block] {
  fileprivate var inOrder: Self { sorted { $0.offset < $1.offset } }
}
