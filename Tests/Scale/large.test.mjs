// Inputs that nobody writes: node --test Tests/Scale
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { crmlocale, skipped } from "./program.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "crmlocale-large-"));
after(() => fs.rmSync(folder, { recursive: true }));

/** How many letters of output are looked at; the rest is counted. */
const check = (name, text, ...options) => {
  if (text !== undefined) fs.writeFileSync(path.join(folder, name), text);
  const result = spawnSync(crmlocale, ["check", name, "--at", "0", "--time-zone", "UTC", ...options], {
    cwd: folder, maxBuffer: 1 << 30,
  });
  assert.equal(result.signal, null, `${name} ended by ${result.signal}`);
  return { status: result.status, output: result.stdout.toString() };
};
const summary = (result) => JSON.parse(result.output).summary;
const rows = (count, row) => Array.from({ length: count }, (_, index) => row(index)).join("");

test("10 MB with a finding on every line", { skip: skipped }, () => {
  const line = (index) => `    key_${String(index).padStart(7, "0")}: "${"x".repeat(30)}",\n`;
  const count = Math.ceil(10e6 / line(0).length);
  const text = `window.crmPluginConfig = {onlinechat: {locale: {\n${rows(count, line)}}}};\n`;
  assert(text.length > 10e6);
  assert.equal(summary(check("lines.js", text, "--format", "json")).errors, count);
  // People are told a thousand, and how many more there are.
  const { output } = check("lines.js", undefined);
  assert(output.length < 2e6 && output.includes(`${count} errors`) && output.includes(`${count - 1000} more`));
});

test("10 MB on one line", { skip: skipped }, () => {
  const text = `{"extends": "en", "compose_placeholder": "${"Write to us. ".repeat(800000)}"}`;
  assert(text.length > 10e6);
  assert.equal(summary(check("line.json", text, "--format", "json")).files, 1);
  assert(check("line.json", undefined).output.length < 1e5);
});

test("200,000 findings on one line", { skip: skipped }, () => {
  const count = 200000;
  const keys = rows(count, (index) => `k${index}: 1, `);
  const text = `window.crmPluginConfig = {onlinechat: {locale: {${keys}}}};`;
  const { status, output } = check("findings.js", text);
  assert.equal(status, 1);
  assert(output.includes(`${count} errors`) && output.length < 2e6);
});

test("9,000 scripts in a page", { skip: skipped }, () => {
  const text = `<!doctype html><body>\n${rows(9000, (index) =>
    `<script>window.crmPluginConfig = {onlinechat: {locale: {today: "${index}"}}};</script>\n`)}</body>`;
  const result = check("scripts.html", text, "--format", "json");
  assert.equal(summary(result).files, 1);
});

test("A chain of 2,000 files, and 2,000 children of one parent of 1 MB", { skip: skipped }, () => {
  const count = 2000;
  fs.mkdirSync(path.join(folder, "chain"));
  fs.mkdirSync(path.join(folder, "children"));
  for (let index = 0; index < count; index++) {
    const parent = index === 0 ? "en" : `./${index - 1}.json`;
    fs.writeFileSync(
      path.join(folder, "chain", `${index}.json`), `{"extends": "${parent}", "new_messages": "New ${index}"}`);
    fs.writeFileSync(
      path.join(folder, "children", `${index}.json`), `{"extends": "./parent.json", "new_messages": "New ${index}"}`);
  }
  fs.writeFileSync(
    path.join(folder, "children", "parent.json"),
    `{"extends": "en", "compose_placeholder": "${"Write to us. ".repeat(80000)}"}`);
  for (const [name, files] of [["chain", count], ["children", count + 1]]) {
    const { status, output } = check(name, undefined);
    assert.notEqual(status, 2);
    assert(!output.includes("extends-not-found"), `${files} files of ${name}`);
  }
});
