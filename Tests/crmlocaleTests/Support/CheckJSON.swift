import Foundation

/// What `check --format json` prints, as the contract has it. A property that is missing or of
/// another type fails the decoding.
struct CheckJSON: Decodable {
  struct File: Decodable {
    struct Strings: Decodable, Equatable { let total, own, inherited, dynamic: Int }
    let path: String
    let language: String?
    let extends: [String]
    let strings: Strings
  }
  struct Place: Decodable, Equatable { let offset, line, column: Int }
  struct Range: Decodable, Equatable { let start, end: Place }
  struct Note: Decodable {
    let message: String
    let path: String?
    let range: Range?
  }
  struct Fix: Decodable {
    struct Edit: Decodable {
      let range: Range
      let text: String
    }
    let title, applicability: String
    let edits: [Edit]
  }
  struct Finding: Decodable {
    let code, severity, message, path: String
    let range: Range
    let notes: [Note]
    let fixes: [Fix]
  }
  struct Summary: Decodable, Equatable { let errors, warnings, notes, files: Int }

  let schemaVersion: Int
  let files: [File]
  let diagnostics: [Finding]
  let summary: Summary

  init(_ text: String) throws {
    self = try JSONDecoder().decode(CheckJSON.self, from: Data(text.utf8))
  }
}
