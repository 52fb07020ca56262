// Runs the core as WebAssembly: node --test Tests/WebAssembly
// CRMLOCALE_CORE names the file; without it, it is what `build` writes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { Core } from "../../Sources/Studio/core.mjs";
import { zoneOffsets } from "../../Sources/Studio/zone.mjs";
import { blocksKeepTheirBytes, generator, growth } from "./heap.mjs";
import { differences, each, patternsAndMoments, ready } from "./rows.mjs";

const root = new URL("../../", import.meta.url);
const wasm = process.env.CRMLOCALE_CORE ?? new URL(".build/wasm/core.wasm", root);
const bytes = readFileSync(wasm);
// One instance serves all tests: each takes gigabytes of address space.
const core = new Core(bytes);
const format = (request) => core.formatText(request);
const fixtures = new URL("Tests/DateFnsTests/Fixtures/", root);

test("Its size, as it is and packed", (context) => {
  context.diagnostic(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip -9`);
});

test("It imports nothing but what the README lists", () => {
  const names = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  assert.deepEqual([...new Set(names.map(({ module }) => module))], ["host"]);
});

for (const [name, way] of [["asked for one by one", each], ["with patterns made ready", ready]]) {
  test(`Every recorded call of date-fns prints the same, ${name}`, (context) => {
    const { count, found } = differences(core, fixtures, way);
    context.diagnostic(`${count} rows, ${found.length} mismatches`);
    assert(count > 4000);
    assert.deepEqual(found.slice(0, 5), []);
  });
}

const zones = [
  "UTC", "-03:06:28", "Europe/Warsaw", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu",
  "Africa/Casablanca", "Pacific/Apia", "America/St_Johns", "Africa/Freetown", "Asia/Gaza",
];

test("Many moments at once print what they print one by one", (context) => {
  core.offset = zoneOffsets();
  const { patterns, moments } = patternsAndMoments(fixtures);
  const random = generator(11);
  let count = 0;
  for (const [index, pattern] of patterns.entries()) {
    const print = core.formatter({ ...pattern, timeZone: zones[index % zones.length] });
    const some = Array.from({ length: random(60) }, () => moments[random(moments.length)]);
    let one;
    try {
      one = some.map((at) => print(at));
    } catch (error) {
      assert.throws(() => print.all(some), { name: error.name, message: error.message });
      continue;
    }
    assert.deepEqual(print.all(some), one, JSON.stringify(pattern));
    count += some.length;
  }
  context.diagnostic(`${patterns.length} patterns, ${count} texts`);
  assert(count > 10_000);
});

test("Many moments at once are none, typed, no moments, and texts beyond ASCII", () => {
  const print = core.formatter({ pattern: "'é😀' MMMM", locale: "pt" });
  assert.deepEqual(print.all([]), []);
  const moments = [0, 70 * 86_400_000, -1];
  const texts = ["é😀 janeiro", "é😀 março", "é😀 dezembro"];
  assert.deepEqual(print.all(moments), texts);
  assert.deepEqual(print.all(Float64Array.from(moments)), texts);
  assert.deepEqual(moments.map((at) => print(at)), texts);
  assert.throws(() => print.all([0, NaN]), { message: /at is/ });
  assert.throws(() => print.all([0, 8.64e15 + 1]), { name: "RangeError", message: "Invalid time value" });
  const old = core.formatter({ pattern: "YYYY", dateFns: "1.30.1" });
  assert.deepEqual(old.all([0, 8.64e15 + 1]), ["1970", "Invalid Date"]);
  // Lengths around those at which the way to read changes.
  for (let length = 0; length < 70; length += 1) {
    for (const letter of ["x", "é"]) {
      const text = letter.repeat(length);
      const one = core.formatter({ pattern: `d'${text}'` });
      assert.equal(one(0), `1${text || "'"}`);
      assert.deepEqual(one.all([0, 1]), [one(0), one(0)]);
    }
  }
});

test("The clocks of zones are the host's, though it is not asked each time", () => {
  const offset = zoneOffsets();
  let asked = 0;
  core.offset = (zone, milliseconds) => {
    asked += 1;
    return offset(zone, milliseconds);
  };
  const day = 86_400_000;
  const random = generator(5);
  for (const zone of zones.slice(2)) {
    const changes = [];
    for (let at = Date.UTC(1930, 0); at < Date.UTC(2040, 0); at += 2 * day) {
      if (offset(zone, at) !== offset(zone, at + 2 * day)) changes.push(at);
    }
    const moments = changes.flatMap((at) =>
      Array.from({ length: 16 }, () => at + random(2 * day)));
    for (let count = 0; count < 2000; count += 1) {
      moments.push(Date.UTC(1930, 0) + random(110 * 365) * day + random(day));
    }
    const print = core.formatter({ pattern: "T xxxxx", timeZone: zone });
    const sign = (seconds) => (seconds < 0 ? "-" : "+");
    const two = (number) => String(Math.trunc(number)).padStart(2, "0");
    assert.deepEqual(print.all(moments), moments.map((at) => {
      const seconds = offset(zone, at);
      const minutes = Math.abs(Math.trunc(seconds / 60));
      return `${at} ${sign(Math.trunc(seconds / 60))}${two(minutes / 60)}:${two(minutes % 60)}`;
    }), zone);
  }
  const print = core.formatter({ pattern: "HH:mm", timeZone: "Europe/Warsaw" });
  const today = Array.from({ length: 10_000 }, (_, index) => Date.UTC(2026, 10, 22) + index);
  print.all(today);
  asked = 0;
  print.all(today);
  assert.equal(asked, 0);
});

const program = process.env.CRMLOCALE_BINARY
  ?? fileURLToPath(new URL(".build/release/crmlocale", root));

test("Patterns in zones print what the program prints", {
  skip: !existsSync(program) && "there is no crmlocale: swift build -c release builds it",
}, (context) => {
  core.offset = zoneOffsets();
  const { patterns, moments } = patternsAndMoments(fixtures);
  const random = generator(23);
  // Node and the program may know of different plans; of these there are none.
  const settled = zones.filter((zone) => !["Africa/Casablanca", "Asia/Gaza"].includes(zone));
  const moment = () => Date.UTC(1975 + random(48), random(12), 1 + random(31))
    + random(86_400_000);
  const requests = Array.from({ length: 20_000 }, () => ({
    ...patterns[random(patterns.length)],
    timeZone: settled[random(settled.length)],
    at: random(2) ? moment() : moments[random(moments.length)],
  }));
  const { stdout } = spawnSync(program, ["format", "--jsonl"], {
    input: requests.map((request) => JSON.stringify(request)).join("\n"), maxBuffer: 2 ** 28,
  });
  const answers = stdout.toString().trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(answers.length, requests.length);
  const printers = new Map();
  const found = requests.flatMap(({ at, ...request }, index) => {
    const { output } = answers[index];
    if (output === undefined) return [];
    const key = JSON.stringify(request);
    if (!printers.has(key)) printers.set(key, core.formatter(request));
    const print = printers.get(key);
    const texts = [core.format({ ...request, at }).output, print(at), print.all([at])[0]];
    return texts.every((text) => text === output) ? [] : [{ at, request, output, texts }];
  });
  context.diagnostic(`${requests.length} requests, ${found.length} differ`);
  assert.deepEqual(found.slice(0, 5), []);
});

test("Requests are answered, or told what is wrong with them", async (context) => {
  const sunday = '"at": 1795370645678';
  const cases = [
    [`{"pattern": "d 'de' MMMM", "locale": "es", ${sunday}}`, { output: "22 de noviembre" }],
    [`{"pattern":"HH:mm","timeZone":"-03:00",${sunday}}`, { output: "15:04" }],
    [`{"pattern":"xxx","timeZone":"+05:45:30",${sunday}}`, { output: "+05:45" }],
    [`{"pattern":"HH:mm","timeZone":"Test/Zone",${sunday}}`, { output: "19:04" }],
    [`{"pattern":"'\\u00e9\\ud83d\\ude00\\n\\"'",${sunday}}`, { output: 'é😀\n"' }],
    [`{"pattern":"'\\ud800'",${sunday}}`, { output: "\u{FFFD}" }],
    [`{"pattern":"DDD","dateFns":"1.30.1","at":0}`, { output: "1" }],
    [`{"pattern":"e","options":{"weekStartsOn":1},${sunday}}`, { output: "7" }],
    [`{"pattern":"d n",${sunday}}`,
      "Format string contains an unescaped latin alphabet character `n`"],
    [`{"pattern":"d","at":1e300}`, "Invalid time value"],
    [`{"pattern":"d"}`, "at is missing"],
    [`{"at":0}`, "pattern is missing"],
    [`{"pattern":1,"at":0}`, "pattern is not a string"],
    [`{"pattern":"d","at":"x"}`, 'at is neither milliseconds nor an ISO 8601 instant: "x"'],
    [`{"pattern":"d","at":0,"zone":1}`, 'unknown property "zone"'],
    [`{"pattern":"d","at":0,"locale":"de"}`, 'unknown locale "de": en-US, es, pt, pt-BR'],
    [`{"pattern":"d","at":0,"dateFns":"9.0.0"}`, 'unknown date-fns release "9.0.0"'],
    [`{"pattern":"d","at":0,"timeZone":"Nowhere"}`, 'unknown time zone "Nowhere"'],
    [`{"pattern":"d","at":0,"timeZone":"+24:00"}`, 'unknown time zone "+24:00"'],
    [`{"pattern":"d","at":0,"options":{"weekStartsOn":1.5}}`, { output: "1" }],
    [`{"pattern":"d","at":0,"options":{"x":1}}`, 'unknown option "x"'],
    [`{"pattern":"d","at":0,"options":{"useAdditionalDayOfYearTokens":1}}`, { output: "1" }],
    ["[]", "a request is a JSON object"],
  ];
  core.offset = (zone) => (zone === "Test/Zone" ? 3600 : undefined);
  for (const [request, expected] of cases) {
    await context.test(request, () => {
      const answer = JSON.parse(core.formatText(request));
      assert.deepEqual(answer.error?.message ?? answer, expected);
    });
  }
});

test("What is not JSON is refused, and what JavaScript takes for JSON is not", () => {
  const texts = [
    "", " ", "{", "}", "{}", "[1,]", "{,}", '{"a"}', '{"a":}', '{"a":1,}', "[[[]]]", "[1 2]",
    '{"a":{"b":[1,"x",null,true,false]}}', "01", "-", "1.", ".5", "1e", "1e+5", "-0", "0.5e-3",
    "+1", "1 2", "nul", "null", "true", "\ttrue\r\n", "NaN", "'a'", '"', '"\\x"', '"\\u12"',
    '"\\u+123"', '"\n"', '"a" ', '"\\ud83d\\u0041"', '"\\/\\b\\f"',
  ];
  for (const text of texts) {
    let isJSON = true;
    try {
      JSON.parse(text);
    } catch {
      isJSON = false;
    }
    const { message } = JSON.parse(core.formatText(text)).error;
    assert.equal(!message.startsWith("not JSON"), isJSON, text);
  }
});

for (const seed of [1, 2, 3]) {
  test(`Blocks of memory keep their bytes and come back whole, seed ${seed}`, () => {
    blocksKeepTheirBytes(core, seed);
  });
}

test("100,000 calls with the same requests leave memory as it was", (context) => {
  core.offset = () => 3600;
  const requests = ["d", "PPPP pppp", "YYYY", "n", "S".repeat(40), "'é' MMMM"].map((pattern) =>
    JSON.stringify({ pattern, locale: "pt-BR", at: 1795370645678, timeZone: "Test/Zone" }),
  );
  const { memory, inUse } = growth(core, format, requests, 100_000);
  context.diagnostic(`memory grew by ${memory} bytes, its use by ${inUse}`);
  assert.equal(memory, 0);
  assert.equal(inUse, 0);
});

test("100,000 calls with ever new requests do not make memory grow", (context) => {
  const random = generator(7);
  const letters = ["d", "MMMM", "yyyy", "'de'", "HH:mm", " ", "YY", "n", "PPPP", "SSS"];
  const requests = Array.from({ length: 100_000 }, (_, index) => {
    const parts = Array.from({ length: 1 + random(8) }, () => letters[random(letters.length)]);
    return JSON.stringify({ pattern: `${parts.join(" ")} '${index}'`, locale: "es", at: index });
  });
  const { memory } = growth(core, format, requests, 100_000);
  context.diagnostic(`memory grew by ${memory} bytes in the second half`);
  assert.equal(memory, 0);
});
