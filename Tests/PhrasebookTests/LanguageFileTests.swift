import Foundation
import LocaleFacts
import LocaleICU
import LocaleModel
import Phrasebook
import Testing

/// What every file has to be. Who corrects a language runs these.
@Suite("The file of a language")
struct LanguageFileTests {
  static let files = PhrasebookFile.all

  @Test("It can be read, and is the one that the program holds", arguments: files)
  func reads(file: PhrasebookFile) throws {
    let language = try file.language
    let embedded = try #require(Phrasebook.language(code: file.code))
    for key in StringKey.allCases {
      #expect(embedded.recommended(key) == language.recommended(key), "build again")
    }
    #expect(try Phrasebook.language(of: file.tag)?.code == file.code)
  }

  @Test("No form stands twice, and none is right and wrong", arguments: files)
  func forms(file: PhrasebookFile) throws {
    let language = try file.language
    for key in PhrasebookFile.textKeys {
      let entry = try #require(language[key])
      let right = entry.forms.map(TextForm.init)
      let wrong = entry.wrongForms.map { TextForm($0.text) }
      for form in right { #expect(right.count { $0 == form } == 1, "\(key): \(entry.forms)") }
      for form in wrong { #expect(wrong.count { $0 == form } == 1, "\(key): \(entry.wrongForms)") }
      #expect(Set(right).isDisjoint(with: wrong), "\(key)")
      #expect(!right.contains { $0.isEmpty } && !wrong.contains { $0.isEmpty })
    }
  }

  @Test("No text has blanks at its ends, doubled or of another kind", arguments: files)
  func blanks(file: PhrasebookFile) throws {
    let language = try file.language
    for key in PhrasebookFile.textKeys {
      for text in try #require(language[key]).forms {
        #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(text)")
        #expect(
          text.unicodeScalars.allSatisfy { $0 == " " || !$0.properties.isWhitespace }, "\(text)")
      }
    }
  }

  @Test("The four states of a message are four words", arguments: files)
  func states(file: PhrasebookFile) throws {
    let language = try file.language
    let states: [StringKey] = [
      .deliveryStatusSending, .deliveryStatusSent, .deliveryStatusRead, .deliveryStatusError,
    ]
    for state in states {
      let entry = try #require(language[state])
      for other in states where other != state {
        for form in language[other]?.forms ?? [] {
          #expect(!entry.isRight(TextForm(form)), "\(form) is \(state) and \(other)")
        }
      }
    }
  }

  @Test("Right texts are written with the letters that the file lists", arguments: files)
  func letters(file: PhrasebookFile) throws {
    let language = try file.language
    guard !language.letters.isEmpty else { return }
    let known = language.letters.union(language.borrowedLetters)
    for key in PhrasebookFile.textKeys {
      for text in try #require(language[key]).forms {
        let foreign = text.lowercased().decomposedStringWithoutKnown(known)
        #expect(foreign.isEmpty, "\(text) has \(foreign)")
      }
    }
  }

  @Test("Its alphabet has all letters that CLDR has", arguments: files)
  func alphabet(file: PhrasebookFile) throws {
    let language = try file.language
    guard !language.letters.isEmpty else { return }
    let exemplars = try ICULanguageFacts.shared.letters(of: file.tag)
    #expect(exemplars.count > 20)
    #expect(exemplars.subtracting(language.letters) == [])
    #expect(language.letters.isDisjoint(with: language.borrowedLetters))
  }

  @Test("It is written from right to left just where its script is", arguments: files)
  func direction(file: PhrasebookFile) throws {
    let language = try file.language
    #expect(language.isRightToLeft == ["Arab", "Hebr"].contains(language.scripts.first))
  }

  @Test("The products that say the text are named once, in their order", arguments: files)
  func products(file: PhrasebookFile) throws {
    let language = try file.language
    for key in PhrasebookFile.textKeys {
      let products = try #require(language[key]).products
      #expect(products == Array(Set(products)).sorted { $0.lowercased() < $1.lowercased() })
    }
  }
}

extension String {
  /// The letters and marks in it that are not among the known ones, taken whole or in parts.
  fileprivate func decomposedStringWithoutKnown(_ known: Set<Unicode.Scalar>) -> [Unicode.Scalar] {
    let parts = Set(String(String.UnicodeScalarView(known)).decomposedScalars)
    return unicodeScalars.filter { scalar in
      guard scalar.properties.isAlphabetic, !known.contains(scalar) else { return false }
      return !String(scalar).decomposedScalars.allSatisfy { parts.contains($0) }
    }
  }

  private var decomposedScalars: [Unicode.Scalar] {
    Array(decomposedStringWithCanonicalMapping.unicodeScalars)
  }
}
