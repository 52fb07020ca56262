public import DateFns

extension SecondOpinion {
  /// A token that ICU prints otherwise than date-fns.
  public struct Difference: Hashable, Sendable {
    /// Why the two differ.
    public enum Cause: Hashable, Sendable, CaseIterable {
      /// The names, or the hours at which one follows the other, are others.
      case words
      /// Weeks are counted by the rules of the region, which are not those of date-fns.
      case weekRules
      /// The same number is written in another way, or counted from elsewhere, as years before 1 are.
      case numbers
      /// ICU has nothing that prints the same.
      case noEquivalent
    }

    /// What each prints at an instant.
    public struct Example: Hashable, Sendable {
      /// The instant, with the offset that it is read at.
      public let instant: Instant

      /// What date-fns prints for the token.
      public let dateFns: String

      /// What ICU prints for it.
      public let icu: String
    }

    /// The token, in a long format as the locale writes it out.
    public let token: FieldToken

    /// Where it first stands in the pattern, in UTF-8 bytes.
    public let range: Range<Int>

    /// Why the two differ.
    public let cause: Cause

    /// Each pair of texts once, the soonest first. Where ICU prints numbers, whose range has no end,
    /// the first pair stands for all.
    public let examples: [Example]

    init(token: FieldToken, range: Range<Int>, cause: Cause, all examples: [Example]) {
      self.token = token
      self.range = range
      self.cause = cause
      let areNumbers = examples.allSatisfy { $0.icu.isNumber }
      self.examples = areNumbers ? Array(examples.prefix(1)) : examples
    }
  }
}

extension SecondOpinion.Difference.Cause {
  /// Tells the cause of one difference.
  ///
  /// - Parameters:
  ///   - dateFns: What date-fns prints.
  ///   - natural: What ICU prints by the week rules of the region.
  ///   - forced: What ICU prints by the week rules of date-fns.
  ///   - fidelity: What the translator promised.
  init(dateFns: String, natural: String, forced: String, fidelity: ICUFidelity) {
    if dateFns == forced {
      self = .weekRules
    } else if fidelity == .noEquivalent {
      self = .noEquivalent
    } else {
      self = dateFns.isNumber && natural.isNumber ? .numbers : .words
    }
  }
}

extension String {
  /// Whether it has nothing but digits and signs.
  fileprivate var isNumber: Bool {
    utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") }
  }
}
