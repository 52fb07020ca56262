/// A system of letters for dates that people know from elsewhere.
package enum PatternSystem: Sendable, Hashable, CaseIterable {
  case moment, php, strftime, mySQL, dotNET, java, jQueryUI, bootstrap, excel, oracle, go, luxon
  /// Names of styles instead of letters.
  case intl, angular
  /// The name of a clock or a standard.
  case style
  /// The placeholders of a template.
  case template
  /// date-fns's own letters, with capitals and small ones mixed by a keyboard.
  case mixedCase

  /// Its name, as its users know it; none for what has no name of its own.
  package var name: String {
    switch self {
    case .moment: "Moment.js"
    case .php: "PHP"
    case .strftime: "strftime"
    case .mySQL: "MySQL"
    case .dotNET: ".NET"
    case .java: "Java"
    case .jQueryUI: "jQuery UI"
    case .bootstrap: "Bootstrap Datepicker"
    case .excel: "Excel"
    case .oracle: "Oracle"
    case .go: "Go"
    case .luxon: "Luxon"
    case .intl: "Intl.DateTimeFormat"
    case .angular: "Angular"
    case .style, .template, .mixedCase: ""
    }
  }

  /// Whether it is written in names of styles, which are words.
  package var hasNames: Bool { self == .intl || self == .angular || self == .style }
}
