// A stand-in for the module `vscode`: as much of an editor as the real library vscode-languageclient needs
// to run on. What a test looks at is written here; of all else there are empty classes and silent events.
import { fileURLToPath, pathToFileURL } from "node:url";

export class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

export class Range {
  constructor(start, end, endLine, endCharacter) {
    const isNumbers = typeof start === "number";
    this.start = isNumbers ? new Position(start, end) : start;
    this.end = isNumbers ? new Position(endLine, endCharacter) : end;
  }
}

export class Uri {
  constructor(text) {
    this.text = text;
    this.scheme = text.slice(0, text.indexOf(":"));
    this.fsPath = this.scheme === "file" ? fileURLToPath(text) : text.slice(this.scheme.length + 1);
    this.path = this.fsPath;
  }
  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri(pathToFileURL(path).href); }
  toString() { return this.text; }
}

export class EventEmitter {
  listeners = new Set();
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener;
    this.listeners.add(bound);
    return { dispose: () => this.listeners.delete(bound) };
  };
  fire(value) { for (const listener of [...this.listeners]) listener(value); }
  dispose() { this.listeners.clear(); }
}

export class Disposable {
  constructor(end) { this.dispose = () => end?.(); }
  static from(...all) { return new Disposable(() => all.forEach((one) => one.dispose())); }
}

class CancellationTokenSource {
  #cancelled = new EventEmitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.#cancelled.event };
  cancel() {
    this.token.isCancellationRequested = true;
    this.#cancelled.fire();
  }
  dispose() {}
}

class Diagnostic {
  constructor(range, message, severity) { Object.assign(this, { range, message, severity }); }
}

class TextEdit {
  constructor(range, newText) { Object.assign(this, { range, newText }); }
  static replace(range, text) { return new TextEdit(range, text); }
  static insert(position, text) { return new TextEdit(new Range(position, position), text); }
  static delete(range) { return new TextEdit(range, ""); }
}

class WorkspaceEdit {
  files = new Map();
  created = [];
  createFile(uri) { this.created.push(uri.toString()); }
  replace(uri, range, text) { this.set(uri, [...(this.get(uri) ?? []), new TextEdit(range, text)]); }
  insert(uri, position, text) { this.replace(uri, new Range(position, position), text); }
  delete(uri, range) { this.replace(uri, range, ""); }
  set(uri, edits) { this.files.set(uri.toString(), edits.map((one) => (Array.isArray(one) ? one[0] : one))); }
  get(uri) { return this.files.get(uri.toString()); }
}

class Kind {
  constructor(value) { this.value = value; }
  append(part) { return new Kind(this.value ? `${this.value}.${part}` : part); }
  contains(other) { return this.value === "" || `${other.value}.`.startsWith(`${this.value}.`); }
}
Kind.Empty = new Kind("");
Object.assign(Kind, {
  QuickFix: new Kind("quickfix"), Refactor: new Kind("refactor"), Source: new Kind("source"),
  SourceFixAll: new Kind("source.fixAll"), SourceOrganizeImports: new Kind("source.organizeImports"),
});

/** What takes its parameters as members, in their order. */
const record = (...names) =>
  class {
    constructor(...values) { names.forEach((name, index) => { this[name] = values[index]; }); }
  };

/** Classes and numbers that the library names, and no test looks at. */
const EMPTY = `
  CallHierarchyIncomingCall CallHierarchyItem CallHierarchyOutgoingCall CodeLens Color ColorInformation
  ColorPresentation DocumentHighlight DocumentSymbol FoldingRange InlineCompletionItem InlineCompletionList
  InlineValueEvaluatableExpression InlineValueText InlineValueVariableLookup LinkedEditingRanges
  ParameterInformation SelectionRange SemanticTokens SemanticTokensEdit SemanticTokensEdits SignatureHelp
  SignatureInformation SnippetString SnippetTextEdit SymbolInformation TabInputCustom TabInputNotebook
  TabInputTextDiff TypeHierarchyItem`;
