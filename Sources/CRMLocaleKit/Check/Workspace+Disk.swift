internal import LocaleDiagnostics
public import LocaleModel
public import LocaleRules
public import LocaleScanning
public import LocaleWorkspace

extension Workspace {
  /// The files under a folder that hold overrides or are a config in data, in the order of their paths, as
  /// if each had been named. Other programs' files are not the chat's, and pages and scripts use the
  /// strings.
  ///
  /// - Parameters:
  ///   - folder: Where to search, as ``CRMLocaleKit/FileSearch`` does.
  ///   - unreadable: Called for what cannot be read.
  public func stringFiles(
    under folder: String, unreadable: (FileError) -> Void = { _ in }
  ) -> [WidgetDocument] {
    FileSearch(formats: formats).files(under: folder, unreadable: unreadable).compactMap { path in
      do throws(FileError) {
        let bytes = try FileAccess.read(path)
        guard WidgetDocument.mayBeWidgetFile(bytes) else { return nil }
        let document = read(path, bytes)
        guard standing(of: document).reason(isNamed: true) == nil else { return nil }
        switch document.standing.role {
        case .overrides, .languages, .config, .unreadable: return document
        case .botMessages, .script, .embeddedScript, nil: return nil
        }
      } catch {
        unreadable(error)
        return nil
      }
    }
  }

  /// A workspace over the disk, with the same settings for every path.
  ///
  /// - Parameters:
  ///   - options: What the check assumes.
  ///   - rules: Which rules run, and how grave their findings are.
  ///   - root: The folder that extended files may not lie outside of; `nil` for the root of the
  ///     repository around the working directory, else that directory.
  ///   - formats: What the endings of names mean.
  public convenience init(
    options: CheckOptions, rules: RuleSelection = RuleSelection(), root: String? = nil,
    formats: FileFormats = FileFormats()
  ) {
    let settings = Settings(options: options, rules: rules)
    self.init(sources: DiskProvider(root: root), formats: formats) { _ in settings }
  }

  /// A workspace over the disk, with the settings of a project for each path.
  ///
  /// - Parameters:
  ///   - options: What a check assumes where the settings do not say it of a file.
  ///   - choice: What counts of rules before the settings.
  ///   - project: The settings; `nil` for none.
  ///   - root: The folder that extended files may not lie outside of; `nil` for the root of the
  ///     repository around the working directory, else that directory.
  ///   - formats: What the endings of names mean, with what the settings say of them.
  public convenience init(
    options: CheckOptions, choice: RuleChoice, project: ProjectSettings?, root: String? = nil,
    formats: FileFormats = FileFormats()
  ) {
    let usual = Settings(options: options, rules: choice.applied(to: RuleSelection()))
    self.init(sources: DiskProvider(root: root), formats: formats) { path in
      project?.settings(for: path, over: usual, choice) ?? usual
    }
  }

  /// A workspace for a folder, wherever the program runs: paths count from the folder.
  ///
  /// - Parameters:
  ///   - folder: The folder, as a path from the root of the file system.
  ///   - options: What a check assumes where the settings do not say it of a file.
  ///   - project: The settings; `nil` for none.
  ///   - root: The folder that extended files may not lie outside of; `nil` for the root of the
  ///     repository around the folder, else the folder.
  ///   - text: The text that is taken for the file at a path from the root of the file system,
  ///     whatever the disk holds; `nil` where none is.
  package convenience init(
    of folder: String, options: CheckOptions, project: ProjectSettings?, root: String? = nil,
    text: @escaping (String) -> [UInt8]?
  ) {
    let usual = Settings(options: options)
    let root = root ?? Repository.root(around: folder) ?? folder
    self.init(
      sources: FolderProvider(folder, root: root, text: text),
      formats: project?.formats ?? FileFormats()
    ) { path in
      let place = path.hasPrefix("/") ? path : RealPath.join(folder, path)
      return project?.settings(for: place, over: usual, RuleChoice()) ?? usual
    }
  }
}
