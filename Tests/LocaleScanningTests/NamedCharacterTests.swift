import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// The names of characters that content management systems write, with Chromium as the judge.
@Suite("Characters are known by their names")
struct NamedCharacterTests {
  /// All names of HTML 4, which `htmlentities()` of PHP writes.
  private static let old = """
    AElig Aacute Acirc Agrave Alpha Aring Atilde Auml Beta Ccedil Chi Dagger Delta ETH Eacute Ecirc
    Egrave Epsilon Eta Euml Gamma Iacute Icirc Igrave Iota Iuml Kappa Lambda Mu Ntilde Nu OElig Oacute
    Ocirc Ograve Omega Omicron Oslash Otilde Ouml Phi Pi Prime Psi Rho Scaron Sigma THORN Tau Theta
    Uacute Ucirc Ugrave Upsilon Uuml Xi Yacute Yuml Zeta aacute acirc acute aelig agrave alefsym alpha
    amp and ang aring asymp atilde auml bdquo beta brvbar bull cap ccedil cedil cent chi circ clubs cong
    copy crarr cup curren dArr dagger darr deg delta diams divide eacute ecirc egrave empty emsp ensp
    epsilon equiv eta eth euml euro exist fnof forall frac12 frac14 frac34 frasl gamma ge gt hArr harr
    hearts hellip iacute icirc iexcl igrave image infin int iota iquest isin iuml kappa lArr lambda lang
    laquo larr lceil ldquo le lfloor lowast loz lrm lsaquo lsquo lt macr mdash micro middot minus mu
    nabla nbsp ndash ne ni not notin nsub ntilde nu oacute ocirc oelig ograve oline omega omicron oplus
    or ordf ordm oslash otilde otimes ouml para part permil perp phi pi piv plusmn pound prime prod prop
    psi quot rArr radic rang raquo rarr rceil rdquo real reg rfloor rho rlm rsaquo rsquo sbquo scaron
    sdot sect shy sigma sigmaf sim spades sub sube sum sup sup1 sup2 sup3 supe szlig tau there4 theta
    thetasym thinsp thorn tilde times trade uArr uacute uarr ucirc ugrave uml upsih upsilon uuml weierp
    xi yacute yen yuml zeta zwj zwnj
    """

  /// Those of the Cyrillic letters, which it writes for HTML 5.
  private static let cyrillic = """
    Acy Bcy CHcy DJcy DScy DZcy Dcy Ecy Fcy GJcy Gcy HARDcy IEcy IOcy Icy Iukcy Jcy Jsercy Jukcy KHcy
    KJcy Kcy LJcy Lcy Mcy NJcy Ncy Ocy Pcy Rcy SHCHcy SHcy SOFTcy Scy TSHcy TScy Tcy Ubrcy Ucy Vcy YAcy
    YIcy YUcy Ycy ZHcy Zcy acy bcy chcy dcy djcy dscy dzcy ecy fcy gcy gjcy hardcy icy iecy iocy iukcy
    jcy jsercy jukcy kcy khcy kjcy lcy ljcy mcy ncy njcy ocy pcy rcy scy shchcy shcy softcy tcy tscy
    tshcy ubrcy ucy vcy yacy ycy yicy yucy zcy zhcy
    """

  /// Those of Polish, Czech, Turkish and their neighbours, and of the signs of code.
  private static let others = """
    Aogon aogon Cacute cacute Ccaron ccaron Dcaron dcaron Dstrok dstrok Ecaron ecaron Eogon eogon Gbreve
    gbreve Idot Lstrok lstrok Nacute nacute Ncaron ncaron Odblac odblac Rcaron rcaron Sacute sacute
    Scedil scedil Tcaron tcaron Udblac udblac Uring uring Zacute zacute Zcaron zcaron Zdot zdot
    apos lpar rpar comma period colon semi sol bsol num dollar percnt ast plus equals excl quest commat
    lsqb rsqb lcub rcub lowbar grave verbar NewLine Tab
    """

  private static let names = (old + "\n" + cyrillic + "\n" + others).split { $0.isWhitespace }

  private static func handler(_ value: String) -> String? {
    SourceScanner(LocaleScanningTests.names)
      .scripts(Array("<p onclick=\"crmPlugin();\(value)\">".utf8), path: "a.html").first
      .map { String(decoding: $0.source.bytes.dropFirst(12), as: UTF8.self) }
  }

  private static let reader = """
    value => new DOMParser().parseFromString(`<p title="${value}">`, 'text/html').querySelector('p').title
    """

  private static func agree(on values: [String]) throws {
    let theirs: [String] = try #require(Engine.chromium).callInPage(reader, withEach: values)
    for (value, decoded) in zip(values, theirs) {
      #expect(
        handler(value)?.unicodeScalars.elementsEqual(decoded.unicodeScalars) == true, "\(value)")
    }
  }

  @Test("each of them", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesOnNames() throws { try Self.agree(on: Self.names.map { "&\($0);" }) }

  @Test(
    "with no semicolon only where the standard says so",
    .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithoutSemicolons() throws {
    try Self.agree(
      on: Self.names.flatMap { ["'&\($0)'", "'&\($0) a'", "'&\($0)=a'", "'&\($0)a'"] })
  }

  @Test(
    "a name in other letters is another one",
    .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesOnCase() throws {
    try Self.agree(on: Self.names.flatMap { ["&\($0.lowercased());", "&\($0.uppercased());"] })
  }

  @Test(
    "a text of a visitor is read with them",
    arguments: [
      ("Weiter &rarr;", "Weiter →"), ("&larr; Zur&uuml;ck", "← Zurück"),
      ("5 &le; 6 &ne; 7", "5 ≤ 6 ≠ 7"),
      ("&hearts;", "♥"), ("&Kappa;&alpha;&lambda;&eta;&mu;&epsilon;&rho;&alpha;", "Καλημερα"),
      ("&CHcy;&acy;&tcy;", "Чат"), ("&infin; &sum; &radic;", "∞ ∑ √"),
    ])
  func readsTexts(written: String, read: String) {
    let found = scan("<p onclick=\"crmPluginConfig = {a: '\(written)'}\">", "a.html")
    #expect(found.assignments.first?.value.object?["a"]?.value.string?.text == read)
  }
}
