internal import LocaleDiagnostics

/// What the fixes of a file are worth: all of them tried before any is offered.
///
/// First what is safe is applied until nothing is left, then the rest. What a report offers is what
/// then happened, so `check` promises what a fix does, and nothing else.
struct FixProof {
  /// The findings as they were, each with the fixes that can be offered.
  let findings: [Diagnostic]

  /// The numbers of the findings whose fix is not offered, because it would not make the file better.
  let declined: Set<Int>

  private let safe: Result
  private let unsafe: Result

  /// A file after all fixes up to an applicability.
  struct Result {
    /// The contents.
    let bytes: [UInt8]
    /// How many of the findings are gone that a fix could do away with. What vanishes along with
    /// them is not counted: nobody was promised it.
    let count: Int

    init(_ stage: FixStage, of file: JudgedFile) {
      let left = Set(stage.origins.values)
      bytes = stage.file.bytes
      count = file.heard.indices.count { !left.contains($0) && !file.heard[$0].fixes.isEmpty }
    }
  }

  /// What all fixes up to an applicability come to.
  func result(_ threshold: Fix.Applicability) -> Result { threshold == .safe ? safe : unsafe }

  /// Tries all fixes of a file.
  ///
  /// - Parameter judge: Reads a text as the file.
  init(_ file: JudgedFile, judge: @escaping ([UInt8]) -> JudgedFile) {
    let budget = FixBudget(size: file.bytes.count)
    var first = FixStage(file, .safe, budget, judge: judge)
    first.run()
    var second = FixStage(after: first, .unsafe)
    second.run()
    let offer = FixOffer(file, first, second, budget, judge: judge)
    findings = file.heard.indices.map { offer.finding($0) }
    declined = Set(
      file.heard.indices.filter { [findings] in
        !file.heard[$0].fixes.isEmpty && findings[$0].fixes.isEmpty
      })
    safe = Result(first, of: file)
    unsafe = Result(second, of: file)
  }
}

/// Which fixes of a file are offered, by what came of them.
private struct FixOffer {
  private let file: JudgedFile
  private let safe: FixStage
  private let unsafe: FixStage
  private let leftBySafe: Set<Int>
  private let leftByAll: Set<Int>
  private let safeForms: CorrectedPatterns
  private let allForms: CorrectedPatterns
  private let broken: BrokenText
  private let trial: FixTrial
  private let budget: FixBudget

  init(
    _ file: JudgedFile, _ safe: FixStage, _ unsafe: FixStage, _ budget: FixBudget,
    judge: @escaping ([UInt8]) -> JudgedFile
  ) {
    self.file = file
    self.safe = safe
    self.unsafe = unsafe
    self.budget = budget
    leftBySafe = Set(safe.origins.values)
    leftByAll = Set(unsafe.origins.values)
    safeForms = CorrectedPatterns(file, safe)
    allForms = unsafe.applied.isEmpty ? safeForms : CorrectedPatterns(file, unsafe)
    broken = BrokenText(file.document)
    trial = FixTrial(file, .unsafe, judge: judge)
  }

  /// A finding with the fixes that can be offered.
  func finding(_ index: Int) -> Diagnostic {
    var finding = file.heard[index]
    guard let first = finding.fixes.first else { return finding }
    let others = finding.fixes.dropFirst().filter { isBetter($0, index) }
    finding.fixes = worth(of: first, index).map { [corrected(first, index).trusted($0)] } ?? []
    guard !finding.fixes.isEmpty else {
      // Nobody does it for the reader, who may still see what was meant.
      let isAdvice = leftByAll.contains(index) && !finding.isAboutText
      if isAdvice, !broken.forbids(first, of: finding) {
        finding.help = finding.help ?? first.title
      }
      return finding
    }
    finding.fixes += others.map { $0.trusted(.unsafe) }
    return finding
  }

  /// How far the first fix of a finding can be trusted; `nil` where it is not to be offered.
  private func worth(of fix: Fix, _ index: Int) -> Fix.Applicability? {
    if fix.edits.isEmpty || broken.forbids(fix, of: file.heard[index]) { return nil }
    if safe.applied.contains(index) { return .safe }
    if unsafe.applied.contains(index) { return .unsafe }
    if safe.refused.contains(index) || unsafe.refused.contains(index) { return nil }
    if leftByAll.contains(index) { return nil }
    // Another fix did away with the finding before its own had its turn.
    if fix.applicability == .safe, !leftBySafe.contains(index) { return .safe }
    return isBetter(fix, index) ? .unsafe : nil
  }

  /// The fix of a pattern as the first corrected form that does away with the finding.
  private func corrected(_ fix: Fix, _ index: Int) -> Fix {
    let forms = leftBySafe.contains(index) ? allForms : safeForms
    guard !leftByAll.contains(index), let form = forms.form(of: fix, in: file) else { return fix }
    return .writing(form.text, fix.applicability, edits: form.edits)
  }

  /// Whether a fix makes the file better by itself.
  private func isBetter(_ fix: Fix, _ index: Int) -> Bool {
    guard !fix.edits.isEmpty, !broken.forbids(fix, of: file.heard[index]), budget.take() else {
      return false
    }
    if case .better = trial.run([FixTrial.Choice(finding: index, fix: fix)]) { return true }
    return false
  }
}

extension Fix {
  /// The same fix, trusted as far as was proved.
  fileprivate func trusted(_ applicability: Applicability) -> Fix {
    var fix = self
    fix.applicability = applicability
    return fix
  }
}
