internal import ArgumentParser
internal import CRMLocaleKit

/// `crmlocale debug`: what the program sees in a file, stage by stage. For its developers.
struct DebugCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debug",
    abstract: "Prints what a stage of the program makes of a file.",
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp(
      "The stage: tokens, tree, scan, config, resolved or findings.", valueName: "stage"))
  var stage: String

  @OptionGroup var input: InputArguments

  @OptionGroup var settings: SettingOptions

  func run() throws {
    let stage: DebugStage = try Parse.choice(stage, of: "debug")
    let workspace = try settings.workspace()
    Output.write(stage.text(of: try input.document(), in: workspace))
  }
}
