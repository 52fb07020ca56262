import CRMLocaleKit
import LocaleReporters
import LocaleRules
import TestSupport
import Testing

/// The report for programs, held against a schema of what is promised of it, over every example of every
/// rule, as it is wrong and as it is right.
@Suite("What a report for programs promises")
struct ReportContractTests {
  /// The report as `check --format json` is promised to be, in JSON Schema.
  private static let contract = #"""
    {"type": "object", "required": ["schemaVersion", "files", "diagnostics", "summary"],
     "properties": {
       "schemaVersion": {"const": 1},
       "files": {"type": "array", "items": {"$ref": "#/definitions/file"}},
       "diagnostics": {"type": "array", "items": {"$ref": "#/definitions/diagnostic"}},
       "summary": {"type": "object", "required": ["errors", "warnings", "notes", "files"],
         "properties": {"errors": {"$ref": "#/definitions/count"},
           "warnings": {"$ref": "#/definitions/count"}, "notes": {"$ref": "#/definitions/count"},
           "files": {"$ref": "#/definitions/count"}}}},
     "definitions": {
       "count": {"type": "number", "minimum": 0},
       "from1": {"type": "number", "minimum": 1},
       "text": {"type": "string", "minLength": 1},
       "point": {"type": "object", "required": ["offset", "line", "column"],
         "properties": {"offset": {"$ref": "#/definitions/count"},
           "line": {"$ref": "#/definitions/from1"}, "column": {"$ref": "#/definitions/from1"}}},
       "range": {"type": "object", "required": ["start", "end"],
         "properties": {"start": {"$ref": "#/definitions/point"}, "end": {"$ref": "#/definitions/point"}}},
       "file": {"type": "object", "required": ["path", "language", "extends", "strings"],
         "properties": {"path": {"$ref": "#/definitions/text"},
           "language": {"anyOf": [{"type": "null"}, {"$ref": "#/definitions/text"}]},
           "extends": {"type": "array", "items": {"$ref": "#/definitions/text"}},
           "strings": {"type": "object", "required": ["total", "own", "inherited", "dynamic"],
             "properties": {"total": {"const": 9}, "own": {"$ref": "#/definitions/nine"},
               "inherited": {"$ref": "#/definitions/nine"}, "dynamic": {"$ref": "#/definitions/nine"}}}}},
       "nine": {"type": "number", "minimum": 0, "maximum": 9},
       "diagnostic": {"type": "object",
         "required": ["code", "severity", "message", "path", "range", "notes", "fixes"],
         "properties": {"code": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
           "severity": {"enum": ["error", "warning", "note"]},
           "message": {"$ref": "#/definitions/text"}, "path": {"$ref": "#/definitions/text"},
           "range": {"$ref": "#/definitions/range"}, "help": {"$ref": "#/definitions/text"},
           "notes": {"type": "array", "items": {"type": "object", "required": ["message"],
             "properties": {"message": {"$ref": "#/definitions/text"},
               "path": {"$ref": "#/definitions/text"}, "range": {"$ref": "#/definitions/range"}}}},
           "fixes": {"type": "array", "items": {"type": "object",
             "required": ["title", "applicability", "edits"],
             "properties": {"title": {"$ref": "#/definitions/text"},
               "applicability": {"enum": ["safe", "unsafe"]},
               "edits": {"type": "array", "items": {"type": "object", "required": ["range", "text"],
                 "properties": {"range": {"$ref": "#/definitions/range"}, "text": {"type": "string"}}}}}}}}}}}
    """#

  /// A file that is checked.
  struct Sample: Sendable {
    let path: String
    let text: String
    let siblings: [String: String]
  }

  static let samples: [Sample] = RuleRegistry.descriptors.flatMap { rule in
    rule.examples.flatMap { example in
      [example.badSource, example.good].map {
        Sample(path: example.path, text: $0, siblings: example.siblings)
      }
    }
  }

  private static func report(of sample: Sample, _ mark: String = "") throws -> (
    text: String, PlainValue
  ) {
    let settings = Workspace.Settings(
      options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu))
    let workspace = Workspace(sources: MemoryProvider(files: sample.siblings)) { _ in settings }
    let bytes = Array((mark + sample.text).utf8)
    var reporter = JSONReporter()
    var text = ""
    reporter.begin(to: &text)
    reporter.write(workspace.check(path: sample.path, bytes: bytes).report, to: &text)
    reporter.end(to: &text)
    return (text, try PlainValue(json: text))
  }

  @Test("Each report has all that is promised, and of the kind that is promised")
  func shape() throws {
    let schema = try Schema(text: Self.contract)
    for sample in Self.samples {
      for mark in ["", "\u{FEFF}"] {
        let (text, value) = try Self.report(of: sample, mark)
        #expect(schema.takes(value), "\(sample.path)\n\(sample.text)\n\(text)")
      }
    }
  }

  /// A point of a range in a text, worked out anew: lines and columns from 1, columns in code points, a
  /// byte order mark in no column.
  private static func point(at offset: Int, in text: String) -> PlainValue {
    let scalars = Array(text.unicodeScalars)
    var (line, column, count) = (1, 1, 0)
    for (index, scalar) in scalars.enumerated() where count < offset {
      count += String(scalar).utf8.count
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == "\n" || scalar == "\r" && next != "\n" {
        (line, column) = (line + 1, 1)
      } else if !(index == 0 && scalar == "\u{FEFF}") {
        column += 1
      }
    }
    return .object([
      "offset": .number(Double(offset)), "line": .number(Double(line)),
      "column": .number(Double(column)),
    ])
  }

  @Test("Lines and columns are those of the offsets, and every place lies in the file")
  func places() throws {
    for sample in Self.samples {
      for (mark, end) in [("", "\n"), ("\u{FEFF}", "\r\n")] {
        let sample = Sample(
          path: sample.path, text: sample.text.replacing("\n", with: end), siblings: sample.siblings
        )
        let (_, value) = try Self.report(of: sample, mark)
        let source = mark + sample.text
        for finding in value.members?["diagnostics"]?.elements ?? [] {
          let edits = (finding.members?["fixes"]?.elements ?? [])
            .flatMap { $0.members?["edits"]?.elements ?? [] }
          for range in [finding.members?["range"]] + edits.map({ $0.members?["range"] }) {
            for name in ["start", "end"] {
              let point = try #require(range?.members?[name])
              let offset = Int(try #require(point.members?["offset"]?.number))
              #expect(offset <= source.utf8.count)
              #expect(point == Self.point(at: offset, in: source), "\(sample.path)\n\(sample.text)")
            }
          }
        }
      }
    }
  }

  @Test("The summary counts what is reported, and edits of one fix do not meet")
  func counts() throws {
    for sample in Self.samples {
      let (text, value) = try Self.report(of: sample)
      let findings = value.members?["diagnostics"]?.elements ?? []
      func count(_ severity: String) -> PlainValue {
        .number(Double(findings.count { $0.members?["severity"]?.text == severity }))
      }
      let summary = value.members?["summary"]?.members ?? [:]
      #expect(
        summary["errors"] == count("error") && summary["warnings"] == count("warning"), "\(text)")
      #expect(summary["notes"] == count("note") && summary["files"] == .number(1), "\(text)")
      for fix in findings.flatMap({ $0.members?["fixes"]?.elements ?? [] }) {
        let ranges = (fix.members?["edits"]?.elements ?? []).map { edit in
          ["start", "end"].map {
            edit.members?["range"]?.members?[$0]?.members?["offset"]?.number ?? -1
          }
        }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        #expect(!ranges.isEmpty, "\(text)")
        for (one, next) in zip(ranges, ranges.dropFirst()) { #expect(one[1] <= next[0], "\(text)") }
      }
    }
  }
}
