import Foundation
import LocaleFacts
import LocaleModel
import Phrasebook
import Testing

/// A file of the phrasebook as it stands on the disk, under its own name in what tests print.
struct PhrasebookFile: Sendable, CustomTestStringConvertible {
  let code: String

  var testDescription: String { "\(code).json5" }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Locales/Phrasebook")

  static let all: [PhrasebookFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json5") }.sorted()
      .map { PhrasebookFile(code: String($0.dropLast(".json5".count))) }
  }()

  var text: String {
    get throws {
      try String(contentsOf: Self.folder.appendingPathComponent("\(code).json5"), encoding: .utf8)
    }
  }

  /// What it says, or a thrown sentence about what is wrong in it.
  var language: LanguagePhrases {
    get throws { try LanguagePhrases.read(code: code, text: text) }
  }

  var tag: LanguageTag {
    get throws { try LanguageTag(code) }
  }

  static let textKeys = StringKey.allCases.filter { !$0.isPattern }
}
