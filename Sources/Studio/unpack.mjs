// Reads what `pack.mjs` has made of the core.

/**
 * Seven bits that are not written as the character of ASCII with that number: those of control
 * characters, `&`, `<`, `>`.
 */
export const unused = [...Array(32).keys(), 0x26, 0x3c, 0x3e, 0x7f];

/**
 * They are written with the next bits as one of the characters that take two bytes, less the controls
 * among these. Those do not suffice for six more bits each: the first of the list have six, the others
 * five.
 */
export const pairs = { first: 0xa0, withSix: 23, others: 0xa0 + 23 * 64 };

/** The bytes of a text: see `written`. There are so many. */
export function readBytes(text, count) {
  const bytes = new Uint8Array(count);
  let at = 0;
  let held = 0;
  let waiting = 0;
  const take = (bits, width) => {
    held = (held << width) | bits;
    waiting += width;
    if (waiting < 8) return;
    waiting -= 8;
    bytes[at] = held >> waiting;
    at += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < pairs.first) {
      take(code, 7);
    } else if (code < pairs.others) {
      take(unused[(code - pairs.first) >> 6], 7);
      take((code - pairs.first) & 63, 6);
    } else {
      take(unused[pairs.withSix + ((code - pairs.others) >> 5)], 7);
      take((code - pairs.others) & 31, 5);
    }
  }
  return bytes;
}

/** The bytes that `condensed` made shorter. */
export function expanded(bytes) {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const whole = new Uint8Array(header.getUint32(0, true));
  let step = 8;
  let fresh = step + header.getUint32(4, true);
  let at = 0;
  const number = () => {
    let value = 0;
    let shift = 0;
    let byte;
    do {
      byte = bytes[step];
      step += 1;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return value;
  };
  for (;;) {
    const count = number();
    whole.set(bytes.subarray(fresh, fresh + count), at);
    fresh += count;
    at += count;
    if (at === whole.length) return whole;
    const length = number();
    const start = at - number();
    whole.copyWithin(at, start, start + length);
    at += length;
  }
}
