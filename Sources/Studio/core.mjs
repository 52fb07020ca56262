// The core in JavaScript: gives the exports of core.wasm a shape that JavaScript knows.

const unknownOffset = -(2 ** 31);

/** What `core.wasm` imports. `offset(zone, milliseconds)` gives seconds east of UTC or undefined. */
function host(memory, offset) {
  const decoder = new TextDecoder();
  const text = (start, length) => decoder.decode(new Uint8Array(memory(), start, length));
  // The zones that the core has asked for, by the numbers that it knows them by.
  const zones = [];
  const isDecimal = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
  return {
    sin: Math.sin,
    cos: Math.cos,
    asin: Math.asin,
    acos: Math.acos,
    atan2: Math.atan2,
    pow: Math.pow,
    cbrt: Math.cbrt,
    exp: Math.exp,
    log: Math.log,
    fmod: (value, divisor) => value % divisor,
    number: (start, length) => {
      const number = text(start, length);
      return isDecimal.test(number) ? Number(number) : NaN;
    },
    zone: (start, length) => {
      const name = text(start, length);
      if (!zones.includes(name)) {
        if (offset(name, 0) === undefined) return -1;
        zones.push(name);
      }
      return zones.indexOf(name);
    },
    offset: (zone, milliseconds) => offset(zones[zone], milliseconds) ?? unknownOffset,
  };
}

/** An instance of the core. */
export class Core {
  #module;
  #exports;
  // The memory of the core, as bytes and as lengths; both are empty after it has grown.
  #bytes = new Uint8Array();
  #lengths = new Uint32Array();
  #encoder = new TextEncoder();
  // A byte order mark at the start of an answer is part of it.
  #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

  /** The offset of a named zone at an instant, in seconds east of UTC; undefined where unknown. */
  offset = () => undefined;

  /** An instance of a compiled module, or of its bytes. */
  constructor(module) {
    this.#module =
      module instanceof WebAssembly.Module ? module : new WebAssembly.Module(module);
    this.start();
  }

  /** Begins with an empty memory: after a trap nothing in it can be relied on. */
  start() {
    const imports = host(
      () => this.#exports.memory.buffer,
      (zone, milliseconds) => this.offset(zone, milliseconds),
    );
    this.#exports = new WebAssembly.Instance(this.#module, { host: imports }).exports;
    this.#bytes = new Uint8Array();
  }

  /** Raw access, for tests of the heap. */
  get exports() {
    return this.#exports;
  }

  /** The size of the memory in bytes. */
  get memorySize() {
    return this.#exports.memory.buffer.byteLength;
  }

  /** The answer to a request to format: `{ output }` or `{ error: { name, message } }`. */
  format(request) {
    return JSON.parse(this.#call(this.#exports.format, JSON.stringify(request)));
  }

  /** The same for a request that is text already. */
  formatText(request) {
    return this.#call(this.#exports.format, request);
  }

  /**
   * A function that prints a moment in milliseconds since 1970, for a request to format without
   * `at`: a pattern that is printed often is prepared once. It throws what `format()` would.
   *
   * Its `all` prints an array of moments, which takes less time than one by one.
   */
  formatter(request) {
    const number = this.#send(this.#exports.prepare, JSON.stringify(request));
    const exports = this.#exports;
    // After a new start the number is no longer known.
    const isReady = () => number >= 0 && exports === this.#exports;
    const one = (at) => {
      const answer = isReady() ? exports.print(number, at) : 0;
      if (answer) return this.#readShort(answer);
      const { output, error } = this.format({ ...request, at });
      if (error) throw Object.assign(new Error(error.message), { name: error.name });
      return output;
    };
    const all = (moments) => {
      const numbers = new Float64Array(moments);
      const count = numbers.length;
      const start = this.#exports.allocate(numbers.byteLength);
      new Float64Array(this.#exports.memory.buffer, start, count).set(numbers);
      const answer = isReady() ? this.#exports.printAll(number, start, count) : 0;
      const texts = answer ? this.#readAll(answer, start, count) : undefined;
      this.#exports.release(start);
      return texts ?? Array.from(moments, one);
    };
    return Object.assign(one, { all });
  }

  /** The report on texts, as JSON: what `crmlocale check --format json` prints. */
  check(request) {
    return this.checkText(JSON.stringify(request));
  }

  /** The same for a request that is text already. */
  checkText(request) {
    return this.#call(this.#exports.check, request);
  }

  /** The answer to a request of the translators' page. */
  studio(request) {
    return JSON.parse(this.studioText(JSON.stringify(request)));
  }

  /** The same for a request that is text already. */
  studioText(request) {
    return this.#call(this.#exports.studio, request);
  }

  #call(operation, request) {
    const answer = this.#send(operation, request);
    const text = this.#read(answer);
    this.#exports.release(answer);
    return text;
  }

  /** Gives the core a text. */
  #send(operation, request) {
    const bytes = this.#encoder.encode(request);
    const start = this.#exports.allocate(bytes.length);
    new Uint8Array(this.#exports.memory.buffer, start, bytes.length).set(bytes);
    const result = operation(start, bytes.length);
    this.#exports.release(start);
    return result;
  }

  /** The text of an answer. */
  #read(answer) {
    this.#look();
    const length = this.#lengths[answer >> 2];
    return this.#decoder.decode(this.#bytes.subarray(answer + 4, answer + 4 + length));
  }

  /** The same, where it is likely to be short ASCII: a decoder takes longer than to print it. */
  #readShort(answer) {
    this.#look();
    const bytes = this.#bytes;
    const length = this.#lengths[answer >> 2];
    const start = answer + 4;
    if (length > 32 || start + 32 > bytes.length) return this.#read(answer);
    let all = 0;
    for (let index = start; index < start + length; index += 1) all |= bytes[index];
    if (all > 127) return this.#read(answer);
    if (length <= 16) return sixteen(bytes, start).slice(0, length);
    return sixteen(bytes, start) + sixteen(bytes, start + 16).slice(0, length - 16);
  }

  /** The texts of an answer, of which the ends are given. */
  #readAll(answer, ends, count) {
    const text = this.#read(answer);
    const texts = new Array(count);
    let begin = 0;
    for (let index = 0; index < count; index += 1) {
      const end = this.#lengths[(ends >> 2) + index];
      texts[index] = text.slice(begin, end);
      begin = end;
    }
    return texts;
  }

  /** Looks at the memory as it is now. */
  #look() {
    if (this.#bytes.length > 0) return;
    const { buffer } = this.#exports.memory;
    this.#bytes = new Uint8Array(buffer);
    this.#lengths = new Uint32Array(buffer);
  }
}

/** Sixteen letters of ASCII. One call that makes them all is the fastest way to a text. */
function sixteen(bytes, at) {
  return String.fromCharCode(
    bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3],
    bytes[at + 4], bytes[at + 5], bytes[at + 6], bytes[at + 7],
    bytes[at + 8], bytes[at + 9], bytes[at + 10], bytes[at + 11],
    bytes[at + 12], bytes[at + 13], bytes[at + 14], bytes[at + 15],
  );
}
