/// The names that one language has for languages, by CLDR 42.
///
/// In it are all languages with a code of two letters in ISO 639 and some of three that have many
/// speakers, the varieties that have a name of their own, and the regions that
/// ``LanguageTable/datePatterns`` speaks of.
struct LanguageNames: Sendable {
  private let languages: [String: String]
  private let varieties: [String: String]
  private let regions: [String: String]

  /// Reads pairs of a code and a name, with commas between them.
  init(languages: String, varieties: String, regions: String) {
    self.languages = Self.pairs(languages)
    self.varieties = Self.pairs(varieties)
    self.regions = Self.pairs(regions)
  }

  /// Whether there is a name for a code in lower case.
  func has(_ code: String) -> Bool { languages[code] != nil }

  /// The name of a variety, else of the language with the region in brackets. Scripts and variants
  /// that make no name of their own are left out.
  func name(of tag: LanguageTag) -> String? {
    if let variety = tag.varieties.lazy.compactMap({ self.varieties[$0] }).first { return variety }
    guard let name = languages[tag.language] else { return nil }
    return tag.region.map { "\(name) (\(regions[$0] ?? $0))" } ?? name
  }

  private static func pairs(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for pair in text.split(separator: ",") {
      let words = pair.split(separator: " ", maxSplits: 1)
      guard let code = words.first, let name = words.last else { continue }
      result[String(code)] = String(name)
    }
    return result
  }
}

extension LanguageTag {
  /// The tags under which a variety may stand in a table, the region's before the script's.
  var varieties: [String] {
    [region, script].compactMap { $0 }.map { "\(language)-\($0)" }
  }
}
