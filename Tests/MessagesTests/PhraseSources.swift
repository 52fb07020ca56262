import Foundation
import LocaleDiagnostics
import LocaleModel
import LocaleRules
import WidgetConfig

/// All phrases of the program: those that stand in the sources, and those that tables make.
enum PhraseSources {
  /// The values that English says, by the names of the phrases.
  static let places: [String: Set<Int>] = {
    var places = Dictionary(
      files.flatMap { phrases(in: $0) }, uniquingKeysWith: { first, _ in first })
    for id in tables { places[id] = [] }
    return places
  }()

  /// The phrases without values that are made of names.
  private static var tables: [String] {
    RuleRegistry.descriptors.flatMap { [$0.summary.id, $0.explanation.id] }
      + ValueKind.allCases.map(\.phrase.id) + StringKey.allCases.map(\.translatorNote.id)
      + MethodSchema.all.map(\.summary.id) + properties(ConfigSchema.root)
  }

  private static func properties(_ schema: PropertySchema) -> [String] {
    [schema.summary.id] + schema.properties.flatMap(properties)
  }

  private static var files: [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (paths?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  /// The phrases in a source, each with the numbers of the values that its English says.
  static func phrases(in source: String) -> [(String, Set<Int>)] {
    let code = source.replacing(#/(?m)^ *\/\/.*$/#, with: "")
    let start = #/\bPhrase(?:<[^>]*>)?\(\s*"([A-Za-z0-9._-]+)"\s*(,|\)\s*\{)/#
    return code.matches(of: start).map { match in
      let closure = match.2 == "," ? "" : braced(code[match.range.upperBound...])
      return (String(match.1), said(in: closure))
    }
  }

  /// The text up to the brace that closes it.
  private static func braced(_ text: Substring) -> Substring {
    var depth = 1
    let end = text.firstIndex { character in
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      return depth == 0
    }
    return text[..<(end ?? text.endIndex)]
  }

  /// The numbers of the parameters that stand in the literal.
  private static func said(in closure: Substring) -> Set<Int> {
    let head = closure.prefixMatch(of: #/\s*([\w, \n]+?)\s+in\b/#)
    let names =
      head.map { $0.1.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
      ?? ["$0", "$1", "$2", "$3"]
    let places = closure.matches(of: #/\\\((\$?\w+)/#).compactMap { match in
      names.firstIndex(of: String(match.1))
    }
    return Set(places)
  }
}
