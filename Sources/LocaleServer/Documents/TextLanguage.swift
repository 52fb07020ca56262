/// The names that editors have for kinds of text.
enum TextLanguage {
  /// The ending of the files that an editor takes for a kind of text; `nil` for one that is not checked.
  static func ending(of languageID: String) -> String? {
    switch languageID {
    case "json": ".json"
    case "jsonc", "json5": ".json5"
    case "javascript": ".js"
    case "javascriptreact": ".jsx"
    case "typescript": ".ts"
    case "typescriptreact": ".tsx"
    case "html", "php", "twig", "vue", "svelte", "astro", "liquid", "handlebars", "mdx":
      "." + languageID
    case "blade": ".blade.php"
    case "erb", "eruby": ".erb"
    case "razor", "aspnetcorerazor": ".razor"
    default: nil
    }
  }
}
