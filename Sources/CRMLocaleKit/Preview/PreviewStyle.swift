public import LocaleReporters

/// How a preview is laid out for whoever reads it.
public struct PreviewStyle: Sendable, Hashable {
  /// How it is decorated.
  public var styler: Styler

  /// How many columns the terminal has; `nil` where the text does not go to a terminal.
  public var columns: Int?

  /// A style; plain text that goes to a file unless something is said.
  public init(styler: Styler = .plain, columns: Int? = nil) {
    self.styler = styler
    self.columns = columns
  }

  /// A text of the file's as it can be printed: what a terminal would obey is made visible.
  ///
  /// On a terminal the direction marks of a text stay that is read from right to left: they belong to it.
  func visible(_ text: String) -> String {
    guard orders(text) else { return VisibleText.text(text) }
    var visible = ""
    for scalar in text.unicodeScalars {
      visible += scalar.isDirectionMark ? String(scalar) : VisibleText.text(String(scalar))
    }
    return visible
  }

  /// A visible text as it can stand beside others.
  ///
  /// Terminals put letters that are read from right to left in their order by themselves. There such a
  /// text is isolated, so that what stands beside it keeps its place.
  ///
  /// - Parameter isRightToLeft: The direction of what the text is a part of; `nil` where the text's own
  ///   first letter says it.
  func isolated(_ visible: String, isRightToLeft: Bool? = nil) -> String {
    guard orders(visible) else { return visible }
    let start = isRightToLeft.map { $0 ? "\u{2067}" : "\u{2066}" } ?? "\u{2068}"
    return start + visible + "\u{2069}"
  }

  /// Whether the order of a text's letters is the terminal's to find.
  private func orders(_ text: String) -> Bool {
    columns != nil && text.unicodeScalars.contains { $0.isRightToLeft }
  }
}

extension Unicode.Scalar {
  /// Whether it only says in which direction its neighbours are read: LRM, RLM, ALM.
  var isDirectionMark: Bool { [0x200E, 0x200F, 0x061C].contains(value) }

  /// Whether it is read from right to left: the blocks that the Unicode Character Database keeps for
  /// such scripts (DerivedBidiClass), and the marks.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
