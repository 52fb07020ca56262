import Foundation
import TestSupport
import Testing

/// Findings as speakers read them: each row was read aloud.
@Suite("Findings in Spanish and Portuguese")
struct SpokenFindingsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var path = "pl.json"
    let source: String
    let code: String
    let spanish: String
    let portuguese: String
    var testDescription: String { code }
  }

  private static let rows = [
    Row(
      source: #"{"extends": "en", "new_mesages": "x"}"#, code: "unknown-key",
      spanish: "el chat no tiene el texto «new_mesages»: se ignora",
      portuguese: "o chat não tem o texto “new_mesages”: ele é ignorado"),
    Row(
      source: #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#, code: "date-pattern-week-year",
      spanish: "YYYY es el año de la semana, no el año del calendario",
      portuguese: "YYYY é o ano da semana, não o ano do calendário"),
    Row(
      source: #"{"extends": "en", "delivery_status_sent": "Wyślij"}"#, code: "text-wrong-sense",
      spanish:
        "«Wyślij» pide a los visitantes que hagan algo, y delivery_status_sent dice qué fue de un mensaje",
      portuguese:
        "“Wyślij” manda o visitante fazer algo, e delivery_status_sent diz o que foi feito de uma mensagem"
    ),
    Row(
      source: #"{"extends": "en", "delivery_status_read": "Read"}"#, code: "untranslated",
      spanish:
        "delivery_status_read sigue siendo el texto de la base en, pero el archivo está en polaco",
      portuguese: "delivery_status_read ainda é o texto da base en, mas o arquivo está em polonês"),
    Row(
      source: #"{"extends": "en", "new_messages": ""}"#, code: "empty-value",
      spanish: "new_messages está vacío: los visitantes no ven nada en su lugar",
      portuguese: "new_messages está vazio: os visitantes não veem nada no lugar dele"),
    Row(
      source: #"{"extends": "en", "new_messages": ["x"]}"#, code: "wrong-type",
      spanish: "new_messages espera un texto, y esto es una lista",
      portuguese: "new_messages aceita um texto, e isto é uma lista"),
    Row(
      source: #"{"extends": "enn", "new_messages": "Nowe"}"#, code: "unknown-base",
      spanish: "el chat no tiene la base «enn»", portuguese: "o chat não tem a base “enn”"),
    Row(
      source: #"{"extends": "en", "new_messages": "Nowe"#, code: "syntax-error",
      spanish: "este texto entre comillas no se cierra",
      portuguese: "este texto entre aspas nunca se fecha"),
    Row(
      path: "config.js",
      source: "window.crmPluginConfig = {color: 'blau'};", code: "invalid-color",
      spanish: "«blau» no es un color que acepte un navegador",
      portuguese: "“blau” não é uma cor que os navegadores aceitem"),
    Row(
      path: "shop.html",
      source: """
        <html lang="es"><script>
        window.crmPluginConfig = {onlinechat: {user_id: 'ana@example.com'}};
        </script></html>
        """, code: "unhashed-user-id",
      spanish: "user_id parece una dirección de correo: quien la adivine lee la conversación",
      portuguese: "user_id parece um endereço de e-mail: quem o adivinhar lê a conversa"),
  ]

  private struct Report: Decodable {
    struct Finding: Decodable {
      let code: String
      let message: String
    }
    let diagnostics: [Finding]
  }

  private func message(_ row: Row, _ language: String) throws -> String? {
    let folder = try Folder([row.path: row.source])
    let outcome = try folder.check("--format", "json", "--messages", language, row.path)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    return report.diagnostics.first { $0.code == row.code }?.message
  }

  @Test("A finding is said as a colleague would say it", arguments: rows)
  func said(_ row: Row) throws {
    #expect(try message(row, "es") == row.spanish)
    #expect(try message(row, "pt") == row.portuguese)
  }

  @Test("Evidence, help and summary are sentences of the language, too")
  func wholeReport() throws {
    let folder = try Folder(["en.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#])
    let spanish = try folder.check("--messages", "es", "--warn", "missing-key", "en.json").output
    for line in [
      "^^^^ el domingo 27 de diciembre de 2026 los visitantes leen 27.12.2027",
      "  = ayuda: escribir yyyy (lo hace --fix)",
      "9 avisos en 1 archivo; 1 se corrige con --fix",
    ] {
      #expect(spanish.contains(line), "\(spanish)")
    }
    let portuguese = try folder.check("--messages", "pt", "--warn", "missing-key", "en.json").output
    for line in [
      "^^^^ em 27 de dezembro de 2026, domingo, os visitantes leem 27.12.2027",
      "  = dica: escrever yyyy (--fix faz isso)",
      "9 avisos em 1 arquivo; --fix corrige 1",
    ] {
      #expect(portuguese.contains(line), "\(portuguese)")
    }
  }
}
