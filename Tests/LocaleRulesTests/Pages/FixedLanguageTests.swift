import LocaleDiagnostics
import Testing

@Suite("fixed-language")
struct FixedLanguageTests {
  private static func loader(_ locale: String) -> String {
    "(function(a,m){a[m]={id:'1',hash:'2',locale:\(locale)}}(window,'crm_plugin'));"
  }

  private static func locale(
    _ sentence: String, _ members: String, _ path: String = "chat.js"
  ) -> NamedCase {
    NamedCase(sentence, path, "window.crmPluginConfig = {onlinechat: {locale: {\(members)}}};")
  }

  private static func page(_ sentence: String, _ members: String, _ path: String) -> NamedCase {
    NamedCase(
      sentence, path,
      "<script>window.crmPluginConfig = {onlinechat: {locale: {\(members)}}};</script>")
  }

  static let texts = [
    locale(
      "a choice of bases", "extends: ⟨a ? 'es' : 'pt'⟩, compose_placeholder: ⟦'¿Qué necesita?'⟧"),
    locale(
      "the page's language", "extends: ⟨document.documentElement.lang⟩, new_messages: ⟦'Novedades'⟧"
    ),
    locale(
      "the visitor's language",
      "extends: ⟨navigator.language.slice(0, 2)⟩, new_messages: ⟦'Novedades'⟧"),
    locale("a variable", "extends: ⟨lang⟩, new_messages: ⟦'Novedades'⟧"),
    locale("with one to fall back on", "extends: ⟨lang || 'es'⟩, new_messages: ⟦'Novedades'⟧"),
    NamedCase(
      "one of a table", "chat.js",
      """
      const BASES = {ar: 'es', br: 'pt'};
      window.crmPluginConfig = {onlinechat: {locale: {extends: ⟨BASES[x]⟩, new_messages: ⟦'Novedades'⟧}}};
      """),
    locale("in a component", "extends: ⟨i18n.locale⟩, new_messages: ⟦'Novedades'⟧", "chat.tsx"),
    locale(
      "each text", "extends: ⟨lang⟩, delivery_status_sent: ⟦'Salió'⟧, new_messages: ⟦'Novedades'⟧"),
    page(
      "a template's hole", "extends: ⟨'{{ request.locale }}'⟩, new_messages: ⟦'Novedades'⟧",
      "a.liquid"),
    page("PHP", "extends: ⟨'<?= $lang ?>'⟩, new_messages: ⟦'Novedades'⟧", "a.php"),
    page(
      "Blade", "extends: ⟨'{{ app()->getLocale() }}'⟩, new_messages: ⟦'Novedades'⟧", "a.blade.php"),
    page("ERB", "extends: ⟨'<%= I18n.locale %>'⟩, new_messages: ⟦'Novedades'⟧", "a.erb"),
    NamedCase(
      "the button's code", "chat.js",
      "window.crmPluginConfig = {onlinechat: {locale: {new_messages: ⟦'Novedades'⟧}}};\n\(loader("⟨lang⟩"))"
    ),
  ]

