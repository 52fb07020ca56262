/// The arguments of this program that are not UTF-8.
///
/// Swift puts U+FFFD in the place of what it cannot read, and such a name may be another file's: what it
/// names must not be opened.
public enum UnreadableArguments {
  /// The arguments as Swift gives them.
  public static let all: Set<String> = {
    let arguments = (0..<Int(CommandLine.argc)).compactMap { CommandLine.unsafeArgv[$0] }
    return Set(
      arguments.filter { String(validatingCString: $0) == nil }.map { String(cString: $0) })
  }()
}
