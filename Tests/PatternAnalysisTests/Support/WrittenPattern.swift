import PatternAnalysis
import TestSupport
import Testing

/// A pattern in the letters of another system, made beside what that system prints for it on Sunday
/// 22 November 2026 at 15:47:08, by its own manual.
struct WrittenPattern: CustomTestStringConvertible {
  var pattern = ""
  var printed = ""

  var testDescription: String { pattern }

  /// A system: what its manual says that each field prints then, and how it sets text apart.
  struct Manual: CustomTestStringConvertible, Sendable {
    let system: PatternSystem
    /// Fields of a date of which one at least shows the system, with what they print.
    let date: [[(String, String)]]
    let time: [[(String, String)]]
    let literal: @Sendable (String) -> String

    var testDescription: String { system.name }
  }

  /// Texts that people write into patterns, and some that are hard to set apart.
  static let texts = [
    "de", "of", "the", "kl.", "Uhr", "h", "o'clock", "d'", "it's", "''", "M", "yyyy", "г.", "年",
    "&",
    "🎉", "MMMM d", "a.m.", "l'", "{x}", "(", ")", "a b", "'",
  ]

  /// A pattern of some fields with texts between them.
  static func random(
    _ fields: [(String, String)], _ manual: Manual, _ random: inout SeededGenerator
  ) -> WrittenPattern {
    var result = WrittenPattern()
    for (index, field) in fields.enumerated() {
      if index > 0 {
        let gap = random.pick([" ", ", ", ". ", "/", "-"])
        result.pattern += gap
        result.printed += gap
        if random.chance(2) {
          let text = random.pick(texts)
          result.pattern += manual.literal(text) + " "
          result.printed += text + " "
        }
      }
      result.pattern += field.0
      result.printed += field.1
    }
    return result
  }
}

extension WrittenPattern.Manual {
  /// What every manual is asked about.
  static let all: [WrittenPattern.Manual] = [
    WrittenPattern.Manual(
      system: .moment,
      date: [
        [("dddd", "Sunday"), ("D", "22"), ("MMMM", "November"), ("YYYY", "2026")],
        [("DD", "22"), ("MM", "11"), ("YYYY", "2026")], [("Do", "22nd"), ("MMM", "Nov")],
        [("ddd", "Sun"), ("D", "22"), ("M", "11")], [("YYYY", "2026"), ("MM", "11"), ("DD", "22")],
      ],
      time: [
        [("h", "3"), ("mm", "47"), ("A", "PM")],
        [("hh", "03"), ("mm", "47"), ("ss", "08"), ("A", "PM")],
      ],
      literal: { "[\($0)]" }),
    WrittenPattern.Manual(
      system: .php,
      date: [
        [("l", "Sunday"), ("j", "22"), ("F", "November"), ("Y", "2026")],
        [("D", "Sun"), ("d", "22"), ("M", "Nov")], [("jS", "22nd"), ("F", "November")],
        [("j", "22"), ("n", "11"), ("y", "26")], [("d", "22"), ("m", "11"), ("Y", "2026")],
      ],
      time: [[("g", "3"), ("i", "47"), ("A", "PM")], [("H", "15"), ("i", "47"), ("s", "08")]],
      literal: { $0.map { $0.isLetter && $0.isASCII ? "\\\($0)" : String($0) }.joined() }),
    WrittenPattern.Manual(
      system: .strftime,
      date: [
        [("%A", "Sunday"), ("%d", "22"), ("%B", "November"), ("%Y", "2026")],
        [("%d", "22"), ("%m", "11"), ("%y", "26")], [("%a", "Sun"), ("%e", "22"), ("%b", "Nov")],
      ],
      time: [
        [("%I", "03"), ("%M", "47"), ("%p", "PM")], [("%H", "15"), ("%M", "47"), ("%S", "08")],
      ],
      literal: { $0.replacing("%", with: "%%") }),
    WrittenPattern.Manual(
      system: .mySQL,
      date: [
        [("%W", "Sunday"), ("%e", "22"), ("%M", "November"), ("%Y", "2026")],
        [("%e", "22"), ("%c", "11"), ("%y", "26")], [("%D", "22nd"), ("%M", "November")],
      ],
      time: [[("%h", "03"), ("%i", "47"), ("%p", "PM")], [("%k", "15"), ("%i", "47")]],
      literal: { $0.replacing("%", with: "%%") }),
    WrittenPattern.Manual(
      system: .dotNET,
      date: [
        [("dddd", "Sunday"), ("dd", "22"), ("MMMM", "November"), ("yyyy", "2026")],
        [("ddd", "Sun"), ("d", "22"), ("M", "11"), ("yy", "26")],
      ],
      time: [
        [("h", "3"), ("mm", "47"), ("tt", "PM")],
        [("hh", "03"), ("mm", "47"), ("ss", "08"), ("tt", "PM")],
      ],
      literal: { "\"\($0)\"" }),
    WrittenPattern.Manual(
      system: .jQueryUI,
      date: [
        [("DD", "Sunday"), ("d", "22"), ("MM", "November"), ("yy", "2026")],
        [("D", "Sun"), ("dd", "22"), ("mm", "11"), ("yy", "2026")],
      ], time: [],  // Outside of a text, too, two quotes are one.
      literal: { text in
        let quotes = text.prefix { $0 == "'" }
        let rest = text.dropFirst(quotes.count)
        return quotes + quotes + (rest.isEmpty ? "" : "'\(rest.replacing("'", with: "''"))'")
      }),
    WrittenPattern.Manual(
      system: .excel,
      date: [
        [("dddd", "Sunday"), ("d", "22"), ("mmmm", "November"), ("yyyy", "2026")],
        [("dd", "22"), ("mmm", "Nov"), ("yy", "26")],
        [("ddd", "Sun"), ("d", "22"), ("mmm", "Nov")],
      ],
      time: [
        [("h", "3"), ("mm", "47"), ("AM/PM", "PM")],
        [("hh", "03"), ("mm", "47"), ("ss", "08"), ("AM/PM", "PM")],
      ],
      literal: { "\"\($0)\"" }),
    WrittenPattern.Manual(
      system: .oracle,
      date: [
        [("Day", "Sunday"), ("DD", "22"), ("Month", "November"), ("YYYY", "2026")],
        [("DD", "22"), ("MON", "Nov"), ("YY", "26")],
        [("Dy", "Sun"), ("DD", "22"), ("Mon", "Nov")],
      ],
      time: [
        [("HH12", "03"), ("MI", "47"), ("AM", "PM")], [("HH24", "15"), ("MI", "47"), ("SS", "08")],
      ],
      literal: { "\"\($0)\"" }),
  ]
}
