// Holds the program to time that is linear in its input, whatever stands in it: node --test Tests/Scale.
// The work is counted in instructions. Twice the input is twice the work; sorting makes it a little more, and
// what grows with the square of the input would make it four times.
import assert from "node:assert/strict";
import { test } from "node:test";
import { skipped } from "./program.mjs";
import { shapes } from "./shapes.mjs";
import { chainGrowth, counter, eachAtOnce, growth } from "./work.mjs";

/** The size in bytes that is doubled, and what may become of the work then. */
const [size, most] = [16000, 2.6];

test("The work for each shape is linear in its size", {
  skip: skipped || (!counter && "neither perf nor valgrind counts instructions here"),
}, async (context) => {
  const grown = await eachAtOnce(shapes, (shape) => growth(shape, size, 1));
  const failures = [];
  grown.forEach(([once, twice], index) => {
    const millions = [once, twice].map((count) => (count / 1e6).toFixed(1)).join(", ");
    const line = `${shapes[index][0]}: ${millions} million instructions`;
    context.diagnostic(line);
    // Below a million the work is the start's, which varies.
    if (twice / once > most && twice > 1e6) failures.push(line);
  });
  assert.deepEqual(failures, []);
});

// How many files are doubled. Each of a circle is given the strings of a hundred others.
for (const [form, files, end, format] of [
  ["a chain", 1000, "en", "text"], ["a chain", 1000, "en", "json"],
  ["a circle", 250, "./1.json", "text"], ["a circle", 250, "./1.json", "json"],
]) {
  test(`The work for ${form} of files is linear in its length, as ${format}`, {
    skip: skipped || (!counter && "neither perf nor valgrind counts instructions here"),
  }, async (context) => {
    const [once, twice, four] = await chainGrowth(files, format, end);
    context.diagnostic([once, twice, four].map((count) => (count / 1e6).toFixed(0)).join(", ") + " million instructions");
    assert(four / twice < most && twice / once < most);
  });
}
