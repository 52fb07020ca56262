internal import LocaleDiagnostics

/// Where suppressions speak, to be asked of one place after another.
struct SuppressionPlaces: Sendable {
  /// A part of the file, and the suppression that speaks for it.
  private struct Place: Sendable {
    let range: Range<Int>
    let number: Int

    /// How far this one or one before it reaches.
    var reach = 0
  }

  /// Those of one code, in the order in which they start.
  private var places: [RuleCode: [Place]] = [:]

  /// The numbers of those that speak for all of the file.
  private var wholeFile: [RuleCode: [Int]] = [:]

  /// Adds a suppression.
  ///
  /// - Parameters:
  ///   - number: What it is known by.
  ///   - range: The part of the file that it speaks for; `nil` for all of it.
  mutating func add(_ number: Int, of code: RuleCode, _ range: Range<Int>?) {
    if let range {
      places[code, default: []].append(Place(range: range, number: number))
    } else {
      wholeFile[code, default: []].append(number)
    }
  }

  /// Has to come between the last suppression and the first question.
  mutating func finish() {
    places = places.mapValues { places in
      var reach = 0
      return places.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { place in
        reach = max(reach, place.range.upperBound)
        return Place(range: place.range, number: place.number, reach: reach)
      }
    }
  }

  /// The numbers of those of a code that speak for a place, in no order.
  func numbers(of code: RuleCode, around offset: Int) -> [Int] {
    var numbers = wholeFile[code] ?? []
    guard let places = places[code] else { return numbers }
    var index = Self.firstIndex(after: offset, in: places)
    while index > 0, places[index - 1].reach > offset {
      index -= 1
      if places[index].range.contains(offset) { numbers.append(places[index].number) }
    }
    return numbers
  }

  /// The first place that starts behind an offset, found by halving.
  private static func firstIndex(after offset: Int, in places: [Place]) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
