/// The chat's built-in strings, embedded in the program so that it is one file.
///
/// The vendor's page names three languages that the chat has out of the box: English, Spanish and
/// Portuguese. Its first sample says `extends: "com"`, which is English by the name of the vendor's
/// international domain.
public enum BaseLocales {
  /// A bundled base: its name, and the file of this folder that holds its strings.
  public struct Base: Sendable {
    /// The name that `extends` takes, which is also the strings' language.
    public let name: String

    /// The file's path from the root of the project, for reports of where a string comes from.
    public let path: String

    fileprivate let contents: @Sendable () -> [UInt8]

    /// The file's text: JSON5 in UTF-8.
    public var bytes: [UInt8] { contents() }
  }

  /// The bases, in alphabetical order.
  public static var all: [Base] {
    [
      Base(name: "en", path: "Locales/en.json5", contents: { PackageResources.en_json5 }),
      Base(name: "es", path: "Locales/es.json5", contents: { PackageResources.es_json5 }),
      Base(name: "pt", path: "Locales/pt.json5", contents: { PackageResources.pt_json5 }),
    ]
  }

  /// Other names that `extends` takes, each for a base.
  public static let aliases = ["com": "en"]

  /// The base of a name or an alias; `nil` where none is bundled under it.
  public static func base(named name: String) -> Base? {
    let canonical = aliases[name] ?? name
    return all.first { $0.name == canonical }
  }
}
