import LocaleDiagnostics
import LocaleFacts
import LocaleReporters
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

@Suite("The language of a page")
struct PageLanguageTests {
  /// A page with overrides on the English base, and something before and after them.
  private static func page(_ before: String, _ after: String = "") -> String {
    """
    \(before)<script>
    window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: 'Nowe'}}};
    </script>\(after)
    """
  }

  private static func loader(_ locale: String) -> String {
    "<script>(function(a,m){a[m]={id:'1',hash:'2',locale:'\(locale)'}}(window,'crm_plugin'));</script>"
  }

  static let languages: [(String, String, String?)] = [
    ("a.html", page(#"<html lang="pl">"#), "pl"),
    ("a.html", page(#"<html lang="pt-BR">"#), "pt-BR"),
    ("a.php", page(#"<html lang="pl" <?php echo $a; ?>>"#), "pl"),
    ("a.html", page(#"<html lang="pl">"#, loader("es")), "pl"),
    ("a.html", page("<html>", loader("es")), "es"),
    ("a.html", page("<html>", loader("com")), "en"),
    ("a.html", page("<!-- crmlocale: language=uk -->\n<html lang=\"pl\">"), "uk"),
    ("chat.de.html", page(#"<html lang="pl">"#), "de"),
    ("a.html", page(#"<html lang="{{ lang }}">"#), nil),
    ("a.html", page(#"<html lang="">"#), nil),
    ("a.html", page(#"<html lang="xx">"#), nil),
    ("a.html", page("<html>"), nil),
  ]

  @Test("comes from a comment, the name, the page, the button's code", arguments: languages)
  func findsLanguage(path: String, source: String, language: String?) {
    #expect(Check(path).checked(source).summary.language == language)
  }

  static let mismatches = [
    NamedCase("a page without a base", "a.html", page(#"<html lang="pl">"#)),
    NamedCase(
      "a page with a base", "a.html",
      #"<html lang="⟨pt⟩"><script>crmPluginConfig = {onlinechat: {locale: {extends: ⟦'en'⟧}}};</script>"#
    ),
    NamedCase(
      "a loader in a language without a base", "a.html",
      "<script>crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};</script>\(loader("pl"))"),
    NamedCase("a German page", "a.html", #"<html lang="de">"# + loader("es")),
    NamedCase(
      "a Russian page under the older names", "a.html",
      #"<html lang="⟨ru⟩"><script>amoSocialButtonConfig = {onlinechat: {locale: {extends: ⟦'en'⟧}}};</script>"#
    ),
  ]

  @Test("a mismatch is one only where the product has that base", arguments: mismatches)
  func tellsMismatches(example: NamedCase) { example.hold("locale-mismatch") }
}
