// Runs `crmlocale lsp` once a document is open that it may have something to say about.
"use strict";

const vscode = require("vscode");
const { selector } = require("./files.js");
const { fault, programPath } = require("./program.js");

/** @type {vscode.LogOutputChannel} */
let output;

/** @type {import("vscode-languageclient/node").LanguageClient | undefined} */
let client;

/** The program of which it was already said that it cannot be run: once is enough. */
let faultyProgram;

/** Starts and stops happen one after the other, however fast they are asked for. */
let last = Promise.resolve();

/** @param {() => Promise<void>} work */
function inTurn(work) {
  last = last.then(work).catch((error) => output.error(error));
  return last;
}

/** @returns {string} */
function program() {
  const setting = vscode.workspace.getConfiguration("crmlocale").get("path");
  return programPath(setting, vscode.workspace.workspaceFolders?.[0]?.uri.fsPath);
}

/** What the server starts with; later changes are sent to it. */
function settings() {
  const all = vscode.workspace.getConfiguration("crmlocale");
  return {
    inlayHints: { enable: all.get("inlayHints.enable") },
    messages: all.get("messages"),
    timeZone: all.get("timeZone"),
    rulesPage: all.get("rulesPage"),
  };
}

/** Says what is wrong and does not wait for an answer: starting must not hang on a message. */
function complain(message) {
  output.error(message);
  const settings = "Open Settings";
  const shown = "Show Output";
  vscode.window.showErrorMessage(message, settings, shown).then((choice) => {
    if (choice === settings) {
      vscode.commands.executeCommand("workbench.action.openSettings", "crmlocale.path");
    } else if (choice === shown) {
      output.show();
    }
  });
}

/** The client of a server that is not started yet; the library refuses a VS Code that is too old for it. */
function languageClient(command) {
  const { LanguageClient, RevealOutputChannelOn } = require("vscode-languageclient/node");
  return new LanguageClient(
    "crmlocale",
    "crmlocale",
    { command, args: ["lsp"] },
    {
      documentSelector: selector,
      outputChannel: output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: settings(),
      synchronize: { configurationSection: "crmlocale" },
      // What went wrong is said below, once.
      initializationFailedHandler: () => false,
    },
  );
}

async function start() {
  if (client) return;
  const command = program();
  if (command === faultyProgram) return;
  const message = await fault(command);
  if (message) {
    faultyProgram = command;
    complain(message);
    return;
  }
  try {
    client = languageClient(command);
    output.info(`Starting ${command} lsp`);
    await client.start();
  } catch (error) {
    client = undefined;
    faultyProgram = command;
    complain(`“${command} lsp” could not be started: ${error.message ?? error}`);
  }
}

async function stop() {
  const stopped = client;
  client = undefined;
  faultyProgram = undefined;
  if (!stopped) return;
  try {
    await stopped.stop(2000);
  } catch (error) {
    // It has ended by itself, or is ended by the client after the time given.
    output.warn(error);
  }
}

const isChecked = (document) => vscode.languages.match(selector, document) > 0;
const startIfNeeded = () =>
  inTurn(async () => {
    if (vscode.workspace.textDocuments.some(isChecked)) await start();
  });

function restart() {
  inTurn(stop);
  return startIfNeeded();
}

/** @param {vscode.ExtensionContext} context */
function activate(context) {
  output = vscode.window.createOutputChannel("crmlocale", { log: true });
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("crmlocale.restart", restart),
    vscode.commands.registerCommand("crmlocale.showOutput", () => output.show()),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (!client && isChecked(document)) startIfNeeded();
    }),
    // All other settings go to the server that runs: none of them needs a new one.
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("crmlocale.path")) restart();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart()),
  );
  startIfNeeded();
}

function deactivate() {
  return inTurn(stop);
}

module.exports = { activate, deactivate };
