// Writes a tree of override files to measure `crmlocale check` on:
//
//     node override-files.mjs FOLDER COUNT [SEED]
//
// Files of about 400 bytes, a hundred in a folder: JSON, JSON5, scripts and pages in twelve
// languages, six in ten with a mistake, every one of them the chat's, so that `check FOLDER` takes
// all of them. A file depends on the seed and its own number alone: a tree of 1,000 is the beginning
// of one of 10,000.
import fs from "node:fs";
import path from "node:path";
import { kinds } from "./override-kinds.mjs";
import { applyMistake } from "./override-mistakes.mjs";
import { languages, texts } from "./override-texts.mjs";
import { Random } from "./random.mjs";

const [folder, countText, seedText = "1"] = process.argv.slice(2);
const count = Number(countText);
const seed = Number(seedText);
if (!folder || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error("usage: node override-files.mjs FOLDER COUNT [SEED]");
  process.exit(2);
}
if (fs.existsSync(folder) && fs.readdirSync(folder).length > 0) {
  console.error(`${folder}: there is something in it already`);
  process.exit(2);
}

const perFolder = 100;

/** What a file holds before it is written in its kind: strings, and what is wrong with them. */
function overrides(random, isBase) {
  const language = isBase ? "en" : random.pick(languages);
  const strings = { ...texts[language] };
  const file = { language, extends: baseOf(random, language, isBase), strings };
  if (!isBase && random.chance(0.6)) applyMistake(random, file);
  return file;
}

/** The product's base of the language, else English; sometimes a file beside it. */
function baseOf(random, language, isBase) {
  if (!isBase && random.chance(0.1)) return "./base.json";
  return ["es", "pt"].includes(language.slice(0, 2)) ? language.slice(0, 2) : "en";
}

/** A file with as many strings as bring it to the wanted size, the strings in their usual order. */
function write(random, kind, file) {
  const wanted = 350 + random.below(100);
  const names = file.firstNames ?? [];
  const rest = random.shuffled(Object.keys(file.strings).filter((name) => !names.includes(name)));
  const order = Object.keys(file.strings);
  const layout = random.below(kind.layouts);
  let text = "";
  for (let taken = 1; taken <= rest.length; taken++) {
    const kept = new Set([...names, ...rest.slice(0, taken)]);
    const strings = order.filter((name) => kept.has(name)).map((name) => [name, file.strings[name]]);
    text = kind.text({ ...file, strings, layout });
    if (Buffer.byteLength(text) >= wanted) break;
  }
  return text;
}

let bytes = 0;
for (let index = 0; index < count; index++) {
  const random = new Random(seed, index);
  const isBase = index % perFolder === 0;
  const kind = isBase ? kinds[0] : random.weighted(kinds);
  const file = overrides(random, isBase);
  const site = path.join(folder, `site-${String(Math.floor(index / perFolder)).padStart(4, "0")}`);
  const ending = random.pick(kind.endings);
  const number = String(index % perFolder).padStart(2, "0");
  const name = isBase ? "base.json" : `chat-${number}.${file.language}.${ending}`;
  const text = write(random, kind, file);
  if (isBase) fs.mkdirSync(site, { recursive: true });
  fs.writeFileSync(path.join(site, name), text);
  bytes += Buffer.byteLength(text);
}
console.log(`${count} files, ${Math.round(bytes / count)} bytes each, seed ${seed}`);
