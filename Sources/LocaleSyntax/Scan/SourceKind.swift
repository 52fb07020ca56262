/// How a file is scanned, told by its name.
public enum SourceKind: Sendable, Hashable {
  /// HTML, with or without a server's templates around it.
  case page
  /// A component of Vue or Svelte: a page whose `<template>` is live.
  case component
  /// A script. `elements` says whether it may hold JSX, `holes` whether a server writes parts of it.
  case script(Dialect, elements: Bool, holes: Bool)

  /// The kind of a file by the end of its name; `nil` for what holds no scripts.
  ///
  ///     SourceKind(path: "app.tsx")      // .script(.typeScript, elements: true, holes: false)
  ///     SourceKind(path: "chat.js.twig") // .script(.javaScript, elements: false, holes: true)
  public init?(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = name.lowercased().split(separator: ".").map(String.init)
    guard parts.count > 1, let last = parts.last else { return nil }
    let inner = parts.count > 2 ? parts[parts.count - 2] : ""
    switch last {
    case "js", "mjs", "cjs", "jsx": self = .script(.javaScript, elements: true, holes: false)
    case "ts", "mts", "cts": self = .script(.typeScript, elements: false, holes: false)
    case "tsx": self = .script(.typeScript, elements: true, holes: false)
    case "vue", "svelte", "astro": self = .component
    case "php", "twig", "liquid", "ejs", "erb", "jinja", "jinja2", "j2", "hbs":
      self = inner == "js" ? .script(.javaScript, elements: false, holes: true) : .page
    case "html", "htm", "xhtml", "phtml": self = .page
    default: return nil
    }
  }
}
