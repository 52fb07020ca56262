import LocaleScanning
import ScriptEvaluation

/// What comes of a script that sets `config`, for who needs all of it.
func outcome(_ source: String, path: String = "a.js") -> ScriptEvaluation.Outcome {
  knownOutcome(source, path: path).ofAll
}

/// What comes of a script that sets `config`, as far as it is known.
func knownOutcome(_ source: String, path: String = "a.js") -> ScriptEvaluation.Outcome {
  let names = ScanNames(
    configs: ["config"], functions: [], objects: [], loaderAddresses: ["button.js"])
  let scanner = SourceScanner(names)
  let bytes = Array(source.utf8)
  let places = scanner.scan(bytes, path: path).assignments.map { $0.nameRange }
  return ScriptEvaluation.outcome(
    of: scanner.scripts(bytes, path: path), settingAny: ["config"], at: places)
}

/// The outcome as tests write it: a literal, `? path`, `several` or `nothing`.
func summary(_ source: String, path: String = "a.js") -> String {
  switch outcome(source, path: path) {
  case .nothing: "nothing"
  case .global(_, let value): value.literal
  case .exported(let value): "exports \(value.literal)"
  case .dynamic(let path, _): "? \(path.joined(separator: "."))"
  case .several: "several"
  }
}
