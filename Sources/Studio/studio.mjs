// The page: puts what the core says on the screen, and what the reader does before the core.

import { ChatFrame, chatDisplay } from "./chat.mjs";
import { Core } from "./core.mjs";
import { askAboutChange, askForLanguage, showScript } from "./dialogs.mjs";
import {
  canWrite, choose, copyText, download, dropped, NotText, textOf, writeInto,
} from "./disk.mjs";
import { find, make, pictures, ring, write } from "./dom.mjs";
import { findingElement, Rows } from "./rows.mjs";
import { CoreError, Draft, Session } from "./session.mjs";
import { expanded, readBytes } from "./unpack.mjs";
import { preferredLanguage, words as allWords } from "./words.mjs";
import { zoneOffsets } from "./zone.mjs";

const languageName = "crmlocale-studio-language";

/** The page as a whole. */
class Studio {
  #session;
  #draft;
  #rows;
  #chat;
  #words;
  #language;
  #languages = [];
  #look = {
    sample: "now", device: "desktop", page: "light", isPseudo: false, isRightToLeft: undefined,
    chosen: undefined,
  };
  #over = {};
  #announced = "";

  constructor(core, embedded) {
    this.#session = new Session(core);
    this.#draft = new Draft(embedded);
    this.#chat = new ChatFrame(find("chat"));
    this.#chat.onSelect = (key) => this.#rows?.focus(key);
    this.#chat.onMeasure = (over) => this.#measure(over);
    this.#speak(rememberedLanguage() ?? preferredLanguage(navigator.languages));
    this.#openFirst(embedded);
    this.#listen();
    this.render();
  }

  // MARK: Files

  #openFirst(embedded) {
    const draft = this.#draft.read();
    const files = draft ?? embedded;
    for (const { path, text, saved } of files) {
      this.#attempt(path, () => this.#session.open(path, text, { saved: saved ?? text }));
    }
    this.#session.current = this.#session.files[0];
    if (draft) this.#noticeDraft(embedded);
  }

  #noticeDraft(embedded) {
    const discard = () => {
      this.#draft.discard();
      this.#notice();
      for (const file of [...this.#session.files]) this.#session.close(file);
      this.#openFirst(embedded);
      this.render();
    };
    this.#notice(
      make("span", {}, this.#words.restored),
      make("button", { type: "button", click: discard }, this.#words.discard),
    );
  }

  #attempt(name, work) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      const { coreFailed, notOpened } = this.#words;
      this.#say(notOpened(name, error.isFailure ? coreFailed : error.message));
      return undefined;
    }
  }

  async #openChosen(chosen) {
    for (const { file, handle } of chosen) {
      try {
        const text = await textOf(file);
        this.#attempt(file.name, () =>
          this.#session.open(this.#session.freeName(file.name), text, { handle }),
        );
      } catch (error) {
        if (!(error instanceof NotText)) throw error;
        this.#say(this.#words.notText(file.name));
      }
    }
    this.render();
  }

  #askForLanguage() {
    const { compare } = new Intl.Collator(this.#language);
    const languages = this.#languages.toSorted((one, other) => compare(one.name, other.name));
    askForLanguage(languages, (tag, base) => {
      const path = this.#session.freeName(`${tag}.json`);
      this.#session.create(path, tag, base);
      this.render();
      this.#rows.focus("compose_placeholder");
    });
  }

  async #save() {
    const file = this.#session.current;
    if (!file) return;
    if (!file.handle) {
      download(file.path, file.view.text);
      file.saved = file.view.text;
      this.#say(this.#words.downloaded(file.path.split("/").at(-1)));
      return this.render();
    }
    const onDisk = await textOf(await file.handle.getFile());
    if (onDisk !== file.saved && onDisk !== file.view.text) return this.#compare(file, onDisk);
    await writeInto(file.handle, file.view.text);
    file.saved = file.view.text;
    this.#say(this.#words.saved(file.path));
    return this.render();
  }

  #compare(file, onDisk) {
    const comparison = this.#session.ask({
      ask: "compare", path: file.path, text: onDisk, overrides: file.overrides,
    });
    askAboutChange(file.path, comparison, this.#words, (kept) => {
      this.#session.replace(file, onDisk);
      file.saved = onDisk;
      for (const { key, here } of kept) this.#session.set(file, key, here);
      this.render();
    });
  }

  // MARK: Changes

  #set(key, text) {
    const file = this.#session.current;
    const refusal = this.#attempt(file.path, () => this.#session.set(file, key, text));
    if (refusal) this.#say(refusal);
    this.render();
  }

  /** A field was left: an empty one takes its text from the base. */
  #settle(key, text) {
    if (text === "") this.#set(key, null);
  }

  #undo(step) {
    const file = this.#session.current;
    if (!file) return;
    this.#attempt(file.path, () => this.#session[step](file));
    this.render();
  }

  // MARK: The screen

  #speak(language) {
    this.#language = language;
    this.#words = allWords[language];
    document.documentElement.lang = language;
    for (const node of document.querySelectorAll("[data-words]")) {
      write(node, this.#words[node.dataset.words]);
    }
    this.#session.ask({
      ask: "settings", messages: language, at: Date.now(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    this.#languages = this.#session.ask({ ask: "languages" }).languages;
    this.#rows = new Rows(find("rows"), this.#words, {
      set: (key, text) => this.#set(key, text),
      settle: (key, text) => this.#settle(key, text),
      fix: (finding, fix) => this.#fix(finding, fix),
      sample: (label) => this.#change({ sample: label }),
      choose: (key) => this.#choose(key),
      baseName: (base) => this.#baseName(base),
    });
    this.#rows.open("date_format");
    this.#name();
    this.#buildControls();
    this.#session.refresh();
  }

  #baseName(base) {
    const known = this.#languages.find(({ tag }) => tag === base);
    return this.#words.base(known?.name ?? base);
  }

  #name() {
    const words = this.#words;
    for (const [id, name] of [["undo", words.undo], ["redo", words.redo]]) {
      find(id).setAttribute("aria-label", name);
      find(id).title = name;
    }
    find("tabs").setAttribute("aria-label", words.files);
    find("file-findings").setAttribute("aria-label", words.fileFindings);
    find("save").title = canWrite ? "" : words.noSaving;
    find("preview").setAttribute("aria-label", words.chat);
    find("chat").title = words.chat;
    const choice = find("interface");
    choice.setAttribute("aria-label", words.interfaceLanguage);
    choice.replaceChildren(
      ...Object.entries(allWords).map(([tag, { language }]) =>
        make("option", { value: tag, lang: tag, selected: tag === this.#language }, language),
      ),
    );
    find("language-base").replaceChildren(
      ...Object.entries(allWords).map(([tag, { language }]) =>
        make("option", { value: tag, lang: tag }, language),
      ),
    );
  }

  #fix(finding, fix) {
    const file = this.#session.current;
    this.#attempt(file.path, () => this.#session.fix(file, finding, fix));
    this.render();
    const key = this.#look.chosen;
    if (key) this.#rows.focus(key);
  }

  #choose(key) {
    if (this.#look.chosen === key) return;
    this.#look.chosen = key;
    if (key.endsWith("_format")) this.#rows.open(key);
    this.#renderChat();
  }

  #change(look) {
    Object.assign(this.#look, look);
    this.render();
  }

  #buildControls() {
    const words = this.#words;
    const segments = (name, title, choices) =>
      make(
        "div", { class: "segments", role: "group", "aria-label": title },
        ...choices.map(([value, text]) =>
          make(
            "button",
            { type: "button", "data-look": name, "data-value": value, click: () => this.#change({ [name]: value }) },
            text,
          ),
        ),
      );
    const toggle = (name, text) => {
      const input = make("input", {
        type: "checkbox", role: "switch", "data-look": name,
        change: () => this.#change({ [name]: input.checked }),
      });
      return make("label", { class: "switch" }, input, text);
    };
    find("controls").replaceChildren(
      segments("device", words.device, [["desktop", words.desktop], ["phone", words.phone]]),
      segments("page", words.page, [["light", words.light], ["dark", words.dark]]),
    );
    find("switches").replaceChildren(
      toggle("isPseudo", words.pseudo), toggle("isRightToLeft", words.rightToLeft),
    );
  }

  /** Brings the whole screen in step with the session. */
  render() {
    const file = this.#session.current;
    find("loading").textContent = "";
    find("main").hidden = !file;
    find("empty").hidden = Boolean(file);
    this.#renderTabs();
    for (const id of ["copy", "save", "undo", "redo"]) find(id).disabled = !file;
    this.#draft.keep(this.#session);
    if (!file) return;
    find("undo").disabled = file.undo.length === 0;
    find("redo").disabled = file.redo.length === 0;
    write(find("save"), file.handle ? this.#words.save : this.#words.download);
    // The chat first: its frame works while the rest is drawn here.
    this.#renderChat();
    this.#renderAbout(file);
    this.#rows.update(file.view, this.#look.sample);
    this.#announce(file.view);
  }

  #renderTabs() {
    const tabs = this.#session.files.map((file) => {
      const own = completeness(file.view);
      const isCurrent = file === this.#session.current;
      const label = `${file.path}, ${this.#words.complete(own, 9)}`;
      const tab = make(
        "button",
        {
          type: "button", class: "tab", role: "tab", "aria-selected": String(isCurrent),
          "aria-label": this.#session.isUnsaved(file) ? `${label}, ${this.#words.unsaved}` : label,
          "aria-controls": "editor", tabindex: isCurrent ? 0 : -1,
          click: () => this.#show(file), keydown: (event) => this.#moveTab(event, file),
        },
        ring(own, 9), make("span", {}, file.path),
        this.#session.isUnsaved(file) ? make("span", { class: "dot" }) : undefined,
      );
      return tab;
    });
    const hasFocus = find("tabs").contains(document.activeElement);
    find("tabs").replaceChildren(...tabs);
    if (hasFocus) find("tabs").querySelector("[aria-selected=true]")?.focus();
  }

  #show(file) {
    this.#session.current = file;
    this.#announced = "";
    this.render();
  }

  #moveTab(event, file) {
    const { files } = this.#session;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#show(files[(files.indexOf(file) + step + files.length) % files.length]);
  }

  #renderAbout(file) {
    const { view } = file;
    const words = this.#words;
    const count = (severity) => view.findings.filter((one) => one.severity === severity).length;
    const sum = words.findings(count("error"), count("warning"));
    const parts = [
      make("h2", { class: view.languageName ? "is-name" : "" }, view.languageName ?? view.path),
      make("p", {}, words.complete(completeness(view), 9)),
    ];
    if (view.overrides.length > 1) parts.push(this.#partChoice(file));
    if (view.refusal) parts.push(make("p", {}, view.refusal));
    else parts.push(make("p", { class: "sum" }, sum));
    parts.push(this.#closeButton(file));
    find("about").replaceChildren(...parts);
    const about = view.findings
      .map((finding, number) => ({ ...finding, number }))
      .filter((finding) => finding.key === null);
    find("file-findings").replaceChildren(
      ...about.map((finding) =>
        findingElement(finding, words, { fix: (number, fix) => this.#fix(number, fix) }),
      ),
    );
  }

  #closeButton(file) {
    const name = this.#words.close(file.path);
    const close = () => {
      const isLost = this.#session.isUnsaved(file);
      if (isLost && !window.confirm(this.#words.closeUnsaved(file.path))) return;
      this.#session.close(file);
      this.render();
      find(this.#session.current ? "editor" : "first-language").focus();
    };
    return make(
      "button", { type: "button", class: "quiet icon", "aria-label": name, title: name, click: close },
      pictures.cross(),
    );
  }

  /** The choice between several sets of strings in one file. */
  #partChoice(file) {
    const choice = make(
      "select",
      {
        "aria-label": this.#words.part,
        change: () => {
          file.overrides = Number(choice.value);
          this.#session.look(file);
          this.render();
        },
      },
      ...file.view.overrides.map((language, number) =>
        make(
          "option", { value: number, selected: number === file.overrides },
          language ?? `${number + 1}`,
        ),
      ),
    );
    return choice;
  }

  #renderChat() {
    const { view } = this.#session.current;
    const look = this.#look;
    const isRightToLeft = look.isRightToLeft ?? view.isRightToLeft;
    for (const node of find("preview").querySelectorAll("[data-look]")) {
      const value = node.dataset.look === "isRightToLeft" ? isRightToLeft : look[node.dataset.look];
      if (node.type === "checkbox") node.checked = value;
      else node.setAttribute("aria-pressed", String(node.dataset.value === value));
    }
    find("stage").dataset.device = look.device;
    this.#chat.show(chatDisplay(view, { ...look, isRightToLeft }, this.#words.conversation));
  }

  #measure(over) {
    this.#over = over;
    this.#rows.measure(over, this.#look.device === "phone");
  }

  // MARK: What is said

  /** Tells a screen reader what is wrong with the string that is being edited, once typing rests. */
  #announce(view) {
    const key = this.#look.chosen;
    const found = view.findings.filter((one) => one.key === key && one.code !== "missing-key");
    const text = found.map((one) => this.#words.announced(this.#words.severities[one.severity], one.message)).join(". ");
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => {
      if (text === this.#announced) return;
      this.#announced = text;
      if (text) this.#say(text, { isQuiet: true });
    }, 700);
  }

  #say(text, { isQuiet = false } = {}) {
    const said = find("said");
    said.classList.toggle("is-quiet", isQuiet);
    write(said, text);
    clearTimeout(this.saying);
    this.saying = setTimeout(() => write(said, ""), 6000);
  }

  #notice(...children) {
    const notice = find("notice");
    notice.replaceChildren(...children);
    notice.hidden = children.length === 0;
  }

  // MARK: What the reader does

  #listen() {
    const click = (id, work) => find(id).addEventListener("click", work);
    click("undo", () => this.#undo("undo"));
    click("redo", () => this.#undo("redo"));
    click("save", () => this.#save());
    click("copy", () => this.#copyScript());
    for (const id of ["open", "first-open"]) {
      click(id, async () => this.#openChosen(await choose(find("picker"))));
    }
    for (const id of ["add-language", "first-language"]) click(id, () => this.#askForLanguage());
    find("interface").addEventListener("change", ({ target }) => {
      rememberLanguage(target.value);
      this.#speak(target.value);
      this.render();
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.#session.files.some((file) => this.#session.isUnsaved(file))) event.preventDefault();
    });
    document.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", async (event) => {
      event.preventDefault();
      this.#openChosen(await dropped(event.dataTransfer));
    });
  }

  #copyScript() {
    const file = this.#session.current;
    showScript(
      (pinned) => this.#session.ask({ ask: "script", path: file.path, pinned }),
      async (text, field) => {
        if (await copyText(text, field)) this.#say(this.#words.copied);
      },
    );
  }

  #key(event) {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const name = event.key.toLowerCase();
    if (isCommand && name === "s") {
      event.preventDefault();
      this.#save();
    } else if (isCommand && name === "z" && !event.target.matches("input, textarea")) {
      event.preventDefault();
      this.#undo(event.shiftKey ? "redo" : "undo");
    } else if (event.key === "Enter" && event.target.matches(".entry input")) {
      event.preventDefault();
      this.#move(event.target.closest(".row").dataset.key, event.shiftKey ? -1 : 1);
    }
  }

  #move(key, step) {
    const { keys } = this.#rows;
    const next = keys[keys.indexOf(key) + step];
    if (next) this.#rows.focus(next);
  }
}

