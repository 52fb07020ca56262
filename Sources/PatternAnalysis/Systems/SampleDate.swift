/// A date or a time in figures where a pattern is meant, such as 27.11.2026 or 15:30.
package enum SampleDate {
  /// The pattern that prints a text; `nil` for one that is not a date or a time, or that could be read
  /// in two ways.
  ///
  ///     SampleDate.pattern(of: "27.11.2026", for: .date)  // "dd.MM.yyyy"
  ///     SampleDate.pattern(of: "03/04/2026", for: .date)  // nil
  package static func pattern(of text: String, for purpose: PatternPurpose) -> String? {
    let groups = groups(of: text)
    let marks = text.utf8.filter { !isDigit($0) }
    guard marks.allSatisfy({ ".:/- ".utf8.contains($0) }) else { return nil }
    let tokens = purpose == .date ? date(groups, of: text) : time(groups, of: text)
    guard let tokens else { return nil }
    return text.replacing(Array(zip(groups, tokens)))
  }

  /// The figures of a text, in UTF-8 bytes.
  private static func groups(of text: String) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for (offset, byte) in text.utf8.enumerated() where isDigit(byte) {
      if let last = groups.last, last.upperBound == offset {
        groups[groups.count - 1] = last.lowerBound..<offset + 1
      } else {
        groups.append(offset..<offset + 1)
      }
    }
    return groups
  }

  /// A day over twelve tells itself from the month; the year has four figures.
  private static func date(_ groups: [Range<Int>], of text: String) -> [String]? {
    guard groups.count == 3 else { return nil }
    let values = groups.map { Int(text.slice($0)) ?? 0 }
    guard let year = groups.firstIndex(where: { $0.count == 4 }), year != 1 else { return nil }
    let others = groups.indices.filter { $0 != year }
    guard others.allSatisfy({ groups[$0].count < 3 }),
      let day = others.first(where: { (13...31).contains(values[$0]) }),
      let month = others.first(where: { (1...12).contains(values[$0]) })
    else { return nil }
    return groups.indices.map { place in
      switch place {
      case year: "yyyy"
      case day: "dd"
      default: groups[month].count == 1 ? "M" : "MM"
      }
    }
  }

  private static func time(_ groups: [Range<Int>], of text: String) -> [String]? {
    guard (2...3).contains(groups.count), groups.dropFirst().allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    let values = groups.map { Int(text.slice($0)) ?? 99 }
    guard groups[0].count < 3, values[0] < 24, values.dropFirst().allSatisfy({ $0 < 60 }) else {
      return nil
    }
    return Array([groups[0].count == 1 ? "H" : "HH", "mm", "ss"].prefix(groups.count))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
