// Joins the page: `node join.mjs CORE.wasm FOLDER` writes FOLDER/studio.html and FOLDER/stand-in.js.
//
// Modules are put behind one another, without their imports and exports, in an order in which each
// comes after those that it imports. Style sheets and scripts are put into the page, and a policy that
// knows them by their hashes, and nothing else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { condensed, written } from "./pack.mjs";

const sources = fileURLToPath(new URL(".", import.meta.url));
const [coreFile, folder] = process.argv.slice(2);
const read = (name) => readFileSync(join(sources, name), "utf8");

/**
 * Bytes as gzip, which browsers read themselves: by zopfli, which makes a twentieth less of them than zlib,
 * where it is there.
 */
function zipped(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "studio-"));
  try {
    const file = join(folder, "core");
    writeFileSync(file, bytes);
    const { error, status } = spawnSync("zopfli", ["--i5", file], { stdio: "inherit" });
    if (!error && status === 0) return readFileSync(`${file}.gz`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  console.error("There is no zopfli here: the page is a twentieth larger than it could be.");
  return gzipSync(bytes, { level: 9 });
}

// MARK: Modules

const importForm = /^import \{([^}]*)\} from "\.\/([\w-]+\.mjs)";\n/gm;

/** A module and those that it needs, each after those that it needs itself. */
function modules(name) {
  const order = [];
  const visit = (module, path) => {
    if (path.includes(module)) throw new Error(`modules in a circle: ${[...path, module]}`);
    if (order.includes(module)) return;
    for (const [, , needed] of read(module).matchAll(importForm)) visit(needed, [...path, module]);
    order.push(module);
  };
  visit(name, []);
  return order;
}

/** The texts of modules, and the names that they give to what others export. */
function joined(name) {
  const declared = new Map();
  return modules(name).map((module) => {
    const text = read(module);
    for (const [, , declaration] of text.matchAll(/^(export )?(?:async )?(?:const|let|function|class) (\w+)/gm)) {
      if (declared.has(declaration)) {
        throw new Error(`${declaration} stands in ${declared.get(declaration)} and in ${module}`);
      }
      declared.set(declaration, module);
    }
    const aliases = [...text.matchAll(importForm)].flatMap(([, names]) =>
      [...names.matchAll(/(\w+) as (\w+)/g)].map(([, from, to]) => [from, to]),
    );
    return { text: text.replace(importForm, "").replace(/^export /gm, ""), aliases };
  });
}

/** The modules as one. */
function oneModule(name) {
  const parts = joined(name);
  const seen = new Set();
  return parts.map(({ text, aliases }) => {
    const constants = aliases
      .filter(([, to]) => !seen.has(to) && seen.add(to))
      .map(([from, to]) => `const ${to} = ${from};\n`);
    return constants.join("") + text;
  }).join("\n");
}

// MARK: The page

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const attribute = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

function inert(name, text) {
  if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${name} would end its element`);
  return text;
}

/** Puts texts in the places that are marked for them. */
function filled(text, places) {
  return Object.entries(places).reduce((filled, [place, content]) => {
    if (filled.split(place).length !== 2) throw new Error(`there are not one of ${place}`);
    return filled.replace(place, () => content);
  }, text);
}

const scripts = {
  page: inert("studio.mjs", oneModule("studio.mjs")),
  bridge: inert("bridge.js", read("bridge.js")),
  standIn: inert("stand-in.js", read("stand-in.js")),
};
const styles = { page: read("studio.css"), frame: read("frame.css") };

const policy = [
  "default-src 'none'",
  `script-src ${Object.values(scripts).map(hash).join(" ")} 'wasm-unsafe-eval'`,
  `style-src ${Object.values(styles).map(hash).join(" ")}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const frame = filled(read("frame.html"), {
  "/* frame.css */": styles.frame,
  "/* bridge.js */": scripts.bridge,
  "/* stand-in.js */": scripts.standIn,
});
const core = zipped(condensed(readFileSync(coreFile)));
const page = filled(read("index.html"), {
  "<!-- policy -->": `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  "/* studio.css */": styles.page,
  "<!-- frame.html -->": attribute(frame),
  "/* studio.mjs */": scripts.page,
  'id="core"></script>': `id="core" data-bytes="${core.length}">${inert("the core", written(core))}</script>`,
});

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "studio.html"), page);
writeFileSync(join(folder, "stand-in.js"), read("stand-in.js"));
