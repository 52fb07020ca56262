// The page's core against the one of this machine: node --test Tests/Studio
// CRMLOCALE_EDITS names what `StudioRecordTests` has written.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Core } from "../../Sources/Studio/core.mjs";
import { Session } from "../../Sources/Studio/session.mjs";
import { words } from "../../Sources/Studio/words.mjs";
import { zoneOffsets } from "../../Sources/Studio/zone.mjs";

const root = new URL("../../", import.meta.url);
const file = process.env.CRMLOCALE_CORE ?? new URL(".build/wasm/core.wasm", root);
const recorded = process.env.CRMLOCALE_EDITS ?? new URL(".build/wasm/edits.jsonl", root);

test("10,000 edits come to the same bytes and the same findings", {
  skip: !existsSync(recorded) && "CRMLOCALE_EDITS names no file of edits",
}, (context) => {
  const core = new Core(readFileSync(file));
  const lines = readFileSync(recorded, "utf8").split("\n").filter((line) => line !== "");
  const differences = [];
  const begin = performance.now();
  for (const line of lines) {
    const [request, expected] = JSON.parse(line);
    const answer = core.studioText(request);
    if (answer !== expected) differences.push({ request, expected, answer });
  }
  const each = (performance.now() - begin) / lines.length;
  context.diagnostic(`${lines.length} requests, ${differences.length} differ; ${each.toFixed(2)} ms each`);
  assert(lines.length >= 10_000);
  assert.deepEqual(differences.slice(0, 3), []);
});

test("A core that fails is started anew, with the files as they were", () => {
  const text = '{"extends": "en"}';
  let fails = false;
  const core = new Core(readFileSync(file));
  const session = new Session({
    start: () => core.start(),
    studio: (request) => {
      if (fails && request.ask === "set") throw new WebAssembly.RuntimeError("unreachable");
      return core.studio(request);
    },
  });
  session.ask({ ask: "settings", at: 1795370645678, messages: "en" });
  const opened = session.open("pl.json", text);
  fails = true;
  assert.throws(() => session.set(opened, "new_messages", "Nowe"), ({ isFailure }) => isFailure);
  assert.equal(opened.view.text, text);
  fails = false;
  assert.equal(session.set(opened, "new_messages", "Nowe"), undefined);
  assert.match(opened.view.text, /Nowe/);
});

test("The page says everything in each of its languages", () => {
  const shape = (value) =>
    typeof value === "object"
      ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]))
      : typeof value;
  for (const language of ["es", "pt"]) assert.deepEqual(shape(words[language]), shape(words.en));
});

test("The page uses all that it can say", () => {
  const read = (name) => readFileSync(new URL(`Sources/Studio/${name}`, root), "utf8");
  const sources = ["studio.mjs", "rows.mjs", "dialogs.mjs", "index.html"].map(read).join("\n");
  const unused = Object.keys(words.en).filter((name) => !new RegExp(
    `words\\.${name}\\b|data-words="${name}"|\\{ ${name} \\}|\\b${name}\\b.*= this\\.#words`,
  ).test(sources));
  assert.deepEqual(unused, []);
});

test("Clocks are the browser's own", () => {
  const offset = zoneOffsets();
  const at = (zone, text) => offset(zone, Date.parse(text));
  assert.equal(at("Europe/Warsaw", "2026-11-22T12:00:00Z"), 3600);
  assert.equal(at("Europe/Warsaw", "2026-07-01T12:00:00Z"), 7200);
  assert.equal(at("America/Sao_Paulo", "2026-01-01T00:00:00Z"), -10_800);
  assert.equal(at("Asia/Kathmandu", "2026-01-01T00:00:00Z"), 20_700);
  assert.equal(at("UTC", "0001-01-01T00:00:00Z"), 0);
  assert.equal(at("UTC", "1969-12-31T23:59:59.500Z"), 0);
  assert.equal(offset("Asia/Tokyo", 8.65e15), 32_400);
  assert.equal(offset("Pacific/Apia", 8.64e15), 46_800);
  assert.equal(offset("UTC", -8.65e15), 0);
  assert.equal(at("No/Where", "2026-01-01T00:00:00Z"), undefined);
});
