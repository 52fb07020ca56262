import Foundation
import PackagePlugin

/// Writes the files of a target, `Locales/` and its name, into a Swift source as they stand.
///
/// As text they compile in a moment; embedded as resources, which are lists of bytes, they would take
/// half a minute.
@main
struct EmbedTexts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let locales = context.package.directoryURL.appending(path: "Locales")
    let script = locales.appending(path: "embed")
    let files = try FileManager.default.contentsOfDirectory(
      at: locales.appending(path: target.name), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json5" }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed the files of \(target.name)",
        executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [script.path, output.path] + files.map(\.path),
        inputFiles: files + [script], outputFiles: [output])
    ]
  }
}
