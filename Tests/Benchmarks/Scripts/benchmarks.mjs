// Writes BENCHMARKS.md, every figure with the command that gave it:
//
//     Packaging/program .build/crmlocale
//     CRMLOCALE_BINARY=.build/crmlocale node Tests/Benchmarks/Scripts/benchmarks.mjs
//
// CRMLOCALE_DATE_FNS names the date-fns to compare with, CRMLOCALE_BEFORE an older program. It takes a quarter
// of an hour on two processors, in which the machine should do nothing else. What is not there is left out, by
// name.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crmlocale } from "../../Scale/program.mjs";
import { shapes } from "../../Scale/shapes.mjs";
import { counter, eachAtOnce, growth } from "../../Scale/work.mjs";
import { measure } from "./measure.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "crmlocale-benchmarks-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true }));
const sizes = (process.env.CRMLOCALE_SIZES ?? "1000,10000,100000").split(",").map(Number);
const middle = sizes[Math.min(1, sizes.length - 1)];

const lines = [];
const say = (...text) => lines.push(...text);
const first = (program, ...options) => {
  const { status, stdout } = spawnSync(program, options, { encoding: "utf8" });
  return status === 0 ? stdout.trim().split("\n")[0] : null;
};
const has = (program) => first("bash", "-c", `command -v ${program}`) !== null;
const table = (head, rows) => say(
  `| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`), "");
const number = (value) => Math.round(value).toLocaleString("en-US");
const seconds = (value) => (value < 0.1 ? value.toFixed(4) : value.toFixed(2));
const mebibytes = (value) => value.toFixed(1);
const code = (text) => `\`${text.replaceAll("|", "\\|")}\``;

// The program as it is called in the commands that are shown.
fs.symlinkSync(crmlocale, path.join(folder, "crmlocale"));
process.env.PATH = `${folder}:${process.env.PATH}`;

