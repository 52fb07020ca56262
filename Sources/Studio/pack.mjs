// Makes the core short, and text of it, for a page that reads it with `unpack.mjs`.
import { pairs, unused } from "./unpack.mjs";

/** What is said once more is at least so long; shorter, and to say where it was takes as much. */
const shortest = 16;

/** How many places that look alike are compared. */
const mostTries = 16;

const tableBits = 20;

/**
 * Bytes with what was said before left out: gzip alone sees no farther back than 32 KiB, and the
 * compiler writes much of the same into every module.
 *
 * The length of the whole and that of the steps, in four bytes each, low byte first; the steps; what
 * is new. A step is three numbers: how many new bytes come next, how many bytes are then taken from
 * before, and from how far back. The last step is the first of these alone. Numbers are written in
 * groups of seven bits, low ones first, all but the last with the high bit.
 */
export function condensed(bytes) {
  const steps = [];
  const fresh = [];
  // Where each hash was seen last, and for each place the one before with the same hash.
  const seen = new Int32Array(1 << tableBits).fill(-1);
  const before = new Int32Array(bytes.length);
  const add = (number) => {
    let rest = number;
    for (; rest > 127; rest >>>= 7) steps.push((rest & 127) | 128);
    steps.push(rest);
  };
  const addFresh = (start, end) => {
    add(end - start);
    for (let index = start; index < end; index += 1) fresh.push(bytes[index]);
  };
  const note = (at) => {
    const place = hash(bytes, at);
    before[at] = seen[place];
    seen[place] = at;
  };
  const common = (one, other) => {
    let length = 0;
    // What is taken is never taken from itself.
    const most = Math.min(other - one, bytes.length - other);
    while (length < most && bytes[one + length] === bytes[other + length]) length += 1;
    return length;
  };
  let done = 0;
  let at = 0;
  while (at + shortest <= bytes.length) {
    note(at);
    let length = 0;
    let from = before[at];
    for (let tries = 0, place = from; tries < mostTries && place >= 0; tries += 1) {
      const found = common(place, at);
      if (found > length) [length, from] = [found, place];
      place = before[place];
    }
    if (length < shortest) {
      at += 1;
    } else {
      let start = at;
      const distance = at - from;
      while (length < distance && start > done && start > distance
        && bytes[start - 1] === bytes[start - 1 - distance]) {
        start -= 1;
        length += 1;
      }
      addFresh(done, start);
      add(length);
      add(distance);
      done = start + length;
      for (at += 1; at < done && at + shortest <= bytes.length; at += 1) note(at);
      at = done;
    }
  }
  addFresh(done, bytes.length);
  const whole = Buffer.alloc(8 + steps.length + fresh.length);
  whole.writeUInt32LE(bytes.length, 0);
  whole.writeUInt32LE(steps.length, 4);
  whole.set(steps, 8);
  whole.set(fresh, 8 + steps.length);
  return whole;
}

/** A hash of the next bytes, as many as are looked for. */
function hash(bytes, at) {
  let hash = 0;
  for (let index = at; index < at + shortest; index += 1) {
    hash = Math.imul(hash ^ bytes[index], 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> (32 - tableBits);
}

/**
 * Bytes as text: of each seven bits the character of ASCII with that number, or one of two bytes. It
 * takes 6 bytes for 5, where base64 takes 4 for 3. All of it is text to programs that look for such:
 * there are no control characters, and no line breaks that one of them could change.
 */
export function written(bytes) {
  const codes = [];
  let at = 0;
  let held = 0;
  let waiting = 0;
  const next = (width) => {
    if (waiting < width) {
      held = (held << 8) | (bytes[at] ?? 0);
      waiting += 8;
      at += 1;
    }
    waiting -= width;
    return (held >> waiting) & ((1 << width) - 1);
  };
  while (at < bytes.length || waiting > 0) {
    const bits = next(7);
    const place = unused.indexOf(bits);
    if (place < 0) {
      codes.push(bits);
    } else if (place < pairs.withSix) {
      codes.push(pairs.first + (place << 6) + next(6));
    } else {
      codes.push(pairs.others + ((place - pairs.withSix) << 5) + next(5));
    }
    // What was filled up with zeros has nothing left.
    if (at > bytes.length) break;
  }
  return Buffer.from(Uint16Array.from(codes).buffer).toString("utf16le");
}
