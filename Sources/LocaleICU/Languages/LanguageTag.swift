internal import CLocaleICU

/// A BCP 47 language tag in its canonical form, such as `pt-BR`.
///
///     let tag = try LanguageTag("PT_br")
///     tag.identifier   // pt-BR
///     tag.region       // BR
///     tag.englishName  // Brazilian Portuguese
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The tag in the case and order that BCP 47 recommends.
  public let identifier: String

  /// The language code in lower case, such as `pt`; `und` where the tag names none.
  public let language: String

  /// The script that the tag names, such as `Latn`.
  public let script: String?

  /// The region that the tag names, such as `BR`.
  public let region: String?

  /// ICU's own form of the tag, such as `pt_BR`.
  let icuIdentifier: String

  /// The tag itself.
  public var description: String { identifier }

  /// Reads a tag in any case, with hyphens or underscores.
  ///
  /// - Throws: `ICUError.malformedLanguageTag` when it is not well formed. A well-formed tag need
  ///   not name a language that anyone speaks: see ``isKnownLanguage(_:)``.
  public init(_ text: String) throws(ICUError) {
    let tag = String(text.map { $0 == "_" ? "-" : $0 })
    // A NUL would end the C string early.
    guard !tag.isEmpty, !tag.utf8.contains(0) else { throw .malformedLanguageTag(text) }
    do {
      try self.init(
        icuIdentifier: textFromICU(as: UTF8.self, "read the tag") { buffer, capacity, status in
          Self.writing(buffer, capacity) { locale_icu_locale_of_tag(tag, $0, $1, status) }
        })
    } catch {
      throw .malformedLanguageTag(text)
    }
  }

  private init(icuIdentifier: String) throws(ICUError) {
    self.icuIdentifier = icuIdentifier
    identifier = try Self.text(locale_icu_tag_of_locale, of: icuIdentifier) ?? "und"
    language = try Self.text(locale_icu_language, of: icuIdentifier) ?? "und"
    script = try Self.text(locale_icu_script, of: icuIdentifier)
    region = try Self.text(locale_icu_region, of: icuIdentifier)
  }
}

extension LanguageTag {
  /// The tag with its most likely script and region, by CLDR: `pt` becomes `pt-Latn-BR`.
  public var maximized: LanguageTag {
    get throws(ICUError) {
      try LanguageTag(
        icuIdentifier: Self.text(locale_icu_add_likely_subtags, of: icuIdentifier) ?? icuIdentifier)
    }
  }

  /// Whether a code of two or three letters, in any case, is one of ISO 639 that ICU knows.
  ///
  /// Known are `pt` and `nds`; not known are `js`, `min.js` and codes withdrawn long ago (`iw`).
  public static func isKnownLanguage(_ code: String) -> Bool {
    guard 2...3 ~= code.utf8.count, code.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return false }
    return locale_icu_is_language(code.lowercased())
  }

  /// The name that English has for it, such as `Brazilian Portuguese`; the tag itself where it has
  /// none.
  public var englishName: String {
    let name = try? textFromICU("name \(identifier)") { buffer, capacity, status in
      locale_icu_english_name(icuIdentifier, buffer, capacity, status)
    }
    return name ?? identifier
  }
}

extension LanguageTag {
  /// A C function that writes some text about an ICU identifier.
  private typealias Writer = (
    UnsafePointer<CChar>?, UnsafeMutablePointer<CChar>?, Int32, UnsafeMutablePointer<Int32>?
  ) -> Int32

  /// What `write` has to say of an identifier, `nil` when that is nothing.
  private static func text(_ write: Writer, of icuIdentifier: String) throws(ICUError) -> String? {
    let text = try textFromICU(as: UTF8.self, "read \(icuIdentifier)") { buffer, capacity, status in
      Self.writing(buffer, capacity) { write(icuIdentifier, $0, $1, status) }
    }
    return text.isEmpty ? nil : text
  }

  /// Lends a buffer of bytes as one of C's characters, which are signed on some machines.
  private static func writing(
    _ buffer: UnsafeMutablePointer<UInt8>?, _ capacity: Int32,
    _ body: (UnsafeMutablePointer<CChar>?, Int32) -> Int32
  ) -> Int32 {
    guard let buffer else { return body(nil, 0) }
    return buffer.withMemoryRebound(to: CChar.self, capacity: Int(capacity)) { body($0, capacity) }
  }
}