/** How many strings a file sets itself. */
function completeness(view) {
  return (view.strings ?? []).filter(({ own, state }) => own !== null || state === "dynamic").length;
}

function rememberedLanguage() {
  try {
    const language = localStorage.getItem(languageName);
    return Object.hasOwn(allWords, language) ? language : undefined;
  } catch {
    return undefined;
  }
}

function rememberLanguage(language) {
  try {
    localStorage.setItem(languageName, language);
  } catch {
    // Without storage the page asks the browser each time.
  }
}

// MARK: Start

async function start() {
  const words = allWords[preferredLanguage(navigator.languages)];
  write(find("loading"), words.loading);
  if (!("DecompressionStream" in window)) return write(find("loading"), words.oldBrowser);
  try {
    const core = new Core(await WebAssembly.compile(await unpacked(find("core"))));
    core.offset = zoneOffsets();
    new Studio(core, JSON.parse(find("files").textContent));
    document.documentElement.dataset.ready = Math.round(performance.now());
  } catch (error) {
    write(find("loading"), `${words.failed} ${error}`);
    throw error;
  }
  return undefined;
}

async function unpacked({ textContent, dataset }) {
  const packed = readBytes(textContent, Number(dataset.bytes));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return expanded(new Uint8Array(await new Response(stream).arrayBuffer()));
}

start();
