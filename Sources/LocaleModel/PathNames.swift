extension String {
  /// The names between the slashes of a path; empty ones are left out.
  ///
  /// A slash is a byte, whatever follows it: Swift takes one and a combining mark behind it for a
  /// character of its own, and a name may begin with such a mark.
  package var pathNames: [Substring] {
    utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }
}
