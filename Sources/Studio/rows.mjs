// The rows: one a string, each built once and then kept in step with what the core says.

import { make, pictures, write } from "./dom.mjs";

const groups = {
  dates: ["date_format", "time_format"],
  writing: ["compose_placeholder", "new_messages", "powered_by"],
  states: [
    "delivery_status_sending", "delivery_status_sent", "delivery_status_read",
    "delivery_status_error",
  ],
};

const timeLetters = new Set([..."abBhHKkmsSXxOztT"]);

/** All rows. `handlers` has `set(key, text)`, `settle(key)`, `fix(finding, fix)`, `sample(label)`, `choose(key)`, `baseName(base)`. */
export class Rows {
  #rows = new Map();

  constructor(host, words, handlers) {
    host.replaceChildren();
    for (const [name, keys] of Object.entries(groups)) {
      const rows = keys.map((key) => {
        const row = new Row(key, words, handlers);
        this.#rows.set(key, row);
        return row.element;
      });
      const title = make("h3", { id: `group-${name}` }, words.groups[name]);
      host.append(
        make("section", { class: "group", "aria-labelledby": `group-${name}` }, title, ...rows),
      );
    }
  }

  /** Brings all rows in step with a view. */
  update(view, sample) {
    for (const row of this.#rows.values()) row.update(view, sample);
  }

  /** Says which strings do not fit their places. */
  measure(over, isPhone) {
    for (const [key, row] of this.#rows) row.measure(over[key], isPhone);
  }

  /** Opens one row. */
  open(key) {
    for (const [name, row] of this.#rows) row.isOpen = name === key;
  }

  /** Goes to the field of a string. */
  focus(key) {
    this.#rows.get(key)?.focus();
  }

  /** The strings in the order in which they stand. */
  get keys() {
    return [...this.#rows.keys()];
  }
}

class Row {
  #key;
  #words;
  #handlers;
  #parts;
  #shown = {};

  constructor(key, words, handlers) {
    this.#key = key;
    this.#words = words;
    this.#handlers = handlers;
    this.#build();
  }

  get #isPattern() {
    return this.#key.endsWith("_format");
  }

  #build() {
    const [key, words] = [this.#key, this.#words];
    const id = (part) => `${part}-${key}`;
    const input = make("input", {
      id: id("own"), type: "text", autocomplete: "off", spellcheck: !this.#isPattern,
      class: this.#isPattern ? "is-pattern" : "", "aria-describedby": `${id("note")} ${id("found")}`,
      "aria-labelledby": `${id("title")}`,
      input: () => this.#handlers.set(key, input.value),
      change: () => this.#handlers.settle(key, input.value),
      focus: () => this.#handlers.choose(key),
    });
    input.spellcheck = !this.#isPattern;
    const clear = make(
      "button",
      {
        type: "button", title: words.clear, "aria-label": `${words.titles[key]}: ${words.clear}`,
        click: () => {
          this.#handlers.settle(key, "");
          input.focus();
        },
      },
      pictures.cross(),
    );
    this.#parts = {
      input, clear,
      base: make("span", { class: this.#isPattern ? "base is-pattern" : "base", dir: "auto" }),
      baseName: make("span", { class: "label" }),
      state: make("span", { class: "state" }),
      entry: make("div", { class: "entry" }, input, clear),
      speakers: make("div", { class: "choices" }),
      wide: make("div", { class: "finding", "data-severity": "warning", hidden: true }),
      found: make("div", { id: id("found"), class: "work" }),
      detail: make("div", { class: "detail" }),
    };
    const parts = this.#parts;
    const about = make(
      "div", {},
      make("h4", { id: id("title") }, words.titles[key]),
      make("p", { class: "note", id: id("note") }, words.notes[key]),
      make("p", { class: "name", translate: "no" }, key),
    );
    this.element = make(
      "div",
      { class: "row", "data-key": key, role: "group", "aria-labelledby": id("title") },
      about,
      make(
        "div", { class: "work" },
        make("div", { class: "line" }, parts.baseName, parts.base, parts.state),
        parts.entry, parts.speakers, parts.wide, parts.found, parts.detail,
      ),
    );
    if (this.#isPattern) input.dir = "ltr";
  }

  set isOpen(value) {
    this.element.classList.toggle("is-open", value);
    this.#parts.detail.hidden = !value;
  }

  focus() {
    this.#parts.input.focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  update(view, sample) {
    const string = view.strings?.find((one) => one.key === this.#key);
    this.element.hidden = !string;
    if (!string) return;
    this.#updateEntry(view, string);
    this.#updateState(view, string);
    this.#updateOnce("speakers", [string.speakers, string.isReviewed, string.own], () => {
      this.#showSpeakers(string);
    });
    const found = view.findings
      .map((finding, number) => ({ ...finding, number }))
      .filter((finding) => finding.key === this.#key && finding.code !== "missing-key");
    this.#updateOnce("found", found, () => {
      this.#parts.found.replaceChildren(
        ...found.map((finding) => findingElement(finding, this.#words, this.#handlers)),
      );
    });
    const worst = ["error", "warning"].find((name) => found.some((one) => one.severity === name));
    this.#parts.entry.classList.toggle("has-error", worst === "error");
    this.#parts.entry.classList.toggle("has-warning", worst === "warning");
    this.#parts.input.setAttribute("aria-invalid", worst === "error");
    if (!this.#isPattern) return;
    const pattern = this.#key === "date_format" ? view.date : view.time;
    this.#updateOnce("detail", [pattern, sample], () => this.#showPattern(pattern, sample));
  }

  /** Does something where a value differs from the one that was shown last. */
  #updateOnce(name, value, show) {
    const text = JSON.stringify(value);
    if (this.#shown[name] === text) return;
    this.#shown[name] = text;
    show(value);
  }

  #updateEntry(view, string) {
    const { input, clear } = this.#parts;
    const own = string.own ?? "";
    if (input.value !== own) input.value = own;
    input.placeholder = string.own === null ? (string.text ?? "") : "";
    input.readOnly = !string.isEditable;
    input.lang = view.language ?? "";
    if (!this.#isPattern) input.dir = view.isRightToLeft ? "rtl" : "auto";
    clear.hidden = string.own === null || !string.isEditable;
  }

  #updateState(view, string) {
    const words = this.#words;
    const base = view.extends?.at(-1);
    write(this.#parts.baseName, base ? this.#handlers.baseName(base) : "");
    write(this.#parts.base, string.base ?? "");
    const said = words.states[string.state];
    const text = typeof said === "function"
      ? said(string.state === "missing" ? `\u201c${string.text ?? ""}\u201d` : string.source)
      : said;
    write(this.#parts.state, text);
    this.#parts.state.dataset.state = string.state;
  }

  #showSpeakers({ speakers, isReviewed, own }) {
    const choices = speakers.map((text) =>
      make(
        "button",
        {
          type: "button", class: "choice is-small", dir: "auto", "aria-pressed": String(text === own),
          click: () => this.#take(text),
        },
        text,
      ),
    );
    const review = isReviewed
      ? undefined : make("span", { class: "label is-review" }, this.#words.review);
    this.#parts.speakers.replaceChildren(
      ...(choices.length ? [label(this.#words.speakers), ...choices, review] : []).filter(Boolean),
    );
  }

  #take(text) {
    this.#handlers.set(this.#key, text);
    this.#parts.input.focus();
  }

  // MARK: Patterns

  #showPattern(pattern, sample) {
    const { detail } = this.#parts;
    if (!pattern) return detail.replaceChildren();
    const words = this.#words;
    const telling = this.#key === "date_format" ? words.telling : words.tellingTimes;
    const focused = detail.contains(document.activeElement)
      ? document.activeElement.dataset.place : undefined;
    detail.replaceChildren(
      ...(pattern.presets.length ? [label(words.presets), this.#presets(pattern)] : []),
      label(words.explained), this.#tokens(pattern),
      label(telling), this.#strip(pattern, sample),
    );
    if (focused) detail.querySelector(`[data-place="${focused}"]`)?.focus();
    return undefined;
  }

  #presets(pattern) {
    const choices = pattern.presets.map((preset, number) =>
      make(
        "button",
        {
          type: "button", class: "choice", "aria-pressed": String(preset.pattern === pattern.pattern),
          "data-place": `preset-${number}`, click: () => this.#handlers.set(this.#key, preset.pattern),
        },
        make("span", {}, preset.output ?? ""), make("small", { dir: "ltr" }, preset.pattern),
      ),
    );
    return make("div", { class: "choices" }, ...choices);
  }

  #tokens(pattern) {
    const tokens = pattern.parts.map((part) => {
      const kind = tokenKind(part);
      const meaning = this.#meaning(part);
      const shown = part.kind === "text" ? part.text.replaceAll(" ", "\u00a0") : part.text;
      return make(
        "span", { class: `token ${kind}` }, make("code", {}, shown),
        meaning ? make("small", {}, meaning) : undefined,
      );
    });
    return make("div", { class: "tokens", dir: "ltr" }, ...tokens);
  }

  #meaning(part) {
    if (part.kind !== "field") return part.kind === "text" ? "" : this.#words.parts[part.kind];
    return this.#words.letters[part.letter] ?? "";
  }

  #strip(pattern, sample) {
    const moments = pattern.strip.map((row) => {
      const isWrong = row.meant !== null;
      return make(
        "button",
        {
          type: "button", class: isWrong ? "moment misleads" : "moment",
          "aria-pressed": String(row.label === sample), "data-place": row.label,
          click: () => this.#handlers.sample(row.label),
        },
        make("small", {}, this.#words.moments[row.label] ?? row.label),
        make("output", {}, row.output ?? this.#words.throws),
        make("small", {}, row.moment),
        isWrong ? make("small", { class: "meant" }, this.#words.meant(row.meant)) : undefined,
      );
    });
    return make("div", { class: "strip" }, ...moments);
  }

  measure(pixels, isPhone) {
    const { wide } = this.#parts;
    wide.hidden = !pixels;
    if (!pixels) return;
    const text = isPhone ? this.#words.onPhone(pixels) : this.#words.tooWide(pixels);
    wide.replaceChildren(pictures.warning(), make("span", {}, text));
  }
}

function label(text) {
  return make("span", { class: "label" }, text);
}

function tokenKind(part) {
  if (part.kind === "invalid" || part.kind === "unclosed") return "is-broken";
  if (part.misleads) return "is-wrong";
  if (part.kind !== "field" && part.kind !== "long") return "is-text";
  return timeLetters.has(part.letter) ? "is-time" : "is-date";
}

/** A finding with its evidence and its fixes. */
export function findingElement(finding, words, handlers) {
  const fixes = finding.fixes.map((fix, number) =>
    make(
      "button", { type: "button", class: "fix", click: () => handlers.fix(finding.number, number) },
      fix.title, fix.applicability === "safe" ? undefined : make("small", {}, ` ${words.lookOver}`),
    ),
  );
  const said = [finding.message, ...finding.notes].join("; ");
  return make(
    "div", { class: "finding", "data-severity": finding.severity, "data-code": finding.code },
    pictures[finding.severity](),
    make(
      "span", {}, `${said}.`,
      finding.key ? "" : make("small", { class: "where" }, ` ${words.place(finding.line)}`),
    ),
    finding.help ? make("span", { class: "more" }, `${finding.help}.`) : undefined,
    fixes.length ? make("span", { class: "fixes" }, ...fixes) : undefined,
  );
}
