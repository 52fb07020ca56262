/// A way of writing a comment.
public enum CommentForm: String, Sendable, Hashable, CaseIterable {
  /// `// …` to the end of the line, in scripts and in PHP.
  case line
  /// `# …` to the end of the line, in PHP.
  case hash
  /// `/* … */`, in scripts and in PHP.
  case block
  /// `<!-- … -->`
  case markup
  /// `{# … #}` of Twig, Jinja and Nunjucks.
  case braceHash
  /// `{{-- … --}}` of Blade.
  case bracesDashes
  /// `{{!-- … --}}` of Handlebars.
  case bracesBangDashes
  /// `{{! … }}` of Mustache and Handlebars.
  case bracesBang
  /// `{% comment %} … {% endcomment %}` of Liquid, Django and Twig.
  case commentTag
  /// `<%# … %>` of ERB and EJS.
  case percentHash
  /// `<%-- … --%>` of JSP and ASP.NET.
  case percentDashes
  /// `@* … *@` of Razor.
  case atStars
  /// `<#-- … -->` of FreeMarker.
  case angleHash
  /// `{/* … */}` of JSX, Astro and MDX.
  case braces
}

extension CommentForm {
  /// What a comment in it begins and ends with; `nil` for one that scripts and pages are read for
  /// anyway. Of two that begin alike the longer stands first.
  var marks: (opening: String, closing: String)? {
    switch self {
    case .line: ("//", "?>")
    case .hash: ("#", "?>")
    case .block: ("/*", "*/")
    case .braceHash: ("{#", "#}")
    case .bracesDashes: ("{{--", "--}}")
    case .bracesBangDashes: ("{{!--", "--}}")
    case .bracesBang: ("{{!", "}}")
    case .commentTag: ("{% comment %}", "{% endcomment %}")
    case .percentHash: ("<%#", "%>")
    case .percentDashes: ("<%--", "--%>")
    case .atStars: ("@*", "*@")
    case .angleHash: ("<#--", "-->")
    case .markup, .braces: nil
    }
  }

  /// Whether its marks mean a comment wherever they stand, and not in code of the server alone.
  var isOfServer: Bool {
    switch self {
    case .line, .hash, .block: false
    default: true
    }
  }
}

extension CommentForm {
  /// A comment of one line in this form.
  package func comment(_ text: String) -> String {
    switch self {
    case .line: "// \(text)"
    case .hash: "# \(text)"
    case .markup: "<!-- \(text) -->"
    case .braces: "{/* \(text) */}"
    default: marks.map { "\($0.opening) \(text) \($0.closing)" } ?? text
    }
  }
}
