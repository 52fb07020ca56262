/// The names of characters that HTML knows (HTML standard, 13.5): each with the number of its character.
extension CharacterReferences {
  /// A character that has a name.
  struct Named {
    /// The character.
    let value: Unicode.Scalar
    /// Whether the name needs no semicolon behind it.
    let isOld: Bool
  }

  /// The longest name of the table.
  static let longestName = 21

  /// The characters by their names.
  static let named: [String: Named] = {
    var result: [String: Named] = [:]
    for (text, isOld) in [(old, true), (recent, false)] {
      let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        let number = String(decoding: words[index + 1], as: UTF8.self)
        guard let value = UInt32(number, radix: 16).flatMap(Unicode.Scalar.init) else { continue }
        result[String(decoding: words[index], as: UTF8.self)] = Named(value: value, isOld: isOld)
      }
    }
    return result
  }()

  /// Those of the older standards, which are read without a semicolon, too.
  private static let old = """
    QUOT 22 quot 22 AMP 26 amp 26 LT 3C lt 3C GT 3E gt 3E nbsp A0 iexcl A1 cent A2 pound A3
    curren A4 yen A5 brvbar A6 sect A7 uml A8 COPY A9 copy A9 ordf AA laquo AB not AC shy AD
    REG AE reg AE macr AF deg B0 plusmn B1 sup2 B2 sup3 B3 acute B4 micro B5 para B6 middot B7
    cedil B8 sup1 B9 ordm BA raquo BB frac14 BC frac12 BD frac34 BE iquest BF Agrave C0 Aacute C1
    Acirc C2 Atilde C3 Auml C4 Aring C5 AElig C6 Ccedil C7 Egrave C8 Eacute C9 Ecirc CA Euml CB
    Igrave CC Iacute CD Icirc CE Iuml CF ETH D0 Ntilde D1 Ograve D2 Oacute D3 Ocirc D4 Otilde D5
    Ouml D6 times D7 Oslash D8 Ugrave D9 Uacute DA Ucirc DB Uuml DC Yacute DD THORN DE szlig DF
    agrave E0 aacute E1 acirc E2 atilde E3 auml E4 aring E5 aelig E6 ccedil E7 egrave E8
    eacute E9 ecirc EA euml EB igrave EC iacute ED icirc EE iuml EF eth F0 ntilde F1 ograve F2
    oacute F3 ocirc F4 otilde F5 ouml F6 divide F7 oslash F8 ugrave F9 uacute FA ucirc FB uuml FC
    yacute FD thorn FE yuml FF
    """

  /// Those of later standards, as far as they are ASCII, Latin letters or signs for text.
  private static let recent = """
    Tab 9 NewLine A excl 21 num 23 dollar 24 percnt 25 apos 27 lpar 28 rpar 29 ast 2A plus 2B
    comma 2C period 2E sol 2F colon 3A semi 3B equals 3D quest 3F commat 40 lbrack 5B lsqb 5B
    bsol 5C rbrack 5D rsqb 5D lowbar 5F grave 60 lbrace 7B lcub 7B verbar 7C vert 7C rbrace 7D
    rcub 7D Amacr 100 amacr 101 Abreve 102 abreve 103 Aogon 104 aogon 105 Cacute 106 cacute 107
    Ccirc 108 ccirc 109 Cdot 10A cdot 10B Ccaron 10C ccaron 10D Dcaron 10E dcaron 10F Dstrok 110
    dstrok 111 Emacr 112 emacr 113 Edot 116 edot 117 Eogon 118 eogon 119 Ecaron 11A ecaron 11B
    Gcirc 11C gcirc 11D Gbreve 11E gbreve 11F Gdot 120 gdot 121 Gcedil 122 Hcirc 124 hcirc 125
    Hstrok 126 hstrok 127 Itilde 128 itilde 129 Imacr 12A imacr 12B Iogon 12E iogon 12F Idot 130
    IJlig 132 ijlig 133 Jcirc 134 jcirc 135 Kcedil 136 kcedil 137 Lacute 139 lacute 13A
    Lcedil 13B lcedil 13C Lcaron 13D lcaron 13E Lmidot 13F lmidot 140 Lstrok 141 lstrok 142
    Nacute 143 nacute 144 Ncedil 145 ncedil 146 Ncaron 147 ncaron 148 napos 149 ENG 14A eng 14B
    Omacr 14C omacr 14D Odblac 150 odblac 151 OElig 152 oelig 153 Racute 154 racute 155
    Rcedil 156 rcedil 157 Rcaron 158 rcaron 159 Sacute 15A sacute 15B Scirc 15C scirc 15D
    Scedil 15E scedil 15F Scaron 160 scaron 161 Tcedil 162 tcedil 163 Tcaron 164 tcaron 165
    Tstrok 166 tstrok 167 Utilde 168 utilde 169 Umacr 16A umacr 16B Ubreve 16C ubreve 16D
    Uring 16E uring 16F Udblac 170 udblac 171 Uogon 172 uogon 173 Wcirc 174 wcirc 175 Ycirc 176
    ycirc 177 Yuml 178 Zacute 179 zacute 17A Zdot 17B zdot 17C Zcaron 17D zcaron 17E fnof 192
    circ 2C6 tilde 2DC ensp 2002 emsp 2003 emsp13 2004 emsp14 2005 numsp 2007 puncsp 2008
    ThinSpace 2009 thinsp 2009 VeryThinSpace 200A hairsp 200A ZeroWidthSpace 200B zwnj 200C
    zwj 200D lrm 200E rlm 200F dash 2010 hyphen 2010 ndash 2013 mdash 2014 horbar 2015
    OpenCurlyQuote 2018 lsquo 2018 CloseCurlyQuote 2019 rsquo 2019 rsquor 2019 lsquor 201A
    sbquo 201A OpenCurlyDoubleQuote 201C ldquo 201C CloseCurlyDoubleQuote 201D rdquo 201D
    rdquor 201D bdquo 201E ldquor 201E dagger 2020 Dagger 2021 ddagger 2021 bull 2022 bullet 2022
    hellip 2026 permil 2030 prime 2032 Prime 2033 lsaquo 2039 rsaquo 203A MediumSpace 205F
    NoBreak 2060 euro 20AC TRADE 2122 trade 2122
    """
}
