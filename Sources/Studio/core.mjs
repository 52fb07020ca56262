// The core in JavaScript: gives the exports of core.wasm a shape that JavaScript knows.

const unknownZone = -(2 ** 31);

/** What `core.wasm` imports. `offset(zone, milliseconds)` gives seconds east of UTC or undefined. */
function host(memory, offset) {
  const decoder = new TextDecoder();
  const text = (start, length) => decoder.decode(new Uint8Array(memory(), start, length));
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
    offset: (start, length, milliseconds) =>
      offset(text(start, length), milliseconds) ?? unknownZone,
  };
}

/** An instance of the core. */
export class Core {
  #module;
  #exports;
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
   */
  formatter(request) {
    const number = this.#send(this.#exports.prepare, JSON.stringify(request));
    return (at) => {
      const answer = number < 0 ? 0 : this.#exports.print(number, at);
      if (answer) return this.#read(answer);
      const { output, error } = this.format({ ...request, at });
      if (error) throw Object.assign(new Error(error.message), { name: error.name });
      return output;
    };
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
    const { buffer } = this.#exports.memory;
    const length = new DataView(buffer).getUint32(answer, true);
    return this.#decoder.decode(new Uint8Array(buffer, answer + 4, length));
  }
}
