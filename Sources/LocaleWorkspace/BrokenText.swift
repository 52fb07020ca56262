internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning

/// The parts of a file that could not be read whole.
///
/// What holds a syntax error may mean something else than it was read as, so nothing in it is changed
/// but the error itself. A browser that meets one runs nothing of the script around it: the part is
/// the script element, or the whole file where there is none.
struct BrokenText {
  private let parts: [Range<Int>]
  /// What stands between literals of one text that are written in unlike ways, which no edit can keep.
  private let joints: [Range<Int>]

  /// Finds the parts of a file.
  init(_ document: WidgetDocument) {
    joints = document.scan?.joints ?? []
    let errors =
      document.diagnostics.map { $0.location.range.lowerBound }
      + (document.scan?.deadScripts.map { $0.causeRange.lowerBound } ?? [])
    guard document.kind == .page else {
      parts = errors.isEmpty ? [] : [0..<(document.bytes.count + 1)]
      return
    }
    parts = errors.reduce(into: []) { parts, offset in
      guard !parts.contains(where: { $0.contains(offset) }) else { return }
      parts.append(Self.element(around: offset, in: document.bytes))
    }
  }

  /// Whether a fix would change a part that could not be read whole, without being what makes it
  /// readable.
  func forbids(_ fix: Fix, of finding: Diagnostic) -> Bool {
    finding.isAboutText ? crossesJoint(fix.edits) : forbids(fix.edits)
  }

  private func crossesJoint(_ edits: [TextEdit]) -> Bool {
    edits.contains { edit in joints.contains { edit.range.overlaps($0) } }
  }

  /// Whether edits would change a part that could not be read whole.
  func forbids(_ edits: [TextEdit]) -> Bool {
    crossesJoint(edits)
      || edits.contains { edit in
        parts.contains {
          $0.lowerBound <= edit.range.upperBound && edit.range.lowerBound < $0.upperBound
        }
      }
  }

  /// Whether an offset lies in such a part.
  func covers(_ offset: Int) -> Bool { parts.contains { $0.contains(offset) } }

  /// The script element around an offset or beginning there, or what lies between two.
  private static func element(around offset: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = last("<script", through: offset, in: bytes) ?? 0
    let end = first("</script", from: offset, in: bytes) ?? bytes.count + 1
    return start..<max(start + 1, end)
  }

  private static func first(_ text: StaticString, from offset: Int, in bytes: [UInt8]) -> Int? {
    (offset..<max(offset, bytes.count)).first { stands(text, at: $0, in: bytes) }
  }

  private static func last(_ text: StaticString, through offset: Int, in bytes: [UInt8]) -> Int? {
    (0..<min(offset + 1, bytes.count)).last { stands(text, at: $0, in: bytes) }
  }

  /// Whether a text of small letters stands at an offset, in letters of any case.
  private static func stands(_ text: StaticString, at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { letters in
      letters.indices.allSatisfy { bytes[offset + $0] | 0x20 == letters[$0] | 0x20 }
    }
  }
}

extension Diagnostic {
  /// Whether it says that the text itself cannot be read as it stands.
  var isAboutText: Bool {
    code == "syntax-error" || code == "curly-quotes" || code == "script-never-runs"
      || code == "broken-loader"
  }
}
