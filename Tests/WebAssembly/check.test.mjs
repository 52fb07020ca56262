// Checks texts with the core as WebAssembly: node --test Tests/WebAssembly
// CRMLOCALE_CORE names the file; without it, it is what `build` writes.
// CRMLOCALE_REPORTS names what `ReportRecordTests` has written.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Core } from "../../Sources/Studio/core.mjs";
import { growth } from "./heap.mjs";

const root = new URL("../../", import.meta.url);
const core = new Core(readFileSync(
  process.env.CRMLOCALE_CORE ?? new URL(".build/wasm/core.wasm", root)));
const recorded = process.env.CRMLOCALE_REPORTS ?? new URL(".build/wasm/reports.jsonl", root);
const at = 1795370645678;

const report = (request) => JSON.parse(core.check({ at, ...request }));
const codes = (request) => report(request).diagnostics.map(({ code }) => code);

test("Every report is the same as that of this machine, byte for byte", {
  skip: !existsSync(recorded) && "CRMLOCALE_REPORTS names no file of reports: see the README",
}, (context) => {
  const lines = readFileSync(recorded, "utf8").split("\n").filter((line) => line !== "");
  const found = new Set();
  const differences = [];
  for (const line of lines) {
    const { request, report: expected } = JSON.parse(line);
    const answer = core.check(request);
    for (const { code } of JSON.parse(answer).diagnostics) found.add(code);
    if (answer !== expected) differences.push({ request, expected, answer });
  }
  context.diagnostic(
    `${lines.length} reports, ${differences.length} differ; ${found.size} rules have findings`);
  assert(lines.length > 3000);
  assert.deepEqual(differences.slice(0, 3), []);
});

test("Files of a request extend one another", () => {
  const files = {
    "es/a.json": '{"extends": "../base.json", "compose_placeholder": "x"}',
    "base.json": '{"extends": "es", "compose_placeholdr": "x"}',
    "lost.json": '{"extends": "./gone.json", "new_messages": "x"}',
  };
  const [base, child, lost] = report({ files }).files;
  assert.deepEqual(base.extends, ["es"]);
  assert.deepEqual(child, { ...child, path: "es/a.json", extends: ["base.json", "es"] });
  assert.deepEqual(lost.extends, []);
  assert(codes({ files, paths: ["base.json"] }).includes("unknown-key"));
  assert(codes({ files, paths: ["lost.json"] }).includes("extends-not-found"));
  assert.deepEqual(codes({ files, paths: ["es/a.json"] }).includes("extends-not-found"), false);
});

test("Options count", () => {
  const files = { "a.json": '{"extends": "en", "date_format": "YYYY"}' };
  assert.equal(report({ files }).summary.errors, 0);
  assert.equal(report({ files, requireComplete: true }).summary.errors, 8);
  assert(!codes({ files }).includes("date-pattern-invalid"));
  assert(codes({ files, strictTokens: true }).includes("date-pattern-invalid"));
  assert.equal(report({ files, language: "PT-br" }).files[0].language, "pt-BR");
});

test("A script without the chat is left out, as the program does it", () => {
  assert.deepEqual(report({ files: { "a.js": "let a = 1" } }).files, []);
});

test("Texts of any depth and length are read", () => {
  const depth = 100_000;
  const texts = ["[".repeat(depth), `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`,
    `{"extends":"en","compose_placeholder":${"(".repeat(depth)}`,
    `{"compose_placeholder":"${"é".repeat(1_000_000)}"}`];
  for (const text of texts) {
    for (const path of ["a.json", "a.js", "a.html"]) report({ files: { [path]: text } });
  }
});

test("Requests are told what is wrong with them", async (context) => {
  const cases = [
    ["{", "not JSON: this “{” is never closed"],
    ["[]", "a request is a JSON object"],
    [`{"at":0}`, "files is missing"],
    [`{"files":{}}`, "at is missing"],
    [`{"files":[],"at":0}`, "files is not an object"],
    [`{"files":{"a.json":1},"at":0}`, "a.json is not a string"],
    [`{"files":{},"paths":"a","at":0}`, "paths is not an array"],
    [`{"files":{},"paths":[1],"at":0}`, "paths is not an array of strings"],
    [`{"files":{},"paths":["a"],"at":0}`, 'files has no "a"'],
    [`{"files":{},"at":9e15}`, "at is not an instant"],
    [`{"files":{},"at":0,"timeZone":"Nowhere"}`, 'unknown time zone "Nowhere"'],
    [`{"files":{},"at":0,"language":"!"}`, '"!" is not a language tag'],
    [`{"files":{},"at":0,"dateFns":"9.0.0"}`, 'unknown date-fns release "9.0.0"'],
    [`{"files":{},"at":0,"strictTokens":1}`, "strictTokens is neither true nor false"],
    [`{"files":{},"at":0,"root":1}`, 'unknown property "root"'],
  ];
  for (const [request, expected] of cases) {
    await context.test(request, () => {
      assert.equal(JSON.parse(core.checkText(request)).error.message, expected);
    });
  }
});

test("20,000 checks leave memory as it was", (context) => {
  const requests = [
    { "es.json": '{"extends": "es", "compose_placeholdr": "x", "date_format": "DD de MMMM"}' },
    { "a.json": '{"extends": "./b.json"}', "b.json": '{"extends": "./a.json"}' },
    { "a.js": 'window.crmPluginConfig = {onlinechat: {locale: {extends: "pt", x: 1}}}' },
    { "a.html": "<script>crmPlugin('runOnlineChat', {hidden: tru})</script><p lang=es>" },
    { "broken.json": '{"extends": "en" "a": [1, {' },
  ].map((files) => JSON.stringify({ files, at, timeZone: "+01:00" }));
  const start = performance.now();
  const check = (request) => core.checkText(request);
  const { memory, inUse } = growth(core, check, requests, 20_000);
  const time = (performance.now() - start) / 20_000;
  context.diagnostic(`memory grew by ${memory} bytes, its use by ${inUse}`);
  context.diagnostic(`${time.toFixed(2)} ms a check`);
  assert.equal(memory, 0);
  assert.equal(inUse, 0);
});
