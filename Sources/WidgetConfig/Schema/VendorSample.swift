/// Values of the samples on the vendor's page (developers.kommo.com, "API Website Chat Button") that no
/// site means, so that they show that a sample was pasted and left as it is.
public enum VendorSample {
  /// The text of the field that visitors write in.
  public static let placeholder = "write your question..."

  /// The identifier of a visitor.
  public static let userID = "abc123"

  /// A colour of the sample's theme.
  public struct Color: Sendable {
    /// The names that lead to it from the theme.
    public let path: [String]
    /// The colour.
    public let value: String
  }

  /// The colours that it has where it has no black and no white.
  private static let colors = [
    Color(path: ["background"], value: "yellow"),
    Color(path: ["system_color"], value: "pink"),
    Color(path: ["header", "background"], value: "skyblue"),
    Color(path: ["message", "outgoing_background"], value: "red"),
    Color(path: ["message", "incoming_background"], value: "blue"),
  ]

  /// The colours of the sample that a theme has, if they are enough to tell that it was pasted: one or two
  /// of them may be anybody's choice.
  ///
  /// - Parameter color: What the theme has at a path.
  public static func colors(in color: (_ path: [String]) -> String?) -> [Color] {
    let found = colors.filter { color($0.path)?.lowercased() == $0.value }
    return found.count > 2 ? found : []
  }
}
