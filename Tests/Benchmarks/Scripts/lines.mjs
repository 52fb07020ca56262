// Lines of source and of test by target, as a table in Markdown: all of them, and those that are neither
// blank nor comments alone. Fixtures are data and not counted.
//
//     node Tests/Benchmarks/Scripts/lines.mjs
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const files = execFileSync("git", ["ls-files", "-z", "Sources", "Tests"], { encoding: "utf8" })
  .split("\0")
  .filter((path) => /\.(swift|mjs|js|py)$/.test(path) && !path.includes("/Fixtures/"))
  .map((path) => ({ path, ...count(readFileSync(path, "utf8"), path.endsWith(".py") ? /^\s*(#|$)/ : /^\s*(\/\/|\/?\*|$)/) }));

function count(text, comment) {
  const lines = text.trimEnd().split("\n");
  return { all: lines.length, code: lines.filter((line) => !comment.test(line)).length };
}

const sum = (folders) =>
  files
    .filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))
    .reduce((one, other) => ({ all: one.all + other.all, code: one.code + other.code }), { all: 0, code: 0 });

/** Targets with tests in a folder of another name, or in more than one. */
const others = {
  LocaleStudio: ["Tests/Studio"],
  CoreWebAssembly: ["Tests/WebAssembly"],
  LocaleServer: ["Tests/Editors"],
};
const targets = [...new Set(files.map(({ path }) => path.split("/")).filter(([top]) => top === "Sources").map((parts) => parts[1]))];

console.log("| target | source | tests | source, code | tests, code | tests to source, code |");
console.log("|---|--:|--:|--:|--:|--:|");
const row = (name, source, tests) =>
  console.log(
    `| ${name} | ${source.all} | ${tests.all} | ${source.code} | ${tests.code} | ${(tests.code / source.code).toFixed(2)} |`);
for (const name of targets) row(name, sum([`Sources/${name}`]), sum([`Tests/${name}Tests`, ...(others[name] ?? [])]));
row("all", sum(["Sources"]), sum(["Tests"]));
