import LocaleDiagnostics

/// What the reader of a text reports.
package enum SyntaxPhrase {
  // The text as a whole.

  static let otherEncoding = Phrase("syntax-error.other-encoding") { encoding in
    "the text is \(encoding), not UTF-8"
  }
  static let notUTF8 = Phrase("syntax-error.not-utf-8", "the text is not valid UTF-8 here")
  static let tooLong = Phrase("syntax-error.too-long", "the text is too long to be read")
  static let notText = Phrase(
    "syntax-error.not-text", "this is not text: it holds a NUL byte")
  static let noValue = Phrase("syntax-error.no-value", "there is no value in this file")
  static let afterValue = Phrase("syntax-error.after-value", "nothing may follow the value")
  static let codeBlock = Phrase(
    "syntax-error.code-block", "the lines of a code block stand around the object")
  static let textAround = Phrase(
    "syntax-error.text-around", "text stands around the object, which alone belongs in this file")

  // Brackets and separators.

  static let unclosed = Phrase("syntax-error.unclosed") { bracket in
    "this “\(bracket)” is never closed"
  }
  static let unopened = Phrase("syntax-error.unopened") { bracket in
    "nothing that “\(bracket)” could close is open"
  }
  static let mismatched = Phrase("syntax-error.mismatched") { found, wanted in
    "“\(found)” stands where “\(wanted)” is needed"
  }
  static let missingComma = Phrase("syntax-error.missing-comma", "a comma is missing here")
  static let semicolonInObject = Phrase(
    "syntax-error.semicolon-in-object", "a comma separates members, not a semicolon")
  static let semicolonInArray = Phrase(
    "syntax-error.semicolon-in-array", "a comma separates elements, not a semicolon")
  static let commaAfterMember = Phrase(
    "syntax-error.comma-after-member", "JSON takes no comma after the last member")
  static let commaAfterElement = Phrase(
    "syntax-error.comma-after-element", "JSON takes no comma after the last element")
  static let missingMember = Phrase(
    "syntax-error.missing-member", "a member is missing before this comma")
  static let missingElement = Phrase(
    "syntax-error.missing-element", "a value is missing before this comma")

  static let fullWidth = Phrase("syntax-error.full-width") { found, wanted in
    "“\(found)” is full-width: “\(wanted)” belongs here"
  }

  // Keys.

  static let colonMissing = Phrase(
    "syntax-error.colon-missing", "a colon is missing after the key")
  static let colonForEqualsSign = Phrase(
    "syntax-error.equals-sign", "a colon belongs here, not “=”")
  static let keyAlone = Phrase(
    "syntax-error.key-alone", "a colon and a value are missing after the key")
  static let keyNeedsQuotes = Phrase("syntax-error.key-needs-quotes", "this key needs quotes")
  static let keyInDoubleQuotes = Phrase(
    "syntax-error.key-in-double-quotes", "JSON keys stand in double quotes")
  static let prototypeTwice = Phrase(
    "syntax-error.prototype-twice", "an object sets its prototype once only")

  // Values and words.

  static let valueMissing = Phrase("syntax-error.value-missing", "a value is missing here")
  static let operandMissing = Phrase(
    "syntax-error.operand-missing", "a value is missing after the operator")
  static let nameMissing = Phrase(
    "syntax-error.name-missing", "a name is missing after the dot")
  static let misplaced = Phrase("syntax-error.misplaced") { symbol in
    "“\(symbol)” does not belong here"
  }
  static let misplacedText = Phrase(
    "syntax-error.misplaced-text", "this text does not belong here")
  static let misplacedEnd = Phrase(
    "syntax-error.misplaced-end", "the end of the text does not belong here")
  static let wordCase = Phrase("syntax-error.word-case") { word, right in
    "\(word) is written \(right)"
  }
  static let otherLanguagesWord = Phrase("syntax-error.other-languages-word") { word in
    "\(word) is not a value here"
  }
  static let bareText = Phrase("syntax-error.bare-text") { word in
    "\(word) is not a value: text stands in quotes"
  }
  static let bareLongText = Phrase(
    "syntax-error.bare-long-text", "this is not a value: text stands in quotes")
  static let reservedWord = Phrase("syntax-error.reserved-word") { word in
    "\(word) is a reserved word and not a value"
  }
  static let onlyVariablesCount = Phrase(
    "syntax-error.only-variables-count", "only a variable counts up or down")

  // Comments and blanks.

  static let unclosedComment = Phrase(
    "syntax-error.unclosed-comment", "this comment is never closed")
  static let comment = Phrase("syntax-error.comment", "JSON has no comments")
  static let blank = Phrase("syntax-error.blank", "JSON does not take this blank character")
  static let blanks = Phrase("syntax-error.blanks", "JSON does not take these blank characters")
  static let noBreakSpace = Phrase(
    "syntax-error.no-break-space",
    "a no-break space stands here, as word processors write it: JSON does not take it")
  static let noBreakSpaces = Phrase(
    "syntax-error.no-break-spaces",
    "no-break spaces stand here, as word processors write them: JSON does not take them")

  // What the reader can do.

  static let saveAsUTF8 = Phrase("syntax-error.save-as-utf-8", "save it as UTF-8")
  static let deleteIt = Phrase("syntax-error.delete-it", "delete it")
  static let callJSON5 = Phrase(
    "syntax-error.call-json5", "rename the file to .json5, where comments are allowed")
  static let quoteOrBackslash = Phrase(
    "syntax-error.quote-or-backslash",
    "a quote is missing, or one inside the string needs a backslash before it")
}
