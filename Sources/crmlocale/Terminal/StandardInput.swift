/// Standard input, read line by line as it comes.
enum StandardInput {
  /// Hands over the lines that stand ready, without their line breaks, until the input ends or `body`
  /// returns `false`.
  static func forEachBatch(_ body: ([[UInt8]]) -> Bool) {
    var reader = LineReader()
    while true {
      var lines: [[UInt8]] = []
      var size = 0
      reading: while size < 65_536 {
        switch reader.next(mayWait: lines.isEmpty) {
        case .text(let line):
          lines.append(line)
          size += line.count
        // It is answered as a line that says nothing.
        case .tooLong: lines.append([])
        case .later: break reading
        case .end:
          if !lines.isEmpty { _ = body(lines) }
          return
        }
      }
      if !body(lines) { return }
    }
  }
}
