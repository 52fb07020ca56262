import Foundation
import LocaleDiagnostics
import LocaleRules
import TestSupport

/// Texts to fix: the rules' own examples, the samples and some of what users have written, changed at
/// random.
struct FixInputs {
  /// A file as it might be.
  struct Input: Sendable {
    var path: String
    var text: String
  }

  private var random: SeededGenerator

  init(_ seed: Seed) { random = seed.numbers }

  /// One more text: mostly one or two mistakes away from a sample, seldom many.
  mutating func next() -> Input {
    var input = random.pick(Self.samples)
    if random.chance(4) { wrap(&input) }
    for _ in 0..<(random.chance(8) ? 6 : random.next(below: 3)) { spoil(&input) }
    return input
  }

  // MARK: - Samples

  static let samples: [Input] = examples + files + written

  private static let examples = RuleRegistry.descriptors.flatMap { $0.examples }.flatMap {
    [Input(path: $0.path, text: $0.badSource), Input(path: $0.path, text: $0.good)]
  }

  private static let files: [Input] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Examples")
    return ["german.json5", "overrides.json"].compactMap { name in
      (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
        .map { Input(path: name, text: $0) }
    }
  }()

  /// Mistakes that were met in the wild, or shapes that they can hide in.
  private static let written = [
    Input(path: "twice.json", text: #"{"extends":"en","newMessages":"a","new-messages":"b"}"#),
    Input(
      path: "camel.json", text: #"{"extends":"en","dateFormat":"DD.MM.YYYY","timeFormat":"HH:MM"}"#),
    Input(path: "quote.json", text: #"{"extends":"es","date_format:"dd/MM/yyyy"}"#),
    Input(path: "cut.json", text: #"{"extends":"es","new_messages":"Hola}"#),
    Input(
      path: "pl.json",
      text: """
        {
          "extends": "en",
          // crmlocale: ignore=date-pattern-week-year
          "date_format": "dd.MM.YYYY",
          "time_format": "HH:mm", /* agreed */
          "new_messages": "Nowe wiadomości"
        }

        """),
    Input(
      path: "de.json5",
      text: """
        // crmlocale: language=de
        {
          extends: 'en', // base
          date_format: 'DD.MM.YYYY', time_format: 'H:MM [Uhr]',
          powered_by: 'von',
          /* nothing here */
        }

        """),
    Input(
      path: "open.js",
      text: """
        window.crmPluginConfig = {
          onlinechat: {
            locale: {
              extends: "en",
              new_messages: `Neue,
              powered_by: "us"
            }
          }
        };

        """),
    Input(
      path: "page.html",
      text: """
        <!doctype html>\r
        <html lang="fr"><head>\r
        <script>var site = 'it\\'s';</script>\r
        <script>\r
        window.crmPluginConfig = {\r
        \tcolor: '#fff',\r
        \tonlinechat: {\r
        \t\tlocale: {\r
        \t\t\textends: 'en',\r
        \t\t\tcompose_placeholder: 'Votre question...',\r
        \t\t\tdate_format: window.us ? 'MM/DD/YYYY' : "DD/MM/YYYY",\r
        \t\t\tdelivery_status_eror: 'Échec de l’envoi',\r
        \t\t},\r
        \t},\r
        };\r
        </script></head></html>\r

        """),
    Input(
      path: "page.php",
      text: """
        <?php $x = <<<HTML
        <script>crmPluginConfig={onlinechat:{locale:{extends:"es",compose_placeholder:"a b",date_format:"DD/MM/YYYY"}}}</script>
        HTML;
        """),
    Input(
      path: "attribute.html",
      text:
        #"<body onload="crmPluginConfig={onlinechat:{locale:{extends:'en',date_format:'D.M.YYYY'}}}">"#
    ),
  ]

  // MARK: - Changes

  private static let pieces = [
    ",", ",,", "\"", "'", "`", "{", "}", "[", "]", ":", ";", "\\", "\\n", "\n", "\r\n", "\t", " ",
    "//", "/*", "*/", "/* note */", "// crmlocale: ignore=date-pattern-week-year\n",
    "// crmlocale: ignore=duplicate-key\n", "/* crmlocale: ignore=unknown-key */",
    "/* crmlocale: language=pl */", "“", "”", "‘", "’", "\u{A0}", "é", "e\u{301}", "</script>",
    "<script>", "<?php ?>", "{{ x }}", "${x}", "+ 'x'", "|| 'x'", "? 1 : 2", "null", "true", "3",
    "1e5", "undefined", "...rest", "[key]", "\"extends\"", "extends", "\u{FEFF}",
  ]

  private static let patterns = [
    "DD.MM.YYYY", "dd.mm.yyyy", "YYYY-MM-DD", "D/M/YY", "MMMM Do, YYYY", "HH:MM", "h:MM", "h:mm A",
    "h 'o'clock' a", "H:i", "d/m/Y", "%d.%m.%Y", "Dd.Mm.Yyyy", "short", "TT.MM.JJJJ", "дд.мм.гггг",
    "dd 'de' MMMM", "d 'de MMMM", "wo 'week' yyyy", "HH:mm Uhr", "HH:mm EET", "L", "hh:mm", "P", "",
    "EEEE, d. MMMM YYYY", "[Today at] LT", "h:mmtt", "HH24:MI",
  ]

  private static let keys = [
    "date_format", "time_format", "dateFormat", "time-format", "newMessages", "new_messages",
    "powerd_by", "powered_by", "extends", "extend", "delivery_status_eror", "onlinechat", "locale",
    "colour", "é",
  ]

  /// Changes a text in one place.
  private mutating func spoil(_ input: inout Input) {
    var scalars = Array(input.text.unicodeScalars)
    let place = random.next(below: scalars.count + 1)
    switch random.next(below: 9) {
    case 0 where place < scalars.count: scalars.remove(at: place)
    case 1, 2: scalars.insert(contentsOf: random.pick(Self.pieces).unicodeScalars, at: place)
    case 3: swapText(&scalars, random.pick(Self.patterns))
    case 4: swapText(&scalars, random.pick(Self.keys))
    case 5: insertMember(&scalars)
    case 6: repeatLine(&scalars, place)
    case 7:
      let end = min(scalars.count, place + random.next(below: 12))
      scalars.removeSubrange(min(place, end)..<end)
    default:
      let other = Array(random.pick(Self.samples).text.unicodeScalars)
      let start = random.next(below: other.count + 1)
      let end = min(other.count, start + random.next(below: 30))
      scalars.insert(contentsOf: other[start..<end], at: place)
    }
    input.text = String(String.UnicodeScalarView(scalars))
  }

  /// Puts a text between two quotes that stand there.
  private mutating func swapText(_ scalars: inout [Unicode.Scalar], _ text: String) {
    let quotes = scalars.indices.filter { scalars[$0] == "\"" || scalars[$0] == "'" }
    guard quotes.count > 1 else { return }
    let first = random.next(below: quotes.count - 1)
    scalars.replaceSubrange((quotes[first] + 1)..<quotes[first + 1], with: text.unicodeScalars)
  }

  private mutating func insertMember(_ scalars: inout [Unicode.Scalar]) {
    let braces = scalars.indices.filter { scalars[$0] == "{" }
    guard !braces.isEmpty else { return }
    let value = random.chance(2) ? random.pick(Self.patterns) : "text"
    let member = "\"\(random.pick(Self.keys))\": \"\(value)\", "
    scalars.insert(contentsOf: member.unicodeScalars, at: random.pick(braces) + 1)
  }

  private mutating func repeatLine(_ scalars: inout [Unicode.Scalar], _ place: Int) {
    let start = scalars[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = scalars[place...].firstIndex(of: "\n").map { $0 + 1 } ?? scalars.count
    scalars.insert(contentsOf: scalars[start..<end], at: end)
  }

  /// Takes a text for one of another kind, or puts it into one.
  private mutating func wrap(_ input: inout Input) {
    let stem = "pl"
    switch random.next(below: 7) {
    case 0: input.path = "\(stem).json"
    case 1: input.path = "\(stem).json5"
    case 2: input.path = "\(stem).js"
    case 3: input.text = input.text.replacingOccurrences(of: "\n", with: "\r\n")
    case 4 where input.path.hasSuffix(".json"):
      input = Input(
        path: "\(stem).js", text: "window.crmPluginConfig = {onlinechat: {locale: \(input.text)}};")
    case 5 where input.path.hasSuffix("js"):
      input = Input(path: "\(stem).html", text: "<p>\n<script>\n\(input.text)\n</script>\n")
    default: input.path = random.pick(["de.json", "uk.json5", "es.json", "chat.json"])
    }
  }
}
