/// The patterns of CLDR 47 for dates and times in the languages that are used most: those of the four
/// lengths and all `availableFormats` with a day and a month, or with an hour, but for those with an era,
/// a quarter, a week or a zone. Collected from `ca-gregorian.json` of cldr-json, each pattern once in a
/// language; they are facts of the languages, in the letters of date-fns.
enum CLDRPatterns {
  /// Patterns, one a line, those of a time after a line with a dash.
  static let all: [(language: String, patterns: String)] = [
    (
      "ar",
      #"""
      EEEE، d MMMM y
      d MMMM y
      dd‏/MM‏/y
      d‏/M‏/y
      E، d
      d‏/M
      E، d‏/M
      dd‏/MM
      d MMM
      E، d MMM
      d MMMM
      E، d MMMM
      E، d‏/M‏/y
      d MMM y
      E، d MMM y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "bg",
      #"""
      EEEE, d MMMM y 'г'.
      d MMMM y 'г'.
      d.MM.y 'г'.
      d.MM.yy 'г'.
      E, d
      d.MM
      E, d.MM
      d MMMM
      E, d MMMM
      E, d.MM.y 'г'.
      E, d MMMM y 'г'.
      -
      H:mm:ss
      H:mm
      h 'ч'. B
      h:mm 'ч'. B
      h:mm:ss 'ч'. B
      h 'ч'. a
      h:mm 'ч'. a
      HH:mm 'ч'.
      h:mm:ss 'ч'. a
      HH:mm:ss 'ч'.
      """#
    ),
    (
      "bn",
      #"""
      EEEE, d MMMM, y
      d MMMM, y
      d MMM, y
      d/M/yy
      d E
      d/M
      E, d-M
      dd-MM
      d MMM
      E d MMM
      d MMMM
      E d MMMM
      d/M/y
      E, d/M/y
      E, d MMM, y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "ca",
      #"""
      EEEE, d MMMM 'del' y
      d MMMM 'del' y
      d MMM y
      d/M/yy
      E d
      d/M
      E d/M
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      d/M/y
      E, d/M/y
      d MMM 'del' y
      E, d MMM y
      E, d MMMM 'del' y
      -
      H:mm:ss
      H:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "cs",
      #"""
      EEEE d. MMMM y
      d. MMMM y
      d. M. y
      dd.MM.yy
      E d.
      d. M.
      E d. M.
      d. MMMM
      E d. MMMM
      E d. M. y
      E d. MMMM y
      -
      H:mm:ss
      H:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "da",
      #"""
      EEEE 'den' d. MMMM y
      d. MMMM y
      d. MMM y
      dd.MM.y
      E 'den' d.
      d.M
      E d.M
      dd.MM
      d. MMM
      E d. MMM
      d. MMMM
      E d. MMMM
      d.M.y
      E d.M.y
      E d. MMM y
      -
      HH.mm.ss
      HH.mm
      h B
      h.mm B
      h.mm.ss B
      h a
      h.mm a
      h.mm.ss a
      """#
    ),
    (
      "de",
      #"""
      EEEE, d. MMMM y
      d. MMMM y
      dd.MM.y
      dd.MM.yy
      E, d.
      d.M.
      E, d.M.
      d.MM.
      dd.MM.
      d. MMM
      E, d. MMM
      d. MMMM
      E, d. MMMM
      d.M.y
      E, d.M.y
      d. MMM y
      E, d. MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h 'Uhr' a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "el",
      #"""
      EEEE d MMMM y
      d MMMM y
      d MMM y
      d/M/yy
      E d
      d/M
      E d/M
      d MMM
      E d MMM
      d MMMM
      E d MMMM
      d/M/y
      E d/M/y
      E d MMM y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "en",
      #"""
      EEEE, MMMM d, y
      MMMM d, y
      MMM d, y
      M/d/yy
      d E
      M/d
      E, M/d
      MMM d
      E, MMM d
      MMMM d
      M/d/y
      E, M/d/y
      E, MMM d, y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "en-GB",
      #"""
      EEEE, d MMMM y
      d MMMM y
      d MMM y
      dd/MM/y
      E d
      dd/MM
      E dd/MM
      d MMM
      E d MMM
      EEEE d MMM
      d MMMM
      EEEE d MMMM
      E, dd/MM/y
      E, d MMM y
      EEEE, d MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "es",
      #"""
      EEEE, d 'de' MMMM 'de' y
      d 'de' MMMM 'de' y
      d MMM y
      d/M/yy
      E d
      d/M
      E, d/M
      d MMM
      E, d MMM
      d 'de' MMMM
      E, d 'de' MMMM
      d/M/y
      EEE, d/M/y
      EEE, d MMM y
      EEE, d 'de' MMMM 'de' y
      -
      H:mm:ss
      H:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "et",
      #"""
      EEEE, d. MMMM y
      d. MMMM y
      d. MMM y
      dd.MM.yy
      E, d
      d.M
      E, d.M
      d. MMM
      E, d. MMM
      d. MMMM
      E, d. MMMM
      d.M.y
      E, d.M.y
      E, d. MMMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "fa",
      #"""
      EEEE d MMMM y
      d MMMM y
      d MMM y
      y/M/d
      E d
      M/d
      E M/d
      d LLL
      E d LLL
      d LLLL
      E d LLLL
      E y/M/d
      E d MMM y
      -
      H:mm:ss
      H:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "fi",
      #"""
      cccc d. MMMM y
      d. MMMM y
      d.M.y
      E d.
      d.M.
      E d.M.
      ccc d.M.
      d. MMMM
      ccc d. MMMM
      E d.M.y
      E d. MMMM y
      -
      H.mm.ss
      H.mm
      h B
      h.mm B
      h.mm.ss B
      h a
      h.mm a
      h.mm.ss a
      """#
    ),
    (
      "fil",
      #"""
      EEEE, MMMM d, y
      MMMM d, y
      MMM d, y
      M/d/yy
      d E
      M/d
      E, M/d
      MMM d
      E, MMM d
      MMMM d
      E, MMMM d
      M/d/y
      E, M/d/y
      E, MMM d, y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "fr",
      #"""
      EEEE d MMMM y
      d MMMM y
      d MMM y
      dd/MM/y
      E d
      dd/MM
      E dd/MM
      d MMM
      E d MMM
      d MMMM
      E dd/MM/y
      E d MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "he",
      #"""
      EEEE, d בMMMM y
      d בMMMM y
      d בMMM y
      d.M.y
      E ה-d
      d.M
      E, d.M
      d בMMM
      E, d בMMM
      d בMMMM
      E, d.M.y
      E, d בMMM y
      -
      H:mm:ss
      H:mm
      h B
      h:mm B
      h:mm:ss B
      ‏h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "hi",
      #"""
      EEEE, d MMMM y
      d MMMM y
      d MMM y
      d/M/yy
      E d
      d/M
      E, d/M
      dd/MM
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      d/M/y
      E, d/M/y
      dd/MM/y
      E, d MMM y
      -
      h:mm:ss a
      h:mm a
      B h
      B h:mm
      B h:mm:ss
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "hr",
      #"""
      EEEE, d. MMMM y.
      d. MMMM y.
      d. MMM y.
      dd. MM. y.
      E, d.
      dd. MM.
      E, dd. MM.
      d. MMM
      E, d. MMM
      d. MMMM
      E, d. MMMM
      E, dd. MM. y.
      E, d. MMM y.
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      hh:mm a
      hh:mm:ss a
      """#
    ),
    (
      "hu",
      #"""
      y. MMMM d., EEEE
      y. MMMM d.
      y. MMM d.
      y. MM. dd.
      d., E
      M. d.
      M. d., E
      MMM d.
      MMM d., E
      MMMM d.
      y. MM. dd., E
      y. MMM d., E
      -
      H:mm:ss
      H:mm
      B h
      B h:mm
      B h:mm:ss
      a h
      a h:mm
      a h:mm:ss
      """#
    ),
    (
      "id",
      #"""
      EEEE, dd MMMM y
      d MMMM y
      d MMM y
      dd/MM/yy
      E, d
      d/M
      E, d/M
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      d/M/y
      E, d/M/y
      E, d MMM y
      -
      HH.mm.ss
      HH.mm
      h B
      h.mm B
      h.mm.ss B
      h a
      h.mm a
      h.mm.ss a
      """#
    ),
    (
      "it",
      #"""
      EEEE d MMMM y
      d MMMM y
      d MMM y
      dd/MM/yy
      E d
      dd/MM
      E dd/MM
      d MMM
      E d MMM
      d MMMM
      dd/MM/y
      E dd/MM/y
      E d MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "ja",
      #"""
      y年M月d日EEEE
      y年M月d日
      y/MM/dd
      d日(E)
      d日EEEE
      M/d
      M/d(E)
      M/dEEEE
      M月d日
      M月d日(E)
      M月d日EEEE
      y/M/d
      y/M/d(E)
      y/M/dEEEE
      y年M月d日(E)
      -
      H:mm:ss
      H:mm
      BK時
      BK:mm
      BK:mm:ss
      aK時
      aK:mm
      aK:mm:ss
      """#
    ),
    (
      "ko",
      #"""
      y년 MMMM d일 EEEE
      y년 MMMM d일
      y. M. d.
      yy. M. d.
      d일 (E)
      d일 EEEE
      M. d.
      M. d. (E)
      M. d. EEEE
      MMM d일
      MMM d일 (E)
      MMM d일 EEEE
      MMMM d일
      y. M. d. (E)
      y. M. d. EEEE
      y년 MMM d일
      y년 MMM d일 (E)
      y년 MMM d일 EEEE
      -
      a h:mm:ss
      a h:mm
      B h시
      B h:mm
      B h:mm:ss
      a h시
      HH:mm:ss
      HH:mm
      H시 m분 s초
      """#
    ),
    (
      "lt",
      #"""
      y 'm'. MMMM d 'd'., EEEE
      y 'm'. MMMM d 'd'.
      y-MM-dd
      d, E
      MM-d
      MM-dd, E
      MM-dd
      MMMM d 'd'.
      MMMM d 'd'., E
      y-MM-dd, E
      y 'm'. MMMM d 'd'., E
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      hh a
      hh:mm a
      hh:mm:ss a
      """#
    ),
    (
      "lv",
      #"""
      EEEE, y. 'gada' d. MMMM
      y. 'gada' d. MMMM
      y. 'gada' d. MMM
      dd.MM.yy
      E, d.
      dd.MM.
      E, dd.MM.
      d. MMM
      E, d. MMM
      d. MMMM
      E, d. MMMM
      d.MM.y.
      E, d.MM.y.
      y. 'g'. d. MMM
      E, y. 'g'. d. MMM
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "mr",
      #"""
      EEEE, d MMMM, y
      d MMMM, y
      d MMM, y
      d/M/yy
      d E
      d/M
      E, d/M
      dd-MM
      d MMM
      E, d MMM
      d MMMM
      d/M/y
      E, d/M/y
      E, d, MMM y
      -
      h:mm:ss a
      h:mm a
      B h
      B h:mm
      B h:mm:ss
      h a
      H:mm
      H:mm:ss
      """#
    ),
    (
      "ms",
      #"""
      EEEE, d MMMM y
      d MMMM y
      d MMM y
      d/MM/yy
      d E
      d-M
      E, d-M
      dd/MM
      d MMM
      E, d MMM
      d MMMM
      d/M/y
      E, d/M/y
      E, d MMM y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "nb",
      #"""
      EEEE d. MMMM y
      d. MMMM y
      d. MMM y
      dd.MM.y
      E d.
      d.M.
      E d.M.
      d. MMM
      E d. MMM
      d. MMMM
      d.M.y
      E d.M.y
      E d. MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "nl",
      #"""
      EEEE d MMMM y
      d MMMM y
      d MMM y
      dd-MM-y
      E d
      d-M
      E d-M
      d MMM
      E d MMM
      d MMMM
      d-M-y
      E d-M-y
      E d MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "pl",
      #"""
      EEEE, d MMMM y
      d MMMM y
      d MMM y
      d.MM.y
      E, d
      d.MM
      E, d.MM
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      E, d.MM.y
      E, d MMM y
      E, d MMMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "pt",
      #"""
      EEEE, d 'de' MMMM 'de' y
      d 'de' MMMM 'de' y
      d 'de' MMM 'de' y
      dd/MM/y
      E, d
      dd/MM
      E, dd/MM
      d 'de' MMM
      E, d 'de' MMM
      d 'de' MMMM
      E, d 'de' MMMM
      E, dd/MM/y
      E, d 'de' MMM 'de' y
      E, d 'de' MMMM 'de' y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "pt-PT",
      #"""
      EEEE, d 'de' MMMM 'de' y
      d 'de' MMMM 'de' y
      dd/MM/y
      dd/MM/yy
      E, d
      dd/MM
      E, dd/MM
      d/MM
      E, d/MM
      d 'de' MMMM
      ccc, d 'de' MMMM
      E, dd/MM/y
      d/MM/y
      E, d/MM/y
      EEEE, d/MM/y
      ccc, d 'de' MMMM 'de' y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "ro",
      #"""
      EEEE, d MMMM y
      d MMMM y
      d MMM y
      dd.MM.y
      E d
      dd.MM
      E, dd.MM
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      E, dd.MM.y
      E, d MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "ru",
      #"""
      EEEE, d MMMM y 'г'.
      d MMMM y 'г'.
      d MMM y 'г'.
      dd.MM.y
      ccc, d
      dd.MM
      E, dd.MM
      d MMM
      ccc, d MMM
      d MMMM
      ccc, dd.MM.y 'г'.
      E, d MMM y 'г'.
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "sk",
      #"""
      EEEE d. MMMM y
      d. MMMM y
      d. M. y
      E d.
      d. M.
      E d. M.
      d. MMMM
      E d. MMMM
      E d. M. y
      -
      H:mm:ss
      H:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "sl",
      #"""
      EEEE, d. MMMM y
      d. MMMM y
      d. MMM y
      d. M. yy
      E, d.
      d. M.
      E, d. M.
      d. MMM
      E, d. MMM
      d. MMMM
      d. M. y
      E, d. M. y
      E, d. MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "sr",
      #"""
      EEEE, d. MMMM y.
      d. MMMM y.
      d. M. y.
      E d.
      d. M.
      E, d. M.
      dd.MM.
      d. MMM
      dd.MMM
      E d. MMM
      d. MMMM
      E, d. MMMM
      E, d. M. y.
      dd.MM.y.
      d. MMM y.
      E, d. MMM y.
      -
      HH:mm:ss
      HH:mm
      h B
      hh:mm B
      hh:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "sv",
      #"""
      EEEE d MMMM y
      d MMMM y
      d MMM y
      y-MM-dd
      E d
      d/M
      E d/M
      dd/MM
      d MMM
      E d MMM
      d MMMM
      E d MMMM
      E, y-MM-dd
      E d MMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "ta",
      #"""
      EEEE, d MMMM, y
      d MMMM, y
      d MMM, y
      d/M/yy
      d E
      d/M
      dd-MM, E
      dd-MM
      d MMM
      MMM d, E
      d MMMM
      d/M/y
      E, d/M/y
      E, d MMM, y
      -
      h:mm:ss a
      h:mm a
      B h
      B h:mm
      B h:mm:ss
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "te",
      #"""
      d, MMMM y, EEEE
      d MMMM, y
      d MMM, y
      dd-MM-yy
      d, E
      d/M
      d/M, E
      dd-MM
      d MMM
      d MMM, E
      d MMMM
      d/M/y
      d/M/y, E
      d, MMM y
      d MMM, y, E
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "th",
      #"""
      d MMM y
      d/M/yy
      E d
      d/M
      E d/M
      d MMM
      E d MMM
      EEEEที่ d MMM
      d MMMM
      E d MMMM
      EEEEที่ d MMMM
      d/M/y
      E d/M/y
      E d MMM y
      EEEEที่ d MMM y
      d MMMM y
      E d MMMM y
      EEEEที่ d MMMM y
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      HH:mm น.
      h:mm:ss a
      """#
    ),
    (
      "tr",
      #"""
      d MMMM y EEEE
      d MMMM y
      d MMM y
      d.MM.y
      d E
      d/M
      d/MM E
      d MMM
      d MMM E
      d MMMM
      d MMMM E
      dd.MM.y
      d.M.y E
      d MMM y E
      -
      HH:mm:ss
      HH:mm
      B h
      B h:mm
      B h:mm:ss
      a h
      a h:mm
      a h:mm:ss
      """#
    ),
    (
      "uk",
      #"""
      EEEE, d MMMM y 'р'.
      d MMMM y 'р'.
      d MMM y 'р'.
      dd.MM.yy
      E, d
      dd.MM
      E, dd.MM
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      dd.MM.y
      E, dd.MM.y
      E, d MMM y 'р'.
      -
      HH:mm:ss
      HH:mm
      h B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      h:mm:ss a
      """#
    ),
    (
      "ur",
      #"""
      EEEE، d MMMM، y
      d MMMM، y
      d MMM، y
      d/M/yy
      d E
      d/M
      E، d/M
      d MMM
      E، d MMM
      d MMMM
      d/M/y
      E، d/M/y
      E، d MMM، y
      -
      h:mm:ss a
      h:mm a
      h B
      h:mm B
      h:mm:ss B
      h a
      HH:mm
      HH:mm:ss
      """#
    ),
    (
      "vi",
      #"""
      EEEE, d MMMM, y
      d MMMM, y
      d MMM, y
      d/M/yy
      E, 'ngày' d
      d/M
      E, d/M
      dd-MM
      d MMM
      E, d MMM
      d MMMM
      E, d MMMM
      d/M/y
      E, d/M/y
      E, d MMM, y
      -
      HH:mm:ss
      HH:mm
      h 'giờ' B
      h:mm B
      h:mm:ss B
      h a
      h:mm a
      H:mm
      h:mm:ss a
      """#
    ),
    (
      "zh",
      #"""
      y年M月d日EEEE
      y年M月d日
      y/M/d
      d日E
      M/d
      M/dE
      MM/dd
      M月d日
      M月d日E
      y/M/dE
      y年M月d日E
      -
      HH:mm:ss
      HH:mm
      Bh时
      Bh:mm
      Bh:mm:ss
      ah时
      ah:mm
      ah:mm:ss
      """#
    ),
    (
      "zh-Hant",
      #"""
      y年M月d日 EEEE
      y年M月d日
      y/M/d
      d E
      M/d
      M/d（E）
      MM/dd
      M月d日
      M月d日 E
      y/M/d（E）
      y年M月d日 E
      -
      Bh:mm:ss
      Bh:mm
      Bh時
      HH:mm
      HH:mm:ss
      """#
    ),
  ]
}
