/// A value that some release of the library changed.
struct History<Value: Sendable>: Sendable {
  /// What it was in the first release.
  private let first: Value

  /// What it became, oldest first.
  private let changes: [(since: DateFnsRelease, value: Value)]

  /// A value and its later ones, each with the major and minor number of the release it came with.
  init(_ first: Value, _ changes: (since: (Int, Int), value: Value)...) {
    self.first = first
    self.changes = changes.map { (DateFnsRelease($0.since.0, $0.since.1, 0), $0.value) }
  }

  /// The value in a release.
  func value(in release: DateFnsRelease) -> Value {
    changes.last { $0.since <= release }?.value ?? first
  }
}

extension History: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
  ExpressibleByStringLiteral
where Value: ExpressibleByStringLiteral {
  init(stringLiteral value: Value.StringLiteralType) {
    self.init(Value(stringLiteral: value))
  }
}
