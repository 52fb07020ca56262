import TestSupport
import Testing

@Suite("Wrong usage is said, and ends with 2")
struct UsageTests {
  @Test(
    "What was meant is suggested",
    arguments: [
      (["help", "chek"], "Did you mean check?"), (["check", "-dash"], "Unknown option '-d'"),
      (["pl.json"], "`crmlocale check pl.json`"),
      (["--strict", "check", "pl.json"], "--strict stands behind the command"),
      (["chek", "pl.json"], "Did you mean check?"), (["help", "nonsense"], "there is no command"),
      (["resolve", "-xyz"], "Unknown option '-x'"),
    ])
  func suggestions(arguments: [String], words: String) throws {
    let outcome = try Folder(["pl.json": #"{"extends": "en"}"#]).run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(
    "Help is no mistake", arguments: [["help"], ["help", "check"], ["--help"], ["check", "-h"]])
  func help(arguments: [String]) throws {
    let outcome = try Folder().run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("USAGE"))
  }

  @Test(
    "Language tags have no case, and com is the chat's name for English",
    arguments: [("ES", "22 noviembre"), ("com", "22 November"), ("PT-br", "22 novembro")])
  func locales(tag: String, text: String) throws {
    let outcome = try Folder().run(
      "format", "d MMMM", "--locale", tag, "--at", "2026-11-22T12:00:00Z", "--time-zone", "UTC")
    #expect(outcome.output == text + "\n")
  }
}
