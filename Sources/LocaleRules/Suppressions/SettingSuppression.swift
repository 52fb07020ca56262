public import LocaleDiagnostics

/// Findings that the settings silence, where a file has no comments or nobody wants one there.
public struct SettingSuppression: Sendable, Hashable {
  /// A code of it that has silenced a finding.
  public struct Use: Sendable, Hashable {
    /// Which of the settings' suppressions.
    public let number: Int
    /// The code.
    public let code: RuleCode

    /// Names a code of a suppression.
    public init(number: Int, code: RuleCode) {
      self.number = number
      self.code = code
    }
  }

  /// Which of the settings' suppressions it is, from 0.
  public let number: Int

  /// The property that the findings are about, such as `date_format`, `onlinechat.locale.date_format` or
  /// `onlinechat.mode`; `nil` for any, and for findings about none.
  public let key: String?

  /// The codes that are silent.
  public let codes: [RuleCode]

  /// Describes a suppression.
  public init(number: Int, key: String?, codes: [RuleCode]) {
    self.number = number
    self.key = key
    self.codes = codes
  }

  /// Whether a finding is silent.
  public func silences(_ finding: Diagnostic) -> Bool {
    codes.contains(finding.code) && isAboutKey(finding.keyPath)
  }

  /// Whether the key is the property's name, its whole path, or the end of that.
  private func isAboutKey(_ path: [String]) -> Bool {
    guard let key else { return true }
    let names = key.split(separator: ".", omittingEmptySubsequences: false)
    // The path of a string begins with the string: overrides need not stand in a config.
    let isOfLocale = names.count > 2 && names[0] == "onlinechat" && names[1] == "locale"
    return Self.ends(path, in: names[...]) || isOfLocale && Self.ends(path, in: names.dropFirst(2))
  }

  private static func ends(_ path: [String], in names: ArraySlice<Substring>) -> Bool {
    path.count >= names.count
      && zip(path.suffix(names.count), names).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }
}

extension SettingSuppression {
  /// A code of the settings that names no rule.
  public static let unknown = Phrase("unknown-suppression.setting") { code in
    "there is no rule \(code): the setting silences nothing"
  }

  /// A code of the settings that has silenced nothing.
  public static let unused = Phrase("unused-suppression.setting") { code in
    "this setting silences \(code), which is not found there"
  }

  /// A line of a baseline whose finding is gone.
  public static let gone = Phrase("unused-suppression.baseline") { code, path in
    "the baseline knows a finding of \(code) in \(path), which is not found there any more"
  }
}

extension [SettingSuppression] {
  /// The findings that none of them silences, and which of them have silenced one.
  public func apply(
    to findings: [Diagnostic]
  ) -> (heard: [Diagnostic], uses: Set<SettingSuppression.Use>) {
    guard !isEmpty else { return (findings, []) }
    var uses: Set<SettingSuppression.Use> = []
    let heard = findings.filter { finding in
      let silencing = filter { $0.silences(finding) }
      for suppression in silencing {
        uses.insert(SettingSuppression.Use(number: suppression.number, code: finding.code))
      }
      return silencing.isEmpty
    }
    return (heard, uses)
  }
}
