/// A BCP 47 language tag in the case that the standard recommends, such as `pt-BR`.
///
///     let tag = try LanguageTag("PT_br")
///     tag.identifier  // pt-BR
///     tag.language    // pt
///     tag.region      // BR
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  private let parts: Parts

  /// What tags are copied with: one reference, and not four texts.
  private final class Parts: Sendable {
    let identifier: String
    let language: String
    let script: String?
    let region: String?

    init(_ identifier: String, _ language: String, _ script: String?, _ region: String?) {
      (self.identifier, self.language) = (identifier, language)
      (self.script, self.region) = (script, region)
    }
  }

  /// The whole tag. Codes of three letters give way to those of two, and codes that were withdrawn to
  /// those that took their place (`eng` becomes `en`, `iw` becomes `he`); variants, extensions and
  /// private use follow in the order in which they were written.
  public var identifier: String { parts.identifier }

  /// The language code in lower case, such as `pt`; `und` where the tag names none.
  public var language: String { parts.language }

  /// The script that the tag names, such as `Latn`.
  public var script: String? { parts.script }

  /// The region that the tag names, such as `BR` or `419`.
  public var region: String? { parts.region }

  /// The tag itself.
  public var description: String { identifier }

  /// Reads a tag in any case, with hyphens or underscores.
  ///
  /// - Throws: ``MalformedLanguageTag`` when it does not follow the grammar of RFC 5646, section 2.1.
  ///   The few tags of before 2006 that do not (`i-klingon`) are malformed here, as in JavaScript. A
  ///   well-formed tag need not name a language that anyone speaks: see
  ///   ``LanguageFacts/isLanguage(_:)``.
  public init(_ text: String) throws(MalformedLanguageTag) {
    var reader = SubtagReader(text)
    let language = reader.language()
    var rest: [String] = []
    var (script, region): (String?, String?) = (nil, nil)
    if language != nil {
      script = reader.script()
      region = reader.region()
      guard reader.variants(into: &rest), reader.extensions(into: &rest) else {
        throw MalformedLanguageTag(text: text)
      }
    }
    guard reader.privateUse(into: &rest), reader.isAtEnd, language != nil || !rest.isEmpty else {
      throw MalformedLanguageTag(text: text)
    }
    let subtags = [language ?? "und", script, region].compactMap { $0 } + rest
    parts = Parts(subtags.joined(separator: "-"), language ?? "und", script, region)
  }

  private init(language: String) {
    parts = Parts(language, language, nil, nil)
  }

  /// Whether two tags are the same: the whole tag says all of its parts.
  public static func == (left: LanguageTag, right: LanguageTag) -> Bool {
    left.parts === right.parts || left.identifier == right.identifier
  }

  /// Hashes the whole tag.
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }

  /// English, whatever the region.
  public static let english = LanguageTag(language: "en")
}

/// A text that is not a BCP 47 language tag.
public struct MalformedLanguageTag: Error, Hashable, Sendable {
  /// The text as it was given.
  public let text: String

  /// An error about a text.
  public init(text: String) { self.text = text }
}
