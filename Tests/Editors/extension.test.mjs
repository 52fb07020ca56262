// The extension for VS Code, run with a stand-in of VS Code and of its language client: when it starts the
// server, with what, how often it complains, and that it leaves nothing behind.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const require = createRequire(import.meta.url);
const { fault, programPath } = require("../../Editors/vscode/program.js");
const folder = mkdtempSync(join(tmpdir(), "extension-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function executable(name, script) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
const good = executable("good", "exit 0");
const old = executable("old", 'echo "Unexpected argument lsp" >&2; exit 2');

/** VS Code with one extension in it, and what the extension did with it. */
class Editor {
  constructor(settings, documents) {
    this.settings = { path: good, "inlayHints.enable": true, messages: "auto", timeZone: "", rulesPage: "",
      ...settings };
    this.log = [];
    this.events = {};
    this.commands = {};
    this.choice = undefined;
    const event = (name) => (listener) => { this.events[name] = listener; return { dispose() {} }; };
    const channel = { info() {}, warn() {}, error() {}, show: () => this.log.push("show"), dispose() {} };
    this.vscode = {
      window: {
        createOutputChannel: () => channel,
        showErrorMessage: (message) => {
          this.log.push(`message: ${message}`);
          return Promise.resolve(this.choice);
        },
      },
      commands: {
        registerCommand: (name, run) => { this.commands[name] = run; return { dispose() {} }; },
        executeCommand: (...call) => this.log.push(call.join(" ")),
      },
      languages: {
        match: (selector, document) => Number(selector.some((one) =>
          one.scheme === document.scheme
          && (one.language === document.languageId || matches(one.pattern, document.path)))),
      },
      workspace: {
        textDocuments: documents,
        workspaceFolders: [{ uri: { fsPath: "/site" } }],
        getConfiguration: () => ({ get: (name) => this.settings[name] }),
        onDidOpenTextDocument: event("open"),
        onDidChangeConfiguration: event("configuration"),
        onDidGrantWorkspaceTrust: event("trust"),
      },
    };
    const log = this.log;
    const editor = this;
    class LanguageClient {
      constructor(id, name, server, options) {
        this.server = server;
        this.options = options;
        editor.client = this;
      }
      async start() {
        log.push(`start ${this.server.command} ${this.server.args.join(" ")}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (editor.failure) throw new Error(editor.failure);
      }
      async stop() {
        log.push("stop");
        if (editor.stopFailure) throw new Error(editor.stopFailure);
      }
    }
    const client = { LanguageClient, RevealOutputChannelOn: { Never: 4 } };
    const load = Module._load;
    Module._load = function (name, ...rest) {
      if (name === "vscode") return editor.vscode;
      if (name === "vscode-languageclient/node") return client;
      return load.call(this, name, ...rest);
    };
    const path = require.resolve("../../Editors/vscode/extension.js");
    delete require.cache[path];
    this.extension = require(path);
    // The client's module is asked for only when it is needed.
    this.restore = () => { Module._load = load; };
    this.extension.activate({ subscriptions: [] });
  }

  /** Waits for what was asked for in turn, then closes the window. */
  async close() {
    await this.extension.deactivate();
    this.restore();
  }

  async settle(milliseconds = 150) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}

function matches(pattern, path) {
  const endings = /\{(.*)\}/.exec(pattern ?? "")?.[1].split(",") ?? [];
  return endings.some((ending) => path.endsWith(`.${ending}`));
}

const json = { scheme: "file", languageId: "json", path: "/site/pl.json" };
const open = async (settings, documents, use) => {
  const editor = new Editor(settings, documents);
  try {
    await editor.settle();
    await use?.(editor);
  } finally {
    await editor.close();
  }
  return editor.log;
};

test("A document that may be the chat's starts the server, and closing the window stops it", async () => {
  assert.deepEqual(await open({}, [json]), [`start ${good} lsp`, "stop"]);
});

test("Documents that are none of the chat's start nothing", async () => {
  const others = [
    { scheme: "file", languageId: "python", path: "/site/main.py" },
    { scheme: "git", languageId: "json", path: "/site/pl.json" },
    { scheme: "output", languageId: "log", path: "crmlocale" },
    { scheme: "vscode-notebook-cell", languageId: "javascript", path: "/site/a.ipynb" },
  ];
  assert.deepEqual(await open({}, others), []);
});

test("What has no language of its own in VS Code is known by its ending", async () => {
  for (const path of ["a.twig", "a.liquid", "a.blade.php", "a.njk", "a.tpl", "crmlocale.jsonc"]) {
    const document = { scheme: "file", languageId: "plaintext", path: `/site/${path}` };
    assert.equal((await open({}, [document]))[0], `start ${good} lsp`, path);
  }
});

test("It starts when the first such document is opened, and once however many are", async () => {
  const log = await open({}, [], async (editor) => {
    assert.deepEqual(editor.log, []);
    editor.vscode.workspace.textDocuments = [json];
    for (let count = 0; count < 5; count += 1) editor.events.open(json);
    await editor.settle();
  });
  assert.deepEqual(log, [`start ${good} lsp`, "stop"]);
});

test("A missing program is said once, with where to say it is, however many documents are opened", async () => {
  const log = await open({ path: "/nowhere/crmlocale" }, [json], async (editor) => {
    for (let count = 0; count < 3; count += 1) editor.events.open(json);
    await editor.settle();
  });
  assert.deepEqual(log, ["message: crmlocale was not found: there is no “/nowhere/crmlocale”."]);
});

test("The message opens the setting or the output, and nothing waits for it", async () => {
  const editor = new Editor({ path: "/nowhere/crmlocale" }, [json]);
  editor.choice = "Open Settings";
  await editor.settle();
  assert.equal(editor.log.at(-1), "workbench.action.openSettings crmlocale.path");
  editor.choice = "Show Output";
  editor.settings.path = old;
  editor.events.configuration({ affectsConfiguration: (name) => name === "crmlocale.path" });
  await editor.settle();
  assert.equal(editor.log.at(-1), "show");
  await editor.close();
});

test("A program without a server is said to be too old", async () => {
  const log = await open({ path: old }, [json]);
  assert.deepEqual(log, [
    `message: “${old}” has no language server: it may be another program, or too old.`,
  ]);
});

test("Once the path is right, the server starts without a reload", async () => {
  const log = await open({ path: "/nowhere/crmlocale" }, [json], async (editor) => {
    editor.settings.path = good;
    editor.events.configuration({ affectsConfiguration: (name) => name === "crmlocale.path" });
    await editor.settle();
  });
  assert.deepEqual(log.slice(1), [`start ${good} lsp`, "stop"]);
});

test("Other settings never restart it: they are sent to the server that runs", async () => {
  const log = await open({}, [json], async (editor) => {
    editor.events.configuration({ affectsConfiguration: (name) => name === "crmlocale.messages" });
    await editor.settle();
    assert.deepEqual(editor.client.options.synchronize, { configurationSection: "crmlocale" });
  });
  assert.deepEqual(log, [`start ${good} lsp`, "stop"]);
});

test("Restarts asked for while one is going on come one after the other", async () => {
  const log = await open({}, [json], async (editor) => {
    for (let count = 0; count < 3; count += 1) editor.commands["crmlocale.restart"]();
    await editor.settle(400);
  });
  const once = ["stop", `start ${good} lsp`];
  assert.deepEqual(log, [`start ${good} lsp`, ...once, ...once, ...once, "stop"]);
});

test("A server that cannot be stopped properly does not keep the next from starting", async () => {
  const log = await open({}, [json], async (editor) => {
    editor.stopFailure = "Stopping the server timed out";
    editor.commands["crmlocale.restart"]();
    await editor.settle(300);
  });
  assert.deepEqual(log, [`start ${good} lsp`, "stop", `start ${good} lsp`, "stop"]);
});

test("A server that fails as it starts is said once", async () => {
  const editor = new Editor({}, []);
  editor.failure = "Server initialization failed.";
  editor.vscode.workspace.textDocuments = [json];
  editor.events.open(json);
  editor.events.open(json);
  await editor.settle();
  await editor.close();
  assert.deepEqual(editor.log, [
    `start ${good} lsp`,
    `message: “${good} lsp” could not be started: Server initialization failed.`,
  ]);
});

test("The server starts with the settings, and the output never comes to the front by itself", async () => {
  await open({ messages: "es", "inlayHints.enable": false }, [json], (editor) => {
    const { initializationOptions, revealOutputChannelOn } = editor.client.options;
    assert.deepEqual(initializationOptions,
      { inlayHints: { enable: false }, messages: "es", timeZone: "", rulesPage: "" });
    assert.equal(revealOutputChannelOn, 4);
  });
});

test("The path of the program as people write it", () => {
  const home = homedir();
  const cases = [
    [undefined, "crmlocale"],
    ["", "crmlocale"],
    ["  ", "crmlocale"],
    ["crmlocale-0.1", "crmlocale-0.1"],
    ["/opt/crmlocale", "/opt/crmlocale"],
    ["~/bin/crmlocale", `${home}/bin/crmlocale`],
    ["/opt/~/crmlocale", "/opt/~/crmlocale"],
    ["./.build/debug/crmlocale", "/site/.build/debug/crmlocale"],
    ["tools/crmlocale", "/site/tools/crmlocale"],
    ["${workspaceFolder}/.build/debug/crmlocale", "/site/.build/debug/crmlocale"],
    ["${env:TOOLS}/crmlocale", "/tools/$&/crmlocale"],
    ["${env:NOTHING}/crmlocale", "/crmlocale"],
  ];
  for (const [setting, expected] of cases) {
    assert.equal(programPath(setting, "/site", { TOOLS: "/tools/$&" }), expected, setting);
  }
  assert.equal(programPath("./crmlocale", undefined), join(process.cwd(), "crmlocale"));
});

test("Why a program cannot be the server", async () => {
  const plain = join(folder, "plain");
  writeFileSync(plain, "no program");
  assert.equal(await fault(good), undefined);
  assert.match(await fault("/nowhere/crmlocale"), /was not found/);
  assert.match(await fault(plain), /cannot be run/);
  assert.match(await fault(old), /too old/);
  assert.match(await fault(folder), /cannot be run/);
});
