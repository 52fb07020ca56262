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

  static let picked = Phrase("config.picked") { language in
    """
    The language of the page, else the first of the browser's that there is; for all others it is \
    \(language).
    """
  }

  static let noLanguage = Phrase("config.no-language") { path in
    "\(path): nothing was written: nothing says which language its strings are in"
  }

  static let sameLanguage = Phrase("config.same-language") { path, language, other in
    "\(path): nothing was written: it has the strings of \(language), and so has \(other)"
  }

  static let languageTwice = Phrase("config.language-twice") { path, language in
    "\(path): nothing was written: it has the strings of \(language) twice"
  }

  static let noOtherwise = Phrase("config.no-otherwise") { path, language, languages in
    """
    \(path): nothing was written: there are no strings of \(language) for visitors of all other \
    languages (there are \(languages))
    """
  }

  static let configAmongStrings = Phrase("config.config-among-strings") { folder, config in
    """
    \(folder): nothing was written: \(config) is a config, and stands among strings. Let it name their \
    files by language under onlinechat.locale, and write the script from it
    """
  }

  static let unavailable = Phrase("config.unavailable") { path, strings, reason in
    "\(path): nothing was written: locale leads to \(strings), but \(reason)"
  }
}
