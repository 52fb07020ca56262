/// A system of letters for dates that people know from elsewhere.
package enum PatternSystem: Sendable, Hashable, CaseIterable {
  /// The last is date-fns's own, with capitals and small letters mixed by a keyboard.
  case moment, php, strftime, mySQL, dotNET, jQueryUI, bootstrap, excel, oracle, go, mixedCase

  /// Its name, as its users know it.
  package var name: String {
    switch self {
    case .moment: "Moment.js"
    case .php: "PHP"
    case .strftime: "strftime"
    case .mySQL: "MySQL"
    case .dotNET: ".NET"
    case .jQueryUI: "jQuery UI"
    case .bootstrap: "Bootstrap Datepicker"
    case .excel: "Excel"
    case .oracle: "Oracle"
    case .go: "Go"
    case .mixedCase: ""
    }
  }
}
