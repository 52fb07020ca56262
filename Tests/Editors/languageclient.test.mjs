// The extension for VS Code with the real library vscode-languageclient, over the real server: only the
// module `vscode` is a stand-in. The library comes from npm: from the extension's own folder after `npm
// install`, from the one that LANGUAGECLIENT names, or it is installed into a temporary one.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Editor } from "./vscode.mjs";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../..", import.meta.url));
const extension = join(root, "Editors/vscode");
const manifest = JSON.parse(readFileSync(join(extension, "package.json"), "utf8"));
const program = resolve(root, process.env.CRMLOCALE ?? ".build/debug/crmlocale");
const temporary = mkdtempSync(join(tmpdir(), "languageclient-"));
after(() => rmSync(temporary, { recursive: true, force: true }));

/** The folder of modules with the library; nothing where it cannot be had. */
function library() {
  const has = (folder) => existsSync(join(folder, "vscode-languageclient/package.json"));
  const known = [process.env.LANGUAGECLIENT, join(extension, "node_modules")].find((one) => one && has(one));
  if (known) return known;
  const name = `vscode-languageclient@${manifest.dependencies["vscode-languageclient"]}`;
  const options = ["install", "--prefix", temporary, "--no-audit", "--no-fund", "--fetch-retries=0", "--silent", name];
  try {
    execFileSync("npm", options, { timeout: 60_000, stdio: "ignore" });
  } catch {
    return undefined;
  }
  return has(join(temporary, "node_modules")) ? join(temporary, "node_modules") : undefined;
}

const modules = library();
const options = {
  skip: modules ? (existsSync(program) ? false : "there is no program") : "vscode-languageclient cannot be had",
};

const TEXT = '{\r\n  "extends": "en", "compose_placeholder": "🎉👩‍👩‍👧 Ü", "date_format": "dd.MM.YYYY",\r\n'
  + '  "powerd_by": "x"\r\n}\r\n';
const WEEK = "date-pattern-week-year";
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

/** Runs a session: the extension in an editor, with one file of the chat open. */
async function session(use, settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), "site ü "));
  const editor = new Editor(folder);
  Object.assign(editor.settings, {
    "crmlocale.path": program, "crmlocale.messages": "en", "crmlocale.inlayHints.enable": true, ...settings,
  });
  const load = Module._load;
  Module._load = function (name, ...rest) {
    if (name === "vscode") return editor.vscode;
    if (name === "vscode-languageclient/node") return require(createRequire(join(modules, "x.js")).resolve(name));
    return load.call(this, name, ...rest);
  };
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(extension) || path.startsWith(modules)) delete require.cache[path];
  }
  const started = require(join(extension, "extension.js"));
  try {
    started.activate({ subscriptions: [] });
    const document = editor.open(join(folder, "en.json"), "json", TEXT);
    await use(editor, document, folder);
  } finally {
    await started.deactivate();
    Module._load = load;
    rmSync(folder, { recursive: true, force: true });
  }
  return editor;
}

async function until(isSo, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    const value = await isSo();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 50));
  }
  assert.fail(what);
}

const finding = (editor, document, code = WEEK) =>
  editor.diagnostics(document).find((one) => (one.code?.value ?? one.code) === code);
const found = (editor, document, code) =>
  until(() => finding(editor, document, code), `no ${code ?? WEEK}\n${editor.log.join("\n")}`);
const plain = (value) => JSON.parse(JSON.stringify(value));

test("Findings are asked for, and stand where they are, behind an emoji", options, async () => {
  await session(async (editor, document) => {
    const one = await found(editor, document);
    assert.deepEqual(plain(one.range), plain(document.rangeOf("YYYY")));
    assert.equal(one.source, "crmlocale");
    assert.match(one.message, /visitors read/);
    assert.equal(editor.collections.filter((some) => some.get(document.uri)?.length).length, 1, "shown twice");
  });
});

test("What is typed before a finding moves it, and what is corrected is found no more", options, async () => {
  await session(async (editor, document) => {
    await found(editor, document);
    for (const text of ["🎈", "x", "👩‍👩‍👧", "é"]) editor.replace(document, "🎉", `🎉${text}`);
    await until(() => {
      const one = finding(editor, document);
      return one && JSON.stringify(one.range) === JSON.stringify(document.rangeOf("YYYY"));
    }, "the finding did not move");
    editor.replace(document, "YYYY", "yyyy");
    await until(() => !finding(editor, document), "it is still found");
  });
});

test("The fix is offered first among those that are preferred, and makes the text right", options, async () => {
  await session(async (editor, document) => {
    const one = await found(editor, document);
    const actions = await editor.providers.registerCodeActionsProvider.provideCodeActions(
      document, one.range, { diagnostics: [one], only: undefined, triggerKind: 1 }, token);
    const preferred = actions.filter((action) => action.isPreferred);
    assert.deepEqual(preferred.map((action) => action.title), ["Write yyyy"]);
    const edits = preferred[0].edit.get(document.uri);
    assert.equal(document.with(edits), TEXT.replace("YYYY", "yyyy"));
  });
});

