internal import CFiles

extension POSIX {
  /// How many columns a terminal has; 80 for one that does not say it, `nil` for what is not a terminal.
  package static func columns(of descriptor: Int32) -> Int? {
    guard isTerminal(descriptor) else { return nil }
    let columns = Int(crmlocale_columns(descriptor))
    return columns > 0 ? columns : 80
  }
}
