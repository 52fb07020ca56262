extension Collection where Element: Equatable {
  /// How many elements two collections share at their start.
  package func commonPrefixLength(with other: some Collection<Element>) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}
