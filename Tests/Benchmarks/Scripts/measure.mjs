// Whole processes, from start to end: seconds, seconds of processors, and the peak of memory.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const note = path.join(os.tmpdir(), `crmlocale-time-${process.pid}`);
process.on("exit", () => fs.rmSync(note, { force: true }));

/** One run of a line of shell, its output thrown away. */
function once(line, folder) {
  const start = process.hrtime.bigint();
  const result = spawnSync("/usr/bin/time", ["-f", "%U %S %M", "-o", note, "bash", "-c", line], {
    cwd: folder, stdio: "ignore",
  });
  // 1 is what a check says that has found something, 123 what xargs makes of it. A peer that fails is no peer.
  const isCheck = /\b(crmlocale|before)\b/.test(line);
  if (result.error || !(isCheck ? [0, 1, 123] : [0]).includes(result.status)) {
    throw result.error ?? new Error(`${line}: ended with ${result.status}`);
  }
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const [user, system, peak] = fs.readFileSync(note, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, cpu: user + system, peak: peak / 1024 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** The medians of several runs of each of some lines, in turn, after one that is not counted, if wanted. */
export function measure(lines, folder, runs, hasWarmUp = true) {
  const taken = lines.map(() => []);
  if (hasWarmUp) lines.forEach((line) => once(line, folder));
  for (let run = 0; run < runs; run++) lines.forEach((line, index) => taken[index].push(once(line, folder)));
  return taken.map((times) => Object.fromEntries(
    ["wall", "cpu", "peak"].map((name) => [name, median(times.map((time) => time[name]))])));
}
