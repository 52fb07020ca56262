/// The settings file that `crmlocale settings --init` writes: all that can be said, as comments.
public enum NewSettings {
  /// The file.
  public static let text = """
    // What crmlocale goes by in this folder and below it. Flags on the command line come before it.
    // `crmlocale settings PATH` says what is in force for a file, and why.
    {
      "version": 1,

      // Which files a search looks at, and how files of other endings are read.
      "files": {
        // "include": ["sites/**"],
        // "exclude": ["**/vendor/**"],
        // "extensions": {".tpl": "page"},
      },

      // The language of the strings by path, where names and comments do not say it.
      "language": {
        // "sites/pl/**": "pl",
      },

      // How grave findings are: off, on, note, warning or error. `crmlocale rules` lists the codes.
      "rules": {
        // "date-pattern-order": "off",
        // "untranslated": "error",
      },

      // The same for some of the files.
      "overrides": [
        // {"files": ["legacy/**"], "rules": {"low-contrast": "off"}},
      ],

      // Findings that are known and accepted, where the file itself has no comments.
      "suppressions": [
        // {"files": ["shop.json"], "key": "date_format", "codes": ["date-pattern-week-year"],
        //  "reason": "agreed with the client"},
      ],

      // "dateFns": "4.1.0",
      // "strict": true,
      // "messages": "es",
      // "baseline": "crmlocale-baseline.json",
      // "outputs": ["text", "sarif=report.sarif"],
    }

    """
}
