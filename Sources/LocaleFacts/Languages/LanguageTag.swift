/// A BCP 47 language tag in the case that the standard recommends, such as `pt-BR`.
///
///     let tag = try LanguageTag("PT_br")
///     tag.identifier  // pt-BR
///     tag.language    // pt
///     tag.region      // BR
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The whole tag. Codes of three letters give way to those of two, and codes that were withdrawn to
  /// those that took their place (`eng` becomes `en`, `iw` becomes `he`); variants, extensions and
  /// private use follow in the order in which they were written.
  public let identifier: String

  /// The language code in lower case, such as `pt`; `und` where the tag names none.
  public let language: String

  /// The script that the tag names, such as `Latn`.
  public let script: String?

  /// The region that the tag names, such as `BR` or `419`.
  public let region: String?

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
    if language != nil {
      script = reader.script()
      region = reader.region()
      guard reader.variants(into: &rest), reader.extensions(into: &rest) else {
        throw MalformedLanguageTag(text: text)
      }
    } else {
      (script, region) = (nil, nil)
    }
    guard reader.privateUse(into: &rest), reader.isAtEnd, language != nil || !rest.isEmpty else {
      throw MalformedLanguageTag(text: text)
    }
    self.language = language ?? "und"
    let subtags = [self.language, script, region].compactMap { $0 } + rest
    identifier = subtags.joined(separator: "-")
  }

  private init(language: String) {
    (self.language, script, region, identifier) = (language, nil, nil, language)
  }

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
