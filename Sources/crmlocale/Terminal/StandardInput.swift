internal import CRMLocaleKit

/// Standard input, read line by line as it comes.
enum StandardInput {
  /// Hands over the lines that each read completes, without their line breaks, until the input
  /// ends or `body` returns `false`. A last line without a break counts.
  static func forEachBatch(_ body: ([ArraySlice<UInt8>]) -> Bool) {
    var pending: [UInt8] = []
    while let chunk = POSIX.readChunk(0), !chunk.isEmpty {
      pending += chunk
      guard let end = pending.lastIndex(of: UInt8(ascii: "\n")) else { continue }
      let lines = pending[..<end].split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      if !body(lines.map(withoutReturn)) { return }
      pending.removeFirst(end + 1)
    }
    if !pending.isEmpty { _ = body([withoutReturn(pending[...])]) }
  }

  private static func withoutReturn(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}
