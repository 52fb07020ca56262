public import LocaleDiagnostics
public import LocaleModel
internal import LocaleSyntax

/// The comments of a file that silence findings: `crmlocale: ignore=CODE`, or several codes with
/// commas between them.
///
/// A comment speaks for the line that it stands on, and for the next.
public struct IgnoreComments: Sendable {
  /// The spans of lines, each with a code that is silent where it begins.
  private let spans: [(range: Range<Int>, code: String)]

  /// Reads the comments of a file.
  public init(of document: WidgetDocument) {
    let bytes = document.bytes
    spans = document.comments.flatMap { comment -> [(range: Range<Int>, code: String)] in
      let codes = CommentSetting.all(in: comment.text).filter { $0.name == "ignore" }
        .flatMap { $0.value.split(separator: ",") }
      guard !codes.isEmpty else { return [] }
      let span = Self.lines(around: comment.range, in: bytes)
      return codes.map { (span, String($0)) }
    }
  }

  /// The findings that no comment silences.
  public func filter(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !spans.isEmpty else { return diagnostics }
    return diagnostics.filter { diagnostic in
      !spans.contains {
        $0.code == diagnostic.code.rawValue
          && $0.range.contains(diagnostic.location.range.lowerBound)
      }
    }
  }

  /// From the start of the line that a comment begins on to the end of the line after the one that
  /// it ends on.
  private static func lines(around comment: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<comment.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
    var end = comment.upperBound
    for _ in 0..<2 {
      guard let next = bytes[end...].firstIndex(of: newline) else {
        return start..<(bytes.count + 1)
      }
      end = next + 1
    }
    return start..<end
  }
}
