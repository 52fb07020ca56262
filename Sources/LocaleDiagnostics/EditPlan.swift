/// The edits to make in one file: in order of place, none overlapping another.
package struct EditPlan {
  /// The size of the file in bytes.
  private let length: Int

  /// The parts of which each is changed by one rule at most, such as a string literal: the fixes of
  /// two rules that were worked out on the same text do not add up. In the order in which they start.
  private let units: [Range<Int>]

  /// For each unit, how far it or one before it reaches.
  private let reaches: [Int]

  /// Whose fix changes a unit, by the unit's number.
  private var owners: [Int: Owner] = [:]

  private struct Owner {
    let code: RuleCode?
    let edits: [TextEdit]

    /// Whether a fix may be made beside those that are there.
    func admits(_ other: Owner) -> Bool {
      code.map { $0 == other.code } ?? false || edits == other.edits
    }
  }

  /// Sorted by where they start; insertions at one place in the order in which they were added,
  /// before an edit of what follows.
  package private(set) var edits: [TextEdit] = []

  /// Nothing is to be edited yet.
  ///
  /// - Parameters:
  ///   - length: The size of the file in bytes.
  ///   - units: The parts of which each is changed by one rule at most.
  package init(length: Int, units: [Range<Int>] = []) {
    self.length = length
    self.units = units.sorted { $0.lowerBound < $1.lowerBound }
    var reach = 0
    reaches = self.units.map { unit in
      reach = max(reach, unit.upperBound)
      return reach
    }
  }

  /// Adds all the edits of a fix, or none if one of them does not fit.
  ///
  /// - Parameter code: The rule whose fix it is; a fix of nobody's has its parts for itself.
  package mutating func add(_ fixEdits: [TextEdit], of code: RuleCode? = nil) -> Bool {
    let owner = Owner(code: code, edits: fixEdits)
    let touched = Set(fixEdits.flatMap { units(touchedBy: $0.range) })
    guard touched.allSatisfy({ owners[$0]?.admits(owner) ?? true }) else { return false }
    var own: [TextEdit] = []
    for edit in fixEdits {
      guard edit.range.lowerBound >= 0, edit.range.upperBound <= length else { return false }
      switch fit(of: edit) {
      case .conflict: return false
      case .present: break
      case .free: own.append(edit)
      }
    }
    guard own.areApart else { return false }
    for edit in own { insert(edit) }
    for unit in touched { owners[unit] = owner }
    return true
  }

  /// The numbers of the units that an edit of a span changes.
  private func units(touchedBy span: Range<Int>) -> [Int] {
    var (low, high) = (0, units.count)
    while low < high {
      let middle = (low + high) / 2
      if units[middle].lowerBound < span.upperBound { low = middle + 1 } else { high = middle }
    }
    var touched: [Int] = []
    while low > 0, reaches[low - 1] > span.lowerBound {
      low -= 1
      if units[low].meets(span) { touched.append(low) }
    }
    return touched
  }

  /// The file with the edits made.
  package func edited(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + edits.reduce(0) { $0 + $1.text.utf8.count })
    var copied = 0
    for edit in edits {
      result += source[copied..<edit.range.lowerBound]
      result += edit.text.utf8
      copied = edit.range.upperBound
    }
    result += source[copied...]
    return result
  }

  private enum Fit {
    case free, present, conflict
  }

  /// Whether an edit can be made beside those of other fixes.
  private func fit(of edit: TextEdit) -> Fit {
    var fit = Fit.free
    // As the edits do not overlap, at most one that starts before this one reaches it.
    var index = max(0, start(of: edit.range.lowerBound) - 1)
    while index < edits.count, edits[index].range.lowerBound <= edit.range.upperBound {
      let other = edits[index]
      if other == edit {
        fit = .present
      } else if !edit.isCompatible(with: other) {
        return .conflict
      }
      index += 1
    }
    return fit
  }

  private mutating func insert(_ edit: TextEdit) {
    var index = start(of: edit.range.lowerBound)
    while index < edits.count, edits[index].range.lowerBound == edit.range.lowerBound,
      edits[index].range.isEmpty
    {
      index += 1
    }
    edits.insert(edit, at: index)
  }

  /// The index of the first edit that starts at `offset` or later.
  private func start(of offset: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Range<Int> {
  /// Whether an edit of a span changes this part: shares a byte, or inserts inside.
  fileprivate func meets(_ edit: Range<Int>) -> Bool {
    overlaps(edit) || edit.isEmpty && lowerBound < edit.lowerBound && edit.lowerBound < upperBound
  }
}

extension [TextEdit] {
  /// Whether no two of them change the same byte, and none is inserted inside of what another replaces.
  fileprivate var areApart: Bool {
    guard count > 1 else { return true }
    let ranges = map { $0.range }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    // What was replaced so far ends here; the last of it starts there.
    var (start, end) = (0, 0)
    for range in ranges {
      if range.isEmpty ? start < range.lowerBound && range.lowerBound < end : range.lowerBound < end
      {
        return false
      }
      if !range.isEmpty { (start, end) = (range.lowerBound, range.upperBound) }
    }
    return true
  }
}

extension TextEdit {
  /// Whether this edit and one of another fix can both be made without knowing what they mean.
  fileprivate func isCompatible(with other: TextEdit) -> Bool {
    switch (range.isEmpty, other.range.isEmpty) {
    case (false, false):
      !range.overlaps(other.range)
    case (true, true):
      range != other.range
        || (separatorSide != nil && separatorSide == other.separatorSide)
    default:
      // What is inserted at the edge of a span may lean on the text that the other removes.
      range.upperBound < other.range.lowerBound || other.range.upperBound < range.lowerBound
    }
  }

  private enum Side {
    case leading, trailing
  }

  /// On which side an inserted item brings what separates it from its neighbour.
  private var separatorSide: Side? {
    func isSeparator(_ scalar: Unicode.Scalar?) -> Bool { scalar == "," || scalar == ";" }
    let scalars = text.unicodeScalars
    let first = scalars.first { !$0.properties.isWhitespace }
    let last = scalars.last { !$0.properties.isWhitespace }
    switch (isSeparator(first), isSeparator(last)) {
    case (true, false): return .leading
    case (false, true): return .trailing
    default: return nil
    }
  }
}
