internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleReporters

/// The chat drawn in the cells of a terminal.
///
///       ╭──────────────────────────────────────────────╮
///       │                  22.11.2026                  │   date_format
///       │                           ━━━━━━ ━━━ ━━━━━━━ │
///       │                                   13:00 Read │ * delivery_status_read
///
/// It is drawn as it is seen: what is on the right stands at the end of the line, whichever way the
/// language is read.
struct ChatSketch {
  private let chat: ChatPreview
  private let style: PreviewStyle
  private let frame: ChatFrame

  /// A sketch of a chat.
  init(_ chat: ChatPreview, _ style: PreviewStyle) {
    self.chat = chat
    self.style = style
    frame = ChatFrame(columns: style.columns ?? 80, isRightToLeft: chat.isRightToLeft)
  }

  /// The lines from the top.
  var lines: [[StyledText]] {
    [frame.top] + day + outgoing + divider + incoming + [frame.rule] + field + foot
      + [frame.bottom]
  }

  private var day: [[StyledText]] {
    folded(chat.day, of: .dateFormat).enumerated().map { number, line in
      frame.line([line], .center, beside: number == 0 ? label(of: .dateFormat) : [])
    }
  }

  private var outgoing: [[StyledText]] {
    chat.messages.enumerated().flatMap { number, message -> [[StyledText]] in
      guard let state = message.state else { return [] }
      return [frame.line([Self.bubble(number)], .end)] + about(message, state, .end)
    }
  }

  private var incoming: [[StyledText]] {
    chat.messages.enumerated().flatMap { number, message -> [[StyledText]] in
      guard message.state == nil else { return [] }
      return [frame.line([Self.bubble(number)], .start)] + about(message, nil, .start)
    }
  }

  /// The time of a message, and what has become of it.
  private func about(
    _ message: ChatPreview.Exchange, _ state: StringKey?, _ side: ChatFrame.Side
  ) -> [[StyledText]] {
    let times = folded(message.time, of: .timeFormat)
    let states = state.map { folded(chat[$0]?.text, of: $0) } ?? []
    let label = label(of: state ?? .timeFormat)
    if let time = times.first, let state = states.first, times.count + states.count == 2,
      frame.fits([time, StyledText(" "), state])
    {
      return [frame.line([time, StyledText(" "), state], side, beside: label)]
    }
    let labelled = state == nil ? 0 : times.count
    return (times + states).enumerated().map { number, line in
      frame.line([line], side, beside: number == labelled ? label : [])
    }
  }

  private var divider: [[StyledText]] {
    folded(chat[.newMessages]?.text, of: .newMessages).enumerated().map { number, line in
      frame.divider(line, beside: number == 0 ? label(of: .newMessages) : [])
    }
  }

  private var field: [[StyledText]] {
    let send = StyledText(chat.isRightToLeft ? "<" : ">", .frame)
    let texts = folded(chat[.composePlaceholder]?.text, of: .composePlaceholder, leaving: 2)
    return texts.enumerated().map { number, text in
      frame.line(
        [text], .start, opposite: number == 0 ? send : nil,
        beside: number == 0 ? label(of: .composePlaceholder) : [])
    }
  }

  private var foot: [[StyledText]] {
    let texts = folded(chat[.poweredBy]?.text, of: .poweredBy)
    let vendor = StyledText(chat.vendor)
    let label = label(of: .poweredBy)
    guard let text = texts.first, texts.count == 1, frame.fits([text, StyledText(" "), vendor])
    else {
      return (texts + [vendor]).enumerated().map { number, line in
        frame.line([line], .center, beside: number == 0 ? label : [])
      }
    }
    let words = text.text.isEmpty ? [vendor] : [text, StyledText(" "), vendor]
    return [frame.line(words, .center, beside: label)]
  }

  // MARK: Pieces

  /// What somebody wrote, whatever it is.
  private static func bubble(_ number: Int) -> StyledText {
    let words = [[4, 7, 3], [6, 3], [3, 5, 8], [9], [5, 4, 6]]
    let bars = words[number % words.count].map { String(repeating: "━", count: $0) }
    return StyledText(bars.joined(separator: " "), .frame)
  }

  /// How many lines of a text are shown: nobody reads more of one that does not fit.
  private static let longest = 3

  /// A text of the chat in lines that fit; what stands there instead, where it is not known.
  private func folded(_ text: String?, of key: StringKey, leaving space: Int = 0) -> [StyledText] {
    guard let string = chat[key] else { return [] }
    let role = ChatMark(string)?.role ?? .plain
    guard let text = string.error == nil ? text : nil else {
      return [StyledText(string.error?.name.rawValue ?? "?", role)]
    }
    let shown = style.visible(style.columns == nil ? Self.withoutMarks(text) : text)
    var lines = TextColumns.folded(shown, width: frame.room - space)
    if lines.count > Self.longest {
      lines = lines.prefix(Self.longest - 1) + ["…"]
    }
    return lines.map {
      StyledText(style.isolated($0, isRightToLeft: chat.isRightToLeft), role)
    }
  }

  /// A text without direction marks, which visitors do not see either.
  private static func withoutMarks(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.isDirectionMark }
    return String(scalars)
  }

  /// The mark of a string and, where there is room, its key.
  private func label(of key: StringKey) -> [StyledText] {
    let mark = chat[key].flatMap { ChatMark($0) }
    let name = frame.hasRoomForKeys ? " \(key.rawValue)" : ""
    guard let mark else { return name.isEmpty ? [] : [StyledText("  " + name, .frame)] }
    return [StyledText(" " + mark.rawValue, mark.role), StyledText(name, .frame)]
  }
}
