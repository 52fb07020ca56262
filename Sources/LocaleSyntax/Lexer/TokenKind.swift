/// What a token is. Tokens tile the text: each starts where the last one ends.
package enum TokenKind: UInt8, Sendable {
  // Trivia.
  case byteOrderMark, hashbang
  /// Blanks without a line break.
  case space
  /// Blanks with a line break.
  case lineBreak
  /// Blanks that JSON does not know, such as a no-break space.
  case foreignSpace
  case lineComment, blockComment
  /// `<!-- …` or, at the start of a line, `--> …`: a comment to the end of the line.
  case htmlComment
  /// What stands around data that was pasted from a chat or a document, and is no part of it.
  case pastedText
  case unclosedComment

  // Literals.
  /// A string without escapes.
  case plainString
  case escapedString
  /// A string that a line break ends before its quote does.
  case unclosedString
  /// A string over more than one line, closed at last.
  case brokenString
  /// A string between typographic quotes.
  case curlyString
  /// A string that a server's template writes a part of.
  case holedString
  /// A template literal without substitutions.
  case template
  case unclosedTemplate
  case templateHead, templateMiddle, templateTail
  case number, regularExpression, identifier
  /// A part of a page that a server replaces: `<?php … ?>`, `{{ … }}`, `{% … %}`.
  case hole

  // Punctuation.
  case openBrace, closeBrace, openBracket, closeBracket, openParen, closeParen
  case comma, colon, semicolon, question, dot, questionDot, ellipsis, arrow, at
  case assign
  /// `+=` and its like.
  case compoundAssign
  case orAssign, nullishAssign, andAssign
  case or, nullish, and
  case plus, minus, multiplicative
  /// Any other operator between two operands.
  case binary
  case less, greater
  /// `++` and `--`.
  case increment
  case bang, tilde

  // JSX.
  /// The `<` that opens an element outside any other.
  case jsxOpen
  /// The `>` that ends that element.
  case jsxClose
  case jsxText
  case jsxPunctuation

  /// Anything else.
  case invalid

  /// Whether it is a blank or a comment.
  package var isTrivia: Bool { rawValue <= TokenKind.unclosedComment.rawValue }

  /// Whether it is a comment.
  package var isComment: Bool {
    switch self {
    case .lineComment, .blockComment, .htmlComment, .unclosedComment: true
    default: false
    }
  }

  /// Whether it is a string between quotes, closed or not.
  package var isString: Bool {
    switch self {
    case .plainString, .escapedString, .unclosedString, .brokenString, .curlyString, .holedString:
      true
    default: false
    }
  }

  /// Whether it opens what a later token closes.
  package var isOpening: Bool {
    switch self {
    case .openBrace, .openBracket, .openParen, .templateHead, .jsxOpen: true
    default: false
    }
  }

  /// Whether it closes what an earlier token opened.
  package var isClosing: Bool {
    switch self {
    case .closeBrace, .closeBracket, .closeParen, .templateTail, .jsxClose: true
    default: false
    }
  }
}
