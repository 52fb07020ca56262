extension String {
  /// Whether another text stands in this one, byte for byte.
  func mentions(_ other: String) -> Bool {
    let needle = Array(other.utf8)
    var rest = Array(utf8)[...]
    while rest.count >= needle.count {
      if rest.starts(with: needle) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