const NUMBERED = `
  CodeActionTriggerKind CompletionItemKind CompletionItemTag CompletionTriggerKind DocumentHighlightKind FileType
  FoldingRangeKind InlineCompletionTriggerKind NotebookCellKind ProgressLocation SignatureHelpTriggerKind
  SymbolKind SymbolTag TextDocumentSaveReason`;
const words = (text) => text.trim().split(/\s+/);

const TabInputText = record("uri");

/** A text that is open. */
export class TextDocument {
  constructor(uri, languageId, text) {
    Object.assign(this, { uri, languageId, version: 1, text, isClosed: false });
    this.fileName = uri.fsPath;
  }
  getText() { return this.text; }
  /** Where a text stands first; UTF-16, as VS Code counts. */
  positionOf(text, isAfter = false) {
    const before = this.text.slice(0, this.text.indexOf(text) + (isAfter ? text.length : 0)).split(/\r\n|\n/);
    return new Position(before.length - 1, before.at(-1).length);
  }
  rangeOf(text) { return new Range(this.positionOf(text), this.positionOf(text, true)); }
  offsetAt({ line, character }) {
    const lines = this.text.split("\n");
    return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  }
  with(edits) {
    const spans = edits.map((one) => [this.offsetAt(one.range.start), this.offsetAt(one.range.end), one.newText]);
    spans.sort((one, other) => other[0] - one[0]);
    return spans.reduce((text, [start, end, added]) => text.slice(0, start) + added + text.slice(end), this.text);
  }
}

/** An editor with a folder, its settings, and all that extensions have registered in it. */
export class Editor {
  settings = {};
  documents = [];
  editors = [];
  tabs = [];
  providers = {};
  collections = [];
  messages = [];
  events = {};
  watchers = [];
  log = [];

  constructor(folder) {
    this.folder = { uri: Uri.file(folder), name: "site", index: 0 };
    this.vscode = this.#module();
  }

  event(name) { return (this.events[name] ??= new EventEmitter()); }

  /** What is found in a document, by all collections. */
  diagnostics(document) {
    return this.collections.flatMap((one) => one.get(document.uri) ?? []);
  }

  open(path, languageId, text) {
    const document = new TextDocument(Uri.file(path), languageId, text);
    this.documents.push(document);
    this.active = { document };
    const tab = { input: new TabInputText(document.uri) };
    this.tabs.push(tab);
    this.editors.push(this.active);
    this.event("onDidOpenTextDocument").fire(document);
    this.event("onDidChangeTabs").fire({ opened: [tab], closed: [], changed: [] });
    this.event("onDidChangeActiveTextEditor").fire(this.active);
    return document;
  }

  /** Types over a text. */
  replace(document, old, added) {
    const range = document.rangeOf(old);
    const rangeOffset = document.offsetAt(range.start);
    document.text = document.text.replace(old, () => added);
    document.version += 1;
    const change = { range, rangeOffset, rangeLength: old.length, text: added };
    this.event("onDidChangeTextDocument").fire({ document, contentChanges: [change] });
  }

  configure(settings) {
    Object.assign(this.settings, settings);
    this.event("onDidChangeConfiguration").fire({
      affectsConfiguration: (name) => Object.keys(settings).some((one) => `${one}.`.startsWith(`${name}.`)),
    });
  }

  #configuration(section) {
    const prefix = section ? `${section}.` : "";
    const get = (name, fallback) => this.settings[prefix + name] ?? this.#branch(prefix + name) ?? fallback;
    return { get, inspect: () => undefined, has: () => true, ...this.#branch(section ?? "") };
  }

