// Tests of the module's heap, from outside.
import assert from "node:assert/strict";

/** Random numbers that are the same in every run: mulberry32. */
export function generator(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit | 0;
  };
}

/** Sizes as programs ask for them: mostly small, sometimes large, sometimes none. */
function size(random) {
  switch (random(8)) {
    case 0: return 0;
    case 1: return random(200_000);
    case 2: return random(5000);
    default: return random(200);
  }
}

/** Takes and gives back blocks at random; each must keep every byte that was written to it. */
export function blocksKeepTheirBytes({ exports }, seed) {
  const random = generator(seed);
  const blocks = [];
  const giveBack = (index) => {
    const { start, length, mark } = blocks[index];
    const bytes = new Uint8Array(exports.memory.buffer, start, length);
    assert(bytes.every((byte) => byte === mark), `a block was written over, seed ${seed}`);
    exports.release(start);
    blocks[index] = blocks.at(-1);
    blocks.pop();
  };
  const before = exports.bytesInUse();
  for (let step = 0; step < 20_000; step += 1) {
    if (blocks.length > random(400)) {
      giveBack(random(blocks.length));
      continue;
    }
    const length = size(random);
    const alignment = 2 ** random(13);
    const isPlain = random(4) > 0;
    const start = isPlain ? exports.allocate(length) : exports.allocateAligned(alignment, length);
    const divisor = isPlain ? 16 : alignment;
    assert.equal(start % divisor, 0, `an address is not aligned to ${divisor}, seed ${seed}`);
    const mark = random(256);
    new Uint8Array(exports.memory.buffer, start, length).fill(mark);
    blocks.push({ start, length, mark });
  }
  while (blocks.length > 0) giveBack(0);
  assert.equal(exports.bytesInUse(), before, `something was not given back, seed ${seed}`);
  // What was given back is one block again: the largest that was ever there fits without growth.
  const memory = exports.memory.buffer.byteLength;
  exports.release(exports.allocate(200_000));
  const after = exports.memory.buffer.byteLength;
  assert.equal(after, memory, `free blocks were not joined, seed ${seed}`);
}

/**
 * Answers many requests and tells how far memory and its use grew in the second half of them.
 * `answer` is what answers one.
 */
export function growth(core, answer, requests, calls) {
  let memory;
  let inUse;
  for (let call = 0; call < calls; call += 1) {
    if (call === calls / 2) {
      memory = core.memorySize;
      inUse = core.exports.bytesInUse();
    }
    answer(requests[call % requests.length]);
  }
  return { memory: core.memorySize - memory, inUse: core.exports.bytesInUse() - inUse };
}
