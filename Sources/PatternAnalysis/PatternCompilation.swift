internal import DateFns

/// A pattern made ready to print, and what is in the way.
struct PatternCompilation {
  /// What `format()` throws, the first fault first.
  private(set) var errors: [FormatError] = []

  /// The formatter, with the protections lifted that the pattern needs; `nil` where something else is
  /// wrong with it, too.
  private(set) var formatter: DateFnsFormatter?

  /// Compiles a pattern, again only where a protected token hides what comes after it.
  init(_ pattern: Pattern, in context: FormattingContext) {
    var options = context.options
    var isBlocked = false
    repeat {
      do {
        formatter = try DateFnsFormatter(pattern, locale: context.locale, options: options)
        isBlocked = false
      } catch {
        errors.append(error)
        isBlocked = options.allow(error)
      }
    } while isBlocked
  }
}

extension FormatOptions {
  /// Turns on the option that allows what an error is about; `false` where there is none.
  fileprivate mutating func allow(_ error: FormatError) -> Bool {
    guard case .protectedToken(let token, _) = error.kind else { return false }
    if token.letter == "D" {
      useAdditionalDayOfYearTokens = true
    } else {
      useAdditionalWeekYearTokens = true
    }
    return true
  }
}
