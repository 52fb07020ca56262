internal import LocaleDiagnostics

/// The fixes of one file up to an applicability, applied until none is left that makes it better.
///
/// A step does away with a finding and brings none, so there are fewer findings after each: no two
/// fixes can undo each other for ever, and nothing has to be counted to come to an end.
struct FixStage {
  /// The file as it now is.
  private(set) var file: JudgedFile

  /// For each finding that is reported now and was when everything began, its number then.
  private(set) var origins: [Int: Int]

  /// The numbers, when everything began, of the findings whose own fix was applied.
  private(set) var applied: Set<Int> = []

  /// The numbers of those whose fix makes the file no better.
  private(set) var refused: Set<Int> = []

  /// Where the places of the file are now, from how it was when everything began.
  private(set) var map: PositionMap

  private let threshold: Fix.Applicability
  private let judge: ([UInt8]) -> JudgedFile
  private let budget: FixBudget

  /// Prepares to fix a file.
  init(
    _ file: JudgedFile, _ threshold: Fix.Applicability, _ budget: FixBudget,
    judge: @escaping ([UInt8]) -> JudgedFile
  ) {
    self.file = file
    origins = Dictionary(uniqueKeysWithValues: file.heard.indices.map { ($0, $0) })
    map = PositionMap()
    self.threshold = threshold
    self.budget = budget
    self.judge = judge
  }

  /// Prepares to go on where another stage has ended.
  init(after stage: FixStage, _ threshold: Fix.Applicability) {
    file = stage.file
    origins = stage.origins
    map = stage.map
    self.threshold = threshold
    budget = stage.budget
    judge = stage.judge
  }

  /// Applies all that makes the file better.
  mutating func run() {
    while true {
      let choices = self.choices
      let trial = FixTrial(file, threshold, judge: judge)
      guard !choices.isEmpty, let step = best(choices, beside: [], nil, trial) else { return }
      take(step)
    }
  }

  /// The first fixes that are trusted far enough and change nothing that could not be read whole:
  /// those that matter most first.
  private var choices: [FixTrial.Choice] {
    let broken = BrokenText(file.document)
    let applier = FixApplier(threshold)
    let choices = file.heard.indices.compactMap { index -> FixTrial.Choice? in
      guard let fix = file.heard[index].fixes.first, !fix.edits.isEmpty, applier.admits(fix),
        !broken.forbids(fix, of: file.heard[index])
      else { return nil }
      return FixTrial.Choice(finding: index, fix: fix)
    }
    return choices.sorted { left, right in
      let severities = (file.heard[left.finding].severity, file.heard[right.finding].severity)
      return severities.0 == severities.1
        ? left.finding < right.finding : severities.0 > severities.1
    }
  }

  /// Takes over what came of fixes.
  private mutating func take(_ step: FixTrial.Step) {
    applied.formUnion(step.applied.compactMap { origins[$0] })
    var moved: [Int: Int] = [:]
    for index in step.file.heard.indices {
      if let old = step.origins[index], let first = origins[old] { moved[index] = first }
    }
    origins = moved
    map = map.then(step.map)
    file = step.file
  }

  /// As many of the fixes as make the file better together: all of them if they do; else without those
  /// that the reasons point to; else by halves.
  ///
  /// - Parameters:
  ///   - kept: Those that are known to make it better.
  ///   - step: What comes of them.
  private mutating func best(
    _ choices: [FixTrial.Choice], beside kept: [FixTrial.Choice], _ step: FixTrial.Step?,
    _ trial: FixTrial
  ) -> FixTrial.Step? {
    var choices = choices
    while !choices.isEmpty, budget.take() {
      switch trial.run(kept + choices) {
      case .better(let step): return step
      case .worse(let culprits):
        let rest = choices.filter { !culprits.contains($0.finding) }
        if choices.count > 1, rest.isEmpty || rest.count == choices.count {
          return halves(choices, beside: kept, step, trial)
        }
        refuse(choices.count == 1 ? choices : choices.filter { culprits.contains($0.finding) })
        choices = choices.count == 1 ? [] : rest
      }
    }
    return step
  }

  private mutating func halves(
    _ choices: [FixTrial.Choice], beside kept: [FixTrial.Choice], _ step: FixTrial.Step?,
    _ trial: FixTrial
  ) -> FixTrial.Step? {
    let middle = choices.count / 2
    let first = best(Array(choices[..<middle]), beside: kept, step, trial)
    let good = first.map { step in
      (kept + choices[..<middle]).filter { step.applied.contains($0.finding) }
    }
    return best(Array(choices[middle...]), beside: good ?? kept, first ?? step, trial)
  }

  private mutating func refuse(_ choices: [FixTrial.Choice]) {
    refused.formUnion(choices.compactMap { origins[$0.finding] })
  }
}
