internal import ArgumentParser
internal import CRMLocaleKit

/// Reads arguments into the kit's own types. What is not understood ends in a message that says what
/// would be.
enum Parse {
  /// A release of date-fns.
  static func release(_ text: String) throws -> DateFnsRelease {
    if let release = DateFnsRelease(text) { return release }
    throw ValidationError("there is no date-fns \(text) here. The known releases are \(releases).")
  }

  /// The known releases, each series of patches in one word.
  private static var releases: String {
    var series: [(name: String, patches: [Int])] = []
    for release in DateFnsRelease.known {
      let name = "\(release.major).\(release.minor)"
      if series.last?.name != name { series.append((name, [])) }
      series[series.count - 1].patches.append(release.patch)
    }
    return series.map { series in
      let last = series.patches.last ?? 0
      return "\(series.name).0" + (last == 0 ? "" : "–\(last)")
    }.joined(separator: ", ")
  }

  /// A locale of date-fns, by its own name or by that of the base that the chat uses it for.
  static func locale(_ text: String) throws -> DateFnsLocale {
    if let locale = DateFnsLocale(identifier: text) ?? DateFnsLocale(widgetBase: text) {
      return locale
    }
    let known = DateFnsLocale.allCases.map(\.identifier).joined(separator: ", ")
    throw ValidationError("'\(text)' is no locale that is known here. Known are \(known).")
  }

  /// A time zone.
  static func timeZone(_ text: String) throws -> ICUTimeZone {
    if let zone = try? ICUTimeZone(identifier: text) { return zone }
    throw ValidationError(
      "'\(text)' is no time zone. Write an IANA name, such as America/Sao_Paulo, or +HH:MM.")
  }

  /// A language tag whose language is known.
  static func language(_ text: String) throws -> LanguageTag {
    if let tag = try? LanguageTag(text), LanguageTag.isKnownLanguage(tag.language) { return tag }
    throw ValidationError("'\(text)' is no language. Write a BCP 47 tag, such as pl or pt-BR.")
  }
}
