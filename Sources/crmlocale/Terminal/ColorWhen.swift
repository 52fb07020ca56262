internal import CRMLocaleKit

/// When output is coloured.
enum ColorWhen: String, CaseIterable {
  case auto, always, never

  /// Whether standard output gets colour: only on a terminal, unless the user or the environment
  /// says otherwise (`NO_COLOR`, `FORCE_COLOR`, `TERM=dumb`; see no-color.org).
  var isOn: Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: Self.environmentAllows
    }
  }

  private static var environmentAllows: Bool {
    let isSet = { (name: String) in POSIX.environment(name).map { !$0.isEmpty } ?? false }
    if isSet("NO_COLOR") { return false }
    if let force = POSIX.environment("FORCE_COLOR"), !force.isEmpty {
      return force != "0" && force != "false"
    }
    if POSIX.environment("TERM") == "dumb" { return false }
    return POSIX.isTerminal(Output.Stream.standardOutput.rawValue)
  }
}
