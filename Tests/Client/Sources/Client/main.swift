import CRMLocaleKit

// Names every type that a client holds, with `import CRMLocaleKit` alone, and goes the usual ways.

/// Files that the program holds itself.
final class Files: LocaleSourceProvider {
  func source(at path: String, in scope: String) -> LocaleSource {
    .found(path: path, bytes: Array(#"{"extends": "es", "new_messages": "Nuevos"}"#.utf8))
  }
}

let zone: any TimeZoneRules = try ICUTimeZone(identifier: "America/Sao_Paulo")
let facts: any LanguageFacts = ICULanguageFacts.shared
var options: CheckOptions = CheckOptions(
  instant: InstantText.now, timeZone: zone, facts: facts)
let language: LanguageTag = try LanguageTag("pt-BR")
options.language = language
options.release = .latest
var rules: RuleSelection = RuleSelection()
rules.disable("low-contrast")

let settings: Workspace.Settings = Workspace.Settings(options: options, rules: rules)
let workspace: Workspace = Workspace(sources: Files()) { _ in settings }
let document: WidgetDocument = workspace.read(
  "a.json", Array(#"{"extends": "./es.json", "date_format": "dd.MM.YYYY"}"#.utf8))

let file: CheckedFile = workspace.check(document)
for finding: Diagnostic in file.diagnostics {
  let code: RuleCode = finding.code
  let severity: Severity = finding.severity
  let location: SourceLocation = finding.location
  let message: Message = finding.message
  let notes: [Diagnostic.Note] = finding.notes
  let fixes: [Fix] = finding.fixes
  let edits: [TextEdit] = fixes.flatMap(\.edits)
  let position: SourcePosition = LineIndex(document.bytes).position(
    of: location.range.lowerBound, in: ColumnUnit.utf16)
  print(code, severity, position.line, Localizer.english.text(message), notes.count, edits.count)
}

let fixed: Workspace.FixedFile = workspace.fix(document, applying: Fix.Applicability.safe)
print(String(decoding: fixed.file.document.bytes, as: UTF8.self))

for locale: ResolvedLocale in workspace.resolve(document) {
  let string: ResolvedString? = locale[StringKey.newMessages]
  let source: Provenance? = string?.source
  print(locale.chain, string?.text ?? "", source?.path ?? "")
  print(ResolveReport(locale).table())
}

var reporters: [any Reporter] = [
  TextReporter(styler: Styler.plain, fixOptions: FixOptions(safe: "--fix", unsafe: "--all")),
  JSONReporter(), GitHubReporter(),
  SARIFReporter(version: "1", rules: RuleRegistry.descriptors),
]
for index in reporters.indices {
  let report: FileReport = file.report
  let summary: FileSummary? = report.summary
  let counts: StringCounts? = summary?.strings
  var text = ""
  reporters[index].begin(to: &text)
  reporters[index].write(report, to: &text)
  reporters[index].end(to: &text)
  print(counts?.total ?? 0, text)
}

let preview: LocalePreviewReport = workspace.preview(document)
let patterns: [PatternPreview] = preview.patterns
let rows: [PatternPreview.Row] = patterns.flatMap(\.rows)
print(preview.text(), rows.count, preview.json().text(JSONLayout.compact))

/// Writes a config that is held as values.
func write(_ settings: WidgetSettings, in workspace: Workspace) -> String {
  let generator: ConfigGenerator = ConfigGenerator(
    workspace: workspace, options: ConfigGenerator.Options())
  do throws(ConfigRefusal) {
    let script: WidgetScript = try generator.script(for: settings)
    return script.text(JavaScriptWriter.Layout.minified)
  } catch {
    let refusal: ConfigRefusal = error
    return refusal.description
  }
}

var widget: WidgetSettings = WidgetSettings()
widget.onlineChat.locale = WidgetLocale(extends: "es")
print(write(widget, in: workspace))

/// Checks files and folders, and reads a file that is not there.
func checkDisk(_ options: CheckOptions) {
  let run: CheckRun = CheckRun(CheckRun.Task.check, in: Workspace(options: options)) {
    (event: CheckRun.Event) in
    if case .problem(let message) = event { print(message) }
  }
  run.run(["nowhere"])
  do throws(FileError) {
    print(try FileAccess.read("nowhere").count)
  } catch {
    let problem: FileProblem = error.problem
    print(error.message, problem, FileSearch().files(under: "nowhere").count)
  }
}

checkDisk(options)

/// Prints an instant as date-fns does.
func format(_ instant: Instant, _ release: DateFnsRelease) -> String {
  do throws(FormatError) {
    let formatter: DateFnsFormatter = try DateFnsFormatter(
      "d MMMM", locale: DateFnsLocale.es, options: FormatOptions(), release: release)
    return try formatter.format(instant)
  } catch {
    return error.message
  }
}

print(format(Instant(epochMilliseconds: options.instant, in: zone), .latest))

var service: FormatService = FormatService(
  defaults: FormatService.Defaults(instant: 0, timeZone: .utc))
print(String(decoding: service.answer(Array(#"{"pattern": "y"}"#.utf8)), as: UTF8.self))
print(RulePages.names.count, NewOverrides.bases, JSONValue.null.text())
