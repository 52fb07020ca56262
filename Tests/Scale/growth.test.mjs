// Holds the program to time that is linear in its input, whatever stands in it: node --test Tests/Scale.
// The work is counted in instructions. Twice the input is twice the work; sorting makes it a little more, and
// what grows with the square of the input would make it four times.
import assert from "node:assert/strict";
import { test } from "node:test";
import { skipped } from "./program.mjs";
import { shapes } from "./shapes.mjs";
import { counter, doublings, eachAtOnce, growth } from "./work.mjs";

/** The size in bytes that is doubled, and what may become of the work when it is doubled last. */
const [size, most] = [10000, 2.6];

test("The work for each shape is linear in its size", {
  skip: skipped || (!counter && "neither perf nor valgrind counts instructions here"),
}, async (context) => {
  const grown = await eachAtOnce(shapes, (shape) => growth(shape, size));
  const failures = [];
  grown.forEach((counts, index) => {
    const ratio = counts[doublings] / counts[doublings - 1];
    const millions = counts.map((count) => (count / 1e6).toFixed(1)).join(", ");
    const line = `${shapes[index][0]}: ${millions} million instructions`;
    context.diagnostic(line);
    // Below a million the work is the start's, which varies.
    if (ratio > most && counts[doublings] > 1e6) failures.push(line);
  });
  assert.deepEqual(failures, []);
});
