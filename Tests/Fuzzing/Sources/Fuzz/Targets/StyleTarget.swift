import CSSValues

/// Values of style sheets: colours, selectors and `calc()`. What may stand before a value changes nothing,
/// and a colour is written and read again as the same.
struct StyleTarget {
  /// Takes an input for a colour, a selector and a sum.
  func check(_ input: [UInt8]) {
    let text = String(decoding: input, as: UTF8.self)
    checkColor(text)
    checkSelector(text)
    checkSum(text)
    Growth.check(input) { input in
      let text = String(decoding: input, as: UTF8.self)
      _ = CSSColor(text)
      _ = CSSColor("rgb(calc(\(text)) 0 0)")
      _ = CSSSelector.isValid(text)
    }
  }

  private func checkColor(_ text: String) {
    let color = CSSColor(text)
    for other in [" " + text, "/**/" + text, "\n\t/* ; */ " + text] {
      require(CSSColor(other) == color, "a blank before a colour changes it")
    }
    let letters = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.lowercasedASCII }))
    require(CSSColor(letters) == color, "a colour depends on the case of its letters")
    guard let srgb = color?.srgb else { return }
    check(srgb)
    // A colour, and what stands for it in a mix with itself.
    let written = "color(srgb \(srgb.red) \(srgb.green) \(srgb.blue) / \(srgb.alpha))"
    guard let again = CSSColor(written)?.srgb else { fail("\(written) is not a colour") }
    require(again.isNear(srgb), "\(written) is read as \(again)")
  }

  private func check(_ color: SRGBColor) {
    for part in [color.red, color.green, color.blue, color.alpha, color.relativeLuminance] {
      require(part >= 0 && part <= 1, "\(color) is beyond what a screen shows")
    }
    for other in [SRGBColor.black, .white, color] {
      let contrast = color.contrast(with: other)
      require(contrast >= 1 && contrast <= 21.000001, "a contrast of \(contrast)")
      require(contrast == other.contrast(with: color), "a contrast that depends on the order")
      require(color.composited(over: other).isOpaque, "a colour shows through")
    }
  }

  private func checkSelector(_ text: String) {
    let isValid = CSSSelector.isValid(text)
    for other in [" " + text, "/**/" + text, "a," + text, "#chat > b, " + text] {
      require(CSSSelector.isValid(other) == isValid, "\(other) and \(text) differ")
    }
  }

  /// A sum in parentheses is the same sum.
  private func checkSum(_ text: String) {
    guard text.utf8.isBalanced else { return }
    let plain = CSSColor("rgb(calc(\(text)) 0 0)")
    require(CSSColor("rgb(calc((\(text))) 0 0)") == plain, "parentheses change a sum")
    require(CSSColor("rgb(calc(calc(\(text))) 0 0)") == plain, "calc() changes a sum")
    require(CSSColor("rgb(max(\(text)) 0 0)") == plain || text.contains(","), "max() changes a sum")
  }
}

extension SRGBColor {
  /// Whether it is another colour but for rounding.
  fileprivate func isNear(_ other: SRGBColor) -> Bool {
    zip([red, green, blue, alpha], [other.red, other.green, other.blue, other.alpha])
      .allSatisfy { abs($0 - $1) < 1e-9 }
  }
}

extension Unicode.Scalar {
  fileprivate var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 0x20) : self
  }
}

extension Sequence<UInt8> {
  /// Whether its parentheses are balanced, and nothing in it could end or hide one.
  fileprivate var isBalanced: Bool {
    var depth = 0
    for byte in self {
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case _ where "\"'\\/*[]{}<".utf8.contains(byte): return false
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
