/// The words of a language for the parts of a date and a time.
///
/// They are what CLDR calls the fields of a calendar (`dateFields` of each language), and the plurals and
/// forms without marks that people write for them.
package struct FieldWords: Sendable {
  /// The language, as a tag.
  package let language: String

  /// The field for each word in lower case; fields as date-fns writes them.
  package let fields: [String: String]

  /// Words in a row, separated by strokes: the day, the month, the year, the hour, the minute, the
  /// second and the weekday. Commas stand between words that mean the same.
  private init(_ language: String, _ words: String) {
    self.language = language
    var fields: [String: String] = [:]
    let columns = words.split(separator: "|", omittingEmptySubsequences: false)
    for (column, field) in zip(columns, Self.order) {
      for word in column.split(separator: ",") { fields[String(word)] = field }
    }
    self.fields = fields
  }

  private static let order = ["dd", "MM", "yyyy", "HH", "mm", "ss", "EEEE"]

  /// Every language known here, the more spoken first where they share words.
  package static let all = [
    FieldWords("en", "day|month|year|hour,hours|minute,minutes,min|second,seconds,sec|weekday"),
    FieldWords("es", "día,dia|mes|año,ano|hora,horas|minuto,minutos|segundo,segundos|"),
    FieldWords("pt", "dia|mês,mes|ano|hora,horas|minuto,minutos|segundo,segundos|"),
    FieldWords("fr", "jour|mois|année,annee,an|heure,heures|minute,minutes|seconde,secondes|"),
    FieldWords(
      "de", "tag|monat|jahr|stunde,stunden,std|minute,minuten,min|sekunde,sekunden,sek|wochentag"),
    FieldWords("it", "giorno|mese|anno|ora,ore|minuto,minuti|secondo,secondi|"),
    FieldWords("nl", "dag|maand|jaar|uur,uren|minuut,minuten|seconde,seconden|weekdag"),
    FieldWords("ca", "dia|mes|any|hora,hores|minut,minuts|segon,segons|"),
    FieldWords("gl", "día,dia|mes|ano|hora,horas|minuto,minutos|segundo,segundos|"),
    FieldWords("eu", "eguna|hilabetea|urtea|ordua|minutua|segundoa|asteguna"),
    FieldWords("ro", "zi,ziua|lună,luna|an,anul|oră,ora,ore|minut,minute|secundă,secunda,secunde|"),
    FieldWords(
      "pl",
      "dzień,dzien|miesiąc,miesiac|rok|godzina,godziny,godz|"
        + "minuta,minuty|sekunda,sekundy|"),
    FieldWords("cs", "den|měsíc,mesic|rok|hodina,hodiny,hod|minuta,minuty,min|sekunda,sekundy|"),
    FieldWords("sk", "deň,den|mesiac|rok|hodina,hodiny|minúta,minúty|sekunda,sekundy|"),
    FieldWords("sl", "dan|mesec|leto|ura,ure|minuta,minute|sekunda,sekunde|"),
    FieldWords("hr", "dan|mjesec|godina|sat,sati|minuta,minute|sekunda,sekunde|"),
    FieldWords("bs", "dan|mjesec|godina|sat,sati|minuta,minute|sekunda,sekunde|"),
    FieldWords("sr", "дан,dan|месец,mesec|година,godina|сат,sat|минут,minut|секунд,sekund|"),
    FieldWords("mk", "ден|месец|година|час|минута|секунда|"),
    FieldWords("bg", "ден|месец|година|час,часове|минута,минути|секунда,секунди|"),
    FieldWords("ru", "день|месяц|год|час,часы,часов|минута,минуты,минут|секунда,секунды,секунд|"),
    FieldWords(
      "uk",
      "день|місяць|рік|година,години,годин,год|"
        + "хвилина,хвилини,хвилин,хв|секунда,секунди,секунд|"),
    FieldWords("be", "дзень|месяц|год|гадзіна,гадзіны|хвіліна,хвіліны|секунда,секунды|"),
    FieldWords("lt", "diena|mėnuo,menuo|metai|valanda,valandos|minutė,minutės|sekundė,sekundės|"),
    FieldWords("lv", "diena|mēnesis|gads|stunda,stundas|minūte,minūtes|sekunde,sekundes|"),
    FieldWords("et", "päev|kuu|aasta|tund|minut|sekund|nädalapäev"),
    FieldWords(
      "fi",
      "päivä|kuukausi|vuosi|tunti,tunnit|"
        + "minuutti,minuutit|sekunti,sekuntit|viikonpäivä"),
    FieldWords("sv", "dag|månad|år|timme,timmar|minut,minuter|sekund,sekunder|veckodag"),
    FieldWords("da", "dag|måned|år|time,timer|minut,minutter|sekund,sekunder|ugedag"),
    FieldWords("nb", "dag|måned|år|time,timer|minutt,minutter|sekund,sekunder|ukedag"),
    FieldWords("is", "dagur|mánuður|ár|klukkustund|mínúta|sekúnda|vikudagur"),
    FieldWords("hu", "nap|hónap|év|óra|perc|másodperc|"),
    FieldWords(
      "el",
      // In capitals Greek has no accents and one sigma, which in small letters is not that of the end.
      "ημέρα,μέρα,ημερα,μερα|μήνας,μήνασ,μηνασ|έτος,έτοσ,ετοσ,χρόνος,χρόνοσ,χρονοσ|"
        + "ώρα,ωρα,ώρες,ώρεσ,ωρεσ|λεπτό,λεπτά,λεπτο,λεπτα|"
        + "δευτερόλεπτο,δευτερόλεπτα,δευτερολεπτο,δευτερολεπτα|"),
    // The capital of the Turkish i has a dot, which is a sign of its own in small letters.
    FieldWords("tr", "gün,gun|ay|yıl,yil|saat|dakika,daki̇ka|saniye,sani̇ye|"),
    FieldWords("az", "gün|ay|il,i̇l|saat|dəqiqə|saniyə|"),
    FieldWords("sq", "ditë,dita|muaj,muaji|vit,viti|orë,ora|minutë,minuta|sekondë,sekonda|"),
    FieldWords("id", "hari|bulan|tahun|jam|menit|detik|"),
    FieldWords("ms", "hari|bulan|tahun|jam|minit|saat|"),
    FieldWords("vi", "ngày,ngay|tháng,thang|năm,nam|giờ,gio|phút,phut|giây,giay|"),
    FieldWords("cy", "diwrnod|mis|blwyddyn|awr|munud|eiliad|"),
    FieldWords("ga", "lá|mí|bliain|uair|nóiméad|soicind|"),
    FieldWords("af", "dag|maand|jaar|uur|minuut|sekonde|"),
    FieldWords("ka", "დღე|თვე|წელი|საათი|წუთი|წამი|"),
    FieldWords("hy", "օր|ամիս|տարի|ժամ|րոպե|վայրկյան|"),
    FieldWords("kk", "күн|ай|жыл|сағат|минут|секунд|"),
    FieldWords("he", "יום|חודש|שנה|שעה,שעות|דקה,דקות|שנייה,שניות|"),
    FieldWords(
      "ar",
      "يوم,اليوم|شهر,الشهر|سنة,السنة|ساعة,الساعة,الساعات|"
        + "دقيقة,الدقيقة,الدقائق|ثانية,الثانية,الثواني|"),
    FieldWords("fa", "روز|ماه|سال|ساعت|دقیقه|ثانیه|"),
    FieldWords("hi", "दिन|माह,महीना|वर्ष,साल|घंटा,घंटे|मिनट|सेकंड|"),
    FieldWords("bn", "দিন|মাস|বছর|ঘণ্টা|মিনিট|সেকেন্ড|"),
    FieldWords("th", "วัน|เดือน|ปี|ชั่วโมง|นาที|วินาที|"),
    FieldWords("ja", "日|月|年|時|分|秒|曜日"),
    FieldWords("zh", "日|月|年|时,時,小时,小時|分,分钟,分鐘|秒|星期"),
    FieldWords("ko", "일|월|년,연도|시|분|초|요일"),
  ]

  /// The field that a word names in the first language that has it; `nil` for other words.
  static func field(of word: String) -> String? { fieldsOfAll[word] }

  private static let fieldsOfAll: [String: String] = {
    var all: [String: String] = [:]
    // Embedded Swift takes `merge` for a cast.
    for words in FieldWords.all {
      for (word, field) in words.fields where all[word] == nil { all[word] = field }
    }
    return all
  }()
}
