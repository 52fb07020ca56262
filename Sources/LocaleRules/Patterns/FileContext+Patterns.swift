package import DateFns
package import PatternAnalysis

extension FileContext {
  /// The patterns of the file, where the release that counts reads them in one of some languages.
  ///
  /// A rule names the generations of date-fns whose letters it knows: those of 1.x mean other things.
  func patterns(in dialects: PatternDialect...) -> [PatternContext] {
    guard dialects.contains(PatternDialect(options.release)) else { return [] }
    return patterns
  }
}

extension CheckOptions {
  /// What the output of a pattern depends on, where a locale prints it.
  package func formattingContext(for locale: DateFnsLocale) -> FormattingContext {
    FormattingContext(
      locale: locale, options: formatOptions, release: release, from: instant, timeZone: timeZone)
  }
}
