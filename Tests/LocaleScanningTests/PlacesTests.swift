import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What a scan says of places, whatever it reads.
@Suite("What is found stands where it is said to stand")
struct PlacesTests {
  static let shapes: [Shape] =
    Shape.targets + Shape.defaults + Shape.values + LoaderTests.shapes + LoaderTests.calls
    + PageTests.pages + PageTests.texts + HoleTests.texts + TemplateHoleTests.holes

  /// The places of a scan, each with what is said of it.
  private static func places(_ scan: SourceScan) -> [(String, Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    for one in scan.assignments {
      result += [("assignment", one.range), ("name", one.nameRange), ("value", one.value.range)]
      result += one.steps.map { ("step", $0.range) }
    }
    for one in scan.calls {
      result += [("call", one.range), ("receiver", one.receiverRange)]
      result += one.arguments.map { ("argument", $0.range) }
      if let method = one.methodRange { result.append(("method", method)) }
    }
    for one in scan.loaders { result.append(("loader", one.range)) }
    result += scan.comments.map { ("comment", $0.range) }
    result += scan.deadScripts.flatMap { [("script", $0.range), ("cause", $0.causeRange)] }
    result += scan.shadows.map { ("shadow", $0.range) }
    result += scan.joints.map { ("joint", $0) }
    return result
  }

  @Test("inside the file, and in its order", arguments: shapes)
  func staysInside(shape: Shape) {
    let scan = scan(shape.text, shape.path)
    for (what, range) in Self.places(scan) {
      #expect(range.lowerBound >= 0 && range.upperBound <= shape.text.utf8.count, "\(what)")
    }
    #expect(
      scan.assignments.map(\.range.lowerBound) == scan.assignments.map(\.range.lowerBound).sorted())
    #expect(scan.calls.map(\.range.lowerBound) == scan.calls.map(\.range.lowerBound).sorted())
    #expect(scan.loaders.map(\.range.lowerBound) == scan.loaders.map(\.range.lowerBound).sorted())
  }

  @Test("a part inside its whole", arguments: shapes)
  func staysInWhole(shape: Shape) {
    let scan = scan(shape.text, shape.path)
    for one in scan.assignments {
      #expect(!one.nameRange.isEmpty && !one.range.isEmpty)
      for step in one.steps { #expect(!step.range.isEmpty) }
      for (first, second) in zip(one.steps, one.steps.dropFirst()) {
        #expect(first.range.upperBound <= second.range.lowerBound)
      }
    }
    for one in scan.calls {
      #expect(one.range.contains(one.receiverRange.lowerBound))
      for argument in one.arguments where !argument.range.isEmpty {
        #expect(one.range.contains(argument.range.lowerBound))
      }
    }
  }

  @Test("behind whatever stands before it", arguments: shapes)
  func movesAlong(shape: Shape) throws {
    // What comes first in a file may say what it is.
    guard !shape.path.hasSuffix(".php"), !shape.path.hasSuffix(".txt") else { return }
    let before =
      shape.path.hasSuffix("html") || shape.path.hasSuffix(".vue") ? "<!-- é -->" : "/* é */"
    let one = scan(shape.text, shape.path)
    let other = scan(before + shape.text, shape.path)
    guard one.exports.isEmpty else { return }
    #expect(summary(other) == summary(one))
    let shift = before.utf8.count
    #expect(
      other.assignments.map(\.range)
        == one.assignments.map {
          $0.range.lowerBound + shift..<$0.range.upperBound + shift
        })
    #expect(
      other.calls.map(\.range)
        == one.calls.map {
          $0.range.lowerBound + shift..<$0.range.upperBound + shift
        })
  }

  @Test("whatever the lines end with", arguments: shapes)
  func readsLineEnds(shape: Shape) {
    let windows = shape.text.replacing("\n", with: "\r\n")
    #expect(summary(scan(windows, shape.path)) == summary(scan(shape.text, shape.path)))
  }

  @Test("twice the same", arguments: shapes)
  func isSteady(shape: Shape) {
    let (one, other) = (scan(shape.text, shape.path), scan(shape.text, shape.path))
    #expect(summary(one) == summary(other))
    #expect(Self.places(one).map(\.1) == Self.places(other).map(\.1))
  }
}