function head() {
  const cpu = os.cpus();
  say(
    "# Benchmarks", "",
    "Written by `node Tests/Benchmarks/Scripts/benchmarks.mjs`; [how](Tests/Benchmarks/README.md). Figures of",
    "another machine or another day are no measure for these: run it again.", "",
    `- ${cpu.length} processors (${cpu[0].model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    `- ${first("bash", "-c", ". /etc/os-release; echo $PRETTY_NAME") ?? os.type()}, Linux ${os.release().split("-")[0]}`,
    `- ${[`Node ${process.versions.node}`, first("jq", "--version"),
      first("swift", "--version")?.replace(/ \(.*/, "")].filter(Boolean).join(", ")}`,
    `- crmlocale: release build of ${first("git", "-C", root, "rev-parse", "--short", "HEAD")},`
      + ` ${new Date().toISOString().slice(0, 10)}`, "");
}

function trees() {
  for (const size of sizes) {
    spawnSync("node", [path.join(here, "override-files.mjs"), path.join(folder, String(size)), String(size)]);
  }
  say(
    "## Trees of override files", "",
    "Files of about 400 bytes, six in ten with a mistake, all of them the chat's"
      + " (`Tests/Benchmarks/Scripts/override-files.mjs FOLDER COUNT`). Medians of whole processes, run in",
    "turn after one that is not counted (of the largest tree two, all counted); `cpu` is what all processors together took, `1 processor` is",
    "`taskset -c 0`.", "");
  const rows = [];
  let before;
  for (const size of sizes) {
    const command = `crmlocale check ${size}`;
    // The largest tree takes as long as all the others together.
    const [all, one] = measure(
      [`exec ${command}`, `exec taskset -c 0 ${command}`], folder, size > 20000 ? 2 : 7, size <= 20000);
    rows.push([
      code(command), seconds(all.wall), number(size / all.wall), seconds(all.cpu), mebibytes(all.peak),
      before ? `${(all.cpu / before.cpu).toFixed(2)} for ${size / before.size}` : "",
      seconds(one.wall), mebibytes(one.peak),
    ]);
    before = { size, cpu: all.cpu };
  }
  table([
    "command", "s", "files a second", "cpu s", "peak MiB", "growth of cpu", "1 processor: s", "peak MiB",
  ], rows);
}

function peers() {
  say("## Beside programs that do less", "", `The ${number(middle)} files of above, in turn.`, "");
  spawnSync("bash", ["-c", `find ${middle} -name '*.json' | sort | while read -r file; do
    jq empty "$file" 2>/dev/null && echo "$file"; done >valid`], { cwd: folder });
  const commands = [
    [`crmlocale check ${middle}`, "checks all, and tries each fix before it is offered"],
    [`crmlocale check --format concise ${middle}`, "checks all, in a format that shows no fixes"],
    [`find ${middle} -type f -exec cat {} +`, "reads all"],
  ];
  if (has("jq")) {
    commands.push(
      ["xargs jq empty <valid", "parses the JSON files that can be parsed"],
      ["xargs crmlocale check <valid", "checks the same"]);
  }
  if (process.env.CRMLOCALE_DATE_FNS) {
    fs.copyFileSync(path.join(here, "check-with-date-fns.mjs"), path.join(folder, "check-with-date-fns.mjs"));
    process.env.CRMLOCALE_DATE_FNS = path.resolve(process.env.CRMLOCALE_DATE_FNS);
    commands.push([
      `node check-with-date-fns.mjs ${middle}`,
      "parses or runs all, looks at keys, and formats a date with each pattern by date-fns",
    ]);
  }
  const times = measure(commands.map(([command]) => command), folder, 7);
  const cat = times[2].wall;
  table(["command", "does", "s", "of `cat`", "cpu s", "peak MiB"], commands.map(([command, what], index) => [
    code(command), what, seconds(times[index].wall), (times[index].wall / cat).toFixed(1),
    seconds(times[index].cpu), mebibytes(times[index].peak),
  ]));
  const missing = [["jq", has("jq")], ["CRMLOCALE_DATE_FNS", process.env.CRMLOCALE_DATE_FNS]]
    .filter(([, isThere]) => !isThere).map(([name]) => name);
  if (missing.length > 0) say(`Not compared, since it was not there: ${missing.join(", ")}.`, "");
}

function onOneProcessor() {
  say("## On one processor", "", `The ${number(middle)} files of above, each command by \`taskset -c 0\`, in turn.`, "");
  const commands = [`crmlocale check ${middle}`, `crmlocale check --format concise ${middle}`];
  if (process.env.CRMLOCALE_BEFORE) {
    fs.symlinkSync(path.resolve(process.env.CRMLOCALE_BEFORE), path.join(folder, "before"));
    commands.push(`before check ${middle}`);
  }
  commands.push(`find ${middle} -type f -exec cat {} +`);
  if (has("jq")) commands.push("xargs jq empty <valid");
  const times = measure(commands.map((command) => `taskset -c 0 ${command}`), folder, 7);
  table(["command", "s", "cpu s", "peak MiB"], commands.map((command, index) => [
    code(command), seconds(times[index].wall), seconds(times[index].cpu), mebibytes(times[index].peak),
  ]));
  if (process.env.CRMLOCALE_BEFORE) {
    say(
      "`before` is the program of 22 November 2026 (c1e4e4c), which had 38 rules and tried no fix; this one has 66.", "");
  }
}

function starts() {
  fs.copyFileSync(path.join(root, "Tests/Examples/overrides.json"), path.join(folder, "overrides.json"));
  fs.writeFileSync(path.join(folder, "de.po"), [
    'msgid ""', 'msgstr "Content-Type: text/plain; charset=UTF-8\\n"', "",
    'msgid "Read"', 'msgstr "Gelesen"', "", 'msgid "%d files"', 'msgstr "%d Dateien"', "",
  ].join("\n"));
  const times = 100;
  const commands = ["crmlocale check overrides.json", "node -e 0", "msgfmt -c -o /dev/null de.po", "true"]
    .filter((command) => has(command.split(" ")[0]));
  const loops = commands.map((command) => `i=0; while [ $i -lt ${times} ]; do
    ${command === "true" ? "/bin/true" : command} >/dev/null 2>&1; i=$((i + 1)); done`);
  const taken = measure(loops, folder, 5);
  say(
    "## Start", "",
    `A file of a few lines is checked faster than the program starts. A ${times}th of ${times} runs in a row,`
      + " each by the shell; `true` is what the shell itself takes.", "");
  table(["command", "ms", "of Node's", "cpu ms"], commands.map((command, index) => [
    code(command), (taken[index].wall * 1000 / times).toFixed(2),
    (taken[index].wall / taken[1].wall).toFixed(2), (taken[index].cpu * 1000 / times).toFixed(2),
  ]));
}

function documents() {
  say(
    "## Documents on standard input", "",
    `The ${number(middle)} files as lines of [\`check --jsonl\`](Documentation/Auditing.md).`, "");
  const requests = fs.readdirSync(path.join(folder, String(middle)), { recursive: true }).sort()
    .map((entry) => path.join(String(middle), entry))
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
    .map((file) => JSON.stringify(
      { path: file, base64: fs.readFileSync(path.join(folder, file)).toString("base64") }));
  fs.writeFileSync(path.join(folder, "documents.jsonl"), requests.join("\n") + "\n");
  const commands = ["crmlocale check --jsonl <documents.jsonl"];
  if (has("parallel")) {
    commands.push("parallel --will-cite --pipe -k --block 1M crmlocale check --jsonl --jobs 1 <documents.jsonl");
  }
  const times = measure(commands, folder, 5);
  table(["command", "s", "documents a second", "cpu s", "peak MiB"], commands.map((command, index) => [
    code(command), seconds(times[index].wall), number(middle / times[index].wall), seconds(times[index].cpu),
    mebibytes(times[index].peak),
  ]));
}

function large() {
  const rows = (count, row) => Array.from({ length: count }, (_, index) => row(index)).join("");
  const wrapped = (inner) => `window.crmPluginConfig = {onlinechat: {locale: {${inner}}}};\n`;
  const inputs = [
    ["10 MB, a finding on every line", "lines.js", wrapped(rows(200000, (index) =>
      `\nkey_${String(index).padStart(7, "0")}: "${"x".repeat(34)}",`))],
    ["10 MB on one line", "line.json", `{"extends": "en", "compose_placeholder": "${"Write to us. ".repeat(770000)}"}`],
    ["200,000 findings on one line", "findings.js", wrapped(rows(200000, (index) => `k${index}: 1, `))],
    ["9,000 scripts in a page", "scripts.html", `<body>${rows(9000, (index) =>
      `<script>${wrapped(`today: "${index}"`)}</script>\n`)}</body>`],
  ];
  for (const [, name, text] of inputs) fs.writeFileSync(path.join(folder, name), text);
  const commands = inputs.map(([, name]) => `crmlocale check ${name}`);
  const times = measure(commands, folder, 3);
  say("## Inputs that nobody writes", "");
  table(["input", "command", "MB", "s", "peak MiB"], inputs.map(([what, , text], index) => [
    what, code(commands[index]), (text.length / 1e6).toFixed(1), seconds(times[index].wall),
    mebibytes(times[index].peak),
  ]));
}

async function work() {
  const size = 2500;
  say(
    "## Work by size", "",
    "The work for inputs of about 2.5, 5, 10 and 20 kB of each shape in `Tests/Scale/shapes.mjs`, in millions of",
    "instructions without those of the start, and what became of it when the input was doubled for the last time. 2",
    "is linear; `node --test Tests/Scale` fails above 2.6.", "");
  if (!counter) return say("Not counted: there is neither perf that may count instructions nor Valgrind.", "");
  const grown = await eachAtOnce(shapes, (shape) => growth(shape, size, 3));
  table(["shape", "2.5 kB", "5 kB", "10 kB", "20 kB", "growth"], shapes.map(([name], index) => [
    name, ...grown[index].map((count) => (count / 1e6).toFixed(1)),
    (grown[index][3] / grown[index][2]).toFixed(2),
  ]));
}

const begun = Date.now();
for (const part of [head, trees, peers, onOneProcessor, starts, documents, large, work]) {
  const start = Date.now();
  await part();
  console.error(`${part.name}: ${Math.round((Date.now() - start) / 1000)} s`);
}
say(`All of this took ${Math.round((Date.now() - begun) / 1000)} seconds.`, "");
const profile = path.join(here, "../profile.md");
if (fs.existsSync(profile)) say(fs.readFileSync(profile, "utf8").trim(), "");
fs.writeFileSync(path.join(root, "BENCHMARKS.md"), `${lines.join("\n").trim()}\n`);
