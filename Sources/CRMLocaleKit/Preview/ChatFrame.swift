internal import LocaleReporters

/// The window that the sketch of the chat stands in, and where things stand in it.
struct ChatFrame {
  /// Where in the window something stands, as the chat's language is read.
  enum Side {
    case start, center, end
  }

  /// The columns between the borders.
  private let width: Int

  private let isRightToLeft: Bool

  /// Whether there is room for the keys beside the window.
  let hasRoomForKeys: Bool

  /// The columns of a telephone's chat: those of a placeholder of 42 letters, and what stands around it.
  private static let widest = 46

  /// The columns of the margin, of the borders and of a mark.
  private static let around = 6

  /// The columns of the longest key and the blank before it.
  private static let key = 24

  /// The window on a terminal.
  init(columns: Int, isRightToLeft: Bool) {
    self.isRightToLeft = isRightToLeft
    width = min(Self.widest, max(20, columns - Self.around))
    hasRoomForKeys = columns >= Self.widest + Self.around + Self.key
  }

  /// How many columns a line of text may take.
  var room: Int { width - 2 }

  /// Whether pieces have room on one line.
  func fits(_ pieces: [StyledText]) -> Bool { Self.width(of: pieces) <= room }

  var top: [StyledText] { border("╭", "╮") }

  var rule: [StyledText] { border("├", "┤") }

  var bottom: [StyledText] { border("╰", "╯") }

  /// A line of pieces in the order in which they are read.
  ///
  /// - Parameters:
  ///   - side: Where they stand.
  ///   - opposite: What stands at the end of the line.
  ///   - label: What stands beside the window.
  func line(
    _ pieces: [StyledText], _ side: Side, opposite: StyledText? = nil,
    beside label: [StyledText] = []
  ) -> [StyledText] {
    let end = opposite.map { [$0] } ?? []
    let space = max(0, room - Self.width(of: pieces) - Self.width(of: end))
    let before =
      switch side {
      case .start: 0
      case .center: space / 2
      case .end: space
      }
    let content = [Self.blank(before)] + pieces + [Self.blank(space - before)] + end
    return enclosed(
      [Self.blank(1)] + (isRightToLeft ? content.reversed() : content) + [Self.blank(1)], label)
  }

  /// A text in the middle of a line that is drawn through the window.
  func divider(_ text: StyledText, beside label: [StyledText]) -> [StyledText] {
    let space = max(0, room - Self.width(of: [text]))
    let bars = [space / 2, space - space / 2].map { count in
      StyledText(String(repeating: "─", count: max(0, count)), .frame)
    }
    return enclosed([bars[0], Self.blank(1), text, Self.blank(1), bars[1]], label)
  }

  private func border(_ left: String, _ right: String) -> [StyledText] {
    [StyledText("  " + left + String(repeating: "─", count: width) + right, .frame)]
  }

  private func enclosed(_ content: [StyledText], _ label: [StyledText]) -> [StyledText] {
    [StyledText("  │", .frame)] + content + [StyledText("│", .frame)] + label
  }

  private static func blank(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: count))
  }

  private static func width(of pieces: [StyledText]) -> Int {
    pieces.reduce(0) { $0 + DisplayWidth.of($1.text) }
  }
}
