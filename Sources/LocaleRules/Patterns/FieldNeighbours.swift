internal import DateFns
internal import PatternAnalysis

/// The fields of a pattern in their order, by which one tells what a letter of the wrong case was meant
/// for.
struct FieldNeighbours {
  /// The field that a run of the wrong letter stands for.
  enum Meant {
    case month, minute, second

    /// The letter of date-fns for it.
    var letter: Unicode.Scalar {
      switch self {
      case .month: "M"
      case .minute: "m"
      case .second: "s"
      }
    }
  }

  private let fields: [PatternRun]
  private let purpose: PatternPurpose
  private let hasSeconds: Bool

  /// Takes the fields of a pattern for a date or a time.
  init(_ fields: [PatternRun], of purpose: PatternPurpose) {
    self.fields = fields
    self.purpose = purpose
    hasSeconds = fields.contains { $0.field == .second }
  }

  /// What a field was meant for; `nil` where it is meant as it stands.
  func meant(by number: Int) -> Meant? {
    let run = fields[number]
    let before = number > 0 ? fields[number - 1].field : nil
    let after = number + 1 < fields.count ? fields[number + 1].field : nil
    switch run.field {
    case .minute: return isMonth(between: before, after) ? .month : nil
    case .month where run.count < 3 && !run.isOrdinal && run.letter == "M":
      let isOfClock = before?.isHour ?? false || after == .second
      return isOfClock && !(after?.isOfDate ?? false) ? .minute : nil
    case .fraction where run.count < 3 && !hasSeconds:
      return before == .minute || before == .month && purpose == .time ? .second : nil
    default: return nil
    }
  }

  /// Whether minutes between two fields are the month.
  private func isMonth(between before: PatternField?, _ after: PatternField?) -> Bool {
    let isOfClock = before?.isHour ?? false || after == .second || after == .fraction
    let isBesideDate = before?.isOfDate ?? false || after?.isOfDate ?? false
    let isAlone = before == nil && after == nil && purpose == .date
    return !isOfClock && (isBesideDate || isAlone)
  }
}
