// The three questions that the page asks: which language, what to copy, which text of two.

import { find, make, write } from "./dom.mjs";

/** Asks for a language and a base, and gives both to `begin(tag, base)`. */
export function askForLanguage(languages, begin) {
  const [dialog, search, list] = ["languages", "language-search", "language-list"].map(find);
  const base = find("language-base");
  const show = () => {
    const wanted = search.value.trim().toLowerCase();
    const matching = languages.filter(
      ({ tag, name }) => name.toLowerCase().includes(wanted) || tag.toLowerCase().startsWith(wanted),
    );
    list.replaceChildren(
      ...matching.map(({ tag, name }) =>
        make(
          "button",
          {
            type: "button",
            click: () => {
              dialog.close();
              begin(tag, base.value);
            },
          },
          make("span", {}, name), make("small", {}, tag),
        ),
      ),
    );
  };
  search.value = "";
  search.oninput = show;
  search.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.querySelector("button")?.click();
  };
  show();
  dialog.showModal();
  search.focus();
}

/** Shows the script for the site; `write(isPinned)` gives its text, or why there is none. */
export function showScript(script, copy) {
  const [dialog, text, pinned, button] =
    ["script", "script-text", "script-pinned", "script-copy"].map(find);
  const show = () => {
    const answer = script(pinned.checked);
    text.value = answer.text ?? answer.refusal;
    button.disabled = answer.text === undefined;
  };
  pinned.onchange = show;
  button.onclick = () => copy(text.value, text);
  show();
  dialog.showModal();
}

/** Asks which texts to keep where a file has changed on the disk; `keep(keys)` gets those of here. */
export function askAboutChange(name, comparison, words, keep) {
  const [dialog, hint, rows, go] =
    ["changed", "changed-hint", "changed-rows", "changed-go"].map(find);
  write(hint, comparison.strings.length ? words.changedHint(name) : words.changedSame);
  rows.replaceChildren(
    ...comparison.strings.map(({ key, here, there }) => {
      const side = (value, text, title, isChosen) =>
        make(
          "label", {},
          make("input", { type: "radio", name: key, value, checked: isChosen }),
          make("span", { dir: "auto" }, text ?? words.none), make("small", {}, title),
        );
      return make(
        "fieldset", { class: "differs" }, make("h3", {}, words.titles[key]),
        side("here", here, words.mine, true), side("there", there, words.theirs, false),
      );
    }),
  );
  go.onclick = () => {
    const chosen = comparison.strings
      .filter(({ key }) => rows.querySelector(`[name="${key}"]:checked`)?.value === "here");
    dialog.close();
    keep(chosen);
  };
  dialog.showModal();
}
