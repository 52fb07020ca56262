// The manifest of the extension for VS Code, its own page, and the code that reads its settings: held
// against each other, and the manifest against a schema.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { faults } from "./schema.mjs";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const manifest = JSON.parse(read("Editors/vscode/package.json"));
const schema = JSON.parse(read("Tests/Editors/manifest.schema.json"));
const settings = manifest.contributes.configuration.properties;
const program = read("Editors/vscode/extension.js");
const { endings, languages } = createRequire(import.meta.url)("../../Editors/vscode/files.js");

test("The manifest is valid by its schema", () => {
  assert.deepEqual(faults(manifest, schema), []);
});

test("What is wrong with a manifest is said at its place", () => {
  const cases = [
    ["a field that VS Code does not know", (m) => { m.activationEvent = []; }, "/activationEvent is not known"],
    ["no licence", (m) => { delete m.license; }, " lacks license"],
    ["another licence", (m) => { m.license = "MIT"; }, '/license is not "Apache-2.0"'],
    ["a version of two numbers", (m) => { m.version = "0.1"; }, "/version does not match"],
    ["a setting under another name", (m) => { m.contributes.configuration.properties["ruff.path"] = {}; },
      "/contributes/configuration/properties/ruff.path is not known"],
    ["a setting without a scope", (m) => { delete m.contributes.configuration.properties["crmlocale.path"].scope; },
      "/contributes/configuration/properties/crmlocale.path lacks scope"],
    ["a default of another type", (m) => { m.contributes.configuration.properties["crmlocale.path"].default = 3; },
      "/contributes/configuration/properties/crmlocale.path/default is number"],
    ["no activation event", (m) => { m.activationEvents = []; }, "/activationEvents has fewer than 1"],
    ["an unknown activation event", (m) => { m.activationEvents = ["*"]; }, "/activationEvents/0 does not match"],
    ["a category that the marketplace lacks", (m) => { m.categories = ["Linter"]; }, "/categories/0 is none of"],
  ];
  for (const [name, change, expected] of cases) {
    const changed = structuredClone(manifest);
    change(changed);
    const said = faults(changed, schema).map(([at, say]) => `${at} ${say}`);
    assert.ok(said.some((one) => one.startsWith(expected)), `${name}: ${said.join("; ") || "nothing"}`);
  }
});

test("A schema that says what is not checked is refused", () => {
  assert.throws(() => faults({}, { oneOf: [] }), /oneOf/);
});

test("Every default has the type of its setting, and is one of its values", () => {
  for (const [name, setting] of Object.entries(settings)) {
    assert.equal(typeof setting.default, setting.type, name);
    if (setting.enum) assert.ok(setting.enum.includes(setting.default), name);
    if (setting.enumDescriptions) assert.equal(setting.enumDescriptions.length, setting.enum.length, name);
  }
});

test("What a workspace can set to run a program is restricted where it is not trusted", () => {
  const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
  assert.deepEqual(restricted, Object.keys(settings).filter((name) => name.endsWith(".path")));
  for (const name of restricted) assert.equal(settings[name].scope, "machine-overridable");
});

test("Every setting is in the extension's page with its default, and is read", () => {
  const page = read("Editors/vscode/README.md");
  for (const [name, setting] of Object.entries(settings)) {
    const value = setting.default === "" ? "empty" : `\`${setting.default}\``;
    assert.ok(page.includes(`| \`${name}\` | ${value} |`), name);
    // The client reads this one itself, by the client's name.
    if (name === "crmlocale.trace.server") continue;
    assert.ok(program.includes(`"${name.slice("crmlocale.".length)}"`), name);
  }
});

test("The settings of the server are in the page of all editors", () => {
  const page = read("Documentation/Editors.md");
  for (const [name, setting] of Object.entries(settings)) {
    const short = name.slice("crmlocale.".length);
    // These two are the extension's own.
    if (["path", "trace.server"].includes(short)) continue;
    const values = setting.enum?.map((one) => `"${one}"`) ?? (setting.type === "boolean" ? ["true", "false"] : []);
    assert.ok(page.includes(`| \`${short}\` | ${values.map((one) => `\`${one}\``).join(", ")}`), name);
  }
});

test("Every command is registered, and every registered command is in the manifest", () => {
  const registered = [...program.matchAll(/registerCommand\("([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(registered.sort(), manifest.contributes.commands.map((one) => one.command).sort());
});

test("Every file that the manifest or the code names is there or made when it is packed", () => {
  const made = ["./settings.schema.json"];
  const named = [manifest.main, ...manifest.contributes.jsonValidation.map((one) => one.url)];
  const required = [...program.matchAll(/require\("(\.\/[^"]+)"\)/g)].map((match) => match[1]);
  for (const path of [...named, ...required]) {
    const there = existsSync(new URL(`Editors/vscode/${path}`, root));
    assert.ok(there || made.includes(path), path);
  }
});

test("The endings are those of the files that a search of a folder reads, and the settings'", () => {
  const table = read("Sources/LocaleScanning/Kinds/FileFormat+Table.swift");
  const rows = [...table.matchAll(/FileFormat\("([^"]+)", (.*)\),$/gm)];
  const searched = rows.filter(([, , rest]) => !rest.includes("isSearched: false")).map((row) => row[1]);
  assert.deepEqual([...endings].sort(), [...searched, "jsonc"].sort());
});

test("The languages of new documents are in the snippets of Neovim", () => {
  const page = read("Documentation/Editors.md");
  for (const language of languages) assert.ok(page.includes(`'${language}'`), language);
});
