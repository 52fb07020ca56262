// The way of the core into the page and out of it again.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { condensed, written } from "../../Sources/Studio/pack.mjs";
import { expanded, readBytes } from "../../Sources/Studio/unpack.mjs";
import { Browser, missing as noBrowser } from "./browser.mjs";
import { missing as noPage, pageWith } from "./page.mjs";

const file = process.env.CRMLOCALE_CORE ?? new URL("../../.build/wasm/core.wasm", import.meta.url);
let browser;

before(() => {
  if (!noBrowser) browser = new Browser();
});
after(() => browser?.close());

/** Bytes that follow from a seed, below a limit (xorshift32). */
function bytesOf(seed, count, below = 256) {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) % below;
  });
}

/** Texts that have what is hard: each byte, each pair of bytes, runs, repetitions near and far. */
const cases = {
  "all bytes": Uint8Array.from({ length: 256 }, (_, byte) => byte),
  "all pairs of bytes": Uint8Array.from({ length: 131_072 }, (_, place) =>
    (place % 2 ? place >> 1 : place >> 9) & 255),
  "zeros": new Uint8Array(100_000),
  "ones": new Uint8Array(1000).fill(255),
  "chance": bytesOf(1, 100_000),
  "few letters": bytesOf(2, 100_000, 2),
  "the same twice, far apart": Uint8Array.from(
    [...bytesOf(3, 50_000), ...bytesOf(4, 50_000), ...bytesOf(3, 50_000)]),
  "a pattern that overlaps itself": Uint8Array.from({ length: 10_000 }, (_, place) => place % 17),
};

for (const [name, bytes] of Object.entries(cases)) {
  test(`Bytes come back from text, and what was left out: ${name}`, () => {
    assert.deepEqual(readBytes(written(bytes), bytes.length), bytes);
    assert.deepEqual(expanded(condensed(bytes)), bytes);
  });
}

test("Bytes of every length come back", () => {
  for (let length = 0; length < 400; length += 1) {
    for (const bytes of [bytesOf(length + 1, length), new Uint8Array(length)]) {
      assert.deepEqual(readBytes(written(bytes), length), bytes);
      assert.deepEqual(expanded(condensed(bytes)), bytes);
    }
  }
});

test("The text has no control characters and no markup, and takes a fifth more than the bytes", () => {
  const letters = new Set();
  for (const bytes of Object.values(cases)) for (const letter of written(bytes)) letters.add(letter);
  assert.deepEqual([...letters].filter((letter) => /[\p{Cc}\p{Cs}<>&]/u.test(letter)), []);
  assert.equal([...letters].filter((letter) => letter > "\u{7FF}").length, 0);
  const bytes = bytesOf(5, 1_000_000);
  assert(Buffer.byteLength(written(bytes)) < bytes.length * 1.2);
});

test("What was said before is left out, however far back", () => {
  const { length } = condensed(cases["the same twice, far apart"]);
  assert(length < 100_100, `${length}`);
});

test("A browser reads the text as it was written", { skip: noBrowser ?? false }, async () => {
  const text = Object.values(cases).map((bytes) => written(bytes)).join("");
  const page = await browser.open(browser.write("text.html", `<!doctype html><meta charset="utf-8">
    <script type="application/octet-stream" id="core">${text}</script>`));
  assert.equal(await page.evaluate("core.textContent"), text);
  await page.close();
});

const noFile = noPage ?? (existsSync(file) ? false : "there is no core beside the page");

test("The page has the core as it was built", { skip: noFile }, () => {
  const [, count, text] = pageWith([]).match(/id="core" data-bytes="(\d+)">([^<]*)<\/script>/);
  const core = expanded(gunzipSync(readBytes(text, Number(count))));
  assert(Buffer.from(core).equals(readFileSync(file)));
});

test("The page is smaller than two megabytes", {
  skip: noFile || (spawnSync("zopfli", ["-h"]).error ? "there is no zopfli" : false),
}, (context) => {
  const size = Buffer.byteLength(pageWith([]));
  context.diagnostic(`${size} bytes`);
  assert(size < 2_000_000);
});
