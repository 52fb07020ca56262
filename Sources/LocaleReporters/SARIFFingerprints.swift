internal import LocaleDiagnostics

/// What stays the same about a finding when lines are added above it, so that a reader of two logs
/// can tell which findings are new: its code, file, property and value, and its number among findings
/// alike. No words are in it, so that it is the same in every language and after every rewording.
struct SARIFFingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of the next finding, in the order of the log.
  ///
  /// - Parameter value: The source that the finding is about.
  mutating func next(for diagnostic: Diagnostic, value: ArraySlice<UInt8>) -> String {
    let parts = [diagnostic.code.rawValue, diagnostic.location.path] + diagnostic.keyPath
    let hash = Self.hash(Array(parts.joined(separator: "\0").utf8) + [0] + value)
    let number = seen[hash, default: 0]
    seen[hash] = number + 1
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ":\(number + 1)"
  }

  /// FNV-1a with 64 bits: the same in every run and on every machine, unlike Swift's own hashes.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
