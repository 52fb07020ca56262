// Sends 100,000 documents through the program in several ways, and holds the sums against a plain run over
// the same files: node --test Tests/Scale. The README says what has to be set.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { crmlocale, skipped } from "./program.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "crmlocale-scale-"));
after(() => fs.rmSync(folder, { recursive: true }));

/** How many files there are, and how often each is sent. */
const [count, repetitions] = [1000, 100];
const names = ["errors", "warnings", "notes", "files"];
const at = ["--at", "2026-11-22T12:00:00Z", "--time-zone", "UTC"];

const run = (program, options, more = {}) => {
  const result = spawnSync(program, options, {
    cwd: folder, maxBuffer: 1 << 30, env: { ...process.env, CRMLOCALE_BINARY: crmlocale }, ...more,
  });
  assert.equal(result.error, undefined);
  return result;
};
const has = (program, ...options) => spawnSync(program, options).status === 0;
const lines = (output) => output.toString().split("\n").slice(0, -1);
const sums = (reports) => Object.fromEntries(names.map((name) => [
  name, reports.reduce((sum, report) => sum + JSON.parse(report).summary[name], 0)]));
const multiplied = (summary, factor) => Object.fromEntries(
  names.map((name) => [name, summary[name] * factor]));

/** The files, what a plain run says of them, and each as a line. */
const tree = { plain: null, requests: [] };
if (!skipped) {
  const script = path.join(here, "../Benchmarks/Scripts/override-files.mjs");
  assert.equal(run(process.execPath, [script, "tree", String(count)]).status, 0);
  tree.plain = JSON.parse(run(crmlocale, ["check", "tree", "--format", "json", ...at]).stdout).summary;
  assert.equal(tree.plain.files, count);
  for (const entry of fs.readdirSync(path.join(folder, "tree"), { recursive: true }).sort()) {
    const file = path.join("tree", entry);
    if (!fs.statSync(path.join(folder, file)).isFile()) continue;
    const bytes = fs.readFileSync(path.join(folder, file));
    tree.requests.push(JSON.stringify({ path: file, base64: bytes.toString("base64") }));
  }
  const once = tree.requests.join("\n") + "\n";
  fs.writeFileSync(path.join(folder, "documents.jsonl"), once.repeat(repetitions));
}
const input = () => fs.openSync(path.join(folder, "documents.jsonl"));
const expected = () => multiplied(tree.plain, repetitions);

test("100,000 documents in one run: in order, and the sums are those of the files", { skip: skipped }, () => {
  const result = run(crmlocale, ["check", "--jsonl", ...at], { stdio: [input(), "pipe", "pipe"] });
  const reports = lines(result.stdout);
  assert.equal(result.status, 0);
  assert.equal(reports.length, count * repetitions);
  const first = reports.slice(0, count);
  first.forEach((report, index) => {
    assert.equal(JSON.parse(report).path, JSON.parse(tree.requests[index]).path);
  });
  for (let start = 0; start < reports.length; start += count) {
    assert(reports.slice(start, start + count).every((report, index) => report === first[index]));
  }
  assert.deepEqual(sums(reports), expected());
});

test("GNU parallel: the same lines in the same order", {
  skip: skipped || (!has("parallel", "--version") && "there is no GNU parallel"),
}, () => {
  const plain = run(crmlocale, ["check", "--jsonl", ...at], { stdio: [input(), "pipe", "pipe"] });
  const result = run(path.join(here, "with-parallel"), at, { stdio: [input(), "pipe", "pipe"] });
  assert.equal(result.status, 0, result.stderr);
  assert(plain.stdout.equals(result.stdout));
});

const python = process.env.CRMLOCALE_PYTHON ?? "python3";

test("Spark: the sums of a run over the files", {
  skip: skipped || (!has(python, "-c", "import pyspark") && `${python} has no PySpark`)
    || (!has("java", "-version") && "there is no Java"),
}, () => {
  const options = [path.join(here, "with_spark.py"), path.join(folder, "documents.jsonl"), ...at];
  const result = run(python, options);
  assert.equal(result.status, 0, result.stderr);
  const { documents, refused, ...found } = JSON.parse(lines(result.stdout).at(-1));
  assert.deepEqual({ documents, refused }, { documents: count * repetitions, refused: 0 });
  assert.deepEqual(found, expected());
});

/** A record of a WARC file. */
function record(type, headers, block) {
  const head = [
    "WARC/1.0", `WARC-Type: ${type}`, ...headers, `Content-Length: ${block.length}`, "", "",
  ];
  return Buffer.concat([Buffer.from(head.join("\r\n")), block, Buffer.from("\r\n\r\n")]);
}

/** An HTTP response: plain, in chunks, packed, or both. */
function response(bytes, number) {
  const headers = ["HTTP/1.1 200 OK", "Content-Type: text/html"];
  let body = bytes;
  if (number & 1) {
    headers.push("Content-Encoding: gzip");
    body = gzipSync(body);
  }
  if (number & 2) {
    headers.push("Transfer-Encoding: chunked");
    const [left, right] = [body.subarray(0, 100), body.subarray(100)];
    body = Buffer.concat([left, right].filter((part) => part.length > 0).flatMap((part) => [
      Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"),
    ]).concat(Buffer.from("0\r\n\r\n")));
  }
  return Buffer.concat([Buffer.from(headers.join("\r\n") + "\r\n\r\n"), body]);
}

test("A WARC file: each response is a document", {
  skip: skipped || (!has(python, "--version") && "there is no Python"),
}, () => {
  const archive = [record("warcinfo", ["Content-Type: application/warc-fields"], Buffer.from("a: b\r\n"))];
  tree.requests.forEach((line, number) => {
    const { path: file, base64 } = JSON.parse(line);
    archive.push(record("request", [`WARC-Target-URI: ${file}`], Buffer.from("GET / HTTP/1.1\r\n\r\n")));
    archive.push(record(
      "response", [`WARC-Target-URI: ${file}`], response(Buffer.from(base64, "base64"), number % 4)));
  });
  const documents = run(python, [path.join(here, "warc_documents.py")], { input: Buffer.concat(archive) });
  assert.equal(documents.status, 0, documents.stderr);
  assert.equal(lines(documents.stdout).length, count);
  const result = run(crmlocale, ["check", "--jsonl", ...at], { input: documents.stdout });
  assert.deepEqual(sums(lines(result.stdout)), tree.plain);
});
