/// The syntax in `attr(name type(…))`: `*`, or names and data types between bars, each with `+` or
/// `#` for lists (CSS Properties and Values API Level 1, section 5).
enum PropertySyntax {
  static func isValid(_ block: inout CSSTokenCursor) -> Bool {
    block.skipWhitespace()
    if block.peek == .delimiter("*") {
      block.skip()
      return block.finish()
    }
    repeat {
      block.skipWhitespace()
      guard takeComponent(&block) else { return false }
      block.skipWhitespace()
    } while block.take(.delimiter("|"))
    return block.finish()
  }

  private static func takeComponent(_ block: inout CSSTokenCursor) -> Bool {
    var takesList = true
    if block.take(.delimiter("<")) {
      guard case .identifier(let name) = block.peek, dataTypes.contains(name) else { return false }
      block.skip()
      guard block.take(.delimiter(">")) else { return false }
      takesList = name != "transform-list"
    } else {
      guard let name = block.peekKeyword, !reserved.contains(name) else { return false }
      block.skip()
    }
    if block.take(.delimiter("+")) || block.take(.delimiter("#")) { return takesList }
    return true
  }

  private static let dataTypes: Set<String> = [
    "angle", "color", "custom-ident", "image", "integer", "length", "length-percentage", "number",
    "percentage", "resolution", "string", "time", "transform-function", "transform-list",
  ]

  private static let reserved: Set<String> = [
    "default", "inherit", "initial", "revert", "revert-layer", "revert-rule", "unset",
  ]
}
