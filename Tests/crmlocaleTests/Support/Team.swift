import Foundation
import TestSupport
import Testing

/// What a team has: thirty sites, each in three of nine languages, beside files of other programs.
struct Team {
  static let languages = ["es", "pt-BR", "pl", "de", "fr", "it", "tr", "uk", "nl"]

  static let settings = """
    {
      "files": {"exclude": ["**/vendor/**"]},
      "language": {"sites/*/chat/uk.json": "uk"},
      "strict": true,
      // Every string is written out, so that nobody has to look for it.
      "rules": {"redundant-override": "off"}
    }
    """

  /// The repository, in which nothing is wrong.
  let folder: Folder

  /// The words are those that `init` writes.
  init() throws {
    folder = try Folder([
      ".git/HEAD": "", "crmlocale.jsonc": Self.settings, "tsconfig.json": "{} // none",
      "vendor/chat/pl.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
    ])
    let list = Self.languages.joined(separator: ",")
    let words = try Folder(["words/keep": ""])
    let outcome = try words.run("init", "--language", list, "words/")
    try #require(outcome.status == 0, "\(outcome.errors)")
    for site in 1...30 { try write(site, try Self.files(of: site, words)) }
  }

  private static func files(of site: Int, _ words: Folder) throws -> [String: String] {
    var files = [
      "package.json": #"{"name": "shop", "version": "1.0.0"}"#,
      "i18n/messages.json": #"{"cart": {"empty": "Nothing here"}, "date_format": "L"}"#,
      "index.html": """
      <!doctype html><html lang="pl"><script>
      window.crmPluginConfig = {color: '#123456', onlinechat: {mode: 'widget'}};
      </script></html>
      """,
    ]
    for language in languages(of: site) {
      files["chat/\(language).json"] = try words.text("words/\(language).json")
    }
    return files
  }

  /// The languages of a site.
  static func languages(of site: Int) -> [String] {
    [0, 3, 6].map { languages[(site + $0) % languages.count] }
  }

  private func write(_ site: Int, _ files: [String: String]) throws {
    for (name, text) in files { try folder.write(Data(text.utf8), to: "sites/\(site)/\(name)") }
  }

  /// The files in which ``spoil()`` makes a mistake, in the order of their paths, with the code that each
  /// then has a finding of.
  static let mistakes = [
    ("sites/11/chat/\(languages(of: 11)[0]).json", "unknown-key"),
    ("sites/20/index.html", "invalid-color"),
    ("sites/4/chat/\(languages(of: 4)[1]).json", "date-pattern-week-year"),
  ]

  /// Makes three mistakes: two errors, and a warning that can be fixed.
  func spoil() throws {
    try change(Self.mistakes[0].0, "{\n", to: "{\n  \"greeting\": \"x\",\n")
    try change(Self.mistakes[1].0, "#123456", to: "#12345")
    try change(Self.mistakes[2].0, "yyyy", to: "YYYY")
  }

  /// Writes another text in the place of the first of its kind.
  func change(_ path: String, _ old: String, to new: String) throws {
    let text = try folder.text(path)
    let range = try #require(text.range(of: old), "\(path)")
    try folder.write(Data(text.replacingCharacters(in: range, with: new).utf8), to: path)
  }

  /// Every file of the repository, as a hook is given them.
  func files() throws -> [String] {
    let all = try #require(FileManager.default.enumerator(atPath: folder.url.path))
    return all.compactMap { $0 as? String }.filter { !$0.hasPrefix(".git") && $0.contains(".") }
      .sorted()
  }
}