  /** The settings below a name as an object, as VS Code hands them out. */
  #branch(name) {
    const branch = {};
    for (const [key, value] of Object.entries(this.settings)) {
      if (!key.startsWith(`${name}.`)) continue;
      const path = key.slice(name.length + 1).split(".");
      const last = path.pop();
      path.reduce((inner, part) => (inner[part] ??= {}), branch)[last] = value;
    }
    return Object.keys(branch).length ? branch : undefined;
  }

  #module() {
    const channel = new Proxy({ name: "crmlocale", logLevel: 3, onDidChangeLogLevel: new EventEmitter().event }, {
      get: (own, name) => own[name] ?? ((...text) => { this.log.push(`${String(name)} ${text.join(" ")}`); }),
    });
    return {
      ...Object.fromEntries(words(EMPTY).map((name) => [name, class {}])),
      ...Object.fromEntries(words(NUMBERED).map((name) => [name, {}])),
      version: "1.106.0", Position, Range, Uri, EventEmitter, Disposable, CancellationTokenSource, Diagnostic,
      TextEdit, WorkspaceEdit, TabInputText, CodeActionKind: Kind, LogLevel: { Off: 0, Trace: 1, Debug: 2, Info: 3 },
      CodeAction: record("title", "kind"), Location: record("uri", "range"), Hover: record("contents", "range"),
      InlayHint: record("position", "label", "kind"),
      InlayHintLabelPart: record("value"), DocumentLink: record("range", "target"),
      CompletionItem: record("label", "kind"), CompletionList: record("items", "isIncomplete"),
      DiagnosticRelatedInformation: record("location", "message"), RelativePattern: record("baseUri", "pattern"),
      CancellationError: class extends Error {},
      DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
      DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
      MarkdownString: class { constructor(value = "") { this.value = value; } },
      env: { appName: "Visual Studio Code", language: "en", appHost: "desktop" },
      workspace: this.#filled({
        textDocuments: this.documents, notebookDocuments: [], workspaceFolders: [this.folder], isTrusted: true,
        getWorkspaceFolder: () => this.folder,
        getConfiguration: (section) => this.#configuration(section),
        createFileSystemWatcher: (pattern) => {
          const watcher = { pattern: pattern.pattern ?? pattern, dispose() {} };
          for (const name of ["onDidCreate", "onDidChange", "onDidDelete"]) {
            const emitter = new EventEmitter();
            watcher[name] = emitter.event;
            watcher[`${name}Of`] = (path) => emitter.fire(Uri.file(path));
          }
          this.watchers.push(watcher);
          return watcher;
        },
      }),
      window: this.#filled({
        visibleTextEditors: this.editors, createOutputChannel: () => channel,
        tabGroups: this.#filled({ all: [{ tabs: this.tabs }] }),
        withProgress: (_, run) => run({ report() {} }, new CancellationTokenSource().token),
        ...Object.fromEntries(["Error", "Warning", "Information"].map((kind) => [
          `show${kind}Message`, (text) => { this.messages.push(text); return Promise.resolve(); },
        ])),
      }, { activeTextEditor: () => this.active }),
      languages: this.#filled({
        match: (selector, document) => Number(selector.some((one) => one.scheme === document.uri.scheme)),
        createDiagnosticCollection: (name) => {
          const found = new Map();
          const set = (uri, list) => found.set(uri.toString(), list);
          const collection = {
            name, set, get: (uri) => found.get(uri.toString()), has: (uri) => found.has(uri.toString()),
            delete: (uri) => found.delete(uri.toString()), clear: () => found.clear(), dispose: () => found.clear(),
          };
          this.collections.push(collection);
          return collection;
        },
      }),
      commands: this.#filled({ executeCommand: () => Promise.resolve() }),
    };
  }

  /** What is not there: events are silent, and what registers a provider keeps it. */
  #filled(own, computed = {}) {
    return new Proxy(own, {
      get: (target, name) => {
        if (computed[name]) return computed[name]();
        if (name in target || typeof name === "symbol" || name === "then") return target[name];
        if (/^on(Did|Will)/.test(name)) return (target[name] = this.event(name).event);
        if (/^register/.test(name)) {
          return (target[name] = (_, provider, more) => {
            this.providers[name] = typeof provider === "object" ? provider : more;
            return new Disposable();
          });
        }
        return undefined;
      },
    });
  }
}
