internal import LocaleDiagnostics

/// The patterns of a file as all fixes up to an applicability leave them.
///
/// Fixes of one pattern that were each worked out on the pattern as it stands do not add up. So what
/// each of its findings offers is where they lead to together: the whole pattern, corrected.
struct CorrectedPatterns {
  /// A corrected pattern.
  struct Form {
    /// Where the literal stands in the file as it was.
    let literal: Range<Int>
    /// The pattern as it then means.
    let text: String
    /// What has to change in the file as it was.
    let edits: [TextEdit]
  }

  /// In the order of the source.
  private var forms: [Form] = []

  /// Finds the patterns of a file that a stage has changed.
  ///
  /// - Parameter stage: A stage of this file or one that went on from it.
  init(_ file: JudgedFile, _ stage: FixStage) {
    let (old, new) = (file.patterns, stage.file.patterns)
    // One literal may be the pattern of several configs.
    var places: [Int: (range: Range<Int>, text: String)] = [:]
    for value in new where places[value.range.lowerBound] == nil {
      places[value.range.lowerBound] = value
    }
    for literal in old {
      guard let now = places[stage.map.starts(of: literal.range).lowerBound] else { continue }
      let edits = TextEdit.changing(
        file.bytes, literal.range, to: Array(stage.file.bytes[now.range]))
      guard !edits.isEmpty else { continue }
      forms.append(Form(literal: literal.range, text: now.text, edits: edits))
    }
    forms.sort { $0.literal.lowerBound < $1.literal.lowerBound }
  }

  /// The corrected form of the pattern that a fix changes; `nil` for a fix of anything else, or one that
  /// comes to the same.
  func form(of fix: Fix, in file: JudgedFile) -> Form? {
    guard let first = fix.edits.first, let form = form(around: first.range),
      form.literal.holds(fix.edits)
    else { return nil }
    let isSame =
      form.literal.edited(fix.edits, in: file.bytes)
      == form.literal.edited(form.edits, in: file.bytes)
    return isSame ? nil : form
  }

  /// The form whose literal begins last before a place, or with it; found by halving.
  private func form(around place: Range<Int>) -> Form? {
    var (low, high) = (0, forms.count)
    while low < high {
      let middle = (low + high) / 2
      if forms[middle].literal.lowerBound <= place.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? forms[low - 1] : nil
  }
}

extension Range<Int> {
  /// This span of a file with changes made in it.
  fileprivate func edited(_ edits: [TextEdit], in bytes: [UInt8]) -> [UInt8] {
    var plan = EditPlan(length: count)
    _ = plan.add(
      edits.map { edit in
        let start = edit.range.lowerBound - lowerBound
        return TextEdit(start..<(start + edit.range.count), edit.text)
      })
    return plan.edited(Array(bytes[self]))
  }

  /// Whether edits change this span and nothing outside of it: what is inserted at its edge is not a
  /// part of it.
  fileprivate func holds(_ edits: [TextEdit]) -> Bool {
    edits.allSatisfy { edit in
      let isInside = lowerBound < edit.range.lowerBound && edit.range.upperBound < upperBound
      return isInside || !edit.range.isEmpty && clamped(to: edit.range) == edit.range
    }
  }
}

extension TextEdit {
  /// The changes that turn a span of a file into other bytes, touching only what differs: letters that
  /// are repeated, such as the `YYYY` of a pattern, are changed as one.
  static func changing(
    _ source: [UInt8], _ span: Range<Int>, to bytes: [UInt8]
  ) -> [TextEdit] {
    guard !source[span].elementsEqual(bytes) else { return [] }
    let old = runs(of: source[span])
    let new = runs(of: bytes[...])
    if let edit = onlyChange(source, span, old, to: bytes, new) { return [edit] }
    var (removed, inserted) = (Set<Int>(), Set<Int>())
    let texts = (old.map { Array(source[$0]) }, new.map { Array(bytes[$0]) })
    for change in texts.1.difference(from: texts.0) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var edits: [TextEdit] = []
    var (place, other, start) = (0, 0, span.lowerBound)
    while place < old.count || other < new.count {
      let first = start
      var text: [UInt8] = []
      while removed.contains(place) || inserted.contains(other) {
        if removed.contains(place) {
          start = old[place].upperBound
          place += 1
        } else {
          text += texts.1[other]
          other += 1
        }
      }
      if first != start || !text.isEmpty {
        edits.append(TextEdit(first..<start, String(decoding: text, as: UTF8.self)))
      }
      guard place < old.count else { break }
      start = old[place].upperBound
      place += 1
      other += 1
    }
    return edits
  }

  /// The one change between two texts, where what goes stands nowhere in the new text and what comes
  /// nowhere in the old: no other changes could be as few.
  private static func onlyChange(
    _ source: [UInt8], _ span: Range<Int>, _ old: [Range<Int>], to bytes: [UInt8],
    _ new: [Range<Int>]
  ) -> TextEdit? {
    let isSame = { (left: Int, right: Int) in
      source[old[left]].elementsEqual(bytes[new[right]])
    }
    let shorter = min(old.count, new.count)
    var first = 0
    while first < shorter, isSame(first, first) { first += 1 }
    var last = 0
    while last < shorter - first, isSame(old.count - 1 - last, new.count - 1 - last) { last += 1 }
    let (goes, comes) = (first..<(old.count - last), first..<(new.count - last))
    guard !goes.contains(where: { place in new.indices.contains { isSame(place, $0) } }),
      !comes.contains(where: { place in old.indices.contains { isSame($0, place) } })
    else { return nil }
    let start = first == 0 ? span.lowerBound : old[first - 1].upperBound
    let end = goes.isEmpty ? start : old[goes.upperBound - 1].upperBound
    let text: ArraySlice<UInt8> =
      comes.isEmpty
      ? [] : bytes[new[comes.lowerBound].lowerBound..<new[comes.upperBound - 1].upperBound]
    return TextEdit(start..<end, String(decoding: text, as: UTF8.self))
  }

  /// The stretches of one byte repeated; the bytes of a letter outside of ASCII stay together.
  private static func runs(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    bytes.indices.reduce(into: []) { runs, index in
      if let last = runs.last, bytes[last.lowerBound] == bytes[index] || bytes[index] >= 0x80,
        bytes[index] < 0x80 || bytes[index] & 0xC0 == 0x80
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
  }
}
