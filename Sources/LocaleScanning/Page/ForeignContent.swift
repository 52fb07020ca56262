/// The elements of pictures and formulas that are open, as far as they change how a page is read: in them
/// no element holds raw text, and a slash closes a tag (HTML standard, 13.2.6.5).
struct ForeignContent {
  private struct Element {
    let name: String
    /// Whether it is of SVG, not of MathML.
    let isPicture: Bool
    /// Whether what stands in it is HTML again, as in `<foreignObject>`.
    let holdsHTML: Bool
  }

  private var open: [Element] = []

  /// How deep an element is looked for that an end tag closes.
  private static let deepest = 64

  /// Whether nothing of them is open.
  var isEmpty: Bool { open.isEmpty }

  /// Whether what is read now stands in a picture or a formula, and in no HTML inside of it.
  var isForeign: Bool { open.last.map { !$0.holdsHTML } ?? false }

  /// Whether it stands in a formula, where no script runs.
  var isFormula: Bool { isForeign && open.last?.isPicture == false }

  /// Takes account of an opening tag.
  ///
  /// - Parameter isClosed: Whether a slash closes it.
  mutating func note(openingTag name: String, isClosed: Bool) {
    if isForeign {
      if Self.namesOfHTML.contains(name) {
        leave()
      } else if !isClosed, let last = open.last {
        let holders = last.isPicture ? Self.holdersInPictures : Self.holdersInFormulas
        open.append(
          Element(name: name, isPicture: last.isPicture, holdsHTML: holders.contains(name)))
      }
    } else if name == "svg" || name == "math", !isClosed {
      open.append(Element(name: name, isPicture: name == "svg", holdsHTML: false))
    }
  }

  /// Takes account of an end tag. One that closes nothing here closes something around the picture, which
  /// was left open.
  mutating func note(endTag name: String) {
    if let index = open.suffix(Self.deepest).lastIndex(where: { $0.name == name }) {
      open.removeSubrange(index...)
    } else {
      leave()
    }
  }

  private mutating func leave() { while isForeign { open.removeLast() } }

  /// What holds HTML in pictures, and in formulas.
  private static let holdersInPictures: Set<String> = ["foreignobject", "desc", "title"]
  private static let holdersInFormulas: Set<String> = ["mi", "mo", "mn", "ms", "mtext"]

  /// What never stands in a picture or a formula, so that it ends one.
  private static let namesOfHTML: Set<String> = [
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em",
    "embed",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta",
    "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup",
    "table",
    "tt", "u", "ul", "var",
  ]
}
