import LocaleDiagnostics
import Testing

@Suite("locale-mismatch")
struct LocaleMismatchTests {
  private static func page(_ sentence: String, _ language: String, _ extends: String) -> NamedCase {
    NamedCase(
      sentence, "index.html",
      """
      <html lang="\(language)"><script>
      window.crmPluginConfig = {onlinechat: {locale: {extends: \(extends)}}};
      </script></html>
      """)
  }

  private static func loader(_ locale: String) -> String {
    "(function (a, o, m) { a[m] = {id: '1', locale: '\(locale)'} })"
      + "(window, 'crmPlugin', 'crm_plugin');"
  }

  static let wrong: [NamedCase] = [
    page("a Portuguese page takes the Spanish base", "⟨pt⟩", "⟦'es'⟧"),
    page("a region does not make another language", "⟨pt-BR⟩", "⟦'es'⟧"),
    page("a Mexican page takes the English base", "⟨es-MX⟩", "⟦'en'⟧"),
    page("the vendor's name for English is English", "⟨es⟩", "⟦'com'⟧"),
    page("an English page takes the Portuguese base", "⟨en⟩", "⟦\"pt\"⟧"),
    page("letters of a tag may be large", "⟨ES⟩", "⟦'pt'⟧"),
    NamedCase(
      "the button's code names another language than extends", "chat.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'es'⟧}}};\n\(loader("⟨pt⟩"))"),
    NamedCase(
      "the button's code names another language than the page", "index.html",
      #"<html lang="⟨es⟩"><script>\#(loader("⟦pt⟧"))</script></html>"#),
    NamedCase(
      "page and code agree, and extends does not", "index.html",
      """
      <html lang="⟨pt⟩"><script>
      window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'es'⟧}}};
      \(loader("⟨pt⟩"))</script></html>
      """),
  ]

  @Test("The odd one out is told, with the places of the others", arguments: wrong)
  func mistakes(_ example: NamedCase) {
    for finding in example.hold("locale-mismatch") { #expect(finding.severity == .warning) }
  }

  static let right: [NamedCase] = [
    page("page and base are in one language", "pt", "'pt'"),
    page("a region does not make another language", "pt-BR", "'pt'"),
    page("the vendor's name for English is English", "en-GB", "'com'"),
    page("the page's language is empty", "", "'es'"),
    page("the page's language is not one", "xx", "'es'"),
    page("a template puts in the page's language", "<?= $language ?>", "'es'"),
    page("only running the page could tell the base", "pt", "base"),
    page("the base is a file", "pt", "'./es.json'"),
    NamedCase(
      "nothing names a language but extends", "index.html",
      "<script>window.crmPluginConfig = {onlinechat: {locale: {extends: 'es'}}};</script>"),
    NamedCase(
      "nothing names a language but the page", "index.html",
      #"<html lang="pt"><script>window.crmPluginConfig = {hidden: true};</script></html>"#),
    NamedCase(
      "all three agree", "index.html",
      """
      <html lang="es-AR"><script>
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'es'}}};
      \(loader("es"))</script></html>
      """),
    NamedCase(
      "of a map of languages each is in its own", "index.html",
      """
      <html lang="pt"><script>window.crmPluginConfig = {
        onlinechat: {locale: {pt: {extends: 'pt'}, es: {extends: 'es'}}}};</script></html>
      """),
    NamedCase("plain data stands on no page", "pt.json", #"{"extends": "es"}"#),
  ]

  @Test("What agrees, or what nothing says, is let pass", arguments: right)
  func silence(_ example: NamedCase) { example.hold("locale-mismatch") }
}
