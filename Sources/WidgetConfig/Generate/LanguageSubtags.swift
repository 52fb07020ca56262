/// A language tag in small letters, taken apart as far as looking it up needs.
struct LanguageSubtags {
  /// The whole tag.
  let text: String

  private let language: String
  private let script: String?
  private let region: String?
  /// Whether there is anything else in it, such as a variant: then it stands for itself alone.
  private let hasMore: Bool

  /// Reads a tag in any case; `com` is English.
  init(_ tag: String) {
    let subtags = Self.split(tag == "com" ? "en" : tag)
    text = subtags.joined(separator: "-")
    language = subtags.first ?? ""
    var rest = subtags.dropFirst()
    script = rest.first.flatMap { $0.utf8.count == 4 && Self.isOfLetters($0) ? $0 : nil }
    if script != nil { rest.removeFirst() }
    region = rest.first.flatMap { Self.isRegion($0) ? $0 : nil }
    if region != nil { rest.removeFirst() }
    hasMore = !rest.isEmpty
  }

  /// The subtags of a tag in small letters.
  static func split(_ tag: String) -> [String] {
    tag.lowercased().split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The tags of the same language that are no mistake for this one, unless another language claims
  /// them: without the region, without a script that goes without saying, with a region that writes this
  /// script.
  var kin: [String] {
    guard !hasMore, !language.isEmpty else { return [] }
    var kin: [String] = []
    let written = script ?? Self.scripts[language]?.regions[region ?? ""]
    if script != nil, region != nil { kin.append(language + "-" + (script ?? "")) }
    let usual = Self.scripts[language]?.usual
    if script != nil || region != nil, written == nil || usual == nil || written == usual {
      kin.append(language)
    }
    let regions = Self.scripts[language]?.regions ?? [:]
    for (region, script) in regions.sorted(by: { $0.key < $1.key }) where script == written {
      kin.append("\(language)-\(region)")
    }
    if script == nil, let written, written != usual { kin.append("\(language)-\(written)") }
    for names in Self.names where names.contains(language) {
      kin += names.filter { $0 != language }
    }
    return kin
  }

  /// The languages of two codes: one of them is older, or of the language with its sisters.
  private static let names = [
    ["nb", "no"], ["he", "iw"], ["id", "in"], ["yi", "ji"], ["fil", "tl"],
  ]

  /// The language alone, where its readers read every script that it is written in: better than another
  /// language, though not what they would choose.
  var lastResort: String? { !hasMore && language == "sr" ? language : nil }

  /// The languages of several scripts: the one that goes without saying, and the regions that write
  /// another (CLDR, likely subtags).
  private static let scripts: [String: (usual: String, regions: [String: String])] = [
    "zh": ("hans", ["tw": "hant", "hk": "hant", "mo": "hant"]),
    "sr": ("cyrl", ["me": "latn"]), "uz": ("latn", ["af": "arab"]),
    "pa": ("guru", ["pk": "arab"]), "az": ("latn", ["ir": "arab"]), "bs": ("latn", [:]),
    "kk": ("cyrl", ["cn": "arab"]), "ms": ("latn", [:]),
  ]

  private static func isOfLetters(_ subtag: String) -> Bool {
    subtag.utf8.allSatisfy { 0x61...0x7A ~= $0 }
  }

  private static func isRegion(_ subtag: String) -> Bool {
    subtag.utf8.count == 2 && isOfLetters(subtag)
      || subtag.utf8.count == 3 && subtag.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
