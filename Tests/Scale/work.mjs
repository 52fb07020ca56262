// How much work the program does: counted in instructions, so that nothing else on the machine matters.
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { crmlocale } from "./program.mjs";

const works = (program, ...options) => spawnSync(program, options).status === 0;

/** What counts here: the processor itself, where the machine lets it; else Valgrind. */
const counters = [
  {
    name: "perf",
    isThere: () => {
      const { status, stderr } = spawnSync(
        "perf", ["stat", "-x,", "-e", "instructions:u", "true"], { encoding: "utf8" });
      return status === 0 && /^\d/.test(stderr.trim());
    },
    options: ["stat", "-x,", "-e", "instructions:u"],
    count: (output) => output.match(/^(\d+),.*instructions/m),
  },
  {
    name: "valgrind",
    isThere: () => works("valgrind", "--version"),
    options: ["--tool=exp-bbv", "--instr-count-only=yes", "--bb-out-file=/dev/null"],
    count: (output) => output.match(/Total instructions: (\d+)/),
  },
];
export const counter = counters.find((one) => one.isThere());

// Valgrind does not understand all that a debugger is told.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "crmlocale-work-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true }));
const program = path.join(folder, "crmlocale");
const prepare = () => {
  if (fs.existsSync(program)) return;
  if (!works("strip", "--strip-debug", "-o", program, crmlocale)) fs.copyFileSync(crmlocale, program);
};

/** The instructions of one call. */
export function instructions(options) {
  prepare();
  return new Promise((resolve, reject) => {
    const child = spawn(counter.name, [...counter.options, program, ...options], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (data) => { said += data; });
    child.on("error", reject);
    child.on("close", (status) => {
      const count = counter.count(said);
      if (status === null || status > 2 || !count) reject(new Error(`${status}: ${said.slice(-500)}`));
      else resolve(Number(count[1]));
    });
  });
}

/**
 * The instructions for a shape at a size and its doublings, without those that the start of the program
 * takes.
 */
export async function growth([name, ending, text], size, doublings) {
  const counts = [];
  for (let doubling = 0; doubling <= doublings; doubling++) {
    const file = path.join(folder, `${name.replaceAll(/\W/g, "-")}-${doubling}.${ending}`);
    fs.writeFileSync(file, text(size << doubling));
    counts.push(await instructions(["check", "--jobs", "1", "--at", "0", "--time-zone", "UTC", file]));
    fs.rmSync(file);
  }
  const start = await startUp(ending);
  return counts.map((count) => Math.max(1, count - start));
}

/** The instructions for a folder of files that each extend the next, of three lengths. */
export async function chainGrowth(length, format, end = "en") {
  const counts = [];
  for (const count of [length, 2 * length, 4 * length]) {
    const chain = path.join(folder, `chain-${count}-${end.length}`);
    fs.mkdirSync(chain, { recursive: true });
    for (let index = 1; index <= count; index++) {
      const parent = index === count ? end : `./${index + 1}.json`;
      fs.writeFileSync(path.join(chain, `${index}.json`), `{"extends": "${parent}", "new_messages": "New ${index}"}`);
    }
    counts.push(await instructions([
      "check", "--jobs", "1", "--at", "0", "--time-zone", "UTC", "--format", format, chain]));
  }
  return counts;
}

const starts = new Map();

/** What the program takes for next to nothing of a kind. */
function startUp(ending) {
  if (!starts.has(ending)) {
    const file = path.join(folder, `start.${ending}`);
    fs.writeFileSync(file, "window.crmPluginConfig = {};\n");
    starts.set(ending, instructions(["check", "--jobs", "1", "--at", "0", "--time-zone", "UTC", file]));
  }
  return starts.get(ending);
}

/** Does something with each of a list, as many at once as there are processors. */
export async function eachAtOnce(list, work) {
  const rest = [...list.entries()];
  const results = [];
  await Promise.all(os.cpus().map(async () => {
    for (let next = rest.shift(); next; next = rest.shift()) results[next[0]] = await work(next[1]);
  }));
  return results;
}
