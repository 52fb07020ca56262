internal import LocaleSyntax

extension FileFormat {
  /// The table of kinds of files: every ending that means something.
  public static let table: [FileFormat] = [
    FileFormat("json", .data(.json)),
    FileFormat("json5", .data(.json5)),

    FileFormat("js", .script(.javaScript, elements: true, holes: false)),
    FileFormat("mjs", .script(.javaScript, elements: true, holes: false)),
    FileFormat("cjs", .script(.javaScript, elements: true, holes: false)),
    FileFormat("jsx", .script(.javaScript, elements: true, holes: false)),
    FileFormat("ts", .script(.typeScript, elements: false, holes: false)),
    FileFormat("mts", .script(.typeScript, elements: false, holes: false)),
    FileFormat("cts", .script(.typeScript, elements: false, holes: false)),
    FileFormat("tsx", .script(.typeScript, elements: true, holes: false)),

    FileFormat("vue", .page(.component)),
    FileFormat("svelte", .page(.component)),
    FileFormat("astro", .page(.component)),

    FileFormat("html", .page(.unknown)),
    FileFormat("htm", .page(.unknown)),
    FileFormat("xhtml", .page(.unknown), isSearched: false),
    FileFormat("tpl", .page(.unknown)),
    FileFormat("tmpl", .page(.unknown)),

    FileFormat("php", .page(.php)),
    FileFormat("phtml", .page(.php)),
    FileFormat("blade.php", .page(.blade)),
    FileFormat("twig", .page(.twig)),
    FileFormat("njk", .page(.twig)),
    FileFormat("j2", .page(.twig)),
    FileFormat("jinja", .page(.twig)),
    FileFormat("jinja2", .page(.twig)),
    FileFormat("liquid", .page(.liquid)),
    FileFormat("hbs", .page(.handlebars)),
    FileFormat("handlebars", .page(.handlebars)),
    FileFormat("mustache", .page(.handlebars)),
    FileFormat("erb", .page(.erb)),
    FileFormat("ejs", .page(.erb)),
    FileFormat("cshtml", .page(.razor)),
    FileFormat("razor", .page(.razor)),
    FileFormat("jsp", .page(.jsp)),
    FileFormat("aspx", .page(.jsp)),
    FileFormat("ftl", .page(.freemarker)),

    FileFormat("mdx", .page(.markdown)),
    FileFormat("md", .page(.markdown), isSearched: false),
  ]

  /// The rows by their endings.
  static let byEnding: [String: FileFormat] = {
    var result: [String: FileFormat] = [:]
    for row in table { result[row.ending] = row }
    return result
  }()
}
