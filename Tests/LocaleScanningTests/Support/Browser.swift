import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What Chromium makes of a page that is written into a frame.
enum BrowserPage {
  /// The script that finds them. `noscript` is read as where scripts run, so a frame it must be; one is
  /// enough, as the scripts of these pages declare nothing.
  private static let reader = """
    page => {
      if (!window.frame) {
        window.frame = document.createElement('iframe');
        document.body.append(window.frame);
      }
      const inner = window.frame.contentDocument;
      inner.open();
      inner.write(page);
      inner.close();
      const runs = s => !s.hasAttribute('src') && (s.type === '' || s.type === 'module'
        || s.type === 'text/javascript');
      return [...inner.querySelectorAll('script')].filter(runs).map(s => s.textContent);
    }
    """

  /// For each page the texts of the scripts that have a type that browsers run, in the order of the
  /// document; those that load a file are left out.
  static func scripts(of pages: [String]) throws -> [[String]] {
    try #require(Engine.chromium).callInPage(reader, withEach: pages)
  }
}

/// The scripts of a page in the order of the document, those of attributes and strings apart.
func scriptTexts(_ page: String, _ path: String = "a.html") -> [String] {
  SourceScanner(names).scripts(Array(page.utf8), path: path)
    .filter { !$0.isHandler && $0.text == 0 }
    .map { String(decoding: $0.source.bytes, as: UTF8.self) }
}
