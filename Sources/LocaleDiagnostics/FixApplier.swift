/// Applies fixes to the source that they were found in.
///
/// One pass applies at most the first fix of each finding, whole or not at all. A fix whose edits
/// meet those of an earlier one waits: check the result again and apply what is then left.
/// Waiting costs a pass and is always right; guessing how two fixes of one place combine is not.
/// Whether what comes out is any better is not asked here: a workspace proves that.
///
/// ```swift
/// let pass = FixApplier(.safe).apply(diagnostics, to: bytes)
/// ```
public struct FixApplier: Sendable {
  /// The least trusted fixes that are applied: with `.unsafe` safe ones are applied too.
  public let threshold: Fix.Applicability

  /// Creates an applier of fixes that can be trusted at least as far as `threshold` says.
  public init(_ threshold: Fix.Applicability) {
    self.threshold = threshold
  }

  /// What one pass did.
  public struct Pass: Sendable, Hashable {
    /// The bytes of the file with the fixes applied.
    public var source: [UInt8]

    /// The findings whose first fix was applied, in the order given.
    public var applied: [Diagnostic]

    /// The findings whose first fix qualifies but met another, or does not fit the file.
    public var skipped: [Diagnostic]
  }

  /// Applies the first fix of each finding, if it qualifies.
  ///
  /// An edit that another fix makes too is made once. Different insertions at one place are both
  /// made, in the order of the findings, if each brings its own comma or semicolon on the same
  /// side, as members of an object do; otherwise the later waits.
  ///
  /// - Parameters:
  ///   - diagnostics: Findings of one file, those that matter most first.
  ///   - source: The bytes of that file.
  public func apply(_ diagnostics: [Diagnostic], to source: [UInt8]) -> Pass {
    var plan = EditPlan(length: source.count)
    var pass = Pass(source: source, applied: [], skipped: [])
    for diagnostic in diagnostics {
      guard let fix = diagnostic.fixes.first, admits(fix), !fix.edits.isEmpty else { continue }
      if plan.add(fix.edits) {
        pass.applied.append(diagnostic)
      } else {
        pass.skipped.append(diagnostic)
      }
    }
    if !pass.applied.isEmpty { pass.source = plan.edited(source) }
    return pass
  }

  /// Whether a fix can be trusted far enough.
  public func admits(_ fix: Fix) -> Bool {
    fix.applicability == .safe || threshold == .unsafe
  }
}
