internal import JSONText
internal import LocaleDiagnostics

/// Places as SARIF names them: sections 3.4 (`artifactLocation`), 3.29 and 3.30 (`region`).
struct SARIFRegions {
  private let report: FileReport

  init(_ report: FileReport) {
    self.report = report
  }

  /// A span in a file.
  func physicalLocation(_ location: SourceLocation) -> JSONValue {
    [
      "artifactLocation": Self.artifactLocation(location.path),
      "region": region(location),
    ]
  }

  /// A span in its file: as text and as bytes, which are the same span.
  func region(_ location: SourceLocation) -> JSONValue {
    let file = report.lines(of: location.path)
    // Without the file nothing but its start can be named.
    let range = file.clamped(location.range)
    let start = position(of: range.lowerBound, in: file)
    let end = range.isEmpty ? start : file.position(of: range.upperBound)
    return [
      "startLine": .int(start.line), "startColumn": .int(start.column),
      "endLine": .int(end.line), "endColumn": .int(end.column),
      "byteOffset": .int(range.lowerBound), "byteLength": .int(range.count),
    ]
  }

  /// SARIF knows no empty line after the last line break: the end of a file is a place on the line
  /// before, after its break (section 3.30.2, example 8).
  private func position(of offset: Int, in file: LineIndex) -> SourcePosition {
    let position = file.position(of: offset)
    guard offset == file.bytes.count, position.column == 1, position.line > 1 else {
      return position
    }
    let last = file.position(of: offset - 1)
    return SourcePosition(offset: offset, line: last.line, column: last.column + 1)
  }

  /// A file, as a URI.
  static func artifactLocation(_ path: String) -> JSONValue {
    var path = Substring(path)
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    // A slash is a byte, whatever follows it: Swift takes it and a combining mark for one character.
    let slash = UInt8(ascii: "/")
    if path.utf8.first == slash { return ["uri": .string("file://" + percentEncoded(path))] }
    let uri = JSONValue.string(percentEncoded(path))
    // A URI with a base may not leave it (section 3.4.3).
    let isInside = !path.utf8.split(separator: slash).contains { $0.elementsEqual("..".utf8) }
    return isInside ? ["uri": uri, "uriBaseId": "%SRCROOT%"] : ["uri": uri]
  }

  /// A path as RFC 3986 writes it. Colons are escaped too: in the first part of a relative
  /// reference they would end a scheme (section 4.2).
  private static func percentEncoded(_ path: Substring) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += byte < 0x10 ? "%0" : "%"
        result += String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}
