import Foundation
import PackagePlugin

/// Writes the phrasebook's files, `Locales/Phrasebook`, into a Swift source as they stand.
///
/// As text they compile in a moment; embedded as resources, which are lists of bytes, they would take
/// half a minute.
@main
struct EmbedPhrasebook: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Locales/Phrasebook")
    let script = folder.appending(path: "embed")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json5" }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "PhrasebookFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed the phrasebook", executable: URL(fileURLWithPath: "/bin/sh"),
        arguments: [script.path, output.path] + files.map(\.path),
        inputFiles: files + [script], outputFiles: [output])
    ]
  }
}
