// Asks Node and the json5 library again what `literals.tsv` says that they made of each text:
//
//     node record.mjs [--write]
//
// README.md says what is in the table. Without --write it prints what differs.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), "literals.tsv");
const folder = process.env.CRMLOCALE_NODE_MODULES ?? path.join(process.cwd(), "node_modules");
const require = createRequire(path.join(path.resolve(folder), "..", "caller.js"));

function json5() {
  try {
    return require("json5");
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
    console.log("json5 is not installed: its lines are not asked");
  }
}

/** Plain ASCII but quotes and backslashes stands for itself, all else for its code point. */
function quoted(text) {
  const scalars = [...text.toWellFormed()].map((scalar) => {
    const value = scalar.codePointAt(0);
    const isPlain = value >= 0x20 && value <= 0x7e && !'"\\'.includes(scalar);
    return isPlain ? scalar : `<${value.toString(16)}>`;
  });
  return `"${scalars.join("")}"`;
}

/** A number by the bits of its double, so that no two are mistaken for each other. */
function numeral(number) {
  if (!Number.isFinite(number)) return String(number);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return "#" + view.getBigUint64(0).toString(16);
}

/** Code point by code point, as the tests sort keys. */
function byScalars(left, right) {
  const [a, b] = [[...left], [...right]];
  const index = a.findIndex((scalar, index) => scalar !== b[index]);
  if (index < 0) return a.length - b.length;
  return (a[index].codePointAt(0)) - (b[index]?.codePointAt(0) ?? -1);
}

class NoLiteral extends Error {}

/** The value in the notation of the table. */
function canonical(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join(",")}]`;
  switch (typeof value) {
    case "string": return value.isWellFormed() ? quoted(value) : '"LONE"';
    case "number": return numeral(value);
    case "bigint": return "BIG";
    case "boolean": case "undefined": return String(value);
    case "object": break;
    default: throw new NoLiteral();
  }
  const keys = Object.keys(value).sort(byScalars);
  return `{${keys.map((key) => `${quoted(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** Whether the engine takes a text, and the value where it has one. */
function verdict(read, text) {
  let value;
  try {
    value = read(text);
  } catch {
    return "err";
  }
  // A prototype is no member, and the libraries do not agree on it.
  if (text.includes("__proto__")) return "ok ?";
  try {
    return `ok ${canonical(value())}`;
  } catch {
    return "ok ?";
  }
}

const library = json5();
const readers = {
  json: (text) => { const value = JSON.parse(text); return () => value; },
  json5: library && ((text) => { const value = library.parse(text); return () => value; }),
  javascript: (text) => new Function(`return (${text}\n)`),
};

const old = fs.readFileSync(file, "utf8").trimEnd().split("\n");
const lines = old.map((line) => {
  const [dialect, literal] = line.split("\t");
  const read = readers[dialect];
  return read ? [dialect, literal, verdict(read, JSON.parse(literal))].join("\t") : line;
});
const changed = lines.filter((line, index) => line !== old[index]);
console.log(`literals.tsv: ${lines.length} lines, ${changed.length} differ`);
if (process.argv.includes("--write")) fs.writeFileSync(file, lines.join("\n") + "\n");
else for (const line of changed.slice(0, 20)) console.log(`  ${line}`);
if (changed.length > 0) process.exitCode = 1;
