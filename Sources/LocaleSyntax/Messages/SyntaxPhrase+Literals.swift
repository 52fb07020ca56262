package import LocaleDiagnostics

extension SyntaxPhrase {
  // Strings.

  static let unclosedString = Phrase(
    "syntax-error.unclosed-string", "this string is never closed")
  static let unclosedTemplate = Phrase(
    "syntax-error.unclosed-template", "this template literal is never closed")
  static let endsEarly = Phrase("syntax-error.ends-early", "a string ends before this text")
  static let lineBreak = Phrase("syntax-error.line-break", "a line break stands in the string")
  static let controlCharacter = Phrase(
    "syntax-error.control-character", "a control character stands in the string")
  static let malformedEscape = Phrase(
    "syntax-error.malformed-escape", "this escape lacks its hexadecimal digits")
  static let unknownEscape = Phrase("syntax-error.unknown-escape") { escape in
    "the escape \(escape) is unknown here"
  }
  static let invisibleEscape = Phrase(
    "syntax-error.invisible-escape", "this escape is unknown here")
  static let singleQuotes = Phrase(
    "syntax-error.single-quotes", "JSON strings stand in double quotes")
  static let backticks = Phrase(
    "syntax-error.backticks", "backticks do not enclose strings here")
  package static let curlyQuotes = Phrase(
    "curly-quotes.around-string", "typographic quotes stand where straight ones are needed")

  // Numbers.

  static let notANumber = Phrase("syntax-error.not-a-number") { text in
    "\(text) is not a number"
  }
  static let notInJSON = Phrase("syntax-error.not-in-json") { word in "JSON has no \(word)" }
  static let plusSign = Phrase("syntax-error.plus-sign", "a number takes no plus sign")
  static let leadingZero = Phrase("syntax-error.leading-zero", "a number takes no leading zero")
  static let noDigitBeforePoint = Phrase(
    "syntax-error.no-digit-before-point", "a number needs a digit before its point")
  static let noDigitAfterPoint = Phrase(
    "syntax-error.no-digit-after-point", "a number needs a digit after its point")
  static let onlyDecimal = Phrase("syntax-error.only-decimal", "JSON has decimal numbers only")
  static let onlyHexadecimal = Phrase(
    "syntax-error.only-hexadecimal", "JSON5 has decimal and hexadecimal numbers only")

  // Titles of fixes.

  static let write = Phrase("fix.write-symbol") { symbol in "Write “\(symbol)”" }
  static let writeComma = Phrase("fix.write-comma", "Write a comma")
  static let writeColon = Phrase("fix.write-colon", "Write a colon")
  static let writeSpace = Phrase("fix.write-space", "Write a space")
  static let writeSpaces = Phrase("fix.write-spaces", "Write plain spaces")
  static let writeQuotes = Phrase("fix.write-quotes", "Write quotes")
  static let writeDoubleQuotes = Phrase("fix.write-double-quotes", "Write double quotes")
  static let writeStraightQuotes = Phrase("fix.write-straight-quotes", "Write straight quotes")
  static let writeBackslash = Phrase("fix.write-backslash", "Write a plain backslash")
  static let writeLineBreaks = Phrase("fix.write-line-breaks") { escape in
    "Write \(escape) for the line break"
  }
  static let closeString = Phrase("fix.close-string", "Close the string")
  static let replaceSemicolon = Phrase("fix.replace-semicolon", "Replace the semicolon")
  static let deleteComma = Phrase("fix.delete-comma", "Delete the comma")
  static let deleteComment = Phrase("fix.delete-comment", "Delete the comment")
  static let delete = Phrase("fix.delete-it", "Delete it")
  static let deleteTextAround = Phrase(
    "fix.delete-text-around", "Delete what is around the object")
}

extension SyntaxPhrase {
  /// The names of what leaves no doubt about the rest, though nobody can write the fix surely.
  package static let harmless: Set<String> = [
    malformedEscape.id, unknownEscape.id, invisibleEscape.id, singleQuotes.id, comment.id,
    textAround.id, afterValue.id, missingElement.id,
  ]

  /// All that may be reported as `syntax-error`.
  package static let syntaxErrors: [MessageForm] = [
    MessageForm(otherEncoding), MessageForm(notUTF8), MessageForm(tooLong), MessageForm(notText),
    MessageForm(noValue), MessageForm(afterValue), MessageForm(codeBlock),
    MessageForm(textAround), MessageForm(fullWidth), MessageForm(blanks),
    MessageForm(noBreakSpace), MessageForm(noBreakSpaces), MessageForm(unclosed),
    MessageForm(unopened), MessageForm(mismatched), MessageForm(missingComma),
    MessageForm(semicolonInObject),
    MessageForm(semicolonInArray), MessageForm(commaAfterMember), MessageForm(commaAfterElement),
    MessageForm(missingMember), MessageForm(missingElement), MessageForm(colonMissing),
    MessageForm(colonForEqualsSign), MessageForm(keyAlone), MessageForm(keyNeedsQuotes),
    MessageForm(keyInDoubleQuotes), MessageForm(prototypeTwice), MessageForm(valueMissing),
    MessageForm(operandMissing), MessageForm(nameMissing), MessageForm(misplaced),
    MessageForm(misplacedText), MessageForm(misplacedEnd), MessageForm(wordCase),
    MessageForm(otherLanguagesWord), MessageForm(bareText), MessageForm(bareLongText),
    MessageForm(reservedWord), MessageForm(onlyVariablesCount), MessageForm(unclosedComment),
    MessageForm(comment), MessageForm(blank), MessageForm(unclosedString),
    MessageForm(unclosedTemplate), MessageForm(endsEarly), MessageForm(lineBreak),
    MessageForm(controlCharacter), MessageForm(malformedEscape), MessageForm(unknownEscape),
    MessageForm(invisibleEscape), MessageForm(singleQuotes), MessageForm(backticks),
    MessageForm(notANumber), MessageForm(notInJSON), MessageForm(plusSign),
    MessageForm(leadingZero), MessageForm(noDigitBeforePoint), MessageForm(noDigitAfterPoint),
    MessageForm(onlyDecimal), MessageForm(onlyHexadecimal),
  ]
}
