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
