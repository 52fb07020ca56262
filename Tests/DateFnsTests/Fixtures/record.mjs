// Asks date-fns again what the files in this folder say that it printed:
//
//     node record.mjs [--write]
//
// README.md says where the releases come from. Without --write it prints what differs.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint, table } from "./grid.mjs";
import { call, library } from "./library.mjs";

const folder = path.dirname(fileURLToPath(import.meta.url));
const missing = new Set();

/** The release, or a note that it is not there. */
function release(name) {
  const found = library(name);
  if (!found) missing.add(name);
  return found;
}

/** A call with the answer that it gets now; its questions stay as they are. */
function rerun(line) {
  const row = JSON.parse(line);
  const found = release(row.v);
  if (!found) return line;
  const { out, err, warn, minuteStartOff, ...question } = row;
  const answer = call(found, row);
  // The members stand in the order in which they were first written.
  const start = minuteStartOff === undefined ? {} : { minuteStartOff };
  return JSON.stringify({ ...question, ...answer, ...start });
}

function rerunFingerprint(line) {
  const [name, locale] = line.split(" ");
  const found = release(name);
  return found ? `${name} ${locale} ${fingerprint(found, locale)}` : line;
}

/** What of an answer the library words: the rest is the engine's. */
const comparable = (line) =>
  line.replace(/"err":"TypeError: .*?"(?=[,}])/, '"err":"TypeError"')
    .replace(/( to the input).*?"(?=[,}])/, '$1"');

const files = fs.readdirSync(folder).filter((name) => /\.(jsonl|tsv|txt)$/.test(name));
for (const name of files) {
  const file = path.join(folder, name);
  const old = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  const isGrid = name.startsWith("grid-");
  let lines;
  if (name === "grid-4.1.0.tsv") lines = release("4.1.0") ? table(library("4.1.0")) : old;
  else lines = old.map(isGrid ? rerunFingerprint : rerun);
  // What differs in the engine's own words alone stays as it was.
  const isSame = (line, index) => comparable(line) === comparable(old[index] ?? "");
  const changed = lines.filter((line, index) => !isSame(line, index));
  const kept = lines.map((line, index) => (isSame(line, index) ? old[index] : line));
  console.log(`${name}: ${lines.length} lines, ${changed.length} differ`);
  if (process.argv.includes("--write")) fs.writeFileSync(file, kept.join("\n") + "\n");
  else for (const line of changed.slice(0, 10)) console.log(`  ${line}`);
  if (changed.length > 0) process.exitCode = 1;
}
if (missing.size > 0) console.log(`not installed, not asked: ${[...missing].join(", ")}`);
