import LocaleSyntax

extension Mistake {
  private static let oneSpace =
    "a no-break space stands here, as word processors write it: JSON does not take it"
  private static let spaces =
    "no-break spaces stand here, as word processors write them: JSON does not take them"
  private static let around = "text stands around the object, which alone belongs in this file"
  private static let block = "the lines of a code block stand around the object"

  static let pasted: [Mistake] = [
    // Blanks.
    Mistake(.json, "{\"a\":⟦\u{A0}⟧1}", oneSpace, fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "{\n⟦\u{A0}\u{A0}⟧\"a\": 1}", spaces, fixed: "{\n  \"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "{\n ⟦\u{A0} \u{A0}⟧ \"a\": 1}", spaces, fixed: "{\n     \"a\": 1}", value: "{a: 1}"),
    Mistake(.json, "{\"a\": 1⟦\u{202F}\u{2007}⟧}", spaces, fixed: "{\"a\": 1  }"),
    Mistake(.json, "⟦\u{A0}⟧{\"a\": 1}", oneSpace, fixed: " {\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "{\"a\":⟦\u{3000}⟧1}", "JSON does not take this blank character",
      fixed: "{\"a\": 1}"),
    Mistake(
      .json, "{\"a\":⟦\u{2003}\t\u{B}⟧1}", "JSON does not take these blank characters",
      fixed: "{\"a\": \t 1}"),
    // Marks of Chinese and Japanese keyboards.
    Mistake(
      .json, "{\"a\"⟦：⟧ 1}", "“：” is full-width: “:” belongs here", fixed: "{\"a\": 1}",
      value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": 1⟦，⟧ \"b\": 2}", "“，” is full-width: “,” belongs here",
      fixed: "{\"a\": 1, \"b\": 2}", value: "{a: 1, b: 2}"),
    Mistake(
      .json, "{\"a\": 1⟦、⟧\n\"b\": 2}", "“、” is full-width: “,” belongs here",
      fixed: "{\"a\": 1,\n\"b\": 2}", value: "{a: 1, b: 2}"),
    Mistake(
      .json, "⟦｛⟧\"a\": 1}", "“｛” is full-width: “{” belongs here", fixed: "{\"a\": 1}",
      value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": ⟦［⟧1]}", "“［” is full-width: “[” belongs here", fixed: "{\"a\": [1]}",
      value: "{a: [1]}"),
    Mistake(
      .json, "{\"a\": {\"b\": 1⟦｝｝⟧", "“｝｝” is full-width: “}}” belongs here",
      fixed: "{\"a\": {\"b\": 1}}", value: "{a: {b: 1}}"),
    Mistake(
      .json5, "{a⟦：⟧ 1}", "“：” is full-width: “:” belongs here", fixed: "{a: 1}", value: "{a: 1}"),
    Mistake(
      .javaScript, "{a: 'b'⟦，⟧ c: 1}", "“，” is full-width: “,” belongs here",
      fixed: "{a: 'b', c: 1}", value: "{a: 'b', c: 1}"),
    Mistake(
      .javaScript, "{a⟦：⟧ {b: 1}}", "“：” is full-width: “:” belongs here", fixed: "{a: {b: 1}}",
      value: "{a: {b: 1}}"),
    Mistake(
      .javaScript, "{a: {b: 1}}⟦；⟧", "“；” is full-width: “;” belongs here", fixed: "{a: {b: 1}};",
      value: "{a: {b: 1}}"),
    // Sentences and code blocks.
    Mistake(
      .json, "⟦```json⟧\n{\"a\": 1}\n```\n", block, fixed: "{\"a\": 1}\n", value: "{a: 1}"),
    Mistake(.json, "⟦```⟧\n{\"a\": 1}\n```", block, fixed: "{\"a\": 1}\n", value: "{a: 1}"),
    Mistake(.json, "\n⟦~~~⟧\n{\"a\": 1}\n~~~", block, fixed: "{\"a\": 1}\n", value: "{a: 1}"),
    Mistake(.json5, "⟦```json5⟧\n{a: '`'}\n```", block, fixed: "{a: '`'}\n", value: "{a: '`'}"),
    Mistake(
      .json, "⟦Here is your translation:⟧\n\n```json\n{\"a\": 1}\n```\n", around,
      fixed: "{\"a\": 1}\n", value: "{a: 1}"),
    Mistake(
      .json, "⟦Here it is:⟧\n{\"a\": 1}", around, fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "⟦Voilà la traduction !⟧\n{\"a\": 1}\n\nBon courage, c'est l'été.", around,
      fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "⟦以下は翻訳です。⟧\n{\"a\": 1}", around, fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "⟦# chat⟧\n```\n{\"a\": 1}\n```\nThat's it!", around, fixed: "{\"a\": 1}\n",
      value: "{a: 1}"),
    Mistake(.json, "⟦```json⟧\n{\"a\": 1}", around, fixed: "{\"a\": 1}", value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": 1}\n⟦``⟧`", "nothing may follow the value", value: "{a: 1}"),
    Mistake(
      .json, "{\"a\": 1}\n⟦Let⟧ me know whether that's right.", "nothing may follow the value",
      value: "{a: 1}"),
  ]

  static let unpasted: [(Dialect, String)] = [
    (.json, "{\"a\": \"x\u{A0}y\"}"), (.json, "{\"a\": \"：，｛｝、\"}"), (.json, "{\"：\": 1}"),
    (.json, "{\"a\": \"```\"}"), (.json, "\u{FEFF}{\"a\": 1}"), (.json, "\n\n{\"a\": 1}\n"),
    (.json5, "{a: 1,\u{A0}b: 2}"), (.json5, "// Here is your translation:\n{a: 1}"),
    (.json5, "/* ```json */\n{a: 1}\n// ```"), (.json5, "{a: '：'}"),
    (.javaScript, "{a:\u{A0}'：'}"), (.javaScript, "{/* ， */ a: 1}"),
    (.javaScript, "{a: `｛${b}｝`}"), (.javaScript, "{a: /：/}"), (.json, "[1, 2]"), (.json, "\"a：\""),
  ]
}
