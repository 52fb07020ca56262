internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale resolve`: prints the strings that visitors will read.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Prints the merged locale as JSON, key to value.",
    discussion: """
      With --provenance it also says where each string comes from: as a table, or with \
      --format json as JSON.
      """)

  @OptionGroup var input: InputArguments

  @Flag(help: "Say where each string comes from and what it takes the place of.")
  var provenance = false

  @Option(help: ArgumentHelp("How to print it: text or json.", valueName: "format"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "The folder that extended files may not lie outside of (default: the working directory).",
      valueName: "folder"))
  var root: String?

  func run() throws {
    let format: DocumentFormat = try Parse.choice(format, of: "--format")
    let document = try input.document()
    guard let overrides = document.locales.first else {
      Output.say("\(document.path): there are no overrides in it")
      throw ExitStatus.impossible
    }
    let resolver = LocaleResolver(provider: DiskProvider(for: document.path, root: root))
    let resolved = resolver.resolve(overrides, document)
    let report = ResolveReport(resolved)
    switch (provenance, format) {
    case (false, _): Output.write(report.strings.text(.pretty) + "\n")
    case (true, .json): Output.write(report.provenance.text(.pretty) + "\n")
    case (true, .text): Output.write(report.table)
    }
    if let problem = resolved.problem {
      Output.say("\(document.path): \(problem.message)")
      throw ExitStatus.findings
    }
  }
}