test("All safe fixes on saving", options, async () => {
  await session(async (editor, document) => {
    await found(editor, document);
    const provider = editor.providers.registerCodeActionsProvider;
    const only = editor.vscode.CodeActionKind.SourceFixAll.append("crmlocale");
    const actions = await provider.provideCodeActions(
      document, document.rangeOf(TEXT), { diagnostics: [], only, triggerKind: 2 }, token);
    assert.equal(actions.length, 1);
    const action = actions[0].edit ? actions[0] : await provider.resolveCodeAction(actions[0], token);
    const fixed = document.with(action.edit.get(document.uri));
    assert.ok(!fixed.includes("YYYY") && fixed.includes('"powered_by": "x"'), fixed);
  });
});

test("A hint beside the pattern, and none where the user wants none", options, async () => {
  await session(async (editor, document) => {
    await found(editor, document);
    const hints = () => editor.providers.registerInlayHintsProvider.provideInlayHints(
      document, document.rangeOf(TEXT), token);
    const labels = (await hints()).map((one) => (typeof one.label === "string" ? one.label : one.label[0].value));
    assert.equal(labels.length, 1);
    assert.match(labels[0], /\d\d\.\d\d\.\d{4}/);
    editor.configure({ "crmlocale.inlayHints.enable": false });
    await until(async () => (await hints()).length === 0, "the hint stays");
  });
});

test("The language of messages changes without a restart", options, async () => {
  await session(async (editor, document) => {
    const before = (await found(editor, document)).message;
    editor.configure({ "crmlocale.messages": "es" });
    await until(() => (finding(editor, document)?.message ?? before) !== before, "it is still English");
    assert.match(finding(editor, document).message, /visitantes/);
  });
});

test("Settings of the project that are made are heard through the watchers of the editor", options, async () => {
  await session(async (editor, document, folder) => {
    await found(editor, document);
    const path = join(folder, "crmlocale.jsonc");
    writeFileSync(path, `{"rules": {"${WEEK}": "off"}}`);
    const watcher = await until(
      () => editor.watchers.find((one) => one.pattern.includes("crmlocale.{")), "nothing is watched");
    watcher.onDidCreateOf(path);
    await until(() => !finding(editor, document), "the settings were not heard");
  });
});

test("A file that another extends changes, and the other is asked for again", options, async () => {
  await session(async (editor, document, folder) => {
    await found(editor, document);
    const parent = editor.open(join(folder, "parent.json"), "json", '{"extends": "en", "date_format": "dd.MM.yyyy"}');
    const child = editor.open(join(folder, "child.json"), "json", '{"extends": "./parent.json", "powered_by": "x"}');
    await found(editor, child, "missing-key");
    assert.ok(!finding(editor, child, "inherited-date-pattern"));
    editor.replace(parent, "yyyy", "YYYY");
    await found(editor, child, "inherited-date-pattern");
  });
});

test("A misspelled key is renamed, and what cannot be renamed is refused with a sentence", options, async () => {
  await session(async (editor, document) => {
    await found(editor, document);
    const provider = editor.providers.registerRenameProvider;
    const place = document.positionOf("erd_by");
    const offered = await provider.prepareRename(document, place, token);
    assert.equal(offered.placeholder, "powered_by");
    const edit = await provider.provideRenameEdits(document, place, "powered_by", token);
    assert.equal(document.with(edit.get(document.uri)), TEXT.replace("powerd_by", "powered_by"));
    const value = document.positionOf("🎉");
    await assert.rejects(async () => provider.prepareRename(document, value, token), /keys of the chat/);
  });
});

test("A hover and a completion say what visitors read", options, async () => {
  await session(async (editor, document) => {
    await found(editor, document);
    const place = document.positionOf("YYYY");
    const hover = await editor.providers.registerHoverProvider.provideHover(document, place, token);
    assert.match(JSON.stringify(hover.contents), /where 31.12.\d{4} is meant/);
    const list = await editor.providers.registerCompletionItemProvider.provideCompletionItems(
      document, place, token, { triggerKind: 0 });
    const labels = (list.items ?? list).map((one) => one.label);
    assert.ok(labels.includes("yyyy"), labels.join(" "));
  });
});

test("Closing the window ends the server", options, async () => {
  let pid;
  const editor = await session(async (open, document) => {
    await found(open, document);
    const all = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)], { encoding: "utf8" });
    pid = all.split("\n").find((line) => line.includes(`${program} lsp`))?.trim().split(" ")[0];
    assert.ok(pid, all);
  });
  await until(() => !existsSync(`/proc/${pid}`) || /\bZ\b/.test(readFileSync(`/proc/${pid}/stat`, "utf8")), "it runs");
  assert.deepEqual(editor.messages, []);
});
