/// The pseudo-classes and pseudo-elements that Chromium 156 knows, and what may follow which.
enum SelectorPseudos {
  /// Pseudo-classes without arguments.
  static let classes: Set<String> = [
    "active", "active-view-transition", "any-link", "autofill", "checked", "corner-present",
    "current", "decrement", "default", "defined", "disabled", "double-button", "empty", "enabled",
    "end", "first-child", "first-of-type", "focus", "focus-visible", "focus-within", "fullscreen",
    "future", "horizontal", "host", "hover", "in-range", "increment", "indeterminate",
    "interest-source", "interest-target", "invalid", "last-child", "last-of-type", "link", "modal",
    "navigation-source", "no-button", "only-child", "only-of-type", "open", "optional",
    "out-of-range", "past", "picture-in-picture", "placeholder-shown", "popover-open", "read-only",
    "read-write", "required", "root", "scope", "single-button", "start", "target", "target-after",
    "target-before", "target-current", "unbounded", "user-invalid", "user-valid", "valid",
    "vertical", "visited", "window-inactive", "xr-overlay", "-internal-autofill-previewed",
    "-internal-autofill-selected", "-internal-dialog-in-top-layer",
    "-internal-menulist-popover-with-menulist-anchor", "-internal-popover-in-top-layer",
    "-internal-relative-anchor", "-internal-select-has-slotted-button", "-internal-text-field",
    "-webkit-any-link", "-webkit-autofill", "-webkit-drag", "-webkit-full-page-media",
    "-webkit-full-screen", "-webkit-full-screen-ancestor",
  ]

  private static let elements: Set<String> = [
    "after", "backdrop", "before", "checkmark", "column", "cue", "details-content",
    "file-selector-button", "first-letter", "first-line", "grammar-error", "interest-button",
    "marker", "permission-icon", "picker-icon", "placeholder", "scroll-marker",
    "scroll-marker-group", "search-text", "select-listbox", "selection", "spelling-error",
    "target-text", "view-transition", "-internal-media-controls-overlay-cast-button",
  ]

  /// Whether there is a pseudo-element of that name that takes no arguments. Chromium leaves those
  /// of `-webkit-` to pages' own styles, whatever they are called.
  static func isElement(_ name: String) -> Bool {
    elements.contains(name) || name.hasPrefix("-webkit-") && !classes.contains(name)
  }

  /// Those of CSS 2, which one colon is enough for.
  static let elementsWithOneColon: Set<String> = ["after", "before", "first-letter", "first-line"]

  static let viewTransitionElements: Set<String> = [
    "view-transition-group", "view-transition-group-children", "view-transition-image-pair",
    "view-transition-new", "view-transition-old",
  ]

  static let scrollDirections: Set<String> = [
    "up", "down", "left", "right", "block-start", "block-end", "inline-start", "inline-end",
  ]

  /// Keywords that are no names of one's own.
  static let reservedNames: Set<String> = [
    "default", "inherit", "initial", "revert", "revert-layer", "revert-rule", "unset",
  ]

  /// What may follow a pseudo-element in the same compound selector.
  struct Followers {
    var classes: Set<String> = []
    var elements: Set<String> = []
    var allowsLogic = true
    var allowsAllBut: (classes: Set<String>, elements: Set<String>)?

    func allowsClass(_ name: String) -> Bool {
      if allowsLogic, ["is", "where", "not"].contains(name) { return true }
      return allowsAllBut.map { !$0.classes.contains(name) } ?? classes.contains(name)
    }

    func allowsElement(_ name: String) -> Bool {
      allowsAllBut.map { !$0.elements.contains(name) } ?? elements.contains(name)
    }
  }

  static func followers(of element: String) -> Followers {
    if let followers = table[element] { return followers }
    if viewTransitionElements.contains(element) { return Followers(classes: ["only-child"]) }
    return element.hasPrefix("-webkit-") ? Followers(classes: userActions) : Followers()
  }

  private static let userActions: Set<String> = [
    "active", "focus", "focus-visible", "focus-within", "hover",
  ]

  /// Pseudo-elements that real elements stand behind take all but what asks where they stand.
  private static let elementBacked = Followers(
    allowsAllBut: (
      classes: [
        "corner-present", "current", "decrement", "double-button", "empty", "end", "first-child",
        "first-of-type", "has", "horizontal", "host", "host-context", "increment", "last-child",
        "last-of-type", "no-button", "nth-child", "nth-last-child", "nth-last-of-type",
        "nth-of-type", "only-child", "only-of-type", "root", "scope", "single-button", "start",
        "vertical", "-webkit-any",
      ],
      elements: ["cue()", "part", "slotted"]
    ))

  private static let scrollbarPart = Followers(classes: [
    "active", "corner-present", "decrement", "disabled", "double-button", "enabled", "end",
    "horizontal", "hover", "increment", "no-button", "single-button", "start", "vertical",
    "window-inactive",
  ])

  private static let table: [String: Followers] = [
    "after": Followers(elements: ["marker"]),
    "before": Followers(elements: ["marker"]),
    "column": Followers(elements: ["scroll-marker"], allowsLogic: false),
    "cue": Followers(classes: userActions),
    "cue()": Followers(),
    "file-selector-button": Followers(classes: userActions),
    "details-content": elementBacked,
    "part": elementBacked,
    "permission-icon": elementBacked,
    "picker": elementBacked,
    "select-listbox": elementBacked,
    "scroll-button": Followers(classes: userActions.union(["disabled", "enabled"])),
    "scroll-marker": Followers(
      classes: userActions.union(["target-after", "target-before", "target-current"])),
    "scroll-marker-group": Followers(classes: ["focus-within", "hover"]),
    "search-text": Followers(classes: ["current"]),
    "selection": Followers(classes: ["window-inactive"]),
    "slotted": Followers(
      elements: elements.subtracting(notTreeAbiding).union(viewTransitionElements).union(["picker"]
      ),
      allowsLogic: false),
    "-internal-media-controls-overlay-cast-button": Followers(classes: userActions),
    "-webkit-resizer": scrollbarPart,
    "-webkit-scrollbar": scrollbarPart,
    "-webkit-scrollbar-button": scrollbarPart,
    "-webkit-scrollbar-corner": scrollbarPart,
    "-webkit-scrollbar-thumb": scrollbarPart,
    "-webkit-scrollbar-track": scrollbarPart,
    "-webkit-scrollbar-track-piece": scrollbarPart,
  ]

  /// Pseudo-elements without a box of their own in the tree.
  private static let notTreeAbiding: Set<String> = [
    "column", "cue", "first-letter", "first-line", "grammar-error", "scroll-marker",
    "scroll-marker-group", "search-text", "selection", "spelling-error", "target-text",
    "-internal-media-controls-overlay-cast-button",
  ]
}
