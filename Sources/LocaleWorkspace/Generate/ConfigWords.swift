internal import LocaleDiagnostics

/// What is said about a config that is or is not written.
enum ConfigWords {
  static let writtenFrom = Phrase("config.written-from") { paths in
    "Written by crmlocale from \(paths)."
  }

  static let errors = Phrase("config.errors") { paths, errors in
    "\(paths): nothing was written, because there are \(errors, one: "error", other: "errors")"
  }

  static let oneError = Phrase("config.one-error") { paths in
    "\(paths): nothing was written, because there is an error"
  }

  static let dynamic = Phrase("config.dynamic") { place, property in
    "\(place): nothing was written: only running the page could tell \(property)"
  }

  static let severalConfigs = Phrase("config.several-configs") { path, places in
    """
    \(path): nothing was written: the config is set in more than one place, and only running the page \
    could tell which one counts: \(places)
    """
  }

  static let unbundledBase = Phrase("config.unbundled-base") { path, base in
    "\(path): nothing was written: the strings of the base \(base) are not bundled"
  }

  static let noConfig = Phrase("config.no-config") { path in
    "\(path): nothing was written: it holds no config"
  }

  static let noOverrides = Phrase("config.no-overrides") { path in
    "\(path): nothing was written: it holds no overrides"
  }

  static let severalLanguages = Phrase("config.several-languages") { path, languages in
    """
    \(path): nothing was written: there is one locale a language, and none was chosen (there are \
    \(languages))
    """
  }

  static let unavailable = Phrase("config.unavailable") { path, strings, reason in
    "\(path): nothing was written: locale leads to \(strings), but \(reason)"
  }
}
