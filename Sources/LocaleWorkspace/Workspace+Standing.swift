internal import LocaleDiagnostics
public import LocaleModel

extension Workspace {
  /// Whether a file is the chat's, and why: what the document says of itself, with an `extends` that
  /// names a file followed to its end.
  public func standing(of document: WidgetDocument) -> FileStanding {
    guard case .follows(let parent, let hasStrings) = document.standing else {
      return document.standing
    }
    if isOfChat(parent, extendedBy: document.path, hasStrings) { return .counts(as: .overrides) }
    followers[ExactText(parent), default: []].insert(ExactText(document.path))
    return hasStrings || isOutside(parent, of: document.path)
      ? .countsIfNamed(as: .overrides) : .foreign(.anotherProgram)
  }

  /// Whether a parent may not be looked at: then only whoever names the file knows whose it is.
  private func isOutside(_ parent: String, of child: String) -> Bool {
    if case .unavailable(reason: .outsideRoot) = source(at: parent, for: child) {
      true
    } else {
      false
    }
  }

  /// Whether the end of a chain is the chat's. Where it leads nowhere, the strings of the last file
  /// tell; where it goes round in a circle, those of any file.
  private func isOfChat(_ parent: String, extendedBy child: String, _ hasStrings: Bool) -> Bool {
    switch end(from: ChainPlace(parent, scope: scopeName(of: child))) {
    case .known(let isOfChat): isOfChat
    case .nowhere: hasStrings
    case .circle(let hasAny): hasAny || hasStrings
    }
  }

  /// Where a chain leads from a file on. It is remembered for each file on the way: many extend the same,
  /// and in a long chain each extends the one before.
  private func end(from start: ChainPlace) -> ChainEnd {
    var links: [(place: ChainPlace, hasStrings: Bool)] = []
    var numbers: [ChainPlace: Int] = [:]
    var place = start
    while true {
      if let known = chainEnds[place] { return remember(links, known) }
      if let first = numbers[place] {
        return remember(links, .circle(hasAny: links[first...].contains { $0.hasStrings }))
      }
      let end: ChainEnd
      switch standing(at: place) {
      case .follows(let next, let hasStrings)?:
        numbers[place] = links.count
        links.append((place, hasStrings))
        followers[ExactText(next), default: []].insert(place.path)
        place = ChainPlace(next, scope: scopeName(of: place.path.text))
        continue
      case .counts?: end = .known(true)
      case .countsIfNamed?, .foreign?: end = .known(false)
      case nil: end = .nowhere
      }
      chainEnds[place] = end
      return remember(links, end)
    }
  }

  /// Whose a file of a chain is, by itself; `nil` where it cannot be had.
  private func standing(at place: ChainPlace) -> FileStanding? {
    guard case .found(let name, let bytes) = source(at: place.path.text, in: place.scope.text)
    else { return nil }
    return read(name, bytes).standing
  }

  /// Remembers where each file of a chain leads, and returns where the first does.
  private func remember(
    _ links: [(place: ChainPlace, hasStrings: Bool)], _ end: ChainEnd
  ) -> ChainEnd {
    var end = end
    for link in links.reversed() {
      switch end {
      case .known: break
      case .nowhere: end = .known(link.hasStrings)
      case .circle(let hasAny): end = .circle(hasAny: hasAny || link.hasStrings)
      }
      chainEnds[link.place] = end
    }
    return end
  }
}

/// A file that another extends, as that one may read it.
struct ChainPlace: Hashable {
  let path: ExactText
  let scope: ExactText

  init(_ path: String, scope: String) {
    self.path = ExactText(path)
    self.scope = ExactText(scope)
  }
}

/// Where a chain of `extends` leads.
enum ChainEnd {
  /// To a file that says whether it is the chat's.
  case known(Bool)
  /// To nothing that can be had.
  case nowhere
  /// Round in a circle, and whether a file on the way has strings of the chat.
  case circle(hasAny: Bool)
}
