import LocaleModel
import LocaleScanning
import LocaleSyntax

/// The scan of pages, templates and scripts: every place lies in the text, what stands in a script stands
/// in the page where its map says, and twice the text is twice the work.
struct PageTarget {
  private let scanner = WidgetDocument.scanner

  /// Scans a file.
  func check(_ input: [UInt8]) {
    let file = NamedText(input)
    let places = Places(file.bytes)
    let scan = scanner.scan(file.bytes, path: file.path)
    check(scan, places)
    checkRest(scan, places)
    for script in scanner.scripts(file.bytes, path: file.path) {
      places.check(script.source.map, of: script.source.bytes)
    }
    _ = WidgetDocument(path: file.path, bytes: file.bytes)
    Growth.check(file.bytes) { _ = scanner.scan($0, path: file.path) }
  }

  private func check(_ scan: SourceScan, _ places: Places) {
    for assignment in scan.assignments {
      places.check(assignment.range)
      places.check(assignment.nameRange)
      for step in assignment.steps { places.check(step.range) }
      places.check(assignment.value)
    }
    for call in scan.calls {
      places.check(call.range)
      if let name = call.methodRange { places.check(name) }
      for argument in call.arguments { places.check(argument) }
    }
    for loader in scan.loaders {
      places.check(loader.range)
      for text in [loader.locale, loader.source] { if let text { places.check(text) } }
      if let hidden = loader.hidden { places.check(hidden) }
    }
    for export in scan.exports { places.check(export) }
    places.check(scan.diagnostics)
  }

  private func checkRest(_ scan: SourceScan, _ places: Places) {
    for comment in scan.comments { places.check(comment.range) }
    for shadow in scan.shadows { places.check(shadow.range) }
    for object in scan.functionObjects { places.check(object.range) }
    for use in scan.elementUses { places.check(use.range) }
    if let language = scan.pageLanguage { places.check(language) }
    if let hole = scan.pageLanguageHole { places.check(hole) }
    for script in scan.deadScripts {
      places.check(script.range)
      places.check(script.causeRange)
      places.check(script.repairs)
    }
  }
}
