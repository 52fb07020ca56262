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
  /// `{# … #}` of Twig, Jinja and Nunjucks, and what trims blanks: `{#- … -#}`.
  case braceHash
  /// `{{-- … --}}` of Blade.
  case bracesDashes
  /// `{{!-- … --}}` of Handlebars.
  case bracesBangDashes
  /// `{{! … }}` of Mustache and Handlebars.
  case bracesBang
  /// `{% comment %} … {% endcomment %}` of Liquid, Django and Twig, and `{% # … %}` of Liquid.
  case commentTag
  /// `<%# … %>` of ERB and EJS.
  case percentHash
  /// `<%-- … --%>` of JSP and ASP.NET.
  case percentDashes
  /// `@* … *@` of Razor.
  case atStars
  /// `<#-- … -->` of FreeMarker.
  case angleHash
  /// `{* … *}` of Smarty.
  case braceStars
  /// `{{/* … */}}` of Go, and what trims blanks: `{{- /* … */ -}}`.
  case bracesStars
  /// `{/* … */}` of JSX, Astro and MDX.
  case braces
}

extension CommentForm {
  /// What a comment in it may begin with, and what the text of such a one ends with.
  typealias Marks = (openings: [String], closing: String)

  /// What comments in it begin and end with; nothing for one that scripts and pages are read for anyway.
  /// Of two that begin alike the longer stands first.
  var marks: [Marks] {
    switch self {
    case .line: [(["//"], "?>")]
    case .hash: [(["#"], "?>")]
    case .block: [(["/*"], "*/")]
    case .braceHash: [(["{#-"], "-#}"), (["{#"], "#}")]
    case .bracesDashes: [(["{{--"], "--}}")]
    case .bracesBangDashes: [(["{{!--"], "--}}")]
    case .bracesBang: [(["{{!"], "}}")]
    case .commentTag:
      [(Self.commentTags, Self.endOfCommentTag), (["{% #", "{%- #"], "%}")]
    case .percentHash: [(["<%#"], "%>")]
    case .percentDashes: [(["<%--"], "--%>")]
    case .atStars: [(["@*"], "*@")]
    case .angleHash: [(["<#--"], "-->")]
    case .braceStars: [(["{*"], "*}")]
    case .bracesStars: [(["{{/*"], "*/}}"), (["{{- /*"], "*/ -}}")]
    case .braces: [(["{/*"], "*/}")]
    case .markup: []
    }
  }

  /// `{% comment %}` with and without the dashes that trim blanks.
  private static let commentTags = [
    "{% comment %}", "{%- comment -%}", "{%- comment %}", "{% comment -%}", "{%comment%}",
  ]

  /// What every tag holds that ends such a comment.
  static let endOfCommentTag = "endcomment"

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
    case .commentTag: "{% comment %} \(text) {% endcomment %}"
    default:
      // The shorter marks are those that trim no blanks.
      marks.compactMap { marks in
        marks.openings.first.map { "\($0) \(text) \(marks.closing)" }
      }.min { $0.utf8.count < $1.utf8.count } ?? text
    }
  }
}