  @Test("a text that does not follow the language is told", arguments: texts)
  func tellsTexts(_ example: NamedCase) {
    for finding in example.hold("fixed-language") { #expect(finding.severity == .warning) }
  }

  static let right = [
    locale("one base", "extends: 'es', new_messages: 'Novedades'"),
    locale("two names of one base", "extends: a ? 'en' : 'com', new_messages: 'News for you'"),
    locale("a base that is anything", "extends: base, new_messages: 'Novedades'"),
    locale("a constant of the site", "extends: LOCALE, new_messages: 'Novedades'"),
    locale("a setting", "extends: settings.locale, new_messages: 'Novedades'"),
    locale("what the build knows", "extends: process.env.LOCALE, new_messages: 'Novedades'"),
    locale(
      "what the build knows, again", "extends: import.meta.env.VITE_LANG, new_messages: 'Novedades'"
    ),
    locale("a constant", "extends: base, new_messages: 'Novedades'"),
    locale("a text that varies too", "extends: lang, new_messages: TEXTS[lang]"),
    locale("a text that is translated", "extends: lang, new_messages: t('new')"),
    locale("a choice of texts", "extends: lang, new_messages: es ? 'Novedades' : 'Novidades'"),
    locale("patterns alone", "extends: lang, date_format: 'dd.MM.yyyy', time_format: 'HH:mm'"),
    locale("the maker's name", "extends: lang, powered_by: 'Herrería Ruiz'"),
    locale("no letters", "extends: lang, new_messages: '+1', compose_placeholder: '…'"),
    locale("the same in two bases", "extends: lang, delivery_status_error: 'Error'"),
    locale("spread texts", "extends: lang, ...(es ? {new_messages: 'Novedades'} : {})"),
    locale("texts by language", "extends: lang, ...TEXTS[lang], delivery_status_sent: 'Salió'"),
    locale("nothing but the base", "extends: lang"),
    NamedCase(
      "a branch of the script", "chat.js",
      "if (lang === 'es') window.crmPluginConfig = {onlinechat: {locale: {extends: lang, new_messages: 'Novedades'}}};"
    ),
    NamedCase(
      "a text that a branch sets", "chat.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: {extends: lang}}};
      if (lang === 'es') window.crmPluginConfig.onlinechat.locale.new_messages = 'Novedades';
      """),
    NamedCase(
      "a branch of a template", "a.liquid",
      """
      {% if request.locale == 'es' %}<script>
      window.crmPluginConfig = {onlinechat: {locale: {extends: '{{ request.locale }}', new_messages: 'Novedades'}}};
      </script>{% endif %}
      """),
    NamedCase(
      "a branch in the object", "a.liquid",
      """
      <script>window.crmPluginConfig = {onlinechat: {locale: {
      extends: '{{ request.locale }}',
      {% if request.locale == 'es' %}new_messages: 'Novedades',{% endif %}
      }}};</script>
      """),
    page(
      "a text that the template writes", "extends: '{{ lang }}', new_messages: '{{ 'new' | t }}'",
      "a.liquid"),
    NamedCase("plain data", "es.json", #"{"extends": "es", "new_messages": "Novedades"}"#),
    NamedCase(
      "the button's code follows, and no text is fixed", "chat.js",
      "window.crmPluginConfig = {onlinechat: {locale: {date_format: 'd.M.yyyy'}}};\n\(loader("lang"))"
    ),
  ]

  @Test("what follows the language, or may be one for all, is let pass", arguments: right)
  func silence(_ example: NamedCase) { example.hold("fixed-language") }

  static let pages = [
    NamedCase(
      "extends beside code that follows", "chat.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'es'⟧, new_messages: 'Novedades'}}};\n\(loader("⟨lang⟩"))"
    ),
    NamedCase(
      "the button's code on a page of a template", "a.liquid",
      "<html lang=\"⟨{{ request.locale.iso_code }}⟩\"><script>\(loader("'⟦es⟧'"))</script>"),
    NamedCase(
      "the button's code in a theme", "header.php",
      "<html <?php ⟨language_attributes⟩(); ?>><script>\(loader("'⟦pt⟧'"))</script>"),
    NamedCase(
      "a layout of components", "layout.tsx",
      "export default function Layout() { return <html lang={⟨locale⟩}><body><script>{`\(loader("'⟦es⟧'"))`}</script></body></html> }"
    ),
    NamedCase(
      "a component", "Layout.astro",
      "<html lang={⟨locale⟩}><script is:inline>\(loader("'⟦es⟧'"))</script></html>"),
    NamedCase(
      "JSP", "a.jsp",
      "<html lang=\"⟨${pageContext.response.locale}⟩\"><script>\(loader("'⟦es⟧'"))</script></html>"),
    NamedCase(
      "Razor", "a.cshtml",
      "<html lang=\"⟨@culture.Name⟩\"><script>\(loader("'⟦es⟧'"))</script></html>"),
  ]

  @Test("one language where the page's varies is told", arguments: pages)
  func tellsPages(_ example: NamedCase) { #expect(example.hold("fixed-language").count == 1) }

  static let rightPages = [
    NamedCase(
      "the page has one language", "a.html", "<html lang=\"es\"><script>\(loader("'es'"))</script>"),
    NamedCase("the page says none", "a.html", "<html><script>\(loader("'es'"))</script>"),
    NamedCase(
      "both follow", "a.php",
      "<html lang=\"<?= $lang ?>\"><script>\(loader("'<?= $lang ?>'"))</script>"),
    NamedCase(
      "a setting of the site", "a.html",
      "<html lang=\"{{ site.lang }}\"><script>\(loader("'es'"))</script>"),
    NamedCase(
      "a setting with one to fall back on", "a.html",
      "<html lang=\"{{ page.lang | default: site.lang | default: 'en' }}\"><script>\(loader("'es'"))</script>"
    ),
    NamedCase(
      "alternatives of a template", "a.php",
      """
      <html lang="<?= $lang ?>"><?php if ($lang == 'es'): ?><script>\(loader("'es'"))</script>
      <?php else: ?><script>\(loader("'pt'"))</script><?php endif; ?>
      """),
    NamedCase(
      "one alternative", "a.liquid",
      "<html lang=\"{{ request.locale.iso_code }}\">{% if request.locale.iso_code == 'es' %}<script>\(loader("'es'"))</script>{% endif %}"
    ),
    NamedCase(
      "a choice of configs", "a.liquid",
      """
      <html lang="{{ request.locale.iso_code }}"><script>
      window.crmPluginConfig = es ? {onlinechat: {locale: {extends: 'es'}}} : {onlinechat: {locale: {extends: 'pt'}}};
      </script>
      """),
    NamedCase(
      "extends on a page of a template", "a.blade.php",
      "<html lang=\"{{ app()->getLocale() }}\"><script>crmPluginConfig = {onlinechat: {locale: {extends: 'es'}}};</script>"
    ),
    NamedCase(
      "texts that follow beside code that follows", "chat.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: NEWS[lang]}}};\n\(loader("lang"))"
    ),
    NamedCase(
      "a page without a loader", "a.php",
      "<html <?php language_attributes(); ?>><script>crmPlugin('runChatShow')</script>"),
    NamedCase(
      "no locale in the code", "a.php",
      "<html <?php language_attributes(); ?>><script src=\"https://gso.kommo.com/js/button.js\"></script>"
    ),
  ]

  @Test("what follows the page, or where nothing varies, is let pass", arguments: rightPages)
  func letsPagesPass(_ example: NamedCase) { example.hold("fixed-language") }
}
