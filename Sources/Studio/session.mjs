// The files that are open, what the core says of them, and the way back.

/** How long typing into one string counts as one step of undo, in milliseconds. */
const stepLength = 1200;

/** A request that the core did not understand, or failed at. */
export class CoreError extends Error {
  /** Whether the core failed, and was started anew. */
  isFailure = false;
}

/** The open files. All that is known of them is what the core says. */
export class Session {
  #core;
  #settings;
  files = [];
  current = undefined;

  constructor(core) {
    this.#core = core;
  }

  /** The core's answer to a request. */
  ask(request) {
    if (request.ask === "settings") this.#settings = request;
    const answer = this.#answer(request);
    if (answer.error) throw new CoreError(answer.error.message);
    return answer;
  }

  #answer(request) {
    try {
      return this.#core.studio(request);
    } catch (cause) {
      this.#startAnew();
      const error = new CoreError("the core failed", { cause });
      error.isFailure = true;
      throw error;
    }
  }

  /** Whatever trapped is not asked again: the files are as they were before. */
  #startAnew() {
    this.#core.start();
    if (this.#settings) this.#core.studio(this.#settings);
    for (const { path, view } of this.files) {
      this.#core.studio({ ask: "open", path, text: view.text });
    }
  }

  /** Takes a text for a file. What was open under its name is replaced. */
  open(path, text, { saved = text, handle } = {}) {
    const view = this.ask({ ask: "open", path, text });
    return this.#add({ path, view, saved, handle });
  }

  /** Begins a translation. */
  create(path, language, base) {
    const view = this.ask({ ask: "create", path, language, extends: base });
    return this.#add({ path, view, saved: "" });
  }

  #add(fields) {
    const file = { undo: [], redo: [], overrides: 0, handle: undefined, ...fields };
    const place = this.files.findIndex((known) => known.path === file.path);
    if (place < 0) this.files.push(file);
    else this.files[place] = file;
    this.current = file;
    this.refresh(file);
    return file;
  }

  /** Lets go of a file. */
  close(file) {
    this.ask({ ask: "close", path: file.path });
    const place = this.files.indexOf(file);
    this.files.splice(place, 1);
    if (this.current === file) this.current = this.files[Math.min(place, this.files.length - 1)];
    this.refresh();
  }

  /** Looks at all files anew but one. */
  refresh(except) {
    for (const file of this.files) if (file !== except) this.look(file);
  }

  /** Looks at a file anew. */
  look(file) {
    file.view = this.ask({ ask: "view", path: file.path, overrides: file.overrides });
  }

  /** Gives a string a text, or takes its own away; the reason where the core refuses. */
  set(file, key, text) {
    return this.#change(file, key, { ask: "set", key, text });
  }

  /** Applies a fix of a finding. */
  fix(file, finding, fix) {
    return this.#change(file, undefined, { ask: "fix", finding, fix });
  }

  #change(file, key, request) {
    const answer = this.ask({ ...request, path: file.path, overrides: file.overrides });
    if (answer.refusal && !answer.strings) return answer.refusal;
    if (answer.text === file.view.text) return undefined;
    this.#remember(file, key);
    file.view = answer;
    for (const other of this.files) if (answer.dependents.includes(other.path)) this.look(other);
    return undefined;
  }

  #remember(file, key) {
    const now = performance.now();
    const last = file.undo.at(-1);
    const isSameStep = key !== undefined && last?.key === key && now - last.at < stepLength;
    if (isSameStep) last.at = now;
    else file.undo.push({ text: file.view.text, key, at: now });
    file.redo = [];
  }

  /** Takes the last change back. */
  undo(file) {
    this.#step(file, file.undo, file.redo);
  }

  /** Makes a change again that was taken back. */
  redo(file) {
    this.#step(file, file.redo, file.undo);
  }

  #step(file, from, to) {
    const step = from.pop();
    if (!step) return;
    to.push({ text: file.view.text, key: step.key, at: -stepLength });
    this.#replace(file, step.text);
  }

  /** Takes another text for the whole file, which can be undone. */
  replace(file, text) {
    if (text === file.view.text) return;
    this.#remember(file, undefined);
    this.#replace(file, text);
  }

  #replace(file, text) {
    this.ask({ ask: "open", path: file.path, text });
    this.refresh();
  }

  /** Whether a file holds anything that is not saved. */
  isUnsaved(file) {
    return file.view.text !== file.saved;
  }

  /** A name for a file that is not open yet. */
  freeName(name) {
    let free = name;
    for (let number = 2; this.files.some((file) => file.path === free); number += 1) {
      free = `${number}/${name}`;
    }
    return free;
  }
}

// MARK: The draft

const draftName = "crmlocale-studio-draft";

/** Keeps what is not saved, so that it is there after a reload. */
export class Draft {
  #origin;
  #timer;

  /** A draft of the files that the page came with. */
  constructor(embedded) {
    this.#origin = JSON.stringify(embedded);
  }

  /** Keeps the files of a session, soon. */
  keep(session) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(session), 200);
  }

  #write(session) {
    const files = session.files.map(({ path, saved, view }) => ({ path, saved, text: view.text }));
    const isWorthIt = session.files.some((file) => session.isUnsaved(file));
    try {
      if (!isWorthIt) localStorage.removeItem(draftName);
      else localStorage.setItem(draftName, JSON.stringify({ origin: this.#origin, files }));
    } catch {
      // A browser without storage has no drafts; leaving asks all the same.
    }
  }

  /** The files of the draft; undefined where there is none for these files. */
  read() {
    try {
      const draft = JSON.parse(localStorage.getItem(draftName));
      return draft?.origin === this.#origin ? draft.files : undefined;
    } catch {
      return undefined;
    }
  }

  /** Forgets the draft. */
  discard() {
    clearTimeout(this.#timer);
    try {
      localStorage.removeItem(draftName);
    } catch {
      // There was none.
    }
  }
}
