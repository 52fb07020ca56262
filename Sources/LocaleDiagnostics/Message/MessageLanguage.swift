/// A language that messages can be read in.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case spanish = "es"
  case portuguese = "pt"

  /// The language that a tag (`pt-BR`) or the name of a POSIX locale (`pt_BR.UTF-8`) begins with, in any
  /// case; `nil` where there are no messages in it.
  public init?(tag: String) {
    let code = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }
    self.init(rawValue: code.lowercased())
  }
}
