internal import ArgumentParser
internal import CRMLocaleKit
internal import LocaleDiagnostics

/// Reads arguments into the kit's own types. What is not understood ends in a message that says what
/// would be.
enum Parse {
  /// A release of date-fns; the newest where none is named.
  static func release(_ text: String?) throws -> DateFnsRelease {
    guard let text else { return .latest }
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

  /// A locale of date-fns, by its own name or by that of the base that the chat uses it for; that of
  /// date-fns itself where none is named.
  static func locale(_ text: String?) throws -> DateFnsLocale {
    guard let text else { return .enUS }
    // Language tags have no case (RFC 5646, 2.1.1), and `com` is the chat's name for English.
    let name = text.lowercased()
    if let locale = DateFnsLocale.allCases.first(where: { $0.identifier.lowercased() == name })
      ?? DateFnsLocale(widgetBase: name == "com" ? "en" : name)
    {
      return locale
    }
    let known = DateFnsLocale.allCases.map(\.identifier).joined(separator: ", ")
    throw ValidationError("'\(text)' is not a locale that is known here. Known are \(known).")
  }

  /// A time zone; the one of this machine where none is named.
  static func timeZone(_ text: String?) throws -> ICUTimeZone {
    guard let text else { return .current }
    if let zone = try? ICUTimeZone(identifier: text) { return zone }
    throw ValidationError(
      "'\(text)' is not a time zone. Write an IANA name, such as America/Sao_Paulo, or +HH:MM.")
  }

  /// A moment, in milliseconds since 1970; the present where none is named. A time without an offset
  /// is local to the zone.
  static func instant(_ text: String?, in zone: any TimeZoneRules) throws -> Int64 {
    guard let text else { return InstantText.now }
    if let instant = InstantText.parse(text, in: zone) { return instant }
    throw ValidationError(
      "'\(text)' is not an instant. Write ISO 8601, such as 2026-12-31T18:00:00Z, or milliseconds since "
        + "1970.")
  }

  /// One of the words that an enumeration stands for; its first where none is named.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ text: String?, of option: String, as type: Choice.Type = Choice.self
  ) throws -> Choice {
    let words = Choice.allCases.map(\.rawValue)
    guard let word = text ?? words.first, let choice = Choice(rawValue: word) else {
      let nearest = text.flatMap { Suggestion.nearest(to: $0, among: words) }
      let hint = nearest.map { " Did you mean \($0)?" } ?? ""
      throw ValidationError(
        "\(option) takes \(words.joined(separator: ", ")), not '\(text ?? "")'.\(hint)")
    }
    return choice
  }

  /// A language tag whose language is known.
  static func language(_ text: String) throws -> LanguageTag {
    let facts = ICULanguageFacts.shared
    if let tag = try? LanguageTag(text), facts.isLanguage(tag.language) { return tag }
    throw ValidationError("'\(text)' is not a language. Write a BCP 47 tag, such as pl or pt-BR.")
  }

  /// A language of messages, also as a tag or the name of a system's locale.
  static func messages(_ text: String, of option: String) throws -> MessageLanguage {
    try MessageLanguage(tag: text) ?? choice(text, of: option)
  }

  /// A whole number that is not negative, or not less than another.
  static func count(_ text: String, of option: String, least: Int = 0) throws -> Int {
    if let count = Int(text), count >= least { return count }
    throw ValidationError("\(option) takes a whole number such as \(least), not '\(text)'")
  }

  /// What endings of names mean, each as `.tpl=page`.
  ///
  /// - Parameter others: What counts besides.
  static func formats(_ texts: [String], over others: FileFormats) throws -> FileFormats {
    var formats = others
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] != "", parts[0] != "." else {
        throw ValidationError(
          "--extension takes an ending and a kind, such as .tpl=page, not '\(text)'")
      }
      let kind: FileFormats.Name = try choice(String(parts[1]), of: "--extension \(parts[0])=")
      formats.add(String(parts[0]), kind)
    }
    return formats
  }
}
